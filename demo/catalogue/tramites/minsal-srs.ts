import type { TramiteInput } from '../../../src/contract/tramite.ts';
import { appeal, reconsideration } from '../author/appeals.ts';
import { channel } from '../author/channel.ts';
import { dui } from '../author/dui.ts';
import {
  businessDays,
  calendarDays,
  inWords,
  legalTime,
  minutes,
  months,
  years,
} from '../author/duration.ts';
import { free, tariff, unknownFee, usd, usdBetween } from '../author/fee.ts';
import { nahuatDemonstration } from '../author/nahuat.ts';
import { law, technicalRegulation } from '../author/norm.ts';
import { requirement } from '../author/requirement.ts';
import { bullets, paragraph, rich, strong } from '../author/rich.ts';
import { steps } from '../author/steps.ts';
import { tramite } from '../author/tramite.ts';
import { onlyVariant, variant } from '../author/variant.ts';

const healthSite = 'https://www.salud.gob.sv/';
const regulatorSite = 'https://www.srs.gob.sv/';
const healthOffices = ['MINSAL-01', 'MINSAL-02', 'MINSAL-03'];
const paid = {
  paymentPlaces: ['central_offices', 'financial_institution', 'online'],
  methods: ['cash', 'transfer', 'online'],
} satisfies Parameters<typeof free>[0];

const healthCode = law('Código de Salud', { topic: 'origin' });
const medicinesLaw = law('Ley de Medicamentos', { topic: 'origin' });
const regulatorLaw = law('Ley de Creación de la Superintendencia de Regulación Sanitaria', {
  topic: 'responsible',
});
const vaccinesLaw = law('Ley de Vacunas', { topic: 'origin' });

const deed = requirement('escritura', 'Escritura de la sociedad inscrita', {
  kind: 'registration',
  copies: 1,
  certified: true,
  issuer: 'Registro de Comercio',
  issuerTramite: 'CNR-0001',
  condition: 'Si el dueño es una empresa.',
});

export const minsalSrsTramites: TramiteInput[] = [
  tramite(
    'MINSAL-0001',
    { es: 'Pedir la cartilla o constancia de vacunación', en: 'Request a vaccination card or certificate' },
    {
      summary: {
        es: 'Obtenga o reponga el registro de sus vacunas o las de su hija o hijo.',
        en: 'Get or replace the record of your vaccines or those of your child.',
      },
      audiences: ['person', 'resident_abroad', 'foreigner'],
      class: 'CIU',
      categories: ['SAL-001', 'PF-001'],
      lifeEvents: ['nacimiento', 'viaje'],
      alternateNames: ['Cartilla de vacunas', 'Carné de vacunas', 'Certificado de vacunación'],
      keywords: ['vacunas', 'vacunación', 'cartilla', 'carné', 'fiebre amarilla', 'constancia'],
      outputs: [{ name: 'Cartilla o constancia de vacunación', kind: 'document', verifiable: true }],
      variants: [
        variant(
          'reposicion',
          { es: 'Reponer la cartilla', en: 'Replace the card' },
          {
            channels: [channel('in_person', { notes: 'En la unidad de salud donde se vacunó.' })],
            steps: steps('Llegue a la unidad de salud', 'Diga las fechas que recuerda', 'Reciba la cartilla'),
            requirements: [
              dui({ name: 'DUI de la persona adulta' }),
              requirement('partida', 'Partida de nacimiento', {
                kind: 'civil_record',
                copies: 1,
                condition: 'Si es para una persona menor de edad.',
                issuerTramite: 'RNPN-0005',
              }),
            ],
            fees: [free()],
            usualTime: minutes(45),
            offices: healthOffices,
          },
        ),
        variant(
          'viaje',
          { es: 'Certificado internacional para viajar', en: 'International certificate for travel' },
          {
            description:
              'Algunos países piden la vacuna contra la fiebre amarilla. Póngasela diez días antes.',
            channels: [channel('in_person'), channel('online', { url: healthSite, notes: 'Pida la cita.' })],
            appointment: { required: true, url: healthSite },
            requirements: [
              requirement('pasaporte', 'Pasaporte vigente', {
                kind: 'identity',
                original: true,
                copies: 1,
                issuerTramite: 'DGME-0002',
              }),
              requirement('cartilla', 'Cartilla de vacunas', { original: true }),
              requirement('boleto', 'Itinerario o boleto', { copies: 1, mandatory: false }),
            ],
            fees: [usd('15.00', { concept: 'Certificado internacional', ...paid })],
            usualTime: minutes(60),
            validity: inWords('Toda la vida, para la fiebre amarilla'),
            offices: ['MINSAL-01'],
          },
        ),
      ],
      next: ['MINED-0001'],
      legalBasis: [vaccinesLaw, healthCode],
      registered: 'RNT-DEMO-0106',
      digitalLevel: 1,
      faq: [{ q: '¿Qué pasa si no hay registro?', a: 'El personal revisa su caso y le pone lo que falta.' }],
      updatedAt: '2026-04-20',
      verifiedAt: '2026-04-20',
    },
  ),
  tramite(
    'MINSAL-0002',
    { es: 'Obtener una constancia de salud', en: 'Get a health certificate' },
    {
      summary: {
        es: 'Pida la constancia de buena salud para trabajar, estudiar o manipular alimentos.',
        en: 'Get proof of good health for work, study or handling food.',
      },
      audiences: ['person', 'foreigner'],
      class: 'CIU',
      categories: ['SAL-001', 'TOP-001'],
      lifeEvents: ['empleo'],
      alternateNames: ['Certificado de salud', 'Tarjeta de salud', 'Carné de manipulador de alimentos'],
      keywords: ['salud', 'constancia', 'certificado médico', 'exámenes', 'manipulador de alimentos'],
      outputs: [{ name: 'Constancia de salud', kind: 'document', validity: months(6) }],
      variants: [
        variant(
          'general',
          { es: 'Para estudiar o trabajar', en: 'For study or work' },
          {
            channels: [channel('in_person', { notes: 'En su unidad de salud.' })],
            steps: steps('Pida los exámenes', 'Entregue las muestras', 'Pase consulta con los resultados'),
            requirements: [
              dui(),
              requirement('examenes', 'Exámenes de sangre, orina y heces', {
                kind: 'medical',
                original: true,
                moment: 'during',
              }),
            ],
            fees: [free({ concept: 'En unidades de salud públicas' })],
            usualTime: businessDays(3),
            validity: months(6),
            offices: healthOffices,
          },
        ),
        variant(
          'alimentos',
          { es: 'Para manipular alimentos', en: 'For handling food' },
          {
            channels: [channel('in_person')],
            requirements: [
              dui(),
              requirement('examenes', 'Exámenes de laboratorio', { kind: 'medical', original: true }),
              requirement('curso', 'Constancia del curso de higiene', {
                original: true,
                issuer: 'Unidad de salud',
                description: 'El curso dura ocho horas.',
              }),
              requirement('foto', 'Foto reciente', { kind: 'photo', original: true }),
            ],
            fees: [
              free({ concept: 'Curso y constancia' }),
              unknownFee({ concept: 'Exámenes en laboratorio privado' }),
            ],
            usualTime: businessDays(8),
            validity: months(6),
            offices: healthOffices,
          },
        ),
      ],
      next: ['SRS-0001'],
      legalBasis: [healthCode],
      registered: 'RNT-DEMO-0107',
      digitalLevel: 0,
      updatedAt: '2026-02-16',
      verifiedAt: '2026-02-16',
    },
  ),
  tramite(
    'MINSAL-0003',
    {
      es: 'Pedir cita en la unidad de salud',
      en: 'Book an appointment at a health centre',
      ppl: 'Xiktajtani ne tunal pal tikita ne tapajtiani',
    },
    {
      summary: {
        es: 'Aparte su consulta médica por mensaje, teléfono, aplicación o en persona.',
        en: 'Book your medical visit by text message, phone, app or in person.',
        ppl: 'Tiaw ne kal kan tapajtiat.',
      },
      translations: nahuatDemonstration,
      audiences: ['person', 'foreigner'],
      class: 'CIU',
      categories: ['SAL-001'],
      alternateNames: ['Cita médica', 'Sacar cita en la clínica', 'Consulta en la unidad de salud'],
      keywords: ['cita', 'consulta', 'médico', 'doctor', 'clínica', 'hospital', 'unidad de salud'],
      outputs: [{ name: 'Cita con fecha y hora', kind: 'other' }],
      variants: [
        variant(
          'cita',
          { es: 'Consulta en la unidad de salud', en: 'Visit at the health centre' },
          {
            channels: [
              channel('sms', { phone: '2555-0112', notes: 'Escriba CITA y su número de DUI.' }),
              channel('phone', { phone: '2555-0112', notes: 'De lunes a viernes, de 7 a 15 horas.' }),
              channel('app'),
              channel('in_person'),
            ],
            steps: steps('Diga su nombre y su dirección', 'Elija el día', 'Llegue veinte minutos antes'),
            requirements: [
              dui({ condition: 'Si usted tiene 18 años o más.' }),
              requirement('expediente', 'Tarjeta de su expediente', { mandatory: false, original: true }),
            ],
            fees: [free({ concept: 'Consulta' })],
            usualTime: inWords('De uno a cinco días, según la unidad', { amount: 5, unit: 'calendar_day' }),
            offices: healthOffices,
          },
        ),
        variant(
          'domicilio',
          { es: 'Visita en su casa', en: 'Visit at your home' },
          {
            description: 'Para personas en cama, con discapacidad grave o recién operadas.',
            channels: [
              channel('home_visit', { phone: '2555-0112', notes: 'La pide un familiar o un vecino.' }),
            ],
            requirements: [
              requirement('direccion', 'Dirección con un punto conocido', { kind: 'information' }),
              requirement('epicrisis', 'Resumen médico', { mandatory: false, copies: 1, issuer: 'Hospital' }),
            ],
            fees: [free({ concept: 'Visita del equipo de salud' })],
            usualTime: calendarDays(7),
            offices: healthOffices,
          },
        ),
      ],
      legalBasis: [
        healthCode,
        law('Ley de Deberes y Derechos de los Pacientes y Prestadores de Servicios de Salud'),
      ],
      digitalLevel: 2,
      faq: [{ q: '¿Y si es una emergencia?', a: 'No pida cita. Vaya al hospital o llame al 132.' }],
      updatedAt: '2026-10-01',
      verifiedAt: '2026-10-01',
    },
  ),
  tramite(
    'SRS-0001',
    { es: 'Obtener el permiso sanitario para vender alimentos', en: 'Get the sanitary permit to sell food' },
    {
      summary: {
        es: 'Autorice su comedor, restaurante, tienda, panadería o venta en la calle.',
        en: 'Get authorisation for your eatery, restaurant, shop, bakery or street stall.',
      },
      description: rich(
        paragraph('Quien prepara o vende alimentos necesita este permiso ', strong('antes de abrir'), '.'),
        paragraph('En la visita se revisa:'),
        bullets('El agua y la basura.', 'La limpieza de la cocina.', 'La salud de quienes cocinan.'),
      ),
      whoMust: 'Toda persona o empresa que prepara, guarda o vende alimentos.',
      audiences: ['person', 'company'],
      class: 'EMP',
      categories: ['AAB-001', 'ION-001', 'SAL-001'],
      lifeEvents: ['negocio'],
      alternateNames: [
        'Permiso de salud',
        'Permiso para comedor',
        'Licencia sanitaria',
        'Permiso de la unidad de salud',
      ],
      keywords: [
        'permiso sanitario',
        'comedor',
        'restaurante',
        'pupusería',
        'pupusas',
        'panadería',
        'alimentos',
        'comida',
      ],
      outputs: [{ name: 'Permiso sanitario', kind: 'authorization', validity: years(3), verifiable: true }],
      variants: [
        variant(
          'local',
          { es: 'Local fijo, por primera vez', en: 'Fixed premises, first time' },
          {
            channels: [channel('online', { url: regulatorSite }), channel('in_person')],
            trackingUrl: regulatorSite,
            steps: steps(
              { title: 'Llene la solicitud', channel: 'online', time: minutes(30) },
              { title: 'Pague el costo', channel: 'online', output: 'Comprobante de pago' },
              { title: 'Reciba la inspección', channel: 'in_person', responsible: 'Inspección sanitaria' },
              { title: 'Corrija lo que le señalen', description: 'Tiene treinta días para hacerlo.' },
              { title: 'Descargue el permiso', channel: 'online', output: 'Permiso sanitario' },
            ),
            requirements: [
              dui({ name: 'DUI del dueño o representante', copies: 1 }),
              deed,
              requirement('nit', 'NIT', {
                kind: 'registration',
                copies: 1,
                condition: 'Si el dueño es una empresa.',
                issuerTramite: 'MH-0001',
              }),
              requirement('salud', 'Constancias de salud de quienes cocinan', {
                kind: 'medical',
                copies: 1,
                issuerTramite: 'MINSAL-0002',
              }),
              requirement('calificacion', 'Calificación de lugar', {
                copies: 1,
                issuer: 'Alcaldía',
                issuerTramite: 'ALC-SS-0005',
              }),
              requirement('croquis', 'Croquis del local', { copies: 1 }),
              requirement('agua', 'Análisis del agua', {
                kind: 'technical',
                original: true,
                condition: 'Si el agua es de pozo.',
              }),
            ],
            fees: [usdBetween('20.00', '120.00', { concept: 'Según el tamaño del local', ...paid })],
            usualTime: businessDays(20),
            legalTime: legalTime(businessDays(30), 'Código de Salud'),
            validity: years(3),
            offices: ['SRS-01', 'MINSAL-02', 'MINSAL-03'],
            forms: [
              {
                name: 'Solicitud de permiso sanitario',
                url: `${regulatorSite}formularios/demo-permiso.pdf`,
                file: { type: 'application/pdf', lang: 'es', accessible: true },
              },
            ],
          },
        ),
        variant(
          'renovacion',
          { es: 'Renovación', en: 'Renewal' },
          {
            channels: [channel('online', { url: regulatorSite })],
            requirements: [
              requirement('permiso', 'Permiso anterior', {
                kind: 'authorization',
                copies: 1,
                stateAlreadyHasIt: true,
              }),
              requirement('salud', 'Constancias de salud de quienes cocinan', {
                kind: 'medical',
                copies: 1,
                issuerTramite: 'MINSAL-0002',
              }),
              requirement('plagas', 'Constancia de control de plagas', { copies: 1 }),
            ],
            fees: [usdBetween('15.00', '90.00', { concept: 'Según el tamaño del local', ...paid })],
            usualTime: businessDays(10),
            validity: years(3),
          },
        ),
        variant(
          'ambulante',
          { es: 'Venta en la calle o en ferias', en: 'Street or fair stall' },
          {
            channels: [channel('in_person', { notes: 'En la oficina de su zona.' })],
            requirements: [
              dui({ copies: 1 }),
              requirement('salud', 'Su constancia de salud', {
                kind: 'medical',
                original: true,
                issuerTramite: 'MINSAL-0002',
              }),
              requirement('puesto', 'Permiso de la alcaldía para el puesto', {
                copies: 1,
                issuer: 'Alcaldía',
              }),
            ],
            fees: [free({ concept: 'Ventas de subsistencia', whenAudience: 'person' })],
            usualTime: businessDays(8),
            validity: years(1),
            offices: ['MINSAL-01', 'MINSAL-02', 'MINSAL-03'],
          },
        ),
      ],
      next: ['SRS-0002'],
      related: ['ALC-SS-0005', 'MINSAL-0002'],
      legalBasis: [
        healthCode,
        regulatorLaw,
        technicalRegulation(
          'Reglamento Técnico Centroamericano de buenas prácticas de manufactura de alimentos',
          {
            number: 'RTCA 67.01.33:06',
            topic: 'requirements',
          },
        ),
      ],
      registered: 'RNT-DEMO-0108',
      digitalLevel: 2,
      identityLevel: 1,
      silence: {
        applies: true,
        effect: 'negative',
        term: businessDays(30),
        text: 'Si nadie le responde en el plazo, no puede abrir. Sí puede recurrir.',
      },
      appeals: [reconsideration('La unidad que hizo la inspección'), appeal('La Superintendencia')],
      faq: [
        { q: '¿Puedo abrir mientras espero?', a: 'No. Espere el permiso para no pagar una multa.' },
        { q: '¿Si vendo desde mi casa también?', a: 'Sí. Se revisa solo el espacio donde cocina.' },
      ],
      updatedAt: '2026-10-26',
      verifiedAt: '2026-10-26',
      verifiedBy: { es: 'Unidad de alimentos (demostración)' },
    },
  ),
  tramite(
    'SRS-0002',
    { es: 'Registrar un alimento o una bebida', en: 'Register a food or drink product' },
    {
      summary: {
        es: 'Obtenga el registro sanitario de un producto envasado, hecho aquí o importado.',
        en: 'Get the sanitary registration of a packaged product, made here or imported.',
      },
      audiences: ['company', 'person'],
      class: 'EMP',
      categories: ['AAB-001', 'IE-001'],
      alternateNames: [
        'Registro sanitario de alimentos',
        'Inscripción sanitaria',
        'Número de registro sanitario',
      ],
      keywords: ['registro sanitario', 'alimento', 'bebida', 'producto', 'etiqueta', 'importar'],
      outputs: [{ name: 'Registro sanitario', kind: 'registration', validity: years(5), verifiable: true }],
      variants: [
        variant(
          'nacional',
          { es: 'Producto hecho en el país', en: 'Product made in the country' },
          {
            channels: [channel('online', { url: regulatorSite })],
            steps: steps(
              'Cree un usuario',
              'Suba la etiqueta y los análisis',
              'Pague',
              'Descargue el registro',
            ),
            requirements: [
              requirement('permiso', 'Permiso sanitario de la fábrica', {
                kind: 'authorization',
                copies: 1,
                issuerTramite: 'SRS-0001',
              }),
              requirement('etiqueta', 'Etiqueta del producto', {
                format: { types: ['application/pdf', 'image/png'], maxMb: 10 },
              }),
              requirement('formula', 'Lista de ingredientes', { kind: 'technical' }),
              requirement('analisis', 'Análisis de laboratorio', { kind: 'technical', original: true }),
            ],
            fees: [usd('35.00', { concept: 'Registro por producto', ...paid })],
            usualTime: businessDays(15),
            validity: years(5),
          },
        ),
        variant(
          'importado',
          { es: 'Producto importado', en: 'Imported product' },
          {
            channels: [channel('online', { url: regulatorSite })],
            requirements: [
              requirement('libre-venta', 'Certificado de libre venta', {
                original: true,
                certified: true,
                issuer: 'Autoridad del país de origen',
              }),
              requirement('etiqueta', 'Etiqueta original y etiqueta en español', { copies: 1 }),
              requirement('poder', 'Poder del fabricante', {
                kind: 'authorization',
                copies: 1,
                certified: true,
              }),
            ],
            fees: [tariff('Según la tabla de productos importados.', paid)],
            usualTime: businessDays(20),
            validity: years(5),
          },
        ),
        variant(
          'reconocimiento',
          { es: 'Producto registrado en Centroamérica', en: 'Product registered in Central America' },
          {
            channels: [channel('online', { url: regulatorSite })],
            requirements: [
              requirement('registro-origen', 'Registro vigente del país de origen', {
                copies: 1,
                certified: true,
              }),
              requirement('etiqueta', 'Etiqueta del producto'),
            ],
            fees: [usd('10.00', { concept: 'Reconocimiento', ...paid })],
            usualTime: businessDays(5),
          },
        ),
      ],
      requires: ['SRS-0001'],
      related: ['CNR-0005'],
      legalBasis: [
        healthCode,
        technicalRegulation(
          'Reglamento Técnico Centroamericano de registro sanitario de alimentos procesados',
          {
            number: 'RTCA 67.01.31:20',
          },
        ),
      ],
      registered: 'RNT-DEMO-0109',
      digitalLevel: 3,
      identityLevel: 2,
      appeals: [reconsideration('La unidad de registro')],
      updatedAt: '2026-06-08',
      verifiedAt: '2026-06-08',
    },
  ),
  tramite(
    'SRS-0003',
    { es: 'Registrar un medicamento', en: 'Register a medicine' },
    {
      summary: {
        es: 'Para laboratorios e importadores que desean vender un medicamento en el país.',
        en: 'For laboratories and importers that wish to sell a medicine in the country.',
      },
      audiences: ['company'],
      class: 'EMP',
      categories: ['SAL-001', 'IE-001'],
      alternateNames: ['Registro de medicina', 'Registro sanitario de medicamento'],
      keywords: ['medicamento', 'medicina', 'farmacia', 'laboratorio', 'registro'],
      outputs: [{ name: 'Registro sanitario de medicamento', kind: 'registration', validity: years(5) }],
      unit: { area: 'Dirección de medicamentos', unit: 'Unidad de registro' },
      variants: [
        onlyVariant({
          channels: [channel('online', { url: regulatorSite })],
          trackingUrl: regulatorSite,
          steps: steps(
            'Nombre a un profesional responsable',
            'Presente el expediente',
            'Responda las observaciones',
            'Reciba la resolución',
          ),
          requirements: [
            deed,
            requirement('profesional', 'Poder del profesional químico farmacéutico', {
              kind: 'authorization',
              copies: 1,
              certified: true,
            }),
            requirement('formula', 'Fórmula y método de análisis', { kind: 'technical' }),
            requirement('estabilidad', 'Estudio de estabilidad', { kind: 'technical' }),
            requirement('manufactura', 'Certificado de buenas prácticas', { copies: 1, certified: true }),
            requirement('libre-venta', 'Certificado de producto farmacéutico', {
              original: true,
              condition: 'Si el medicamento es importado.',
            }),
          ],
          fees: [
            usdBetween('350.00', '800.00', { concept: 'Según la clase de medicamento', ...paid }),
            tariff('Anualidad según la tabla de la superintendencia.', paid),
          ],
          usualTime: businessDays(60),
          legalTime: legalTime(businessDays(90), 'Ley de Medicamentos'),
          validity: years(5),
          offices: ['SRS-01'],
        }),
      ],
      legalBasis: [medicinesLaw, regulatorLaw],
      registered: 'RNT-DEMO-0110',
      digitalLevel: 2,
      updatedAt: '2025-03-03',
      verifiedAt: '2025-03-03',
    },
  ),
];
