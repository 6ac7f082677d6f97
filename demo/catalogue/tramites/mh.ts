import type { TramiteInput } from '../../../src/contract/tramite.ts';
import { channel } from '../author/channel.ts';
import { businessDays, calendarDays, legalTime, minutes } from '../author/duration.ts';
import { free, unknownFee } from '../author/fee.ts';
import { law } from '../author/norm.ts';
import { requirement } from '../author/requirement.ts';
import { bullets, paragraph, rich, strong } from '../author/rich.ts';
import { steps } from '../author/steps.ts';
import { tramite } from '../author/tramite.ts';
import { onlyVariant, variant } from '../author/variant.ts';

const site = 'https://www.mh.gob.sv/';
const offices = ['MH-01', 'MH-02', 'MH-03', 'MH-04', 'MH-05'];

const taxCode = law('Código Tributario', { topic: 'origin' });
const nitLaw = law('Ley del Registro y Control Especial de Contribuyentes al Fisco', { topic: 'origin' });
const vatLaw = law('Ley de Impuesto a la Transferencia de Bienes Muebles y a la Prestación de Servicios', {
  topic: 'origin',
});
const incomeTaxLaw = law('Ley de Impuesto sobre la Renta', { topic: 'origin' });

const dui = requirement('dui', 'DUI vigente', {
  kind: 'identity',
  original: true,
  copies: 1,
  issuerTramite: 'RNPN-0002',
});
const deed = requirement('escritura', 'Escritura de la sociedad inscrita', {
  kind: 'company',
  original: true,
  copies: 1,
  certified: true,
  issuer: 'Registro de Comercio',
  issuerTramite: 'CNR-0001',
});
const user = requirement('usuario', 'Usuario de servicios en línea de Hacienda', { kind: 'account' });

export const mhTramites: TramiteInput[] = [
  tramite(
    'MH-0001',
    { es: 'Obtener el NIT', en: 'Get a tax identification number (NIT)' },
    {
      summary: {
        es: 'Si tiene DUI, ese número ya es su NIT. Las empresas y personas sin DUI sí lo piden.',
        en: 'If you have a DUI, its number already is your NIT. Companies and people without one do apply.',
      },
      description: rich(
        paragraph('Para personas con DUI, el NIT y el DUI son ', strong('el mismo número'), '.'),
        paragraph('Debe pedir el NIT solo en estos casos:'),
        bullets(
          'Usted forma una empresa o asociación.',
          'Usted es extranjero y no tiene DUI.',
          'Lo pide para una niña o un niño.',
        ),
      ),
      audiences: ['person', 'company', 'organization', 'foreigner'],
      class: 'CIU',
      categories: ['DOT-001', 'ION-001', 'ID-001'],
      alternateNames: ['Sacar el NIT', 'Número de Identificación Tributaria'],
      keywords: ['nit', 'hacienda', 'contribuyente', 'impuestos', 'tarjeta de nit'],
      outputs: [{ name: 'Número de Identificación Tributaria', kind: 'registration' }],
      variants: [
        variant(
          'homologado',
          { es: 'Persona con DUI', en: 'Person with a DUI' },
          {
            description: 'No tiene que hacer nada. Solo revise que sus datos estén bien.',
            channels: [channel('online', { url: site, notes: 'Consulte si su DUI ya está homologado.' })],
            requirements: [
              requirement('numero', 'Número de DUI', { kind: 'information', stateAlreadyHasIt: true }),
            ],
            fees: [free()],
            usualTime: minutes(5),
          },
        ),
        variant(
          'empresa',
          { es: 'Empresa o asociación', en: 'Company or association' },
          {
            channels: [channel('in_person'), channel('online', { url: site })],
            steps: steps('Llene el formulario', 'Presente la escritura', {
              title: 'Reciba el número',
              output: 'Constancia de NIT',
            }),
            requirements: [
              deed,
              requirement('representante', 'DUI del representante legal', {
                kind: 'identity',
                original: true,
                copies: 1,
              }),
              requirement('autorizacion', 'Autorización con firma legalizada', {
                original: true,
                condition: 'Si llega otra persona.',
              }),
            ],
            fees: [free({ concept: 'Inscripción' })],
            usualTime: minutes(60),
            offices,
          },
        ),
        variant(
          'extranjera',
          { es: 'Persona extranjera', en: 'Foreign national' },
          {
            channels: [channel('in_person')],
            requirements: [
              requirement('pasaporte', 'Pasaporte o carné de residente', {
                kind: 'identity',
                original: true,
                copies: 1,
                issuerTramite: 'DGME-0006',
              }),
            ],
            fees: [free({ concept: 'Inscripción', whenAudience: 'foreigner' })],
            usualTime: minutes(45),
            offices: ['MH-01', 'MH-03', 'MH-04'],
          },
        ),
      ],
      next: ['MH-0002'],
      legalBasis: [nitLaw, taxCode],
      registered: 'RNT-DEMO-0031',
      digitalLevel: 3,
      faq: [
        {
          q: '¿Sirve mi tarjeta de NIT anterior?',
          a: 'Guárdela por si hay diferencias. Para trámites nuevos use su DUI.',
        },
      ],
      updatedAt: '2026-09-21',
      verifiedAt: '2026-09-21',
    },
  ),
  tramite(
    'MH-0002',
    { es: 'Inscribirse en el IVA y obtener el NRC', en: 'Register for VAT and get the NRC number' },
    {
      summary: {
        es: 'Inscríbase como contribuyente del IVA para vender y dar facturas o crédito fiscal.',
        en: 'Register as a VAT taxpayer so that you can sell and issue invoices.',
      },
      whoMust: 'Quien vende o presta servicios y supera el monto anual que fija la ley.',
      audiences: ['person', 'company'],
      class: 'EMP',
      categories: ['DOT-001', 'ION-001'],
      alternateNames: ['Sacar el IVA', 'Número de Registro de Contribuyente', 'NRC'],
      keywords: ['iva', 'nrc', 'contribuyente', 'crédito fiscal', 'negocio'],
      outputs: [{ name: 'Tarjeta de contribuyente del IVA', kind: 'registration' }],
      variants: [
        variant(
          'natural',
          { es: 'Persona natural', en: 'Sole trader' },
          {
            channels: [channel('online', { url: site }), channel('in_person')],
            requirements: [
              dui,
              requirement('recibo', 'Recibo de agua o luz del negocio', { kind: 'address_proof', copies: 1 }),
              requirement('inventario', 'Balance inicial', {
                original: true,
                certified: true,
                condition: 'Si su activo pasa de 2,000 dólares.',
              }),
            ],
            fees: [free({ concept: 'Inscripción' })],
            usualTime: businessDays(1),
            offices,
          },
        ),
        variant(
          'juridica',
          { es: 'Empresa', en: 'Company' },
          {
            channels: [channel('online', { url: site }), channel('in_person')],
            requirements: [
              deed,
              requirement('representante', 'DUI del representante legal', { original: true, copies: 1 }),
              requirement('acciones', 'Nómina de socios', { copies: 1 }),
            ],
            fees: [free({ concept: 'Inscripción' })],
            usualTime: businessDays(2),
            offices,
          },
        ),
      ],
      requires: ['MH-0001'],
      next: ['MH-0006'],
      legalBasis: [vatLaw, taxCode],
      registered: 'RNT-DEMO-0032',
      digitalLevel: 2,
      updatedAt: '2026-09-21',
      verifiedAt: '2026-09-21',
    },
  ),
  tramite(
    'MH-0003',
    { es: 'Obtener la solvencia tributaria', en: 'Get a tax clearance certificate' },
    {
      summary: {
        es: 'Constancia de que usted o su empresa no debe impuestos.',
        en: 'Proof that you or your company owe no taxes.',
      },
      audiences: ['person', 'company', 'organization'],
      class: 'CIU',
      categories: ['DOT-001'],
      alternateNames: ['Solvencia de Hacienda', 'Solvencia de impuestos'],
      keywords: ['solvencia', 'impuestos', 'hacienda', 'constancia', 'finiquito'],
      outputs: [
        { name: 'Solvencia tributaria', kind: 'document', validity: calendarDays(30), verifiable: true },
      ],
      variants: [
        variant(
          'en-linea',
          { es: 'En línea', en: 'Online' },
          {
            channels: [channel('online', { url: site })],
            steps: steps('Entre con su usuario', 'Elija para qué la necesita', {
              title: 'Descargue la solvencia',
            }),
            requirements: [user],
            fees: [free()],
            usualTime: minutes(10),
            validity: calendarDays(30),
          },
        ),
        variant(
          'presencial',
          { es: 'En una oficina', en: 'At an office' },
          {
            channels: [channel('in_person')],
            requirements: [
              dui,
              requirement('poder', 'Poder o autorización con firma legalizada', {
                certified: true,
                condition: 'Si llega otra persona.',
              }),
            ],
            fees: [free()],
            usualTime: minutes(40),
            validity: calendarDays(30),
            offices,
          },
        ),
      ],
      related: ['MH-0005'],
      legalBasis: [{ ...taxCode, articles: 'Arts. 217 y 218' }],
      registered: 'RNT-DEMO-0033',
      digitalLevel: 3,
      identityLevel: 2,
      updatedAt: '2026-08-17',
      verifiedAt: '2026-08-17',
    },
  ),
  tramite(
    'MH-0004',
    { es: 'Declarar el impuesto sobre la renta', en: 'File the income tax return' },
    {
      summary: {
        es: 'Presente cada año su declaración de renta. Puede pagar o pedir devolución.',
        en: 'File your income tax return every year. You may pay or ask for a refund.',
      },
      whoMust: 'Quien tuvo ingresos sobre el límite de ley o a quien le retuvieron de más o de menos.',
      audiences: ['person', 'company'],
      class: 'CIU',
      categories: ['DOT-001'],
      alternateNames: ['Declaración de renta', 'Hacer la renta', 'Devolución de renta'],
      keywords: ['renta', 'impuestos', 'declaración', 'devolución', 'f11'],
      outputs: [{ name: 'Comprobante de presentación', kind: 'document' }],
      variants: [
        variant(
          'sugerida',
          { es: 'Declaración sugerida', en: 'Pre-filled return' },
          {
            channels: [channel('online', { url: site }), channel('app')],
            steps: steps(
              'Entre con su usuario',
              'Revise los datos que ya tiene Hacienda',
              'Acepte o corrija',
              { title: 'Envíe la declaración', output: 'Comprobante' },
            ),
            requirements: [
              user,
              requirement('cuenta', 'Número de cuenta de banco', {
                kind: 'information',
                condition: 'Si le toca devolución.',
              }),
            ],
            fees: [free({ concept: 'Presentar la declaración' })],
            usualTime: minutes(30),
            window: [{ from: '01-01', to: '04-30', repeats: 'yearly' }],
          },
        ),
        variant(
          'asistida',
          { es: 'Con ayuda en una oficina', en: 'With help at an office' },
          {
            channels: [
              channel('in_person'),
              channel('home_visit', {
                notes: 'Solo para personas mayores o con discapacidad, con cita.',
                phone: '2555-0108',
              }),
            ],
            appointment: { required: true, phone: '2555-0108' },
            requirements: [
              dui,
              requirement('constancia', 'Constancia de sueldo y retenciones', {
                original: true,
                issuer: 'Su empleador',
              }),
              requirement('gastos', 'Recibos médicos y de colegiatura', { copies: 1, mandatory: false }),
            ],
            fees: [free()],
            usualTime: minutes(45),
            window: [{ from: '01-01', to: '04-30', repeats: 'yearly' }],
            offices,
          },
        ),
      ],
      requires: ['MH-0001'],
      legalBasis: [incomeTaxLaw, { ...taxCode, topic: 'terms' }],
      registered: 'RNT-DEMO-0034',
      digitalLevel: 3,
      identityLevel: 2,
      faq: [
        { q: '¿Cuándo es la fecha límite?', a: 'El 30 de abril de cada año.' },
        {
          q: '¿Qué pasa si la presento tarde?',
          a: 'Hay una multa. Puede reducirse si usted la presenta por su cuenta.',
        },
      ],
      updatedAt: '2026-10-30',
      verifiedAt: '2026-10-30',
    },
  ),
  tramite(
    'MH-0005',
    { es: 'Pedir el estado de cuenta tributario', en: 'Request a tax account statement' },
    {
      summary: {
        es: 'Conozca si tiene deudas, pagos o declaraciones pendientes con Hacienda.',
        en: 'Find out whether you have debts, payments or returns pending.',
      },
      audiences: ['person', 'company'],
      class: 'CIU',
      categories: ['DOT-001'],
      alternateNames: ['Estado de cuenta de Hacienda'],
      keywords: ['estado de cuenta', 'deuda', 'impuestos', 'hacienda', 'mora'],
      outputs: [{ name: 'Estado de cuenta', kind: 'information' }],
      variants: [
        onlyVariant({
          channels: [
            channel('online', { url: site }),
            channel('email', { notes: 'Pídalo desde el correo que tiene registrado.' }),
            channel('in_person'),
          ],
          requirements: [
            user,
            requirement('autorizacion', 'Autorización del contribuyente', {
              certified: true,
              condition: 'Si lo pide otra persona.',
            }),
          ],
          fees: [unknownFee()],
          usualTime: businessDays(1),
          legalTime: legalTime(businessDays(10), 'Ley de Procedimientos Administrativos'),
          offices: ['MH-01', 'MH-03', 'MH-04'],
        }),
      ],
      related: ['MH-0003'],
      legalBasis: [taxCode],
      digitalLevel: 2,
      updatedAt: '2025-08-11',
      verifiedAt: '2025-08-11',
    },
  ),
  tramite(
    'MH-0006',
    {
      es: 'Autorizarse para emitir documentos tributarios electrónicos',
      en: 'Get authorised to issue electronic invoices',
    },
    {
      summary: {
        es: 'Empiece a emitir facturas y comprobantes electrónicos con sello de Hacienda.',
        en: 'Start issuing electronic invoices and receipts validated by the Treasury.',
      },
      audiences: ['company', 'person'],
      class: 'EMP',
      categories: ['DOT-001', 'ION-001'],
      alternateNames: ['Factura electrónica', 'DTE'],
      keywords: ['factura electrónica', 'dte', 'facturar', 'crédito fiscal'],
      outputs: [{ name: 'Resolución de emisor electrónico', kind: 'authorization' }],
      variants: [
        variant(
          'propio',
          { es: 'Con sistema propio', en: 'With your own system' },
          {
            channels: [channel('online', { url: site })],
            steps: steps(
              'Pida acceso al ambiente de pruebas',
              'Haga las pruebas',
              'Pida su certificado',
              'Reciba la autorización',
            ),
            requirements: [
              user,
              requirement('sistema', 'Sistema que genere los documentos', { kind: 'other' }),
            ],
            fees: [free()],
            usualTime: businessDays(20),
            legalTime: legalTime(businessDays(60), 'Código Tributario'),
          },
        ),
        variant(
          'gratuito',
          { es: 'Con el facturador gratuito', en: 'With the free tool' },
          {
            channels: [channel('online', { url: site })],
            requirements: [user],
            fees: [free()],
            usualTime: businessDays(2),
          },
        ),
      ],
      requires: ['MH-0002'],
      legalBasis: [taxCode],
      registered: 'RNT-DEMO-0035',
      digitalLevel: 3,
      identityLevel: 3,
      silence: {
        applies: true,
        effect: 'positive',
        term: businessDays(60),
        text: 'En esta demostración, si no le responden en 60 días hábiles, queda autorizado.',
      },
      updatedAt: '2026-10-19',
      verifiedAt: '2026-10-19',
    },
  ),
];
