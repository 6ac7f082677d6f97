import type { TramiteInput } from '../../../src/contract/tramite.ts';
import { appeal, reconsideration } from '../author/appeals.ts';
import { channel } from '../author/channel.ts';
import { dui } from '../author/dui.ts';
import { businessDays, calendarDays, inWords, legalTime, minutes, months } from '../author/duration.ts';
import { free, tariff, usd } from '../author/fee.ts';
import { constitution, law } from '../author/norm.ts';
import { requirement } from '../author/requirement.ts';
import { bullets, paragraph, rich } from '../author/rich.ts';
import { steps } from '../author/steps.ts';
import { tramite } from '../author/tramite.ts';
import { onlyVariant, variant } from '../author/variant.ts';

const securitySite = 'https://www.seguridad.gob.sv/';
const worksSite = 'https://www.mop.gob.sv/';

const associationsLaw = law('Ley de Asociaciones y Fundaciones sin Fines de Lucro', { topic: 'origin' });

export const mjspMopTramites: TramiteInput[] = [
  tramite(
    'MJSP-0001',
    { es: 'Registrar una asociación o fundación', en: 'Register an association or foundation' },
    {
      summary: {
        es: 'Obtenga la personalidad jurídica de su asociación, fundación o iglesia.',
        en: 'Get legal personality for your association, foundation or church.',
      },
      description: rich(
        paragraph('Con la inscripción, su organización puede:'),
        bullets('Abrir cuentas de banco.', 'Recibir donaciones.', 'Firmar contratos.'),
      ),
      audiences: ['organization', 'foreigner'],
      class: 'ORG',
      categories: ['AF-001'],
      alternateNames: [
        'Legalizar una ONG',
        'Personería jurídica',
        'Crear una fundación',
        'Registrar una iglesia',
      ],
      keywords: [
        'asociación',
        'fundación',
        'ong',
        'iglesia',
        'personería',
        'sin fines de lucro',
        'estatutos',
      ],
      outputs: [{ name: 'Inscripción y personalidad jurídica', kind: 'registration' }],
      variants: [
        variant(
          'nacional',
          { es: 'Asociación o fundación nacional', en: 'National association or foundation' },
          {
            channels: [channel('in_person'), channel('email', { notes: 'Pida que revisen el borrador.' })],
            steps: steps(
              { title: 'Redacte los estatutos' },
              { title: 'Firme la escritura ante notario', output: 'Escritura de constitución' },
              { title: 'Presente la solicitud', channel: 'in_person' },
              { title: 'Corrija lo que le observen' },
              { title: 'Publique los estatutos en el Diario Oficial' },
            ),
            requirements: [
              requirement('escritura', 'Escritura de constitución y estatutos', {
                original: true,
                copies: 2,
                certified: true,
                issuer: 'Notario',
              }),
              requirement('miembros', 'Lista de miembros con DUI', { original: true, copies: 1 }),
              requirement('junta', 'Acta de elección de la junta directiva', {
                original: true,
                certified: true,
              }),
              requirement('patrimonio', 'Certificado del aporte', {
                kind: 'payment',
                original: true,
                condition: 'Si es una fundación.',
                issuer: 'Banco',
              }),
              requirement('nit', 'NIT de la organización', {
                kind: 'registration',
                moment: 'pickup',
                issuerTramite: 'MH-0001',
              }),
            ],
            fees: [
              free({ concept: 'Inscripción' }),
              tariff('Publicación según el número de páginas.', {
                concept: 'Diario Oficial',
                paymentPlaces: ['treasury'],
                methods: ['cash'],
              }),
            ],
            usualTime: inWords('De tres a seis meses', months(6)),
            legalTime: legalTime(businessDays(90), 'Ley de Asociaciones y Fundaciones sin Fines de Lucro'),
          },
        ),
        variant(
          'extranjera',
          { es: 'Organización extranjera', en: 'Foreign organisation' },
          {
            channels: [channel('in_person')],
            requirements: [
              requirement('constitucion', 'Documentos de constitución apostillados', {
                original: true,
                certified: true,
                description: 'Con traducción si están en otro idioma.',
              }),
              requirement('poder', 'Poder del representante en el país', {
                original: true,
                copies: 1,
                certified: true,
              }),
              requirement('residencia', 'Carné de residente del representante', {
                kind: 'identity',
                copies: 1,
                condition: 'Si no es una persona salvadoreña.',
                issuerTramite: 'DGME-0006',
              }),
            ],
            fees: [
              usd('120.00', {
                concept: 'Derechos de registro',
                paymentPlaces: ['treasury'],
                methods: ['cash'],
              }),
            ],
            usualTime: inWords('De tres a seis meses'),
          },
        ),
        variant(
          'junta',
          { es: 'Inscribir una nueva junta directiva', en: 'Register a new board' },
          {
            channels: [channel('post', { notes: 'Envíe el acta certificada.' }), channel('in_person')],
            requirements: [
              requirement('acta', 'Acta de elección', {
                original: true,
                copies: 1,
                certified: true,
                issuer: 'Notario',
              }),
              dui({ id: 'dui-junta', name: 'DUI de cada miembro de la junta', copies: 1, original: false }),
            ],
            fees: [free()],
            usualTime: businessDays(20),
          },
        ),
      ],
      next: ['MH-0001'],
      legalBasis: [constitution('Constitución de la República', { articles: 'Art. 7' }), associationsLaw],
      registered: 'RNT-DEMO-0145',
      digitalLevel: 0,
      silence: {
        applies: true,
        effect: 'positive',
        term: businessDays(90),
        text: 'En esta demostración, si no le responden en el plazo, puede pedir la inscripción.',
      },
      appeals: [reconsideration('El director del registro'), appeal('El titular del Ministerio')],
      updatedAt: '2026-03-30',
      verifiedAt: '2026-03-30',
    },
  ),
  tramite(
    'MJSP-0002',
    { es: 'Pedir la constancia de antecedentes penales', en: 'Request a criminal record certificate' },
    {
      summary: {
        es: 'Documento que dice si una persona tiene o no condenas. Se usa para trabajo y viajes.',
        en: 'Document stating whether a person has convictions. Used for work and travel.',
      },
      audiences: ['person', 'resident_abroad', 'foreigner'],
      class: 'CIU',
      categories: ['SDM-001', 'TOP-001'],
      lifeEvents: ['empleo', 'vivir-fuera'],
      alternateNames: ['Antecedentes penales', 'Récord penal', 'Solvencia penal', 'Carta de antecedentes'],
      keywords: ['antecedentes', 'penales', 'récord', 'trabajo', 'centros penales', 'visa'],
      outputs: [
        {
          name: 'Constancia de antecedentes penales',
          kind: 'document',
          validity: months(3),
          verifiable: true,
        },
      ],
      unit: { area: 'Dirección General de Centros Penales', unit: 'Registro penitenciario' },
      variants: [
        variant(
          'en-linea',
          { es: 'En línea', en: 'Online' },
          {
            channels: [channel('online', { url: securitySite })],
            steps: steps('Entre con su DUI', 'Pague con tarjeta', 'Descargue la constancia'),
            requirements: [
              requirement('numero', 'Número de DUI', { kind: 'information', stateAlreadyHasIt: true }),
            ],
            fees: [usd('3.39', { concept: 'Constancia', paymentPlaces: ['online'], methods: ['card'] })],
            usualTime: minutes(10),
            validity: months(3),
          },
        ),
        variant(
          'autorizada',
          { es: 'Por medio de otra persona', en: 'Through another person' },
          {
            channels: [
              channel('partner_point', { notes: 'En ventanillas dentro de centros comerciales.' }),
              channel('in_person'),
            ],
            requirements: [
              dui({ name: 'DUI de quien llega' }),
              requirement('autorizacion', 'Autorización ante notario', {
                kind: 'authorization',
                original: true,
                certified: true,
                alternativeGroup: 'representacion',
              }),
              requirement('poder', 'Poder dado en un consulado', {
                kind: 'authorization',
                original: true,
                alternativeGroup: 'representacion',
                issuerTramite: 'MRREE-0005',
              }),
              requirement('identidad', 'Copia del DUI o pasaporte del interesado', {
                kind: 'identity',
                copies: 1,
              }),
            ],
            fees: [usd('3.39', { concept: 'Constancia', methods: ['cash'] })],
            usualTime: minutes(40),
            validity: months(3),
          },
        ),
      ],
      next: ['MRREE-0001'],
      related: ['PNC-0001'],
      legalBasis: [law('Ley Penitenciaria', { topic: 'origin' })],
      registered: 'RNT-DEMO-0146',
      digitalLevel: 3,
      identityLevel: 2,
      faq: [
        { q: '¿Es lo mismo que la solvencia de la Policía?', a: 'No. Pregunte cuál de las dos le piden.' },
      ],
      updatedAt: '2026-09-30',
      verifiedAt: '2026-09-30',
    },
  ),
  tramite(
    'MOP-0001',
    { es: 'Reportar un bache o daño en la calle', en: 'Report a pothole or road damage' },
    {
      summary: {
        es: 'Avise de baches, derrumbes, puentes dañados o tragantes tapados.',
        en: 'Report potholes, landslides, damaged bridges or blocked drains.',
      },
      audiences: ['person', 'company', 'organization'],
      class: 'CIU',
      categories: ['CON-001', 'VT-001'],
      alternateNames: ['Tapar un bache', 'Calle dañada', 'Denunciar un bache', 'Arreglar la calle'],
      keywords: ['bache', 'calle', 'carretera', 'derrumbe', 'puente', 'cárcava', 'tragante'],
      outputs: [{ name: 'Número de reporte', kind: 'information' }],
      variants: [
        onlyVariant({
          channels: [
            channel('app', { notes: 'Envíe una foto y la ubicación.' }),
            channel('sms', { phone: '2555-0106' }),
            channel('phone', { phone: '2555-0106', notes: 'A toda hora si hay peligro.' }),
            channel('online', { url: worksSite }),
          ],
          trackingUrl: worksSite,
          steps: steps(
            { title: 'Tome una foto desde un lugar seguro' },
            { title: 'Envíe la ubicación', channel: 'app' },
            { title: 'Guarde el número de reporte', output: 'Número de reporte' },
          ),
          requirements: [
            requirement('lugar', 'Ubicación o punto conocido', { kind: 'information' }),
            requirement('foto', 'Foto del daño', {
              kind: 'photo',
              mandatory: false,
              format: { types: ['image/jpeg', 'image/png'], maxMb: 8 },
            }),
          ],
          fees: [free()],
          usualTime: inWords('De dos a quince días, según el daño', calendarDays(15)),
        }),
      ],
      legalBasis: [law('Ley de Carreteras y Caminos Vecinales', { topic: 'responsible' })],
      digitalLevel: 3,
      identityLevel: 0,
      faq: [{ q: '¿Y si la calle es de la alcaldía?', a: 'El Ministerio le pasa el reporte y le avisa.' }],
      updatedAt: '2026-11-10',
      verifiedAt: '2026-11-10',
    },
  ),
];
