import type { TramiteInput } from '../../../src/contract/tramite.ts';
import { appeal, reconsideration } from '../author/appeals.ts';
import { channel } from '../author/channel.ts';
import { dui } from '../author/dui.ts';
import {
  businessDays,
  calendarDays,
  hours,
  inWords,
  legalTime,
  minutes,
  months,
  years,
} from '../author/duration.ts';
import { free, tariff, usd, usdBetween } from '../author/fee.ts';
import { law, regulation } from '../author/norm.ts';
import { requirement } from '../author/requirement.ts';
import { bullets, paragraph, rich, strong } from '../author/rich.ts';
import { steps } from '../author/steps.ts';
import { tramite } from '../author/tramite.ts';
import { onlyVariant, variant } from '../author/variant.ts';

const defenceSite = 'https://www.defensa.gob.sv/';
const policeSite = 'https://www.pnc.gob.sv/';
const policeOffices = ['PNC-01', 'PNC-02', 'PNC-03', 'PNC-04'];
const paid = {
  paymentPlaces: ['financial_institution', 'central_offices'],
  methods: ['cash'],
} satisfies Parameters<typeof free>[0];

const weaponsLaw = law(
  'Ley de Control y Regulación de Armas de Fuego, Municiones, Explosivos y Artículos Similares',
  {
    topic: 'origin',
  },
);
const weaponsRegulation = regulation('Reglamento de la Ley de Control y Regulación de Armas de Fuego', {
  topic: 'requirements',
});
const policeLaw = law('Ley Orgánica de la Policía Nacional Civil', { topic: 'responsible' });

const policeClearance = requirement('solvencia', 'Solvencia de la Policía', {
  kind: 'clearance',
  original: true,
  issuer: 'Policía Nacional Civil',
  issuerTramite: 'PNC-0001',
});
const criminalRecord = requirement('antecedentes', 'Constancia de antecedentes penales', {
  kind: 'clearance',
  original: true,
  issuer: 'Dirección General de Centros Penales',
  issuerTramite: 'MJSP-0002',
});

export const mdnPncTramites: TramiteInput[] = [
  tramite(
    'MDN-0001',
    { es: 'Matricular un arma de fuego', en: 'Register a firearm' },
    {
      summary: {
        es: 'Registre a su nombre el arma que compró o heredó, o renueve su matrícula.',
        en: 'Register in your name a firearm that you bought or inherited, or renew its registration.',
      },
      audiences: [{ kind: 'person', age: { from: 21 } }, 'company'],
      class: 'CIU',
      categories: ['SDM-001'],
      alternateNames: ['Matrícula de arma', 'Registrar una pistola', 'Traspaso de arma'],
      keywords: ['arma', 'pistola', 'escopeta', 'matrícula', 'registro de armas'],
      outputs: [{ name: 'Matrícula de arma', kind: 'registration', validity: years(6) }],
      variants: [
        variant(
          'primera',
          { es: 'Arma comprada', en: 'Bought firearm' },
          {
            channels: [channel('in_person')],
            appointment: { required: true, url: defenceSite },
            steps: steps(
              'Pida su cita',
              { title: 'Haga la prueba balística', channel: 'in_person', office: 'MDN-01' },
              { title: 'Pague la matrícula', channel: 'partner_point' },
              { title: 'Reciba la tarjeta', output: 'Matrícula de arma' },
            ),
            requirements: [
              dui({ copies: 2 }),
              requirement('licencia', 'Licencia para uso de armas', {
                kind: 'authorization',
                original: true,
                copies: 1,
                issuerTramite: 'MDN-0002',
              }),
              requirement('factura', 'Factura de la armería', {
                original: true,
                copies: 1,
                alternativeGroup: 'origen',
              }),
              requirement('compraventa', 'Compraventa ante notario', {
                original: true,
                certified: true,
                alternativeGroup: 'origen',
              }),
              criminalRecord,
            ],
            fees: [
              usd('34.29', { concept: 'Matrícula', ...paid }),
              usd('11.43', { concept: 'Prueba balística', ...paid }),
            ],
            usualTime: hours(3),
            validity: years(6),
            offices: ['MDN-01'],
          },
        ),
        variant(
          'renovacion',
          { es: 'Renovar la matrícula', en: 'Renew the registration' },
          {
            channels: [channel('in_person')],
            requirements: [
              dui({ copies: 1 }),
              requirement('matricula', 'Matrícula anterior', { kind: 'registration', original: true }),
              requirement('arma', 'El arma descargada', { original: true }),
            ],
            fees: [usd('22.86', { concept: 'Refrenda', ...paid })],
            usualTime: hours(2),
            validity: years(6),
            offices: ['MDN-01', 'MDN-02'],
          },
        ),
        variant(
          'herencia',
          { es: 'Arma heredada', en: 'Inherited firearm' },
          {
            channels: [channel('in_person')],
            requirements: [
              dui({ copies: 1 }),
              requirement('herederos', 'Declaratoria de herederos', {
                original: true,
                copies: 1,
                certified: true,
              }),
              requirement('defuncion', 'Partida de defunción', {
                kind: 'civil_record',
                original: true,
                issuerTramite: 'RNPN-0007',
              }),
              policeClearance,
            ],
            fees: [usd('34.29', { concept: 'Matrícula', ...paid })],
            usualTime: businessDays(5),
            offices: ['MDN-01'],
          },
        ),
      ],
      requires: ['MDN-0002'],
      legalBasis: [weaponsLaw, weaponsRegulation],
      registered: 'RNT-DEMO-0132',
      digitalLevel: 0,
      alerts: [{ text: 'Lleve el arma descargada y en estuche. Entréguela en la caseta al llegar.' }],
      updatedAt: '2026-03-16',
      verifiedAt: '2026-03-16',
    },
  ),
  tramite(
    'MDN-0002',
    { es: 'Obtener la licencia para uso de armas', en: 'Get a licence to use firearms' },
    {
      summary: {
        es: 'Licencia para tener o portar armas. Necesita aprobar un examen teórico y práctico.',
        en: 'Licence to keep or carry firearms. You must pass a theory and a practical test.',
      },
      audiences: [{ kind: 'person', age: { from: 21 } }],
      class: 'CIU',
      categories: ['SDM-001'],
      alternateNames: ['Permiso de portación de armas', 'Licencia de arma', 'Portar pistola'],
      keywords: ['licencia', 'arma', 'portación', 'tenencia', 'pistola', 'examen'],
      outputs: [{ name: 'Licencia para uso de armas', kind: 'authorization', validity: years(3) }],
      variants: [
        variant(
          'primera',
          { es: 'Primera vez', en: 'First time' },
          {
            channels: [channel('in_person')],
            steps: steps(
              { title: 'Apruebe el examen', channel: 'in_person', office: 'MDN-01' },
              { title: 'Pase la evaluación psicológica' },
              { title: 'Pague la licencia', channel: 'partner_point' },
              { title: 'Reciba la licencia', output: 'Licencia' },
            ),
            requirements: [
              dui({ copies: 2 }),
              policeClearance,
              criminalRecord,
              requirement('psicologico', 'Evaluación psicológica', { kind: 'medical', original: true }),
              requirement('curso', 'Constancia del curso de manejo de armas', { original: true }),
            ],
            fees: [
              usd('35.43', { concept: 'Licencia', ...paid }),
              usd('11.43', { concept: 'Examen', ...paid }),
            ],
            usualTime: businessDays(5),
            legalTime: legalTime(businessDays(15), 'Ley de Procedimientos Administrativos'),
            validity: years(3),
            offices: ['MDN-01', 'MDN-02'],
          },
        ),
        variant(
          'seguridad',
          { es: 'Agentes de seguridad privada', en: 'Private security guards' },
          {
            channels: [channel('in_person')],
            requirements: [
              dui({ copies: 1 }),
              requirement('carne', 'Carné de agente de seguridad', {
                copies: 1,
                issuer: 'Policía Nacional Civil',
              }),
              policeClearance,
              requirement('contrato', 'Constancia de la empresa', { original: true }),
            ],
            fees: [usdBetween('17.14', '35.43', { concept: 'Según la clase de licencia', ...paid })],
            usualTime: businessDays(5),
            validity: years(3),
            offices: ['MDN-01'],
          },
        ),
      ],
      next: ['MDN-0001'],
      legalBasis: [weaponsLaw, weaponsRegulation],
      registered: 'RNT-DEMO-0133',
      silence: {
        applies: true,
        effect: 'negative',
        text: 'Sin respuesta en el plazo, no tiene licencia. Puede recurrir.',
      },
      appeals: [
        reconsideration('El jefe del Registro de Armas'),
        appeal('El Ministerio de la Defensa Nacional'),
      ],
      digitalLevel: 0,
      updatedAt: '2026-03-16',
      verifiedAt: '2026-03-16',
    },
  ),
  tramite(
    'MDN-0003',
    { es: 'Autorizar el uso de explosivos y pirotecnia', en: 'Get a permit for explosives and fireworks' },
    {
      summary: {
        es: 'Permiso para fabricar, guardar, transportar o vender pólvora y explosivos.',
        en: 'Permit to make, store, carry or sell gunpowder and explosives.',
      },
      audiences: ['company', 'person'],
      class: 'EMP',
      categories: ['SDM-001', 'ION-001'],
      alternateNames: ['Permiso para vender pólvora', 'Permiso de cohetería', 'Venta de cuetes'],
      keywords: ['pólvora', 'explosivos', 'pirotecnia', 'cohetes', 'materiales peligrosos'],
      outputs: [{ name: 'Permiso especial', kind: 'authorization', validity: years(1) }],
      variants: [
        variant(
          'fabrica',
          { es: 'Fabricar o guardar', en: 'Making or storing' },
          {
            channels: [channel('in_person')],
            steps: steps(
              'Pida la inspección de bomberos',
              { title: 'Presente el plan de emergencia', channel: 'in_person', office: 'MDN-01' },
              'Pague el permiso',
              { title: 'Reciba el permiso', output: 'Permiso especial' },
            ),
            requirements: [
              dui({ name: 'DUI del dueño', copies: 1 }),
              requirement('bomberos', 'Inspección de bomberos', {
                original: true,
                issuer: 'Cuerpo de Bomberos',
              }),
              requirement('lugar', 'Calificación de lugar', { copies: 1, issuerTramite: 'ALC-SS-0005' }),
              requirement('plan', 'Plan de emergencia', { kind: 'technical', original: true }),
              criminalRecord,
            ],
            fees: [tariff('Según la cantidad y la clase de material.', paid)],
            usualTime: businessDays(30),
            validity: years(1),
            offices: ['MDN-01'],
          },
        ),
        variant(
          'temporada',
          { es: 'Venta de temporada', en: 'Seasonal sale' },
          {
            channels: [
              channel('in_person'),
              channel('partner_point', { notes: 'En su alcaldía, en diciembre.' }),
            ],
            requirements: [
              dui({ copies: 1 }),
              requirement('curso', 'Constancia de la charla de seguridad', { original: true }),
              requirement('puesto', 'Permiso del puesto', { copies: 1, issuer: 'Alcaldía' }),
            ],
            fees: [usd('6.00', { concept: 'Permiso de temporada', ...paid })],
            usualTime: businessDays(5),
            window: [{ from: '11-15', to: '12-31', repeats: 'yearly' }],
            offices: ['MDN-01', 'MDN-02'],
          },
        ),
      ],
      legalBasis: [weaponsLaw, weaponsRegulation],
      digitalLevel: 0,
      updatedAt: '2025-03-03',
      verifiedAt: '2025-03-03',
    },
  ),
  tramite(
    'PNC-0001',
    { es: 'Obtener la solvencia de la Policía', en: 'Get a police clearance certificate' },
    {
      summary: {
        es: 'Constancia de antecedentes policiales para trabajo, estudio, visa o residencia.',
        en: 'Police record certificate for work, study, a visa or residence.',
      },
      audiences: ['person', 'resident_abroad', 'foreigner'],
      class: 'CIU',
      categories: ['SDM-001', 'TOP-001'],
      lifeEvents: ['empleo', 'vivir-fuera'],
      alternateNames: [
        'Solvencia de la PNC',
        'Antecedentes policiales',
        'Solvencia policial',
        'Récord policial',
      ],
      keywords: ['solvencia', 'policía', 'pnc', 'antecedentes', 'récord', 'trabajo'],
      outputs: [{ name: 'Solvencia de la Policía', kind: 'document', validity: months(3), verifiable: true }],
      variants: [
        variant(
          'en-linea',
          { es: 'En línea', en: 'Online' },
          {
            channels: [channel('online', { url: policeSite }), channel('app')],
            steps: steps(
              { title: 'Cree su usuario con su DUI', channel: 'online', time: minutes(5) },
              { title: 'Pague con tarjeta', channel: 'online' },
              { title: 'Descargue la solvencia', channel: 'online', output: 'Documento con código' },
            ),
            requirements: [
              requirement('numero', 'Número de DUI', { kind: 'information', stateAlreadyHasIt: true }),
              requirement('foto', 'Foto de su rostro', {
                kind: 'photo',
                description: 'La toma con la cámara de su teléfono.',
                format: { types: ['image/jpeg'], maxMb: 4 },
              }),
            ],
            fees: [
              usd('4.55', {
                concept: 'Solvencia',
                paymentPlaces: ['online'],
                methods: ['card'],
                whenChannel: 'online',
              }),
            ],
            usualTime: minutes(15),
            validity: months(3),
          },
        ),
        variant(
          'oficina',
          { es: 'En una oficina', en: 'At an office' },
          {
            channels: [channel('in_person')],
            requirements: [
              dui({ copies: 1 }),
              requirement('residente', 'Carné de residente o pasaporte', {
                kind: 'identity',
                original: true,
                copies: 1,
                condition: 'Si usted es una persona extranjera.',
                issuerTramite: 'DGME-0006',
              }),
              requirement('responsable', 'DUI de la madre, el padre o responsable', {
                kind: 'identity',
                original: true,
                condition: 'Si es menor de edad.',
                issuerTramite: 'RNPN-0002',
              }),
            ],
            fees: [usd('4.55', { concept: 'Solvencia', ...paid })],
            usualTime: minutes(45),
            validity: months(3),
            offices: policeOffices,
          },
        ),
        variant(
          'exterior',
          { es: 'Desde el exterior', en: 'From abroad' },
          {
            channels: [
              channel('consulate'),
              channel('mixed', { url: policeSite, notes: 'Pida en línea y un familiar la retira.' }),
            ],
            requirements: [
              requirement('pasaporte', 'DUI o pasaporte', { kind: 'identity', copies: 1 }),
              requirement('huellas', 'Ficha de huellas', {
                kind: 'form',
                original: true,
                issuer: 'Consulado',
              }),
              requirement('autorizacion', 'Carta para quien la retira', {
                kind: 'authorization',
                original: true,
                condition: 'Si otra persona la retira.',
              }),
            ],
            fees: [usd('10.00', { concept: 'Solvencia y envío', whenAudience: 'resident_abroad' })],
            usualTime: inWords('De dos a tres semanas', calendarDays(21)),
            offices: ['MRREE-LAX', 'MRREE-WDC', 'MRREE-HOU', 'MRREE-MAD'],
          },
        ),
      ],
      next: ['MRREE-0001'],
      related: ['MJSP-0002', 'RNPN-0002'],
      legalBasis: [policeLaw],
      registered: 'RNT-DEMO-0134',
      digitalLevel: 3,
      identityLevel: 2,
      faq: [
        { q: '¿Es lo mismo que los antecedentes penales?', a: 'No. Esos los extiende Centros Penales.' },
        { q: '¿Puedo usar una impresa?', a: 'Sí. Quien la recibe revisa el código en línea.' },
      ],
      updatedAt: '2026-11-12T08:15:00-06:00',
      verifiedAt: '2026-11-12',
      verifiedBy: { es: 'División de servicios (demostración)' },
    },
  ),
  tramite(
    'PNC-0002',
    { es: 'Poner una denuncia', en: 'Report a crime to the police' },
    {
      summary: {
        es: 'Denuncie un robo, amenaza, estafa, violencia u otro delito. Es gratis y con reserva.',
        en: 'Report a theft, threat, fraud, violence or other crime. It is free and confidential.',
      },
      description: rich(
        paragraph(strong('Si hay peligro ahora, llame al 911.')),
        paragraph('Cuente lo que recuerde:'),
        bullets('Qué pasó.', 'Dónde y cuándo.', 'Quién lo vio.'),
      ),
      audiences: ['person', 'company', 'foreigner'],
      class: 'CIU',
      categories: ['SDM-001'],
      lifeEvents: ['perdida-documentos'],
      alternateNames: ['Denunciar un robo', 'Denuncia por extravío', 'Denunciar violencia', 'Me robaron'],
      keywords: ['denuncia', 'robo', 'extravío', 'estafa', 'amenaza', 'violencia', 'policía'],
      outputs: [{ name: 'Copia de la denuncia', kind: 'document' }],
      variants: [
        variant(
          'delito',
          { es: 'Denunciar un delito', en: 'Report a crime' },
          {
            channels: [
              channel('in_person', { notes: 'En cualquier puesto, a toda hora.' }),
              channel('phone', { phone: '911', notes: 'Si está pasando ahora.' }),
              channel('sms', { phone: '911', notes: 'Si no puede hablar.' }),
            ],
            steps: steps('Cuente lo que pasó', 'Firme la denuncia', 'Pida una copia'),
            requirements: [
              dui({ mandatory: false, description: 'Si no lo tiene, igual le atienden.' }),
              requirement('pruebas', 'Fotos, mensajes o testigos', { mandatory: false, kind: 'information' }),
            ],
            fees: [free()],
            usualTime: hours(1),
            offices: policeOffices,
          },
        ),
        variant(
          'extravio',
          { es: 'Denunciar documentos u objetos perdidos', en: 'Report lost documents or belongings' },
          {
            channels: [channel('online', { url: policeSite }), channel('in_person')],
            requirements: [
              requirement('dato', 'Número de DUI y teléfono', { kind: 'information' }),
              requirement('objeto', 'Qué perdió y dónde', { kind: 'information' }),
            ],
            fees: [free({ concept: 'Denuncia y constancia' })],
            usualTime: minutes(20),
            offices: policeOffices,
          },
        ),
      ],
      next: ['RNPN-0003', 'DGME-0003', 'VMT-0003'],
      legalBasis: [law('Código Procesal Penal', { topic: 'origin' }), policeLaw],
      digitalLevel: 2,
      faq: [
        { q: '¿Puedo denunciar por otra persona?', a: 'Sí. Cualquier persona puede avisar de un delito.' },
      ],
      updatedAt: '2026-07-27',
      verifiedAt: '2026-07-27',
    },
  ),
  tramite(
    'PNC-0003',
    {
      es: 'Autorizar el transporte de materiales peligrosos',
      en: 'Get clearance to carry hazardous materials',
    },
    {
      summary: {
        es: 'Permiso de ruta y custodia para combustibles, químicos o explosivos.',
        en: 'Route permit and escort for fuels, chemicals or explosives.',
      },
      audiences: ['company'],
      class: 'EMP',
      categories: ['SDM-001', 'VT-001'],
      alternateNames: ['Permiso de ruta', 'Transporte de químicos', 'Custodia policial'],
      keywords: ['materiales peligrosos', 'químicos', 'combustible', 'ruta', 'custodia', 'explosivos'],
      outputs: [{ name: 'Permiso de ruta', kind: 'authorization', validity: calendarDays(30) }],
      variants: [
        onlyVariant({
          channels: [
            channel('email', { notes: 'Envíe la solicitud tres días antes.' }),
            channel('in_person'),
          ],
          steps: steps('Envíe la ruta y la fecha', 'Pague la custodia', 'Lleve el permiso en el camión'),
          requirements: [
            requirement('ambiental', 'Permiso ambiental de transporte', {
              kind: 'authorization',
              copies: 1,
              issuerTramite: 'MARN-0001',
            }),
            requirement('tarjeta', 'Tarjeta de circulación', { copies: 1, issuerTramite: 'VMT-0004' }),
            requirement('hoja', 'Hoja de seguridad del producto', { kind: 'technical' }),
            requirement('explosivos', 'Permiso de explosivos', {
              copies: 1,
              condition: 'Si lleva explosivos.',
              issuerTramite: 'MDN-0003',
            }),
          ],
          fees: [tariff('Según la distancia y los agentes de custodia.', paid)],
          usualTime: businessDays(3),
          validity: calendarDays(30),
          offices: ['PNC-01'],
        }),
      ],
      legalBasis: [
        policeLaw,
        regulation('Reglamento Especial en Materia de Sustancias, Residuos y Desechos Peligrosos'),
      ],
      digitalLevel: 1,
      updatedAt: '2026-01-12',
      verifiedAt: '2026-01-12',
    },
  ),
];
