import type { TramiteInput } from '../../../src/contract/tramite.ts';
import { appeal } from '../author/appeals.ts';
import { channel } from '../author/channel.ts';
import { dui } from '../author/dui.ts';
import { businessDays, calendarDays, inWords, minutes } from '../author/duration.ts';
import { free, tariff, unknownFee, usd } from '../author/fee.ts';
import { law, treaty } from '../author/norm.ts';
import { requirement } from '../author/requirement.ts';
import { steps } from '../author/steps.ts';
import { tramite } from '../author/tramite.ts';
import { variant } from '../author/variant.ts';

const site = 'https://www.mh.gob.sv/';

const customsCode = treaty('Código Aduanero Uniforme Centroamericano', { topic: 'origin' });

export const mhAduanaTramites: TramiteInput[] = [
  tramite(
    'MH-0010',
    { es: 'Importar un vehículo', en: 'Import a vehicle' },
    {
      summary: {
        es: 'Traiga un carro o moto de otro país: pague los impuestos y saque las placas.',
        en: 'Bring in a car or motorcycle from another country: pay the taxes and get plates.',
      },
      audiences: ['person', 'company', 'resident_abroad'],
      class: 'CIU',
      categories: ['IE-001', 'VT-001', 'DOT-001'],
      lifeEvents: ['conducir', 'vivir-fuera'],
      alternateNames: ['Nacionalizar un carro', 'Traer carro de Estados Unidos', 'Póliza de importación'],
      keywords: ['importar', 'aduana', 'carro', 'vehículo', 'póliza', 'primera matrícula', 'nacionalizar'],
      outputs: [{ name: 'Declaración de mercancías pagada', kind: 'document' }],
      variants: [
        variant(
          'usado',
          { es: 'Vehículo usado', en: 'Used vehicle' },
          {
            channels: [channel('in_person', { notes: 'En la aduana, con un agente aduanero.' })],
            steps: steps(
              { title: 'Contrate un agente aduanero', responsible: 'Agente aduanero' },
              { title: 'Pague los impuestos', channel: 'partner_point' },
              { title: 'Pase la revisión', responsible: 'Aduana y Policía' },
              { title: 'Retire el vehículo', output: 'Declaración de mercancías' },
            ),
            requirements: [
              dui({ copies: 1 }),
              requirement('titulo', 'Título de propiedad del vehículo', { original: true, copies: 1 }),
              requirement('factura', 'Factura de compra', { original: true, copies: 1 }),
              requirement('transporte', 'Documento de transporte', { original: true, copies: 1 }),
              requirement('emisiones', 'Prueba de emisiones de gases', { kind: 'technical', original: true }),
              requirement('nit', 'NIT', {
                kind: 'registration',
                copies: 1,
                condition: 'Si importa una empresa.',
                issuerTramite: 'MH-0001',
              }),
            ],
            fees: [
              tariff('Impuestos según el valor, el año y el motor.', {
                concept: 'Impuestos de importación',
                paymentPlaces: ['financial_institution', 'online'],
                methods: ['cash', 'transfer'],
              }),
              unknownFee({ concept: 'Servicio del agente aduanero', text: 'Cada agente fija su precio.' }),
            ],
            usualTime: businessDays(5),
            offices: ['MH-01'],
          },
        ),
        variant(
          'turista',
          { es: 'Ingreso temporal de turista', en: 'Temporary entry for tourists' },
          {
            description: 'Para visitar el país con un carro de placas extranjeras.',
            channels: [channel('in_person', { notes: 'En la frontera.' }), channel('online', { url: site })],
            requirements: [
              requirement('pasaporte', 'Pasaporte', { kind: 'identity', original: true }),
              requirement('circulacion', 'Tarjeta de circulación extranjera', { original: true, copies: 1 }),
              requirement('autorizacion', 'Autorización apostillada del dueño', {
                original: true,
                condition: 'Si el carro no está a su nombre.',
                issuerTramite: 'MRREE-0001',
              }),
            ],
            fees: [free({ concept: 'Permiso temporal' })],
            usualTime: minutes(30),
            validity: calendarDays(90),
          },
        ),
      ],
      next: ['VMT-0005'],
      legalBasis: [
        customsCode,
        law('Ley de Impuesto Especial a la Primera Matrícula de Bienes en el Territorio Nacional', {
          topic: 'fees',
        }),
      ],
      registered: 'RNT-DEMO-0144',
      digitalLevel: 1,
      appeals: [appeal('El Tribunal de Apelaciones de los Impuestos Internos y de Aduanas')],
      updatedAt: '2026-05-25',
      verifiedAt: '2026-05-25',
    },
  ),
  tramite(
    'MH-0011',
    { es: 'Retirar un paquete o envío familiar de la aduana', en: 'Clear a parcel or family shipment' },
    {
      summary: {
        es: 'Retire compras en línea, encomiendas o el menaje de casa que llega del exterior.',
        en: 'Collect online purchases, parcels or household goods arriving from abroad.',
      },
      audiences: ['person', 'resident_abroad'],
      class: 'CIU',
      categories: ['IE-001', 'DOT-001'],
      alternateNames: [
        'Sacar un paquete de la aduana',
        'Encomienda',
        'Menaje de casa',
        'Compras por internet',
      ],
      keywords: ['paquete', 'aduana', 'encomienda', 'compra en línea', 'courier', 'menaje', 'caja'],
      outputs: [{ name: 'Envío liberado', kind: 'authorization' }],
      variants: [
        variant(
          'paquete',
          { es: 'Paquete o compra en línea', en: 'Parcel or online purchase' },
          {
            channels: [
              channel('post', { notes: 'Llega a su casa si paga en línea.' }),
              channel('online', { url: site }),
              channel('sms', { notes: 'Recibe un aviso cuando llega el paquete.' }),
            ],
            steps: steps(
              'Busque su número de guía',
              'Suba la factura',
              'Pague si corresponde',
              'Reciba el paquete',
            ),
            requirements: [
              dui(),
              requirement('factura', 'Factura o comprobante de compra', {
                format: { types: ['application/pdf', 'image/jpeg'], maxMb: 5 },
              }),
              requirement('permiso', 'Permiso de la institución que corresponda', {
                copies: 1,
                condition: 'Si trae medicinas, alimentos, plantas o equipos de radio.',
              }),
            ],
            fees: [
              free({ concept: 'Regalos familiares de poco valor' }),
              tariff('Impuestos según el valor del paquete.', {
                paymentPlaces: ['online'],
                methods: ['card'],
              }),
            ],
            usualTime: businessDays(3),
          },
        ),
        variant(
          'menaje',
          { es: 'Menaje de casa de quien regresa', en: 'Household goods of returning residents' },
          {
            channels: [channel('in_person')],
            requirements: [
              requirement('pasaporte', 'Pasaporte con sus entradas y salidas', {
                kind: 'identity',
                original: true,
                copies: 1,
              }),
              requirement('movimientos', 'Constancia de movimientos migratorios', {
                original: true,
                issuerTramite: 'DGME-0008',
              }),
              requirement('lista', 'Lista de sus pertenencias', { original: true, copies: 2 }),
            ],
            fees: [
              usd('18.00', { concept: 'Revisión sin abrir los bultos', paymentPlaces: ['regional_offices'] }),
            ],
            usualTime: inWords('De tres a ocho días hábiles', businessDays(8)),
            offices: ['MH-01'],
          },
        ),
      ],
      legalBasis: [customsCode, law('Ley de Simplificación Aduanera')],
      digitalLevel: 2,
      updatedAt: '2026-10-20',
      verifiedAt: '2026-10-20',
    },
  ),
];
