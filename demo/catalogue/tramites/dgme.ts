import type { TramiteInput } from '../../../src/contract/tramite.ts';
import { channel } from '../author/channel.ts';
import { businessDays, calendarDays, inWords, legalTime, minutes, years } from '../author/duration.ts';
import { free, tariff, unknownFee, usd } from '../author/fee.ts';
import { nahuatDemonstration } from '../author/nahuat.ts';
import { law, regulation } from '../author/norm.ts';
import { requirement } from '../author/requirement.ts';
import { bullets, paragraph, paragraphs, rich, table } from '../author/rich.ts';
import { steps } from '../author/steps.ts';
import { tramite } from '../author/tramite.ts';
import { onlyVariant, variant } from '../author/variant.ts';

const site = 'https://www.migracion.gob.sv/';
const appointment = { required: false, url: site, phone: '2555-0104' };
const branches = ['DGME-01', 'DGME-02', 'DGME-03', 'DGME-04'];

const migrationLaw = law('Ley Especial de Migración y de Extranjería', { topic: 'origin' });
const migrationRegulation = regulation('Reglamento de la Ley Especial de Migración y de Extranjería', {
  topic: 'requirements',
});
const passportLaw = law('Ley de Expedición y Revalidación de Pasaportes', { topic: 'origin' });

const dui = requirement('dui', 'DUI vigente', {
  kind: 'identity',
  original: true,
  copies: 1,
  issuer: 'RNPN',
  issuerTramite: 'RNPN-0002',
});
const passportFee = usd('25.00', {
  concept: 'Libreta de pasaporte',
  paymentPlaces: ['regional_offices', 'financial_institution', 'online'],
  methods: ['cash', 'card', 'online'],
});
const passport = [
  {
    name: 'Pasaporte ordinario',
    kind: 'document' as const,
    validity: years(6),
    delivery: 'En la misma sucursal',
    verifiable: true,
  },
];
const passportSteps = steps(
  { title: 'Pida cita o llegue a una sucursal', channel: 'in_person', description: 'Con cita espera menos.' },
  { title: 'Pague el pasaporte', output: 'Recibo de pago' },
  { title: 'Dé sus huellas, su foto y su firma', time: minutes(15), responsible: 'Sucursal de pasaportes' },
  { title: 'Revise sus datos y reciba el pasaporte', output: 'Pasaporte' },
);

export const dgmeTramites: TramiteInput[] = [
  tramite(
    'DGME-0001',
    {
      es: 'Sacar el pasaporte por primera vez',
      en: 'Get a passport for the first time',
      ppl: 'Xiktajtani ne pasaporte',
    },
    {
      summary: {
        es: 'Obtenga su primer pasaporte para viajar fuera de Centroamérica. Se entrega el mismo día.',
        en: 'Get your first passport to travel outside Central America. It is issued the same day.',
        ppl: 'Pal tiaw ka sejse tal.',
      },
      translations: nahuatDemonstration,
      description: rich(
        paragraph('El pasaporte prueba su nacionalidad cuando viaja.'),
        paragraph('Con solo el DUI puede viajar a estos países:'),
        bullets('Guatemala', 'Honduras', 'Nicaragua'),
      ),
      audiences: [{ kind: 'person', age: { from: 18 } }],
      class: 'CIU',
      categories: ['MIG-001', 'ID-001'],
      alternateNames: ['Primer pasaporte', 'Tramitar el pasaporte'],
      keywords: ['pasaporte', 'viajar', 'libreta', 'migración', 'primera vez'],
      outputs: passport,
      variants: [
        onlyVariant({
          channels: [channel('in_person')],
          appointment,
          steps: passportSteps,
          requirements: [
            dui,
            requirement('partida', 'Certificación de partida de nacimiento', {
              kind: 'civil_record',
              original: true,
              condition: 'Si sus datos no coinciden con los del DUI.',
              issuerTramite: 'RNPN-0005',
            }),
          ],
          fees: [passportFee],
          usualTime: inWords('El mismo día, en unas dos horas', { amount: 2, unit: 'hour' }),
          validity: years(6),
          offices: branches,
        }),
      ],
      requires: ['RNPN-0001'],
      next: ['DGME-0002'],
      related: ['DGME-0004'],
      legalBasis: [passportLaw, migrationLaw],
      registered: 'RNT-DEMO-0010',
      digitalLevel: 1,
      faq: [
        { q: '¿Cuánto dura el pasaporte?', a: 'Seis años desde el día en que se emite.' },
        { q: '¿Debo llevar fotos?', a: 'No. La foto se toma en la sucursal.' },
      ],
      updatedAt: '2026-09-30',
      verifiedAt: '2026-09-30',
      verifiedBy: { es: 'Unidad de pasaportes (demostración)' },
    },
  ),
  tramite(
    'DGME-0002',
    { es: 'Renovar el pasaporte', en: 'Renew a passport' },
    {
      summary: {
        es: 'Cambie su pasaporte vencido o próximo a vencer. Muchos países piden seis meses de vigencia.',
        en: 'Change a passport that has expired or soon will. Many countries ask for six months of validity.',
      },
      audiences: [{ kind: 'person', age: { from: 18 } }],
      class: 'CIU',
      categories: ['MIG-001'],
      alternateNames: ['Renovación de pasaporte', 'Pasaporte vencido'],
      keywords: ['pasaporte', 'renovar', 'vencido', 'viajar'],
      outputs: passport,
      variants: [
        variant(
          'sucursal',
          { es: 'En una sucursal', en: 'At a branch' },
          {
            channels: [
              channel('in_person'),
              channel('mixed', { url: site, notes: 'Pague en línea y llegue a la foto.' }),
            ],
            appointment,
            steps: passportSteps,
            requirements: [
              dui,
              requirement('anterior', 'Pasaporte anterior', { kind: 'identity', original: true, copies: 0 }),
            ],
            fees: [passportFee],
            usualTime: inWords('El mismo día, en unas dos horas', { amount: 2, unit: 'hour' }),
            validity: years(6),
            offices: branches,
          },
        ),
        variant(
          'urgente',
          { es: 'Urgente en el aeropuerto', en: 'Urgent, at the airport' },
          {
            channels: [channel('in_person')],
            requirements: [
              dui,
              requirement('anterior', 'Pasaporte anterior', { kind: 'identity', original: true }),
              requirement('boleto', 'Boleto para viajar en las próximas 24 horas', { copies: 1 }),
            ],
            fees: [passportFee, unknownFee({ concept: 'Recargo por urgencia' })],
            usualTime: minutes(90),
            offices: [{ office: 'DGME-05', hours: 'Todos los días, a toda hora' }],
          },
        ),
      ],
      related: ['MRREE-0002', 'DGME-0003'],
      legalBasis: [passportLaw],
      registered: 'RNT-DEMO-0011',
      digitalLevel: 2,
      updatedAt: '2026-09-30',
      verifiedAt: '2026-09-30',
    },
  ),
  tramite(
    'DGME-0003',
    { es: 'Reponer el pasaporte perdido o robado', en: 'Replace a lost or stolen passport' },
    {
      summary: {
        es: 'Si perdió su pasaporte o se lo robaron, avise y pida uno nuevo.',
        en: 'If your passport was lost or stolen, report it and get a new one.',
      },
      audiences: ['person'],
      class: 'CIU',
      categories: ['MIG-001'],
      alternateNames: ['Perdí mi pasaporte', 'Reposición de pasaporte'],
      keywords: ['pasaporte', 'robo', 'extravío', 'perdido'],
      outputs: passport,
      variants: [
        onlyVariant({
          channels: [
            channel('in_person'),
            channel('phone', { phone: '2555-0104', notes: 'Solo para avisar y bloquear el anterior.' }),
          ],
          steps: steps(
            { title: 'Avise por teléfono', channel: 'phone' },
            { title: 'Llegue a una sucursal', channel: 'in_person' },
            'Pague y reciba su pasaporte',
          ),
          requirements: [
            dui,
            requirement('declaracion', 'Declaración de pérdida', {
              description: 'La llena en la misma sucursal.',
              moment: 'during',
            }),
            requirement('denuncia', 'Denuncia policial', { copies: 1, condition: 'Si se lo robaron.' }),
          ],
          fees: [passportFee],
          usualTime: businessDays(1),
          offices: branches,
        }),
      ],
      related: ['RNPN-0003'],
      legalBasis: [passportLaw],
      registered: 'RNT-DEMO-0012',
      digitalLevel: 1,
      updatedAt: '2026-04-15',
      verifiedAt: '2026-04-15',
    },
  ),
  tramite(
    'DGME-0004',
    { es: 'Sacar el pasaporte de niñas, niños y adolescentes', en: 'Get a passport for a child' },
    {
      summary: {
        es: 'Pasaporte para personas menores de 18 años, con el permiso de su madre y su padre.',
        en: 'Passport for people under 18, with the permission of both parents.',
      },
      audiences: [{ kind: 'person', age: { to: 17 } }],
      class: 'CIU',
      categories: ['MIG-001', 'PF-001'],
      alternateNames: ['Pasaporte de menores', 'Pasaporte para niños'],
      keywords: ['pasaporte', 'menor de edad', 'niños', 'bebé', 'adolescentes'],
      outputs: [{ name: 'Pasaporte ordinario', kind: 'document', validity: years(6) }],
      variants: [
        variant(
          'ambos',
          { es: 'Con su madre y su padre', en: 'With both parents' },
          {
            channels: [channel('in_person')],
            appointment,
            steps: passportSteps,
            requirements: [
              requirement('partida', 'Partida de nacimiento de la niña o el niño', {
                original: true,
                issuerTramite: 'RNPN-0005',
              }),
              requirement('dui-padres', 'DUI de la madre y del padre', {
                kind: 'identity',
                original: true,
                copies: 1,
              }),
              requirement('carne', 'Carné de minoridad', {
                original: true,
                condition: 'Si tiene 7 años o más.',
                issuerTramite: 'RNPN-0009',
              }),
            ],
            fees: [passportFee],
            usualTime: inWords('El mismo día', { amount: 1, unit: 'business_day' }),
            offices: branches,
          },
        ),
        variant(
          'uno',
          { es: 'Con uno de los dos', en: 'With one of them' },
          {
            channels: [channel('in_person')],
            requirements: [
              requirement('partida', 'Partida de nacimiento de la niña o el niño', {
                original: true,
                issuerTramite: 'RNPN-0005',
              }),
              requirement('dui', 'DUI de quien llega', { kind: 'identity', original: true, copies: 1 }),
              requirement('poder', 'Poder notarial de quien no llega', {
                original: true,
                certified: true,
                alternativeGroup: 'permiso',
                issuer: 'Notario o consulado',
                issuerTramite: 'MRREE-0005',
              }),
              requirement('sentencia', 'Sentencia que da la autoridad parental a uno solo', {
                copies: 1,
                certified: true,
                alternativeGroup: 'permiso',
              }),
              requirement('defuncion', 'Partida de defunción de quien falta', {
                original: true,
                alternativeGroup: 'permiso',
                issuerTramite: 'RNPN-0007',
              }),
            ],
            fees: [passportFee],
            usualTime: inWords('El mismo día', { amount: 1, unit: 'business_day' }),
            offices: branches,
          },
        ),
      ],
      next: ['DGME-0005'],
      legalBasis: [passportLaw, law('Ley Crecer Juntos', { topic: 'requirements' })],
      registered: 'RNT-DEMO-0013',
      digitalLevel: 1,
      updatedAt: '2026-08-03',
      verifiedAt: '2026-08-03',
    },
  ),
  tramite(
    'DGME-0005',
    {
      es: 'Autorizar la salida del país de una persona menor de edad',
      en: 'Authorise a child to leave the country',
    },
    {
      summary: {
        es: 'Permiso para que una niña, niño o adolescente viaje sin su madre, sin su padre o sin ambos.',
        en: 'Permission for a child to travel without one or both parents.',
      },
      whoMust: 'La madre o el padre que no viaja con la niña o el niño.',
      audiences: [{ kind: 'person', condition: { es: 'Madre, padre o representante legal.' } }],
      class: 'CIU',
      categories: ['MIG-001', 'PF-001'],
      alternateNames: ['Permiso de salida de menores', 'Permiso para que un menor viaje'],
      keywords: ['permiso', 'menor', 'viaje', 'salida', 'frontera', 'aeropuerto'],
      outputs: [{ name: 'Autorización de salida', kind: 'authorization', validity: years(1) }],
      variants: [
        onlyVariant({
          channels: [channel('in_person', { notes: 'Ante notario o en la procuraduría.' })],
          requirements: [
            dui,
            requirement('pasaporte', 'Pasaporte de la niña o el niño', {
              copies: 1,
              issuerTramite: 'DGME-0004',
            }),
            requirement('viaje', 'Datos del viaje: destino, fechas y acompañante', { kind: 'information' }),
            requirement('partida', 'Certificación de partida de nacimiento', {
              original: true,
              issuerTramite: 'RNPN-0005',
            }),
          ],
          fees: [
            free({ concept: 'En la procuraduría' }),
            unknownFee({ concept: 'Honorarios del notario, si prefiere uno', mandatory: false }),
          ],
          usualTime: businessDays(2),
          validity: years(1),
          offices: ['PGR-01', 'PGR-02', 'PGR-03', 'PGR-04', 'DGME-01'],
        }),
      ],
      requires: ['DGME-0004'],
      legalBasis: [migrationLaw, law('Ley Crecer Juntos', { topic: 'requirements' })],
      registered: 'RNT-DEMO-0014',
      digitalLevel: 0,
      faq: [{ q: '¿Sirve para varios viajes?', a: 'Sí, si el permiso lo dice y no ha vencido.' }],
      updatedAt: '2026-08-03',
      verifiedAt: '2026-08-03',
    },
  ),
  tramite(
    'DGME-0006',
    { es: 'Obtener la residencia temporal', en: 'Obtain temporary residence' },
    {
      summary: {
        es: 'Para personas extranjeras que vivirán en el país por trabajo, estudio, familia o retiro.',
        en: 'For foreign nationals who will live here for work, study, family or retirement.',
      },
      description: rich(
        paragraph('El costo y los papeles cambian según el motivo.'),
        table(
          ['Motivo', 'Vigencia'],
          ['Trabajo', 'Hasta 2 años'],
          ['Estudio', '1 año'],
          ['Retiro o renta', 'Hasta 2 años'],
        ),
      ),
      audiences: ['foreigner'],
      class: 'CIU',
      categories: ['MIG-001'],
      alternateNames: ['Residencia temporaria', 'Carné de residente'],
      keywords: ['residencia', 'extranjero', 'permiso de trabajo', 'vivir en el salvador'],
      outputs: [{ name: 'Carné de residencia temporal', kind: 'authorization', validity: years(2) }],
      variants: [
        variant(
          'primera-vez',
          { es: 'Primera vez', en: 'First time' },
          {
            channels: [
              channel('in_person'),
              channel('email', { notes: 'Para responder si le piden algo más.' }),
            ],
            requirements: [
              requirement('pasaporte', 'Pasaporte vigente, con todas sus páginas', {
                kind: 'identity',
                original: true,
                copies: 1,
              }),
              requirement('antecedentes', 'Antecedentes penales de su país, apostillados', {
                original: true,
                certified: true,
                issuer: 'Autoridad de su país',
              }),
              requirement('solvencia', 'Constancia médica de buena salud', { original: true }),
              requirement('contrato', 'Contrato u oferta de trabajo', {
                copies: 2,
                condition: 'Si viene a trabajar.',
              }),
              requirement('matricula', 'Constancia de matrícula', {
                copies: 1,
                condition: 'Si viene a estudiar.',
              }),
            ],
            fees: [tariff('Según el motivo de la residencia y su nacionalidad.')],
            usualTime: businessDays(30),
            legalTime: legalTime(
              businessDays(45),
              'Reglamento de la Ley Especial de Migración y de Extranjería',
            ),
            validity: years(2),
            offices: ['DGME-01'],
            trackingUrl: site,
          },
        ),
        variant(
          'prorroga',
          { es: 'Prórroga', en: 'Extension' },
          {
            channels: [channel('in_person')],
            requirements: [
              requirement('carne', 'Carné de residencia por vencer', { original: true, copies: 1 }),
              requirement('movimientos', 'Constancia de movimientos migratorios', {
                original: true,
                issuerTramite: 'DGME-0008',
                stateAlreadyHasIt: true,
              }),
            ],
            fees: [usd('75.00', { concept: 'Prórroga de un año' })],
            usualTime: businessDays(15),
            offices: ['DGME-01'],
          },
        ),
      ],
      next: ['DGME-0007'],
      legalBasis: [migrationLaw, migrationRegulation],
      registered: 'RNT-DEMO-0015',
      digitalLevel: 1,
      silence: {
        applies: true,
        effect: 'negative',
        term: businessDays(45),
        text: 'Si no le responden en 45 días hábiles, puede entenderlo como un no y recurrir.',
      },
      appeals: [
        {
          before: 'El Ministerio de Justicia y Seguridad Pública',
          term: businessDays(15),
          effect: 'Otra autoridad revisa la decisión.',
          text: 'Puede apelar en los quince días hábiles después de recibir la respuesta.',
        },
      ],
      updatedAt: '2026-02-12',
      verifiedAt: '2026-02-12',
    },
  ),
  tramite(
    'DGME-0007',
    { es: 'Obtener la residencia definitiva', en: 'Obtain permanent residence' },
    {
      summary: {
        es: 'Para personas extranjeras que desean quedarse a vivir en el país sin límite de tiempo.',
        en: 'For foreign nationals who wish to stay in the country indefinitely.',
      },
      audiences: ['foreigner'],
      class: 'CIU',
      categories: ['MIG-001'],
      keywords: ['residencia', 'definitiva', 'permanente', 'extranjero'],
      outputs: [{ name: 'Carné de residencia definitiva', kind: 'authorization', validity: years(4) }],
      variants: [
        variant(
          'centroamericana',
          { es: 'Persona centroamericana', en: 'Central American national' },
          {
            channels: [channel('in_person')],
            requirements: [
              requirement('pasaporte', 'Pasaporte o documento de viaje', { original: true, copies: 1 }),
              requirement('antecedentes', 'Antecedentes penales apostillados', {
                original: true,
                certified: true,
              }),
            ],
            fees: [usd('100.00', { concept: 'Resolución y carné' })],
            usualTime: businessDays(30),
            offices: ['DGME-01'],
          },
        ),
        variant(
          'otras',
          { es: 'Persona de otro país', en: 'Other nationals' },
          {
            channels: [channel('in_person')],
            requirements: [
              requirement('residencia', 'Residencia temporal de tres años', {
                original: true,
                copies: 1,
                issuerTramite: 'DGME-0006',
              }),
              requirement('pasaporte', 'Pasaporte vigente', { original: true, copies: 1 }),
              requirement('ingresos', 'Prueba de ingresos', {
                copies: 1,
                description: 'Por ejemplo, constancia de salario o de renta.',
              }),
            ],
            fees: [usd('200.00', { concept: 'Resolución y carné' })],
            usualTime: businessDays(45),
            offices: ['DGME-01'],
          },
        ),
      ],
      requires: ['DGME-0006'],
      legalBasis: [migrationLaw, migrationRegulation],
      registered: 'RNT-DEMO-0016',
      digitalLevel: 0,
      updatedAt: '2025-03-03',
      verifiedAt: '2025-03-03',
    },
  ),
  tramite(
    'DGME-0008',
    { es: 'Pedir la constancia de movimientos migratorios', en: 'Request a record of entries and exits' },
    {
      summary: {
        es: 'Documento que muestra sus entradas y salidas del país entre dos fechas.',
        en: 'A document that shows your entries and exits between two dates.',
      },
      audiences: ['person', 'foreigner'],
      class: 'CIU',
      categories: ['MIG-001'],
      alternateNames: ['Movimientos migratorios', 'Entradas y salidas del país'],
      keywords: ['constancia', 'entradas', 'salidas', 'viajes'],
      outputs: [{ name: 'Constancia de movimientos migratorios', kind: 'information', verifiable: true }],
      variants: [
        onlyVariant({
          channels: [channel('online', { url: site }), channel('in_person')],
          steps: steps('Escriba sus datos y el período', 'Pague en línea', 'Descargue la constancia'),
          requirements: [
            requirement('identidad', 'DUI, pasaporte o carné de residente', {
              kind: 'identity',
              copies: 1,
              format: { types: ['application/pdf', 'image/jpeg'], maxMb: 5 },
            }),
            requirement('poder', 'Poder de quien lo pide por usted', {
              certified: true,
              condition: 'Si otra persona lo pide.',
            }),
          ],
          fees: [usd('12.00', { paymentPlaces: ['online', 'central_offices'], methods: ['card', 'cash'] })],
          usualTime: businessDays(3),
          validity: calendarDays(30),
          offices: ['DGME-01'],
        }),
      ],
      legalBasis: [migrationLaw],
      registered: 'RNT-DEMO-0017',
      digitalLevel: 3,
      identityLevel: 2,
      updatedAt: '2026-07-27',
      verifiedAt: '2026-07-27',
    },
  ),
  tramite(
    'DGME-0009',
    { es: 'Solicitar una visa consultada para un familiar', en: 'Apply for a consulted visa for a relative' },
    {
      summary: {
        es: 'Pida que Migración autorice la visa de una persona cuyo país la necesita.',
        en: 'Ask Migration to authorise the visa of a person whose country requires one.',
      },
      description: paragraphs(
        'La persona invitada retira la visa en un consulado.',
        'Usted la pide desde El Salvador.',
      ),
      audiences: ['person', 'company'],
      class: 'CIU',
      categories: ['MIG-001'],
      keywords: ['visa', 'consultada', 'invitar', 'extranjero', 'turista'],
      outputs: [{ name: 'Autorización de visa', kind: 'authorization', validity: calendarDays(60) }],
      variants: [
        onlyVariant({
          channels: [
            channel('in_person'),
            channel('mixed', { url: site, notes: 'Envíe en línea y presente los originales.' }),
          ],
          requirements: [
            dui,
            requirement('carta', 'Carta de invitación con firma legalizada', {
              original: true,
              certified: true,
            }),
            requirement('pasaporte', 'Pasaporte de la persona invitada', {
              copies: 1,
              format: { types: ['application/pdf'], maxMb: 10 },
            }),
            requirement('ingresos', 'Prueba de que usted puede cubrir la estadía', { copies: 1 }),
          ],
          fees: [unknownFee()],
          usualTime: businessDays(20),
          legalTime: legalTime(businessDays(20), 'Ley de Procedimientos Administrativos'),
          offices: ['DGME-01'],
        }),
      ],
      status: 'suspended',
      alerts: [
        {
          text: 'Este trámite está suspendido mientras cambia el formulario. Llame antes de reunir los documentos.',
          from: '2026-11-02',
        },
      ],
      related: ['MRREE-0007'],
      legalBasis: [migrationLaw],
      digitalLevel: 1,
      updatedAt: '2026-11-02',
      verifiedAt: '2026-11-02',
    },
  ),
];
