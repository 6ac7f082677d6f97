/** Every word of the plain pages, Spanish and English. Spanish is the source of truth and says *usted*. */
import type { Provenance } from '../../contract/vocabulary.ts';

export interface PageTexts {
  lang: 'es' | 'en';
  skip: string;
  siteName: string;
  /** On paper only: of which day it is. */
  dataOf: (date: string) => string;
  search: string;
  searchLabel: string;
  searchHint: string;
  searchButton: string;
  searchTitle: string;
  results: (count: number, query: string) => string;
  noResults: (query: string) => string;
  noResultsAdvice: string;
  also: (words: string) => string;
  understood: (words: string) => string;
  withoutUnderstood: (label: string) => string;
  near: string;
  next: string;
  previous: string;
  pageOf: (page: number, pages: number) => string;
  allTramites: string;
  allTramitesLead: (count: number) => string;
  otherCategory: string;
  emptyCatalogue: string;
  apiLink: string;
  statusLink: string;
  countingLink: string;
  accountLink: string;
  translation: Record<Provenance, string>;
  otherLanguage: string;
  atAGlance: string;
  institution: string;
  cost: string;
  time: string;
  how: string;
  requirements: string;
  requirementCount: (from: number, to: number) => string;
  description: string;
  purpose: string;
  audienceTitle: string;
  whoMust: string;
  variants: string;
  variantsLead: (count: number) => string;
  variant: string;
  requirementsTitle: string;
  requirementsLead: string;
  noRequirements: string;
  optional: string;
  condition: string;
  oneOf: string;
  original: string;
  copies: (count: number) => string;
  certified: string;
  issuer: string;
  getIt: string;
  stateHasIt: string;
  format: (types: string, maxMb?: number) => string;
  moment: { start: string; during: string; pickup: string };
  steps: string;
  where: string;
  responsible: string;
  output: string;
  channels: string;
  start: string;
  appointmentRequired: string;
  appointmentPossible: string;
  appointmentAt: string;
  tracking: string;
  feesTitle: string;
  feeFree: string;
  feeTariff: string;
  feeUnknown: string;
  makeList: string;
  smsBring: string;
  smsMore: string;
  smsAndMore: (count: number) => string;
  feeOptional: string;
  feeRange: (from: string, to: string) => string;
  feeFromPartlyUnknown: (from: string) => string;
  feeFreeWithExtras: string;
  payAt: string;
  payWith: string;
  paymentPlace: Record<string, string>;
  method: Record<string, string>;
  timesTitle: string;
  usualTime: string;
  legalTime: string;
  validity: string;
  window: string;
  windowSpan: (from: string, to: string, repeats?: string) => string;
  unknown: string;
  offices: string;
  officesCount: (count: number) => string;
  hours: string;
  closedOn: (days: string) => string;
  phone: string;
  map: string;
  accessibility: Record<string, string>;
  forms: string;
  accessibleFile: string;
  outputs: string;
  verifiable: string;
  legalBasis: string;
  articles: string;
  number: string;
  topic: Record<string, string>;
  readNorm: string;
  gazette: string;
  registration: string;
  registrationStatus: Record<string, string>;
  silence: string;
  silenceEffect: Record<string, string>;
  term: string;
  appeals: string;
  before: string;
  faq: string;
  media: string;
  transcript: string;
  requires: string;
  related: string;
  nextTramites: string;
  fromInstitution: (name: string) => string;
  suspended: string;
  repealed: string;
  changes: string;
  institutionChanges: string;
  successor: string;
  alsoCalled: string;
  officialName: string;
  categories: string;
  unit: string;
  contact: string;
  updated: string;
  verified: string;
  verifiedBy: string;
  certifiedBy: string;
  source: string;
  licence: string;
  about: string;
  code: string;
  version: string;
  print: string;
  feedbackTitle: string;
  feedbackLead: string;
  feedbackLink: string;
  askedLink: string;
  demandLink: string;
  scorecardLink: string;
  putOnSite: string;
  back: string;
  notFound: string;
  notFoundLead: string;
  problemPage: string;
  external: string;
  facetOnline: string;
  facetFree: string;
  audience: Record<string, string>;
  channel: Record<string, string>;
  duration: Record<string, [one: string, other: string]>;
  sameDay: string;
  ageFrom: (from: number) => string;
  ageTo: (to: number) => string;
  ageBetween: (from: number, to: number) => string;
  and: string;
}

const es: PageTexts = {
  lang: 'es',
  skip: 'Ir al contenido',
  siteName: 'Catálogo de trámites',
  dataOf: (date) => `Datos al ${date}.`,
  search: 'Buscar trámites',
  searchLabel: '¿Qué trámite busca?',
  searchHint: 'Escriba pocas palabras. Por ejemplo: renovar DUI.',
  searchButton: 'Buscar',
  searchTitle: 'Buscar un trámite',
  results: (count, query) =>
    count === 1
      ? `Encontramos 1 trámite para «${query}»`
      : `Encontramos ${String(count)} trámites para «${query}»`,
  noResults: (query) => `No encontramos trámites para «${query}»`,
  noResultsAdvice:
    'Pruebe con menos palabras o revise cómo las escribió. También puede ver todos los trámites.',
  also: (words) => `Buscamos también: ${words}.`,
  understood: (words) => `Entendimos: ${words}.`,
  withoutUnderstood: (label) => `Buscar sin «${label}»`,
  near: 'También puede ver',
  next: 'Página siguiente',
  previous: 'Página anterior',
  pageOf: (page, pages) => `Página ${String(page)} de ${String(pages)}`,
  allTramites: 'Todos los trámites',
  allTramitesLead: (count) => `${String(count)} trámites, por tema.`,
  otherCategory: 'Otros temas',
  emptyCatalogue: 'Todavía no hay trámites publicados.',
  apiLink: 'Datos y API',
  statusLink: 'Estado del servicio',
  countingLink: 'Reglas del conteo',
  accountLink: 'Rendición de cuentas',
  translation: {
    official: 'Traducción oficial.',
    community: 'Traducción de la comunidad, el texto oficial está en español.',
    automatic: 'Traducción automática, el texto oficial está en español.',
  },
  otherLanguage: 'English',
  atAGlance: 'En resumen',
  institution: 'Institución',
  cost: 'Costo',
  time: 'Entrega',
  how: 'Cómo se hace',
  requirements: 'Requisitos',
  requirementCount: (from, to) => (from === to ? String(from) : `De ${String(from)} a ${String(to)}`),
  description: 'Qué es',
  purpose: 'Para qué sirve',
  audienceTitle: 'Quién puede hacerlo',
  whoMust: 'Quién debe hacerlo',
  variants: 'Modalidades',
  variantsLead: (count) => `Este trámite tiene ${String(count)} modalidades. Elija la suya.`,
  variant: 'Modalidad',
  requirementsTitle: 'Qué necesita',
  requirementsLead: 'Lleve todo antes de empezar.',
  noRequirements: 'La fuente no publica requisitos.',
  optional: 'No es obligatorio',
  condition: 'Solo si',
  oneOf: 'Basta con uno de estos:',
  original: 'Original',
  copies: (count) => (count === 1 ? '1 copia' : `${String(count)} copias`),
  certified: 'Certificado por notario o autoridad',
  issuer: 'Lo emite',
  getIt: 'Cómo obtenerlo',
  stateHasIt: 'El Estado ya tiene este dato',
  format: (types, maxMb) => `Archivo ${types}${maxMb === undefined ? '' : `, hasta ${String(maxMb)} MB`}`,
  moment: { start: 'Al empezar', during: 'Durante el trámite', pickup: 'Al recoger' },
  steps: 'Pasos',
  where: 'Lugar',
  responsible: 'Responsable',
  output: 'Usted recibe',
  channels: 'Cómo se hace',
  start: 'Hacer en línea',
  appointmentRequired: 'Necesita cita.',
  appointmentPossible: 'Puede pedir cita.',
  appointmentAt: 'Pedir cita',
  tracking: 'Seguir la solicitud',
  feesTitle: 'Cuánto cuesta',
  feeFree: 'No cuesta nada',
  feeTariff: 'Según tarifa',
  feeUnknown: 'No publicado',
  makeList: 'Antes de ir: haga su lista',
  smsBring: 'Lleve:',
  smsMore: 'Más en',
  smsAndMore: (count) => `y ${String(count)} más`,
  feeOptional: 'opcional',
  feeRange: (from, to) => `De ${from} a ${to}`,
  feeFromPartlyUnknown: (from) => `Desde ${from}; una parte no está publicada`,
  feeFreeWithExtras: 'Sin costo; puede haber otros pagos',
  payAt: 'Dónde se paga',
  payWith: 'Cómo se paga',
  paymentPlace: {
    central_offices: 'oficinas centrales',
    regional_offices: 'oficinas regionales',
    financial_institution: 'bancos',
    online: 'en línea',
    treasury: 'colecturía',
    post_offices: 'correos',
    other: 'otro lugar',
  },
  method: {
    cash: 'efectivo',
    card: 'tarjeta',
    transfer: 'transferencia',
    cheque: 'cheque',
    online: 'pago en línea',
    other: 'otro',
  },
  timesTitle: 'Cuánto tarda',
  usualTime: 'Normalmente',
  legalTime: 'Plazo de ley',
  validity: 'Vigencia',
  window: 'Cuándo se puede hacer',
  windowSpan: (from, to, repeats) =>
    `Del ${from} al ${to}${repeats === 'yearly' ? ', cada año' : repeats === 'monthly' ? ', cada mes' : ''}`,
  unknown: 'No publicado',
  offices: 'Dónde',
  officesCount: (count) => (count === 1 ? '1 oficina' : `${String(count)} oficinas`),
  hours: 'Horario',
  closedOn: (days) => `Cerrado: ${days}`,
  phone: 'Teléfono',
  map: 'Ver en el mapa',
  accessibility: {
    ramp: 'rampa',
    lift: 'ascensor',
    toilet: 'baño accesible',
    sign_language: 'lengua de señas',
    priority_queue: 'fila preferente',
    parking: 'parqueo accesible',
    braille: 'braille',
  },
  forms: 'Formularios',
  accessibleFile: 'accesible',
  outputs: 'Qué recibe',
  verifiable: 'se puede verificar',
  legalBasis: 'Base legal',
  articles: 'Artículos',
  number: 'n.º',
  topic: {
    origin: 'origen del trámite',
    responsible: 'quién es responsable',
    requirements: 'requisitos',
    terms: 'plazos',
    validity: 'vigencia',
    fees: 'costos',
  },
  readNorm: 'Leer la norma',
  gazette: 'Diario Oficial',
  registration: 'Registro del trámite',
  registrationStatus: {
    registered: 'inscrito',
    in_progress: 'en inscripción',
    not_registered: 'no inscrito',
  },
  silence: 'Si no le responden a tiempo',
  silenceEffect: {
    positive: 'Se entiende aprobado',
    negative: 'Se entiende negado',
    none: 'No tiene efecto',
  },
  term: 'Plazo',
  appeals: 'Si no está de acuerdo',
  before: 'Ante',
  faq: 'Preguntas frecuentes',
  media: 'Videos y guías',
  transcript: 'Transcripción',
  requires: 'Antes necesita',
  related: 'Trámites relacionados',
  nextTramites: 'Después puede hacer',
  fromInstitution: (name) => `Información de ${name}`,
  suspended: 'Este trámite está suspendido por ahora.',
  repealed: 'Este trámite ya no existe.',
  changes: 'Cambios del catálogo',
  institutionChanges: 'Cambios de los trámites de esta institución',
  successor: 'Lo reemplaza',
  alsoCalled: 'También se llama',
  officialName: 'Nombre oficial',
  categories: 'Temas',
  unit: 'Unidad responsable',
  contact: 'Contacto',
  updated: 'Datos del',
  verified: 'Revisado el',
  verifiedBy: 'Revisado por',
  certifiedBy: 'Certificado por',
  source: 'Fuente',
  licence: 'Licencia de los datos',
  about: 'Sobre esta ficha',
  code: 'Código',
  version: 'Versión',
  print: 'Para llevar esta ficha en papel use «Imprimir» en su navegador.',
  feedbackTitle: '¿Este servicio no funciona así?',
  feedbackLead: 'Cuéntenos qué fue distinto. La institución lo lee y responde.',
  feedbackLink: 'Este servicio no funciona así',
  askedLink: 'Me pidieron algo que no está aquí',
  demandLink: 'Quiénes lo piden en línea y qué respondió la institución',
  scorecardLink: 'Qué tan simple es este trámite',
  putOnSite: 'Ponga este trámite en su sitio',
  back: 'Volver a la ficha',
  notFound: 'No encontramos esta página',
  notFoundLead: 'El enlace puede estar viejo o mal escrito. Busque el trámite por su nombre.',
  problemPage: 'Qué significa este problema',
  external: '(sale de este sitio)',
  facetOnline: 'Se puede hacer en línea',
  facetFree: 'No cuesta nada',
  audience: {
    person: 'Personas',
    company: 'Empresas',
    organization: 'Organizaciones',
    institution: 'Instituciones públicas',
    resident_abroad: 'Salvadoreños en el exterior',
    foreigner: 'Personas extranjeras',
  },
  channel: {
    online: 'En línea',
    in_person: 'En persona',
    mixed: 'Una parte en línea y otra en persona',
    phone: 'Por teléfono',
    sms: 'Por mensaje de texto',
    post: 'Por correo postal',
    email: 'Por correo electrónico',
    consulate: 'En el consulado',
    partner_point: 'En un punto autorizado',
    app: 'Desde una aplicación',
    home_visit: 'Visita a domicilio',
  },
  duration: {
    minute: ['minuto', 'minutos'],
    hour: ['hora', 'horas'],
    business_day: ['día hábil', 'días hábiles'],
    calendar_day: ['día', 'días'],
    week: ['semana', 'semanas'],
    month: ['mes', 'meses'],
    year: ['año', 'años'],
  },
  sameDay: 'El mismo día',
  ageFrom: (from) => `desde ${String(from)} años`,
  ageTo: (to) => `hasta ${String(to)} años`,
  ageBetween: (from, to) => `de ${String(from)} a ${String(to)} años`,
  and: 'y',
};

const en: PageTexts = {
  lang: 'en',
  skip: 'Skip to content',
  siteName: 'Catalogue of procedures',
  dataOf: (date) => `Data as of ${date}.`,
  search: 'Search procedures',
  searchLabel: 'What do you need to do?',
  searchHint: 'Write a few words. For example: renew passport.',
  searchButton: 'Search',
  searchTitle: 'Search for a procedure',
  results: (count, query) =>
    count === 1
      ? `We found 1 procedure for “${query}”`
      : `We found ${String(count)} procedures for “${query}”`,
  noResults: (query) => `We found no procedure for “${query}”`,
  noResultsAdvice: 'Try fewer words or check the spelling. You can also see all procedures.',
  also: (words) => `We also searched for: ${words}.`,
  understood: (words) => `We understood: ${words}.`,
  withoutUnderstood: (label) => `Search without “${label}”`,
  near: 'You can also see',
  next: 'Next page',
  previous: 'Previous page',
  pageOf: (page, pages) => `Page ${String(page)} of ${String(pages)}`,
  allTramites: 'All procedures',
  allTramitesLead: (count) => `${String(count)} procedures, by subject.`,
  otherCategory: 'Other subjects',
  emptyCatalogue: 'No procedure has been published yet.',
  apiLink: 'Data and API',
  statusLink: 'Service status',
  countingLink: 'How votes are counted (in Spanish)',
  accountLink: 'Public account (in Spanish)',
  translation: {
    official: 'Official translation.',
    community: 'Community translation, the official text is in Spanish.',
    automatic: 'Automatic translation, the official text is in Spanish.',
  },
  otherLanguage: 'Español',
  atAGlance: 'At a glance',
  institution: 'Institution',
  cost: 'Cost',
  time: 'Ready in',
  how: 'How',
  requirements: 'Requirements',
  requirementCount: (from, to) => (from === to ? String(from) : `${String(from)} to ${String(to)}`),
  description: 'What it is',
  purpose: 'What it is for',
  audienceTitle: 'Who can do it',
  whoMust: 'Who must do it',
  variants: 'Options',
  variantsLead: (count) => `This procedure has ${String(count)} options. Choose yours.`,
  variant: 'Option',
  requirementsTitle: 'What you need',
  requirementsLead: 'Have everything ready before you begin.',
  noRequirements: 'The source publishes no requirements.',
  optional: 'Not mandatory',
  condition: 'Only if',
  oneOf: 'One of these is enough:',
  original: 'Original',
  copies: (count) => (count === 1 ? '1 copy' : `${String(count)} copies`),
  certified: 'Certified by a notary or an authority',
  issuer: 'Issued by',
  getIt: 'How to get it',
  stateHasIt: 'The State already has this',
  format: (types, maxMb) => `${types} file${maxMb === undefined ? '' : `, up to ${String(maxMb)} MB`}`,
  moment: { start: 'At the start', during: 'During the procedure', pickup: 'At pickup' },
  steps: 'Steps',
  where: 'Place',
  responsible: 'Responsible',
  output: 'You receive',
  channels: 'How to do it',
  start: 'Do it online',
  appointmentRequired: 'You need an appointment.',
  appointmentPossible: 'You can ask for an appointment.',
  appointmentAt: 'Ask for an appointment',
  tracking: 'Follow the request',
  feesTitle: 'What it costs',
  feeFree: 'It costs nothing',
  feeTariff: 'By tariff',
  feeUnknown: 'Not published',
  makeList: 'Before you go: make your list',
  smsBring: 'Bring:',
  smsMore: 'More at',
  smsAndMore: (count) => `and ${String(count)} more`,
  feeOptional: 'optional',
  feeRange: (from, to) => `${from} to ${to}`,
  feeFromPartlyUnknown: (from) => `From ${from}; a part is not published`,
  feeFreeWithExtras: 'No fee; there may be other payments',
  payAt: 'Where to pay',
  payWith: 'How to pay',
  paymentPlace: {
    central_offices: 'central offices',
    regional_offices: 'regional offices',
    financial_institution: 'banks',
    online: 'online',
    treasury: 'treasury counter',
    post_offices: 'post offices',
    other: 'another place',
  },
  method: {
    cash: 'cash',
    card: 'card',
    transfer: 'transfer',
    cheque: 'cheque',
    online: 'online payment',
    other: 'other',
  },
  timesTitle: 'How long it takes',
  usualTime: 'Usually',
  legalTime: 'Legal term',
  validity: 'Valid for',
  window: 'When it can be done',
  windowSpan: (from, to, repeats) =>
    `From ${from} to ${to}${repeats === 'yearly' ? ', every year' : repeats === 'monthly' ? ', every month' : ''}`,
  unknown: 'Not published',
  offices: 'Where',
  officesCount: (count) => (count === 1 ? '1 office' : `${String(count)} offices`),
  hours: 'Opening hours',
  closedOn: (days) => `Closed: ${days}`,
  phone: 'Telephone',
  map: 'See on the map',
  accessibility: {
    ramp: 'ramp',
    lift: 'lift',
    toilet: 'accessible toilet',
    sign_language: 'sign language',
    priority_queue: 'priority queue',
    parking: 'accessible parking',
    braille: 'braille',
  },
  forms: 'Forms',
  accessibleFile: 'accessible',
  outputs: 'What you receive',
  verifiable: 'can be verified',
  legalBasis: 'Legal basis',
  articles: 'Articles',
  number: 'no.',
  topic: {
    origin: 'origin of the procedure',
    responsible: 'who is responsible',
    requirements: 'requirements',
    terms: 'terms',
    validity: 'validity',
    fees: 'fees',
  },
  readNorm: 'Read the norm',
  gazette: 'Official gazette',
  registration: 'Registration of the procedure',
  registrationStatus: {
    registered: 'registered',
    in_progress: 'being registered',
    not_registered: 'not registered',
  },
  silence: 'If they do not answer in time',
  silenceEffect: {
    positive: 'It counts as approved',
    negative: 'It counts as denied',
    none: 'It has no effect',
  },
  term: 'Term',
  appeals: 'If you do not agree',
  before: 'Before',
  faq: 'Frequently asked questions',
  media: 'Videos and guides',
  transcript: 'Transcript',
  requires: 'You need this first',
  related: 'Related procedures',
  nextTramites: 'What you can do next',
  fromInstitution: (name) => `Information from ${name}`,
  suspended: 'This procedure is suspended for now.',
  repealed: 'This procedure no longer exists.',
  changes: 'Changes of the catalogue (in Spanish)',
  institutionChanges: 'Changes of this institution’s procedures (in Spanish)',
  successor: 'It was replaced by',
  alsoCalled: 'Also called',
  officialName: 'Official name',
  categories: 'Subjects',
  unit: 'Responsible unit',
  contact: 'Contact',
  updated: 'Data of',
  verified: 'Checked on',
  verifiedBy: 'Checked by',
  certifiedBy: 'Certified by',
  source: 'Source',
  licence: 'Licence of the data',
  about: 'About this page',
  code: 'Code',
  version: 'Version',
  print: 'To take this page with you on paper, use “Print” in your browser.',
  feedbackTitle: 'Does this service work differently?',
  feedbackLead: 'Tell us what was different. The institution reads it and answers.',
  feedbackLink: 'This service does not work like this',
  askedLink: 'I was asked for something that is not here',
  demandLink: 'Who asks for it online, and what the institution replied',
  scorecardLink: 'How simple this trámite is (in Spanish)',
  putOnSite: 'Put this on your site (in Spanish)',
  back: 'Back to the procedure',
  notFound: 'We did not find this page',
  notFoundLead: 'The link may be old or misspelt. Search for the procedure by its name.',
  problemPage: 'What this problem means',
  external: '(leaves this site)',
  facetOnline: 'Can be done online',
  facetFree: 'Costs nothing',
  audience: {
    person: 'People',
    company: 'Companies',
    organization: 'Organizations',
    institution: 'Public institutions',
    resident_abroad: 'Salvadorans abroad',
    foreigner: 'Foreign nationals',
  },
  channel: {
    online: 'Online',
    in_person: 'In person',
    mixed: 'Partly online, partly in person',
    phone: 'By phone',
    sms: 'By text message',
    post: 'By post',
    email: 'By e-mail',
    consulate: 'At the consulate',
    partner_point: 'At an authorised point',
    app: 'From an app',
    home_visit: 'Home visit',
  },
  duration: {
    minute: ['minute', 'minutes'],
    hour: ['hour', 'hours'],
    business_day: ['working day', 'working days'],
    calendar_day: ['day', 'days'],
    week: ['week', 'weeks'],
    month: ['month', 'months'],
    year: ['year', 'years'],
  },
  sameDay: 'The same day',
  ageFrom: (from) => `from ${String(from)} years of age`,
  ageTo: (to) => `up to ${String(to)} years of age`,
  ageBetween: (from, to) => `${String(from)} to ${String(to)} years of age`,
  and: 'and',
};

/** The words for a language; Spanish for every one that is not English. */
export function pageTexts(lang: string): PageTexts {
  return lang === 'en' || lang.startsWith('en-') ? en : es;
}
