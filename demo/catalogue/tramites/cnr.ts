import type { TramiteInput } from '../../../src/contract/tramite.ts';
import { channel } from '../author/channel.ts';
import { businessDays, calendarDays, inWords, legalTime, months, years } from '../author/duration.ts';
import { free, tariff, usd, usdBetween } from '../author/fee.ts';
import { law, regulation } from '../author/norm.ts';
import { requirement } from '../author/requirement.ts';
import { bullets, paragraph, paragraphs, rich } from '../author/rich.ts';
import { steps } from '../author/steps.ts';
import { tramite } from '../author/tramite.ts';
import { onlyVariant, variant } from '../author/variant.ts';

const site = 'https://www.cnr.gob.sv/';
const offices = ['CNR-01', 'CNR-02', 'CNR-03', 'CNR-04', 'CNR-05'];
const online = channel('online', { url: site });
const payment = {
  paymentPlaces: ['central_offices' as const, 'financial_institution' as const, 'online' as const],
};

const tradeCode = law('Código de Comercio', { topic: 'origin' });
const tradeRegistryLaw = law('Ley de Registro de Comercio', { topic: 'fees' });
const brandLaw = law('Ley de Marcas y Otros Signos Distintivos', { topic: 'origin' });
const propertyRegulation = regulation(
  'Reglamento de la Ley de Reestructuración del Registro de la Propiedad Raíz e Hipotecas',
);

const dui = requirement('dui', 'DUI vigente', {
  kind: 'identity',
  original: true,
  copies: 1,
  issuerTramite: 'RNPN-0002',
});
const receipt = requirement('pago', 'Comprobante de pago', { kind: 'payment', original: true, copies: 0 });

export const cnrTramites: TramiteInput[] = [
  tramite(
    'CNR-0001',
    { es: 'Registrar una empresa', en: 'Register a company' },
    {
      summary: {
        es: 'Inscriba la escritura de su sociedad para que exista ante la ley.',
        en: 'Register the deed of your company so that it exists before the law.',
      },
      description: rich(
        paragraph('Con la inscripción su empresa puede:'),
        bullets('Abrir cuentas de banco a su nombre.', 'Contratar personal.', 'Vender con crédito fiscal.'),
      ),
      audiences: ['company', 'person'],
      class: 'EMP',
      categories: ['ION-001'],
      alternateNames: ['Inscribir una sociedad', 'Abrir una empresa', 'Constituir una sociedad'],
      keywords: ['empresa', 'sociedad', 'negocio', 'sas', 'registro de comercio', 'emprender'],
      outputs: [{ name: 'Escritura inscrita', kind: 'registration' }],
      variants: [
        variant(
          'sas',
          { es: 'Sociedad por acciones simplificada, en línea', en: 'Simplified company, online' },
          {
            channels: [online],
            steps: steps(
              'Elija el nombre de la empresa',
              'Llene el contrato modelo',
              'Fírmenlo con firma electrónica',
              { title: 'Pague la inscripción', output: 'Matrícula y NIT de la empresa' },
            ),
            requirements: [
              requirement('usuario', 'DUI de cada socio', { kind: 'identity', copies: 1 }),
              requirement('firma', 'Firma electrónica de los socios', { kind: 'signature' }),
            ],
            fees: [free({ concept: 'Inscripción en los primeros 30 días' })],
            usualTime: businessDays(3),
          },
        ),
        variant(
          'notario',
          { es: 'Otra sociedad, ante notario', en: 'Other company, with a notary' },
          {
            channels: [channel('in_person'), online],
            requirements: [
              requirement('escritura', 'Testimonio de la escritura de constitución', {
                original: true,
                copies: 2,
                certified: true,
                issuer: 'Notario',
              }),
              requirement('capital', 'Cheque certificado o constancia del capital', { original: true }),
              requirement('socios', 'DUI de cada socio', {
                kind: 'identity',
                copies: 1,
                alternativeGroup: 'identidad-socio',
              }),
              requirement('socios-pasaporte', 'Pasaporte de cada socio extranjero', {
                kind: 'identity',
                copies: 1,
                alternativeGroup: 'identidad-socio',
                condition: 'Si hay socios sin DUI.',
              }),
              receipt,
            ],
            fees: [
              tariff('0.57 dólares por cada centena de dólares de capital.', {
                ...payment,
                concept: 'Derechos de registro',
              }),
            ],
            usualTime: businessDays(5),
            legalTime: legalTime(businessDays(8), 'Ley de Registro de Comercio'),
            offices,
            trackingUrl: site,
          },
        ),
      ],
      next: ['MH-0001', 'MH-0002', 'CNR-0002'],
      legalBasis: [tradeCode, tradeRegistryLaw],
      registered: 'RNT-DEMO-0036',
      digitalLevel: 3,
      identityLevel: 3,
      silence: {
        applies: true,
        effect: 'none',
        text: 'Si vence el plazo, puede pedir al registrador que resuelva.',
      },
      appeals: [
        {
          before: 'La dirección del registro',
          term: businessDays(5),
          text: 'Puede pedir que revisen la observación en cinco días hábiles.',
        },
      ],
      updatedAt: '2026-10-26',
      verifiedAt: '2026-10-26',
    },
  ),
  tramite(
    'CNR-0002',
    { es: 'Obtener o renovar la matrícula de comercio', en: 'Get or renew the trade licence' },
    {
      summary: {
        es: 'Inscriba su empresa o local, y renueve la matrícula cada año en el mes que le toca.',
        en: 'Register your business or shop, and renew the licence every year in its month.',
      },
      audiences: ['company', 'person'],
      class: 'EMP',
      categories: ['ION-001'],
      alternateNames: ['Matrícula de empresa', 'Matrícula de establecimiento'],
      keywords: ['matrícula', 'comercio', 'negocio', 'local', 'empresa'],
      outputs: [{ name: 'Constancia de matrícula', kind: 'authorization', validity: years(1) }],
      variants: [
        variant(
          'primera-vez',
          { es: 'Primera vez', en: 'First time' },
          {
            channels: [channel('in_person'), online],
            requirements: [
              dui,
              requirement('balance', 'Balance inicial', {
                original: true,
                certified: true,
                issuer: 'Contador',
              }),
              requirement('alcaldia', 'Solvencia o constancia de la alcaldía', { original: true }),
              receipt,
            ],
            fees: [usdBetween('91.43', '11428.57', { concept: 'Según el activo de la empresa', ...payment })],
            usualTime: businessDays(5),
            validity: years(1),
            offices,
          },
        ),
        variant(
          'renovacion',
          { es: 'Renovación anual', en: 'Yearly renewal' },
          {
            channels: [online],
            requirements: [
              requirement('balance', 'Balance del último año, depositado', {
                issuerTramite: 'CNR-0006',
                stateAlreadyHasIt: true,
              }),
              receipt,
            ],
            fees: [usdBetween('91.43', '11428.57', { concept: 'Según el activo de la empresa', ...payment })],
            usualTime: businessDays(3),
            validity: years(1),
            window: [{ from: '01-01', to: '12-31', repeats: 'yearly' }],
          },
        ),
      ],
      requires: ['CNR-0001'],
      related: ['CNR-0006'],
      legalBasis: [tradeRegistryLaw, tradeCode],
      registered: 'RNT-DEMO-0037',
      digitalLevel: 2,
      updatedAt: '2026-07-13',
      verifiedAt: '2026-07-13',
    },
  ),
  tramite(
    'CNR-0003',
    { es: 'Pedir una constancia de carencia de bienes', en: 'Request a certificate of no property' },
    {
      summary: {
        es: 'Documento que dice si una persona tiene o no inmuebles inscritos a su nombre.',
        en: 'A document that says whether a person has registered property.',
      },
      audiences: ['person', 'company'],
      class: 'CIU',
      categories: ['CON-001', 'SPS-001'],
      alternateNames: ['Carencia de bienes', 'Constancia de no tener propiedades'],
      keywords: ['carencia', 'bienes', 'propiedad', 'inmueble', 'beca', 'vivienda'],
      outputs: [
        {
          name: 'Constancia de carencia de bienes',
          kind: 'information',
          validity: months(3),
          verifiable: true,
        },
      ],
      variants: [
        onlyVariant({
          channels: [online, channel('in_person')],
          requirements: [requirement('nombre', 'Nombre completo y número de DUI', { kind: 'information' })],
          fees: [usd('5.00', { concept: 'Constancia', ...payment })],
          usualTime: businessDays(1),
          validity: months(3),
          offices,
        }),
      ],
      legalBasis: [propertyRegulation],
      registered: 'RNT-DEMO-0038',
      digitalLevel: 3,
      updatedAt: '2026-03-09',
      verifiedAt: '2026-03-09',
    },
  ),
  tramite(
    'CNR-0004',
    { es: 'Pedir la certificación de un inmueble', en: 'Request a certificate of a property' },
    {
      summary: {
        es: 'Conozca quién es dueño de un terreno o casa y si tiene deudas inscritas.',
        en: 'Find out who owns a piece of land or a house and whether it is mortgaged.',
      },
      description: paragraphs('La extractada resume los datos.', 'La literal copia la inscripción completa.'),
      audiences: ['person', 'company'],
      class: 'CIU',
      categories: ['CON-001'],
      alternateNames: ['Certificación extractada', 'Certificación literal', 'Escritura registrada'],
      keywords: ['inmueble', 'terreno', 'casa', 'propiedad', 'hipoteca', 'extractada', 'literal'],
      outputs: [
        { name: 'Certificación registral', kind: 'document', validity: calendarDays(60), verifiable: true },
      ],
      variants: [
        variant(
          'extractada',
          { es: 'Extractada', en: 'Summary' },
          {
            channels: [online, channel('in_person')],
            requirements: [
              requirement('matricula', 'Número de matrícula del inmueble', { kind: 'information' }),
              receipt,
            ],
            fees: [usd('8.86', { concept: 'Certificación extractada', ...payment })],
            usualTime: businessDays(3),
            offices,
          },
        ),
        variant(
          'literal',
          { es: 'Literal', en: 'Full copy' },
          {
            channels: [channel('in_person')],
            requirements: [
              requirement('matricula', 'Número de matrícula del inmueble', { kind: 'information' }),
              requirement('fotocopia', 'Copia de la escritura, si la tiene', { mandatory: false, copies: 1 }),
              receipt,
            ],
            fees: [tariff('8.86 dólares, más un recargo por hoja.', payment)],
            usualTime: inWords('De 5 a 8 días hábiles', businessDays(8)),
            offices,
          },
        ),
      ],
      related: ['CNR-0003'],
      legalBasis: [propertyRegulation],
      registered: 'RNT-DEMO-0039',
      digitalLevel: 2,
      updatedAt: '2026-03-09',
      verifiedAt: '2026-03-09',
    },
  ),
  tramite(
    'CNR-0005',
    { es: 'Registrar una marca', en: 'Register a trademark' },
    {
      summary: {
        es: 'Proteja el nombre o logotipo de su producto o servicio durante diez años.',
        en: 'Protect the name or logo of your product or service for ten years.',
      },
      audiences: ['person', 'company'],
      class: 'EMP',
      categories: ['ION-001', 'IE-001'],
      alternateNames: ['Inscribir una marca', 'Patentar un nombre'],
      keywords: ['marca', 'logo', 'propiedad intelectual', 'nombre comercial'],
      outputs: [{ name: 'Certificado de marca', kind: 'registration', validity: years(10) }],
      variants: [
        variant(
          'nueva',
          { es: 'Marca nueva', en: 'New trademark' },
          {
            channels: [online, channel('in_person')],
            steps: steps(
              {
                title: 'Busque si la marca ya existe',
                channel: 'online',
                fee: usd('20.00', { concept: 'Búsqueda' }),
              },
              { title: 'Presente la solicitud', time: businessDays(1) },
              { title: 'Publique la marca en el diario oficial y en otro', responsible: 'Usted' },
              { title: 'Espere por si alguien se opone', time: months(2) },
              { title: 'Pague el registro', output: 'Certificado de marca' },
            ),
            requirements: [
              requirement('solicitud', 'Solicitud firmada', { original: true, copies: 1 }),
              requirement('etiquetas', 'Modelos de la marca', {
                copies: 15,
                description: 'Si la envía en línea, basta una imagen.',
              }),
              requirement('poder', 'Poder de quien lo representa', {
                certified: true,
                condition: 'Si llega otra persona.',
              }),
              receipt,
            ],
            fees: [usd('100.00', { concept: 'Registro por cada clase', ...payment })],
            usualTime: months(5),
            validity: years(10),
            offices: ['CNR-01'],
            trackingUrl: site,
          },
        ),
        variant(
          'renovacion',
          { es: 'Renovación', en: 'Renewal' },
          {
            channels: [online],
            requirements: [
              requirement('numero', 'Número de registro de la marca', { kind: 'information' }),
              receipt,
            ],
            fees: [usd('100.00', { concept: 'Renovación por cada clase', ...payment })],
            usualTime: businessDays(15),
            validity: years(10),
          },
        ),
      ],
      legalBasis: [brandLaw],
      registered: 'RNT-DEMO-0040',
      digitalLevel: 2,
      appeals: [
        {
          before: 'La dirección de propiedad intelectual',
          term: businessDays(5),
          text: 'Puede apelar si le niegan la marca.',
        },
      ],
      updatedAt: '2026-05-06',
      verifiedAt: '2026-05-06',
    },
  ),
  tramite(
    'CNR-0006',
    { es: 'Depositar los estados financieros', en: 'File the financial statements' },
    {
      summary: {
        es: 'Entregue cada año el balance de su empresa al Registro de Comercio.',
        en: 'File the yearly balance of your company with the Trade Registry.',
      },
      whoMust: 'Sociedades y comerciantes con activo mayor de 12,000 dólares.',
      audiences: ['company'],
      class: 'EMP',
      categories: ['ION-001', 'DOT-001'],
      alternateNames: ['Depósito de balance', 'Presentar el balance'],
      keywords: ['balance', 'estados financieros', 'empresa', 'auditor', 'contador'],
      outputs: [{ name: 'Constancia de depósito', kind: 'registration' }],
      variants: [
        onlyVariant({
          channels: [online, channel('in_person')],
          requirements: [
            requirement('balance', 'Balance firmado', {
              original: true,
              certified: true,
              format: { types: ['application/pdf'], maxMb: 20 },
            }),
            requirement('dictamen', 'Dictamen del auditor', {
              original: true,
              condition: 'Si su activo pasa de 34,000 dólares.',
            }),
            receipt,
          ],
          fees: [usd('17.14', { concept: 'Depósito', ...payment })],
          usualTime: businessDays(3),
          window: [{ from: '01-01', to: '05-31', repeats: 'yearly' }],
          offices,
        }),
      ],
      next: ['CNR-0002'],
      legalBasis: [tradeCode],
      digitalLevel: 2,
      updatedAt: '2025-03-03',
      verifiedAt: '2025-03-03',
    },
  ),
];
