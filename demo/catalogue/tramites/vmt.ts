import type { TramiteInput } from '../../../src/contract/tramite.ts';
import { channel } from '../author/channel.ts';
import { businessDays, inWords, minutes, years } from '../author/duration.ts';
import { free, tariff, unknownFee, usd, usdBetween } from '../author/fee.ts';
import { law, regulation } from '../author/norm.ts';
import { requirement } from '../author/requirement.ts';
import { paragraph, rich, strong, table } from '../author/rich.ts';
import { steps } from '../author/steps.ts';
import { tramite } from '../author/tramite.ts';
import { onlyVariant, variant } from '../author/variant.ts';

const site = 'https://www.vmt.gob.sv/';
const licenceCentres = ['VMT-01', 'VMT-02', 'VMT-03', 'VMT-04', 'VMT-05'];
const atCentre = channel('partner_point', {
  notes: 'En los centros de licencias, que administra una empresa privada.',
});
const payment = {
  paymentPlaces: ['other' as const, 'financial_institution' as const],
  methods: ['cash' as const, 'card' as const],
};

const trafficLaw = law('Ley de Transporte Terrestre, Tránsito y Seguridad Vial', { topic: 'origin' });
const trafficRegulation = regulation('Reglamento General de Tránsito y Seguridad Vial', {
  topic: 'requirements',
});
const feesLaw = law('Ley de Derechos Fiscales por la Circulación de Vehículos', { topic: 'fees' });

const dui = requirement('dui', 'DUI vigente', {
  kind: 'identity',
  original: true,
  copies: 0,
  issuer: 'RNPN',
  issuerTramite: 'RNPN-0002',
});
const clearance = requirement('solvencia', 'No tener multas de tránsito pendientes', {
  kind: 'clearance',
  stateAlreadyHasIt: true,
  issuerTramite: 'VMT-0007',
});
const eyeTest = requirement('vista', 'Examen de la vista', {
  kind: 'medical',
  moment: 'during',
  description: 'Se hace en el mismo centro.',
});
const vehicleCard = requirement('tarjeta', 'Tarjeta de circulación', {
  kind: 'vehicle',
  original: true,
  copies: 1,
  issuerTramite: 'VMT-0004',
});
const licence = [
  {
    name: 'Licencia de conducir',
    kind: 'authorization' as const,
    validity: years(6),
    delivery: 'En el mismo centro',
  },
];

export const vmtTramites: TramiteInput[] = [
  tramite(
    'VMT-0001',
    { es: 'Sacar la licencia de conducir por primera vez', en: 'Get a driving licence for the first time' },
    {
      summary: {
        es: 'Apruebe los exámenes y obtenga su primera licencia de carro, moto o vehículo pesado.',
        en: 'Pass the tests and get your first licence for a car, motorcycle or heavy vehicle.',
      },
      description: rich(
        paragraph('La clase de licencia depende del ', strong('vehículo'), ' que usted manejará.'),
        table(
          ['Clase', 'Para manejar', 'Edad'],
          ['Juvenil', 'Carro, con permiso', 'Desde 15 años'],
          ['Particular', 'Carro y pick-up', 'Desde 18 años'],
          ['Motociclista', 'Moto', 'Desde 18 años'],
          ['Pesada', 'Camión o bus', 'Desde 21 años'],
        ),
      ),
      audiences: [{ kind: 'person', age: { from: 15 } }],
      class: 'CIU',
      categories: ['VT-001'],
      alternateNames: ['Sacar el brevete', 'Licencia por primera vez', 'Primera licencia'],
      keywords: ['licencia', 'brevete', 'conducir', 'manejar', 'carro', 'moto', 'sertracen'],
      outputs: licence,
      variants: [
        variant(
          'particular',
          { es: 'Carro particular', en: 'Private car' },
          {
            channels: [atCentre],
            appointment: { required: false, url: site },
            steps: steps(
              { title: 'Estudie en una escuela de manejo autorizada', output: 'Constancia del curso' },
              { title: 'Haga el examen teórico', channel: 'partner_point', time: minutes(60) },
              { title: 'Haga el examen práctico', channel: 'partner_point', time: minutes(30) },
              {
                title: 'Pague y tómese la foto',
                fee: usd('33.90', { concept: 'Licencia' }),
                output: 'Licencia de conducir',
              },
            ),
            requirements: [
              dui,
              requirement('curso', 'Constancia de la escuela de manejo', { original: true, copies: 1 }),
              eyeTest,
              requirement('sangre', 'Examen de tipo de sangre', { kind: 'medical', original: true }),
              clearance,
            ],
            fees: [
              usd('33.90', { concept: 'Licencia particular', ...payment }),
              usd('16.00', { concept: 'Examen teórico y práctico', ...payment }),
            ],
            usualTime: inWords('Unas tres horas, si aprueba los exámenes', { amount: 3, unit: 'hour' }),
            validity: years(6),
            offices: licenceCentres,
          },
        ),
        variant(
          'moto',
          { es: 'Motocicleta', en: 'Motorcycle' },
          {
            channels: [atCentre],
            requirements: [
              dui,
              requirement('curso', 'Constancia de la escuela de manejo', { original: true, copies: 1 }),
              eyeTest,
              clearance,
            ],
            fees: [usd('28.00', { concept: 'Licencia de motociclista', ...payment })],
            usualTime: inWords('Unas tres horas, si aprueba los exámenes', { amount: 3, unit: 'hour' }),
            validity: years(6),
            offices: licenceCentres,
          },
        ),
        variant(
          'juvenil',
          { es: 'Licencia juvenil, de 15 a 17 años', en: 'Youth licence, ages 15 to 17' },
          {
            channels: [atCentre],
            requirements: [
              requirement('carne', 'Carné de minoridad', { original: true, issuerTramite: 'RNPN-0009' }),
              requirement('responsable', 'Declaración notarial de la madre o del padre', {
                original: true,
                certified: true,
              }),
              requirement('seguro', 'Seguro contra daños a terceros', { copies: 1 }),
              eyeTest,
            ],
            fees: [usd('30.00', { concept: 'Licencia juvenil', ...payment })],
            usualTime: businessDays(1),
            validity: years(1),
            offices: licenceCentres,
          },
        ),
      ],
      requires: ['RNPN-0001'],
      next: ['VMT-0002'],
      legalBasis: [trafficLaw, trafficRegulation],
      registered: 'RNT-DEMO-0025',
      digitalLevel: 1,
      faq: [
        { q: '¿Qué pasa si no apruebo?', a: 'Puede repetir el examen después de unos días.' },
        { q: '¿Debo llevar mi propio carro?', a: 'Sí, para el examen práctico. La escuela suele prestarlo.' },
      ],
      updatedAt: '2026-10-12',
      verifiedAt: '2026-10-12',
    },
  ),
  tramite(
    'VMT-0002',
    { es: 'Renovar la licencia de conducir', en: 'Renew a driving licence' },
    {
      summary: {
        es: 'Renueve su licencia vencida o por vencer en un centro de licencias o desde el exterior.',
        en: 'Renew a licence that has expired or soon will, at a licence centre or from abroad.',
      },
      audiences: [{ kind: 'person', age: { from: 18 } }],
      class: 'CIU',
      categories: ['VT-001'],
      alternateNames: ['Renovar el brevete', 'Licencia vencida', 'Refrendar la licencia'],
      keywords: ['licencia', 'brevete', 'renovar', 'vencida', 'conducir', 'refrenda'],
      outputs: licence,
      variants: [
        variant(
          'centro',
          { es: 'En un centro de licencias', en: 'At a licence centre' },
          {
            channels: [
              atCentre,
              channel('mixed', { url: site, notes: 'Pague en línea y llegue solo a la foto.' }),
            ],
            steps: steps(
              'Pague multas si las tiene',
              'Haga el examen de la vista',
              'Tómese la foto y reciba la licencia',
            ),
            requirements: [
              dui,
              eyeTest,
              clearance,
              requirement('anterior', 'Licencia anterior', { original: true, mandatory: false }),
            ],
            fees: [usdBetween('28.00', '47.00', { concept: 'Según la clase de licencia', ...payment })],
            usualTime: minutes(40),
            validity: years(6),
            offices: licenceCentres,
          },
        ),
        variant(
          'exterior',
          { es: 'Desde el exterior', en: 'From abroad' },
          {
            channels: [channel('consulate'), channel('online', { url: site })],
            requirements: [
              requirement('pasaporte', 'DUI o pasaporte vigente', { copies: 1 }),
              requirement('vista-exterior', 'Examen de la vista hecho por un médico', { original: true }),
            ],
            fees: [usd('55.00', { concept: 'Licencia y envío' })],
            usualTime: inWords('De 4 a 6 semanas'),
            offices: ['MRREE-LAX', 'MRREE-HOU'],
          },
        ),
      ],
      requires: ['VMT-0001'],
      related: ['VMT-0003', 'VMT-0007'],
      legalBasis: [trafficLaw, trafficRegulation],
      registered: 'RNT-DEMO-0026',
      digitalLevel: 2,
      updatedAt: '2026-10-12',
      verifiedAt: '2026-10-12',
    },
  ),
  tramite(
    'VMT-0003',
    { es: 'Reponer la licencia de conducir', en: 'Replace a driving licence' },
    {
      summary: {
        es: 'Obtenga un duplicado si perdió su licencia, se la robaron o se dañó.',
        en: 'Get a duplicate if your licence was lost, stolen or damaged.',
      },
      audiences: ['person'],
      class: 'CIU',
      categories: ['VT-001'],
      alternateNames: ['Duplicado de licencia', 'Perdí mi licencia', 'Reponer el brevete'],
      keywords: ['licencia', 'brevete', 'extravío', 'robo', 'duplicado', 'perdida'],
      outputs: [{ name: 'Duplicado de la licencia', kind: 'authorization' }],
      variants: [
        onlyVariant({
          channels: [atCentre],
          requirements: [
            dui,
            clearance,
            requirement('denuncia', 'Denuncia policial', { copies: 1, condition: 'Si se la robaron.' }),
          ],
          fees: [usd('17.14', { concept: 'Duplicado', ...payment })],
          usualTime: minutes(30),
          offices: licenceCentres,
        }),
      ],
      related: ['RNPN-0003', 'DGME-0003'],
      legalBasis: [trafficRegulation],
      registered: 'RNT-DEMO-0027',
      digitalLevel: 1,
      updatedAt: '2026-06-30',
      verifiedAt: '2026-06-30',
    },
  ),
  tramite(
    'VMT-0004',
    { es: 'Renovar la tarjeta de circulación', en: 'Renew a vehicle registration card' },
    {
      summary: {
        es: 'Pague la refrenda anual de su vehículo y reciba la tarjeta vigente.',
        en: 'Pay the yearly renewal of your vehicle and receive the valid card.',
      },
      whoMust: 'Toda persona o empresa dueña de un vehículo con placas.',
      audiences: ['person', 'company'],
      class: 'CIU',
      categories: ['VT-001', 'DOT-001'],
      alternateNames: ['Refrenda', 'Refrendar la tarjeta', 'Matrícula del carro'],
      keywords: ['tarjeta de circulación', 'refrenda', 'carro', 'vehículo', 'moto', 'placas'],
      outputs: [{ name: 'Tarjeta de circulación', kind: 'authorization', validity: years(1) }],
      variants: [
        variant(
          'en-linea',
          { es: 'En línea', en: 'Online' },
          {
            channels: [
              channel('online', { url: site }),
              channel('app', { notes: 'Pague y guarde la tarjeta en su teléfono.' }),
            ],
            steps: steps('Escriba el número de placa', 'Pague', {
              title: 'Descargue la tarjeta electrónica',
            }),
            requirements: [
              requirement('placa', 'Número de placa y DUI del dueño', { kind: 'information' }),
              clearance,
            ],
            fees: [
              tariff('Según el tipo y la capacidad del vehículo.', {
                paymentPlaces: ['online'],
                methods: ['card'],
              }),
            ],
            usualTime: minutes(15),
            validity: years(1),
          },
        ),
        variant(
          'centro',
          { es: 'En un centro', en: 'At a centre' },
          {
            channels: [atCentre],
            requirements: [
              dui,
              vehicleCard,
              clearance,
              requirement('autorizacion', 'Autorización firmada por el dueño', {
                original: true,
                condition: 'Si llega otra persona.',
              }),
            ],
            fees: [tariff('Según el tipo y la capacidad del vehículo.', payment)],
            usualTime: minutes(30),
            validity: years(1),
            offices: licenceCentres,
          },
        ),
      ],
      related: ['VMT-0007'],
      legalBasis: [feesLaw, trafficLaw],
      registered: 'RNT-DEMO-0028',
      digitalLevel: 3,
      identityLevel: 1,
      updatedAt: '2026-09-02',
      verifiedAt: '2026-09-02',
    },
  ),
  tramite(
    'VMT-0005',
    { es: 'Traspasar un vehículo', en: 'Transfer ownership of a vehicle' },
    {
      summary: {
        es: 'Ponga a su nombre el carro o la moto que compró, heredó o le donaron.',
        en: 'Put in your name the car or motorcycle that you bought, inherited or were given.',
      },
      audiences: ['person', 'company'],
      class: 'CIU',
      categories: ['VT-001'],
      alternateNames: ['Traspaso de carro', 'Cambio de dueño', 'Compraventa de vehículo'],
      keywords: ['traspaso', 'carro', 'vehículo', 'compraventa', 'moto'],
      outputs: [{ name: 'Tarjeta de circulación a su nombre', kind: 'registration' }],
      variants: [
        variant(
          'compraventa',
          { es: 'Por compra', en: 'Bought' },
          {
            channels: [channel('in_person'), atCentre],
            steps: steps(
              'Firmen la compraventa ante notario',
              'Revisen el vehículo',
              { title: 'Pague el traspaso', channel: 'in_person' },
              'Reciba la tarjeta a su nombre',
            ),
            requirements: [
              requirement('compraventa', 'Compraventa ante notario', {
                original: true,
                copies: 1,
                certified: true,
              }),
              dui,
              vehicleCard,
              requirement('experticia', 'Revisión física del vehículo', {
                original: true,
                issuer: 'Policía Nacional Civil',
              }),
              clearance,
            ],
            fees: [usd('30.86', { concept: 'Traspaso' }), tariff('Impuesto según el valor del vehículo.')],
            usualTime: businessDays(2),
            offices: ['VMT-06', 'VMT-03', 'VMT-04'],
          },
        ),
        variant(
          'herencia',
          { es: 'Por herencia', en: 'Inherited' },
          {
            channels: [channel('in_person')],
            requirements: [
              requirement('herederos', 'Declaratoria de herederos inscrita', {
                original: true,
                copies: 1,
                certified: true,
              }),
              dui,
              vehicleCard,
              requirement('defuncion', 'Partida de defunción', {
                original: true,
                issuerTramite: 'RNPN-0007',
              }),
            ],
            fees: [usd('30.86', { concept: 'Traspaso' })],
            usualTime: businessDays(5),
            offices: ['VMT-06'],
          },
        ),
      ],
      next: ['VMT-0004'],
      legalBasis: [trafficLaw, trafficRegulation],
      registered: 'RNT-DEMO-0029',
      digitalLevel: 0,
      updatedAt: '2026-01-19',
      verifiedAt: '2026-01-19',
    },
  ),
  tramite(
    'VMT-0006',
    { es: 'Reponer las placas de un vehículo', en: 'Replace vehicle number plates' },
    {
      summary: {
        es: 'Pida placas nuevas si las perdió, se dañaron o se las robaron.',
        en: 'Get new plates if yours were lost, damaged or stolen.',
      },
      audiences: ['person', 'company'],
      class: 'CIU',
      categories: ['VT-001'],
      alternateNames: ['Placas perdidas', 'Duplicado de placas'],
      keywords: ['placas', 'carro', 'moto', 'robo', 'extravío'],
      outputs: [{ name: 'Par de placas', kind: 'authorization' }],
      variants: [
        onlyVariant({
          channels: [channel('in_person')],
          requirements: [
            dui,
            vehicleCard,
            requirement('denuncia', 'Denuncia policial', {
              original: true,
              issuer: 'Policía Nacional Civil',
              condition: 'Si las perdió o se las robaron.',
            }),
            requirement('placas', 'Placas dañadas', { original: true, condition: 'Si se dañaron.' }),
          ],
          fees: [usd('22.58', { concept: 'Par de placas', mandatory: true })],
          usualTime: businessDays(8),
          offices: ['VMT-06'],
        }),
      ],
      legalBasis: [trafficRegulation, feesLaw],
      digitalLevel: 0,
      updatedAt: '2025-03-03',
      verifiedAt: '2025-03-03',
    },
  ),
  tramite(
    'VMT-0007',
    {
      es: 'Consultar multas y obtener la solvencia de tránsito',
      en: 'Check fines and get a traffic clearance',
    },
    {
      summary: {
        es: 'Revise si tiene esquelas pendientes y obtenga la constancia de que no debe.',
        en: 'Check whether you have unpaid fines and get proof that you owe nothing.',
      },
      audiences: ['person', 'company'],
      class: 'CIU',
      categories: ['VT-001', 'DOT-001'],
      alternateNames: ['Solvencia de esquelas', 'Esquelas', 'Multas de tránsito'],
      keywords: ['esquela', 'multa', 'solvencia', 'tránsito', 'infracción'],
      outputs: [{ name: 'Solvencia de tránsito', kind: 'information', verifiable: true }],
      variants: [
        onlyVariant({
          channels: [
            channel('online', { url: site }),
            channel('sms', { phone: '2555-0107', notes: 'Envíe su placa y reciba el total.' }),
            channel('phone', { phone: '2555-0107' }),
          ],
          steps: steps('Escriba su DUI o su placa', 'Revise las esquelas', 'Pague o descargue la solvencia'),
          requirements: [requirement('dato', 'Número de DUI, licencia o placa', { kind: 'information' })],
          fees: [
            free({ concept: 'Consulta y solvencia' }),
            unknownFee({ concept: 'Multas pendientes, si las hay', mandatory: false }),
          ],
          usualTime: minutes(5),
          validity: { amount: 30, unit: 'calendar_day' },
        }),
      ],
      next: ['VMT-0002', 'VMT-0004'],
      legalBasis: [trafficLaw],
      registered: 'RNT-DEMO-0030',
      digitalLevel: 3,
      appeals: [
        {
          before: 'La unidad de tránsito que puso la esquela',
          term: businessDays(15),
          text: 'Si no está de acuerdo con una esquela, puede reclamar en quince días hábiles.',
        },
      ],
      updatedAt: '2026-11-06',
      verifiedAt: '2026-11-06',
    },
  ),
];
