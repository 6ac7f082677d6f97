/**
 * One trámite with everything that a fiche can have, «FICHA», and its neighbours; added to a test catalogue by the tests
 * that need it, so that the others keep their counts.
 */
import { catalogueRecord, type CatalogueRecordInput } from '../../src/contract/catalogue.ts';
import type { CatalogueChange } from '../../src/server/store.ts';
import type { TestCatalogue } from './catalogue.ts';

const paragraph = (text: string) => ({ es: [{ t: 'p' as const, c: [text] }] });

export const fullFiche: CatalogueRecordInput[] = [
  {
    type: 'catalogue',
    title: { es: 'Catálogo de prueba' },
    country: 'SV',
    timeZone: 'America/El_Salvador',
    notice: { es: 'Datos de prueba, no oficiales.', en: 'Test data, not official.' },
    calendar: {
      weekend: ['sa', 'su'],
      holidays: [{ date: '2026-12-01', name: { es: 'Fiesta de prueba' } }],
      knownUntil: '2026-12-31',
    },
  },
  {
    type: 'institution',
    code: 'REG',
    name: { es: 'Registro de prueba', en: 'Test registry' },
    acronym: 'REG',
    phones: [{ number: '2222-3333' }],
    email: 'ayuda@registro.example.gob',
    url: 'https://registro.example.gob/',
  },
  {
    type: 'office',
    code: 'REG-01',
    name: { es: 'Registro central' },
    institution: 'REG',
    address: { es: 'Avenida Central 1' },
    municipality: 'San Salvador Centro',
    department: 'San Salvador',
    lat: 13.69,
    lon: -89.21,
    phones: [{ number: '2222-0001' }],
    hours: [{ days: ['mo', 'tu', 'we', 'th', 'fr', 'sa'], opens: '08:00', closes: '16:00' }],
  },
  {
    type: 'office',
    code: 'ALC-01',
    name: { es: 'Ventanilla de la alcaldía' },
    institution: 'ALC',
    address: { es: 'Plaza Mayor' },
    hours: [{ days: ['mo'], opens: '08:00', closes: '12:00' }],
  },
  {
    type: 'tramite',
    code: 'FICHA',
    name: {
      es: 'Pedir la constancia de residencia',
      en: 'Ask for the proof of residence',
      ppl: 'Xiktajtani ne amat',
    },
    summary: {
      es: 'Prueba dónde vive usted.',
      en: 'It proves where you live.',
      ppl: 'Kijtua kan tinemi.',
    },
    translations: { ppl: { provenance: 'community', by: { es: 'Hablantes de Santo Domingo.' } } },
    description: paragraph('La piden los bancos y las escuelas.'),
    whoMust: paragraph('Debe pedirla quien cambió de casa.'),
    institution: 'REG',
    unit: { area: { es: 'Unidad de constancias' }, contact: { es: 'Segunda planta' } },
    audiences: [{ kind: 'person', age: { from: 18 } }, { kind: 'foreigner' }],
    categories: ['ID'],
    outputs: [
      {
        name: { es: 'Constancia de residencia' },
        kind: 'document',
        validity: { amount: 6, unit: 'month' },
        delivery: { es: 'Por correo electrónico' },
        verifiable: true,
      },
    ],
    variants: [
      {
        code: 'persona',
        name: { es: 'Para usted', en: 'For yourself' },
        channels: [{ kind: 'in_person' }],
        appointment: { required: true, url: 'https://citas.example.gob/constancias' },
        steps: [
          {
            order: 1,
            title: { es: 'Llegue con sus papeles' },
            channel: 'in_person',
            office: 'REG-01',
            responsible: { es: 'Ventanilla 3' },
            time: { amount: 20, unit: 'minute' },
          },
          {
            order: 2,
            title: { es: 'Pague en la caja' },
            channel: 'in_person',
            time: { amount: 10, unit: 'minute' },
            fee: { kind: 'amount', amount: { amount: '3.00', currency: 'USD' } },
            output: { es: 'Recibo sellado' },
          },
        ],
        requirements: [
          {
            id: 'dui',
            name: { es: 'DUI vigente' },
            original: true,
            copies: 2,
            issuer: { es: 'Registro de personas' },
            issuerTramite: 'COMPLETO',
            stateAlreadyHasIt: true,
            legalBasisRef: 'ley',
          },
          { id: 'recibo', name: { es: 'Recibo de agua' }, alternativeGroup: 'casa' },
          { id: 'contrato', name: { es: 'Contrato de alquiler' }, alternativeGroup: 'casa', certified: true },
          {
            id: 'tutor',
            name: { es: 'Partida de nacimiento' },
            condition: { text: { es: 'Si es menor de edad' } },
            original: true,
          },
          {
            id: 'foto',
            name: { es: 'Foto reciente' },
            mandatory: false,
            format: { types: ['image/jpeg'], maxMb: 2 },
            moment: 'pickup',
          },
        ],
        fees: [
          {
            kind: 'amount',
            amount: { amount: '3.00', currency: 'USD' },
            concept: { es: 'Constancia' },
            paymentPlaces: ['central_offices', 'financial_institution'],
            methods: ['cash', 'card'],
          },
          {
            kind: 'amount',
            amount: { amount: '0.31', currency: 'USD' },
            concept: { es: 'Timbre' },
            paymentPlaces: ['central_offices', 'financial_institution'],
            methods: ['cash', 'card'],
          },
          {
            kind: 'amount',
            amount: { amount: '5.00', currency: 'USD' },
            concept: { es: 'Entrega urgente' },
            mandatory: false,
            paymentPlaces: ['central_offices', 'financial_institution'],
            methods: ['cash', 'card'],
          },
        ],
        usualTime: { amount: 5, unit: 'business_day' },
        legalTime: { amount: 20, unit: 'business_day', norm: { es: 'Ley de Constancias' } },
        window: [{ from: '11-01', to: '12-15', repeats: 'yearly' }],
        offices: [{ office: 'REG-01', notes: { es: 'Ventanilla 3' } }],
        forms: [
          {
            name: { es: 'Solicitud de constancia' },
            url: 'https://registro.example.gob/solicitud.pdf',
            file: { type: 'application/pdf', bytes: 240_000, lang: 'en', accessible: false },
            htmlUrl: 'https://registro.example.gob/solicitud',
          },
        ],
      },
      {
        code: 'empresa',
        name: { es: 'Para una empresa', en: 'For a company' },
        channels: [{ kind: 'online', url: 'https://empresas.example.gob/constancia' }],
        requirements: [{ id: 'nit', name: { es: 'Tarjeta de NIT' } }],
        fees: [{ kind: 'free' }],
        usualTime: { text: { es: 'Según la carga de trabajo' } },
      },
    ],
    requires: ['COMPLETO'],
    next: ['GRATIS'],
    related: ['MINIMO'],
    legalBasis: [
      {
        id: 'ley',
        kind: 'law',
        name: { es: 'Ley de Constancias' },
        number: '12',
        articles: 'Art. 4',
        topic: 'requirements',
        url: 'https://leyes.example.gob/12',
      },
    ],
    registration: {
      registry: { es: 'RNT' },
      number: 'PRUEBA-0001',
      status: 'registered',
      url: 'https://rnt.example.gob/0001',
    },
    silence: {
      applies: true,
      effect: 'positive',
      term: { amount: 20, unit: 'business_day' },
      text: { es: 'Pida que le entreguen la constancia.' },
    },
    appeals: [
      {
        before: { es: 'La jefatura del registro' },
        term: { amount: 10, unit: 'business_day' },
        effect: { es: 'Revisan otra vez su caso.' },
        text: { es: 'Recurso de reconsideración.' },
      },
    ],
    alerts: [{ text: { es: 'Esta semana hay más espera.' }, until: '2026-11-30' }],
    faq: [{ q: { es: '¿Puede ir otra persona?' }, a: paragraph('Sí, con un poder.') }],
    media: [
      {
        url: 'https://videos.example.gob/constancia',
        kind: 'video',
        duration: 150,
        transcript: { es: 'Primero pida su cita. Después llegue con sus papeles.' },
      },
    ],
    updatedAt: '2026-10-02',
    verifiedAt: '2026-11-03',
    verifiedBy: { es: 'Unidad de constancias' },
    source: 'https://registro.example.gob/tramites/constancia',
  },
  {
    type: 'local_layer',
    institution: 'ALC',
    tramite: 'FICHA',
    blocks: {
      notice: { es: 'Los lunes atendemos aquí.' },
      after: paragraph('Traiga la boleta de la alcaldía.'),
      offices: ['ALC-01'],
      links: [{ name: { es: 'Página de la alcaldía' }, url: 'https://alcaldia.example.gob/' }],
    },
  },
];

/** Adds the fiche and what it names. The trámites that it refers to are those of the test catalogue. */
export async function addFullFiche({ store }: TestCatalogue): Promise<void> {
  const change: Required<Pick<CatalogueChange, 'institutions' | 'offices' | 'tramites' | 'localLayers'>> &
    CatalogueChange = { institutions: [], offices: [], tramites: [], localLayers: [] };
  for (const input of fullFiche) {
    const { type, ...record } = catalogueRecord.parse(input);
    if (type === 'catalogue') change.info = record as NonNullable<CatalogueChange['info']>;
    if (type === 'institution') change.institutions.push(record as (typeof change.institutions)[number]);
    if (type === 'office') change.offices.push(record as (typeof change.offices)[number]);
    if (type === 'tramite') change.tramites.push(record as (typeof change.tramites)[number]);
    if (type === 'local_layer') change.localLayers.push(record as (typeof change.localLayers)[number]);
  }
  await store.changeCatalogue(change);
}
