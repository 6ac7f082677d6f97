import type { TramiteInput } from '../../../src/contract/tramite.ts';
import { channel } from '../author/channel.ts';
import { businessDays, inWords, minutes, weeks, years } from '../author/duration.ts';
import { free, tariff, usd } from '../author/fee.ts';
import { law, treaty } from '../author/norm.ts';
import { requirement } from '../author/requirement.ts';
import { numbered, paragraph, rich } from '../author/rich.ts';
import { steps } from '../author/steps.ts';
import { tramite } from '../author/tramite.ts';
import { onlyVariant, variant } from '../author/variant.ts';

const site = 'https://www.rree.gob.sv/';
const appointment = { required: true, url: site };
const consulates = ['MRREE-LAX', 'MRREE-WDC', 'MRREE-HOU', 'MRREE-MAD'];
const atConsulate = channel('consulate', { notes: 'Pida su cita en línea.' });

const consularLaw = law('Ley Orgánica del Servicio Consular', { topic: 'origin' });
const identity = requirement('identidad', 'DUI o pasaporte salvadoreño', {
  kind: 'identity',
  original: true,
  copies: 1,
  description: 'Puede estar vencido si trae su partida de nacimiento.',
});
const consularPayment = { paymentPlaces: ['other' as const], methods: ['card' as const, 'other' as const] };

export const mrreeTramites: TramiteInput[] = [
  tramite(
    'MRREE-0001',
    { es: 'Apostillar un documento', en: 'Get an apostille for a document' },
    {
      summary: {
        es: 'Haga que un documento público salvadoreño valga en otro país.',
        en: 'Make a Salvadoran public document valid in another country.',
      },
      description: rich(
        paragraph('La apostilla certifica la firma de quien emitió el documento.'),
        numbered(
          'Revise que el documento sea original.',
          'Verifique que la firma esté registrada.',
          'Preséntelo o súbalo al sitio.',
        ),
      ),
      audiences: ['person', 'company', 'resident_abroad'],
      class: 'CIU',
      categories: ['MIG-001', 'IE-001'],
      alternateNames: ['Apostilla', 'Legalizar un documento para el extranjero'],
      keywords: ['apostilla', 'legalizar', 'documento', 'extranjero', 'la haya'],
      outputs: [{ name: 'Documento apostillado', kind: 'document', verifiable: true }],
      variants: [
        variant(
          'papel',
          { es: 'Documento en papel', en: 'Paper document' },
          {
            channels: [
              channel('in_person'),
              channel('post', { notes: 'Envíelo por correo certificado con un sobre de regreso.' }),
            ],
            steps: steps(
              'Presente el documento original',
              { title: 'Espere en ventanilla', time: minutes(40) },
              'Reciba el documento apostillado',
            ),
            requirements: [
              requirement('documento', 'Documento público original', { original: true, copies: 0 }),
              requirement('autentica', 'Auténtica de la firma del notario', {
                certified: true,
                condition: 'Si es un documento notarial.',
                issuer: 'Corte Suprema de Justicia',
              }),
            ],
            fees: [free({ concept: 'Apostilla' })],
            usualTime: minutes(60),
            offices: ['MRREE-01'],
          },
        ),
        variant(
          'electronico',
          { es: 'Documento electrónico', en: 'Electronic document' },
          {
            channels: [channel('online', { url: site })],
            requirements: [
              requirement('archivo', 'Documento con firma electrónica', {
                format: { types: ['application/pdf'], maxMb: 10 },
              }),
            ],
            fees: [free({ concept: 'Apostilla electrónica' })],
            usualTime: businessDays(2),
            trackingUrl: site,
          },
        ),
      ],
      related: ['RNPN-0005', 'MRREE-0006'],
      legalBasis: [
        treaty('Convenio de La Haya de 5 de octubre de 1961', { topic: 'origin', date: '1961-10-05' }),
      ],
      registered: 'RNT-DEMO-0018',
      digitalLevel: 3,
      faq: [{ q: '¿Vence la apostilla?', a: 'No. Pero el documento apostillado sí puede vencer.' }],
      updatedAt: '2026-10-01',
      verifiedAt: '2026-10-01',
    },
  ),
  tramite(
    'MRREE-0002',
    { es: 'Renovar el pasaporte en el exterior', en: 'Renew a passport abroad' },
    {
      summary: {
        es: 'Renueve su pasaporte salvadoreño en el consulado más cercano a su casa.',
        en: 'Renew your Salvadoran passport at the consulate nearest to your home.',
      },
      audiences: ['resident_abroad'],
      class: 'CIU',
      categories: ['MIG-001'],
      alternateNames: ['Pasaporte en el consulado', 'Pasaporte consular'],
      keywords: ['pasaporte', 'consulado', 'exterior', 'renovar', 'salvadoreños en el exterior'],
      outputs: [{ name: 'Pasaporte ordinario', kind: 'document', validity: years(6) }],
      variants: [
        variant(
          'adulto',
          { es: 'Persona adulta', en: 'Adult' },
          {
            channels: [atConsulate],
            appointment,
            steps: steps(
              { title: 'Pida su cita', channel: 'online' },
              { title: 'Llegue al consulado y pague', channel: 'consulate' },
              'Reciba su pasaporte',
            ),
            requirements: [
              requirement('anterior', 'Pasaporte anterior', {
                original: true,
                alternativeGroup: 'identidad',
              }),
              requirement('dui', 'DUI vigente', { original: true, copies: 1, alternativeGroup: 'identidad' }),
            ],
            fees: [
              usd('60.00', {
                concept: 'Pasaporte en el exterior',
                whenChannel: 'consulate',
                ...consularPayment,
              }),
            ],
            usualTime: inWords('El mismo día en la mayoría de consulados', {
              amount: 1,
              unit: 'business_day',
            }),
            validity: years(6),
            offices: consulates,
          },
        ),
        variant(
          'menor',
          { es: 'Niñas, niños y adolescentes', en: 'Children' },
          {
            channels: [atConsulate],
            appointment,
            requirements: [
              requirement('partida', 'Certificación de partida de nacimiento', {
                original: true,
                issuerTramite: 'RNPN-0005',
              }),
              requirement('padres', 'Documento de identidad de la madre y del padre', {
                original: true,
                copies: 1,
              }),
              requirement('permiso', 'Permiso notarial de quien no llega', {
                original: true,
                condition: 'Si llega solo uno de los dos.',
              }),
            ],
            fees: [usd('60.00', { concept: 'Pasaporte en el exterior', ...consularPayment })],
            usualTime: inWords('El mismo día en la mayoría de consulados', {
              amount: 1,
              unit: 'business_day',
            }),
            offices: consulates,
          },
        ),
        variant(
          'movil',
          { es: 'Consulado móvil', en: 'Mobile consulate' },
          {
            channels: [
              channel('partner_point', { notes: 'En iglesias y casas comunales, en fechas anunciadas.' }),
            ],
            requirements: [identity],
            fees: [usd('60.00', { concept: 'Pasaporte en el exterior' })],
            usualTime: weeks(3),
            offices: [{ office: 'MRREE-HOU', notes: 'Pregunte la próxima fecha.' }],
          },
        ),
      ],
      related: ['DGME-0002', 'MRREE-0003'],
      legalBasis: [
        consularLaw,
        law('Ley de Expedición y Revalidación de Pasaportes', { topic: 'requirements' }),
      ],
      registered: 'RNT-DEMO-0019',
      digitalLevel: 1,
      updatedAt: '2026-09-08',
      verifiedAt: '2026-09-08',
    },
  ),
  tramite(
    'MRREE-0003',
    { es: 'Tramitar el DUI en el exterior', en: 'Get the identity card (DUI) abroad' },
    {
      summary: {
        es: 'Saque, renueve o reponga su DUI sin volver a El Salvador.',
        en: 'Get, renew or replace your DUI without returning to El Salvador.',
      },
      audiences: ['resident_abroad'],
      class: 'CIU',
      categories: ['ID-001', 'MIG-001'],
      alternateNames: ['DUI en el consulado', 'DUI para salvadoreños en el exterior'],
      keywords: ['dui', 'consulado', 'exterior', 'cédula', 'diáspora'],
      outputs: [
        {
          name: 'Documento Único de Identidad',
          kind: 'document',
          validity: years(8),
          delivery: 'Por correo o en el consulado',
        },
      ],
      variants: [
        variant(
          'primera-vez',
          { es: 'Primera vez', en: 'First time' },
          {
            channels: [atConsulate],
            appointment,
            requirements: [
              requirement('partida', 'Certificación de partida de nacimiento', {
                original: true,
                issuerTramite: 'RNPN-0005',
              }),
              requirement('foto-id', 'Cualquier documento con foto', { original: true, copies: 1 }),
            ],
            fees: [free({ concept: 'Primer DUI' })],
            usualTime: weeks(6),
            offices: consulates,
          },
        ),
        variant(
          'renovar-reponer',
          { es: 'Renovar o reponer', en: 'Renew or replace' },
          {
            channels: [atConsulate, channel('post', { notes: 'Solo para recibir el documento.' })],
            appointment,
            requirements: [identity],
            fees: [usd('35.00', { concept: 'Emisión del DUI en el exterior', ...consularPayment })],
            usualTime: weeks(4),
            offices: consulates,
          },
        ),
      ],
      related: ['RNPN-0001', 'RNPN-0002', 'RNPN-0003'],
      legalBasis: [
        consularLaw,
        law('Ley Especial Reguladora de la Emisión del Documento Único de Identidad', {
          topic: 'requirements',
        }),
      ],
      registered: 'RNT-DEMO-0020',
      digitalLevel: 1,
      updatedAt: '2026-09-08',
      verifiedAt: '2026-09-08',
    },
  ),
  tramite(
    'MRREE-0004',
    { es: 'Inscribir en el consulado un nacimiento', en: 'Register a birth at the consulate' },
    {
      summary: {
        es: 'Dé la nacionalidad salvadoreña a su hija o hijo nacido en otro país.',
        en: 'Give Salvadoran nationality to your child born in another country.',
      },
      audiences: ['resident_abroad'],
      class: 'CIU',
      categories: ['PF-001', 'MIG-001'],
      alternateNames: ['Asentar a un hijo en el consulado', 'Doble nacionalidad para mi hijo'],
      keywords: ['nacimiento', 'consulado', 'asentar', 'nacionalidad', 'hijo'],
      outputs: [{ name: 'Partida de nacimiento salvadoreña', kind: 'registration' }],
      variants: [
        onlyVariant({
          channels: [atConsulate],
          appointment,
          requirements: [
            requirement('acta', 'Acta de nacimiento extranjera', { original: true, certified: true }),
            requirement('traduccion', 'Traducción al español', {
              condition: 'Si el acta está en otro idioma.',
            }),
            requirement('padre', 'DUI o pasaporte de la madre o del padre salvadoreño', {
              kind: 'identity',
              original: true,
              copies: 1,
            }),
          ],
          fees: [free({ concept: 'Inscripción' })],
          usualTime: businessDays(10),
          offices: consulates,
        }),
      ],
      next: ['MRREE-0002', 'RNPN-0005'],
      related: ['RNPN-0008'],
      legalBasis: [consularLaw],
      registered: 'RNT-DEMO-0021',
      digitalLevel: 0,
      updatedAt: '2026-03-24',
      verifiedAt: '2026-03-24',
    },
  ),
  tramite(
    'MRREE-0005',
    { es: 'Otorgar un poder notarial en el consulado', en: 'Grant a power of attorney at the consulate' },
    {
      summary: {
        es: 'Autorice a otra persona para que actúe por usted en El Salvador.',
        en: 'Authorise another person to act for you in El Salvador.',
      },
      audiences: ['resident_abroad'],
      class: 'CIU',
      categories: ['MIG-001', 'PF-001'],
      alternateNames: ['Poder consular', 'Carta poder'],
      keywords: ['poder', 'notario', 'consulado', 'autorizar', 'vender'],
      outputs: [{ name: 'Testimonio de escritura de poder', kind: 'document' }],
      variants: [
        variant(
          'general',
          { es: 'Poder general', en: 'General power' },
          {
            channels: [atConsulate],
            appointment,
            requirements: [
              identity,
              requirement('apoderado', 'Nombre y DUI de quien actuará por usted', { kind: 'information' }),
            ],
            fees: [usd('60.00', { concept: 'Escritura de poder', ...consularPayment })],
            usualTime: businessDays(3),
            offices: consulates,
          },
        ),
        variant(
          'especial',
          { es: 'Poder especial', en: 'Special power' },
          {
            channels: [atConsulate],
            appointment,
            requirements: [
              identity,
              requirement('apoderado', 'Nombre y DUI de quien actuará por usted', { kind: 'information' }),
              requirement('bien', 'Datos del inmueble o vehículo', {
                copies: 1,
                condition: 'Si el poder es para vender.',
              }),
            ],
            fees: [tariff('Según el arancel consular y el número de hojas.')],
            usualTime: businessDays(3),
            offices: consulates,
          },
        ),
      ],
      next: ['MRREE-0006'],
      legalBasis: [consularLaw, law('Ley de Notariado', { topic: 'requirements' })],
      registered: 'RNT-DEMO-0022',
      digitalLevel: 0,
      updatedAt: '2026-03-24',
      verifiedAt: '2026-03-24',
    },
  ),
  tramite(
    'MRREE-0006',
    { es: 'Autenticar una firma', en: 'Authenticate a signature' },
    {
      summary: {
        es: 'Certifique que la firma de un funcionario o de un cónsul es verdadera.',
        en: 'Certify that the signature of an official or a consul is genuine.',
      },
      audiences: ['person', 'company'],
      class: 'CIU',
      categories: ['MIG-001'],
      alternateNames: ['Auténtica de firma', 'Legalización de firma'],
      keywords: ['autenticar', 'firma', 'legalizar', 'cónsul'],
      outputs: [{ name: 'Documento con auténtica', kind: 'document' }],
      variants: [
        onlyVariant({
          channels: [channel('in_person')],
          requirements: [requirement('documento', 'Documento original con la firma', { original: true })],
          fees: [
            usd('0.57', {
              concept: 'Auténtica por documento',
              paymentPlaces: ['central_offices'],
              methods: ['cash'],
            }),
          ],
          usualTime: minutes(30),
          offices: ['MRREE-01'],
        }),
      ],
      related: ['MRREE-0001'],
      legalBasis: [consularLaw],
      registered: 'RNT-DEMO-0023',
      digitalLevel: 0,
      updatedAt: '2024-11-18',
      verifiedAt: '2024-11-18',
    },
  ),
  tramite(
    'MRREE-0007',
    { es: 'Solicitar una visa para entrar a El Salvador', en: 'Apply for a visa to enter El Salvador' },
    {
      summary: {
        es: 'Para personas extranjeras cuyo país necesita visa de turismo, negocios o visita.',
        en: 'For foreign nationals whose country needs a visa for tourism, business or visits.',
      },
      audiences: ['foreigner'],
      class: 'CIU',
      categories: ['MIG-001'],
      keywords: ['visa', 'turista', 'extranjero', 'ingreso'],
      outputs: [
        { name: 'Visa de ingreso', kind: 'authorization', validity: { amount: 60, unit: 'calendar_day' } },
      ],
      variants: [
        onlyVariant({
          channels: [atConsulate],
          appointment,
          steps: steps(
            'Llene la solicitud',
            'Pida cita en el consulado',
            'Presente sus documentos y pague',
            'Retire la visa',
          ),
          requirements: [
            requirement('pasaporte', 'Pasaporte con seis meses de vigencia', {
              kind: 'identity',
              original: true,
              copies: 1,
            }),
            requirement('foto', 'Foto reciente', { kind: 'photo', original: true }),
            requirement('boleto', 'Reserva de ida y vuelta', { copies: 1 }),
            requirement('solvencia', 'Prueba de fondos para el viaje', { copies: 1 }),
          ],
          fees: [usd('30.00', { concept: 'Visa sencilla', ...consularPayment })],
          usualTime: businessDays(5),
          offices: consulates,
        }),
      ],
      related: ['DGME-0009'],
      legalBasis: [law('Ley Especial de Migración y de Extranjería', { topic: 'origin' })],
      registered: 'RNT-DEMO-0024',
      digitalLevel: 1,
      updatedAt: '2026-05-29',
      verifiedAt: '2026-05-29',
    },
  ),
];
