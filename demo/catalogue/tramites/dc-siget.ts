import type { TramiteInput } from '../../../src/contract/tramite.ts';
import { appeal, reconsideration } from '../author/appeals.ts';
import { channel } from '../author/channel.ts';
import { dui } from '../author/dui.ts';
import { businessDays, calendarDays, inWords, legalTime, minutes, years } from '../author/duration.ts';
import { free, tariff, usd } from '../author/fee.ts';
import { law, regulation } from '../author/norm.ts';
import { requirement } from '../author/requirement.ts';
import { bullets, paragraph, rich } from '../author/rich.ts';
import { steps } from '../author/steps.ts';
import { tramite } from '../author/tramite.ts';
import { onlyVariant, variant } from '../author/variant.ts';

const consumerSite = 'https://www.defensoria.gob.sv/';
const regulatorSite = 'https://www.siget.gob.sv/';

const telecomLaw = law('Ley de Telecomunicaciones', { topic: 'origin' });

export const dcSigetTramites: TramiteInput[] = [
  tramite(
    'DC-0001',
    { es: 'Reclamar por una compra o un servicio', en: 'Complain about a purchase or service' },
    {
      summary: {
        es: 'Pida ayuda gratis si le cobraron de más, no le cumplieron o el producto salió malo.',
        en: 'Get free help if you were overcharged, let down or sold a faulty product.',
      },
      description: rich(
        paragraph('Sirve, por ejemplo, para reclamar por:'),
        bullets('Cobros del banco o tarjeta.', 'Internet o teléfono.', 'Compras en línea.', 'Garantías.'),
      ),
      audiences: ['person', 'resident_abroad', 'foreigner'],
      class: 'CIU',
      categories: ['DOT-001', 'EC-001'],
      alternateNames: [
        'Denuncia al consumidor',
        'Poner un reclamo',
        'Queja contra una empresa',
        'Me cobraron de más',
      ],
      keywords: ['reclamo', 'consumidor', 'cobro', 'garantía', 'banco', 'tienda', 'estafa', 'devolución'],
      outputs: [{ name: 'Acuerdo o resolución del reclamo', kind: 'document' }],
      variants: [
        variant(
          'distancia',
          { es: 'Por teléfono o internet', en: 'By phone or online' },
          {
            channels: [
              channel('phone', { phone: '2555-0126', notes: 'De lunes a sábado.' }),
              channel('app'),
              channel('email'),
              channel('online', { url: consumerSite }),
            ],
            trackingUrl: consumerSite,
            steps: steps(
              { title: 'Cuente su caso', channel: 'phone', time: minutes(20) },
              { title: 'Envíe sus pruebas', channel: 'email' },
              { title: 'Espere la respuesta de la empresa', time: businessDays(8) },
              { title: 'Firme el acuerdo', output: 'Acta de acuerdo' },
            ),
            requirements: [
              dui({ original: false, copies: 1 }),
              requirement('prueba', 'Factura, contrato o captura de pantalla', {
                copies: 1,
                format: { types: ['application/pdf', 'image/jpeg', 'image/png'], maxMb: 10 },
              }),
              requirement('reclamo', 'Número de reclamo ante la empresa', {
                kind: 'information',
                mandatory: false,
              }),
            ],
            fees: [free()],
            usualTime: businessDays(20),
            legalTime: legalTime(businessDays(20), 'Ley de Protección al Consumidor'),
          },
        ),
        variant(
          'oficina',
          { es: 'En una oficina', en: 'At an office' },
          {
            channels: [
              channel('in_person'),
              channel('partner_point', { notes: 'En ventanillas dentro de alcaldías.' }),
            ],
            requirements: [
              dui({ copies: 1 }),
              requirement('prueba', 'Factura o contrato', { copies: 1 }),
              requirement('autorizacion', 'Carta y DUI del titular', {
                kind: 'authorization',
                original: true,
                condition: 'Si reclama por otra persona.',
              }),
            ],
            fees: [free()],
            usualTime: businessDays(20),
            offices: ['DC-01', 'DC-02', 'DC-03'],
          },
        ),
      ],
      related: ['SIGET-0002'],
      legalBasis: [law('Ley de Protección al Consumidor', { topic: 'origin' })],
      registered: 'RNT-DEMO-0141',
      digitalLevel: 3,
      appeals: [
        {
          before: 'El Tribunal Sancionador',
          text: 'Si no hay acuerdo, puede pedir que el caso pase al Tribunal.',
        },
      ],
      faq: [
        { q: '¿Qué hago si perdí la factura?', a: 'Lleve otra prueba: correo, estado de cuenta o mensaje.' },
      ],
      updatedAt: '2026-10-08',
      verifiedAt: '2026-10-08',
    },
  ),
  tramite(
    'SIGET-0001',
    { es: 'Autorizar el uso de frecuencias de radio', en: 'Get a licence to use radio frequencies' },
    {
      summary: {
        es: 'Pida permiso para usar radios, enlaces o equipos que ocupan el espectro.',
        en: 'Request permission to use radios, links or equipment that occupy the spectrum.',
      },
      audiences: ['company', 'institution', 'organization', 'person'],
      class: 'EMP',
      categories: ['EC-001'],
      alternateNames: ['Permiso de frecuencia', 'Licencia de radioaficionado', 'Concesión de espectro'],
      keywords: ['frecuencia', 'radio', 'espectro', 'radioaficionado', 'telecomunicaciones', 'antena'],
      outputs: [{ name: 'Autorización de frecuencia', kind: 'authorization' }],
      variants: [
        variant(
          'aficionado',
          { es: 'Radioaficionado', en: 'Amateur radio' },
          {
            channels: [channel('in_person'), channel('email')],
            requirements: [
              dui({ copies: 1 }),
              requirement('examen', 'Constancia del examen', {
                original: true,
                issuer: 'Club de radioaficionados',
              }),
              requirement('equipo', 'Datos del equipo', { kind: 'technical' }),
            ],
            fees: [
              usd('11.43', {
                concept: 'Licencia',
                paymentPlaces: ['financial_institution'],
                methods: ['cash'],
              }),
            ],
            usualTime: businessDays(10),
            validity: years(5),
            offices: ['SIGET-01'],
          },
        ),
        variant(
          'empresa',
          { es: 'Uso propio de una empresa', en: 'Private use by a company' },
          {
            channels: [channel('mixed', { url: regulatorSite })],
            steps: steps(
              'Presente la solicitud técnica',
              'Publique el aviso',
              'Pague el derecho',
              'Reciba la resolución',
            ),
            requirements: [
              requirement('escritura', 'Escritura de la sociedad', {
                kind: 'registration',
                copies: 1,
                certified: true,
                issuerTramite: 'CNR-0001',
              }),
              requirement('estudio', 'Estudio técnico firmado', { kind: 'technical', original: true }),
              requirement('solvencia', 'Solvencia tributaria', {
                kind: 'clearance',
                copies: 1,
                issuerTramite: 'MH-0003',
              }),
              requirement('torre', 'Permiso de la torre', {
                copies: 1,
                condition: 'Si va a instalar una torre.',
              }),
            ],
            fees: [
              tariff('Según el ancho de banda y la zona.', {
                paymentPlaces: ['treasury'],
                methods: ['transfer'],
              }),
            ],
            usualTime: businessDays(45),
            legalTime: legalTime(businessDays(60), 'Ley de Telecomunicaciones'),
            validity: years(20),
            offices: ['SIGET-01'],
          },
        ),
      ],
      legalBasis: [telecomLaw, regulation('Reglamento de la Ley de Telecomunicaciones')],
      registered: 'RNT-DEMO-0142',
      digitalLevel: 1,
      appeals: [reconsideration('El superintendente'), appeal('La Junta de Directores')],
      updatedAt: '2026-02-23',
      verifiedAt: '2026-02-23',
    },
  ),
  tramite(
    'SIGET-0002',
    { es: 'Reclamar por el servicio de energía eléctrica', en: 'Complain about the electricity service' },
    {
      summary: {
        es: 'Si su recibo de luz subió sin razón, hay cortes o se dañó un aparato, reclame.',
        en: 'Complain if your power bill rose for no reason, or outages damaged an appliance.',
      },
      audiences: ['person', 'company'],
      class: 'CIU',
      categories: ['EC-001'],
      alternateNames: ['Reclamo por la luz', 'Recibo de luz alto', 'Queja por cortes de energía'],
      keywords: ['luz', 'energía', 'recibo', 'medidor', 'corte', 'apagón', 'distribuidora'],
      outputs: [{ name: 'Resolución del reclamo', kind: 'document' }],
      variants: [
        onlyVariant({
          channels: [
            channel('phone', { phone: '2555-0127' }),
            channel('sms', { phone: '2555-0127', notes: 'Escriba LUZ y su número de cuenta.' }),
            channel('email'),
            channel('in_person'),
          ],
          steps: steps(
            { title: 'Reclame primero a la distribuidora', output: 'Número de reclamo' },
            { title: 'Presente el caso a la superintendencia', channel: 'phone' },
            { title: 'Reciba la visita al medidor', channel: 'home_visit' },
            { title: 'Lea la resolución' },
          ),
          requirements: [
            requirement('recibo', 'Último recibo de luz', { copies: 1 }),
            requirement('numero', 'Número de reclamo a la distribuidora', { kind: 'information' }),
            requirement('factura', 'Factura o foto del aparato', {
              copies: 1,
              condition: 'Si se dañó un aparato.',
            }),
            dui({ copies: 1, condition: 'Si reclama por escrito.' }),
          ],
          fees: [free()],
          usualTime: inWords('Unos treinta días', calendarDays(30)),
          legalTime: legalTime(businessDays(30), 'Ley General de Electricidad'),
          offices: ['SIGET-01'],
        }),
      ],
      related: ['DC-0001'],
      legalBasis: [law('Ley General de Electricidad', { topic: 'origin' })],
      digitalLevel: 2,
      updatedAt: '2026-09-14',
      verifiedAt: '2026-09-14',
    },
  ),
];
