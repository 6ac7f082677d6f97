/** Words of the pages that a snapshot has instead of those that need a server. */
export interface OwnTexts {
  searchTitle: string;
  searchLead: string;
  fallback: string;
  commentTitle: string;
  comment: string;
  requestTitle: string;
  request: string;
  dataTitle: string;
  dataLead: string;
  published: (date: string) => string;
  data: [address: string, what: string][];
  goneTitle: string;
  gone: string;
  all: string;
}

const es: OwnTexts = {
  searchTitle: 'Buscar un trámite',
  searchLead: 'Todos los trámites, de la A a la Z.',
  fallback: 'Para buscar con palabras hace falta JavaScript. Sin él, busque en esta lista.',
  commentTitle: 'Contar qué fue distinto',
  comment:
    'Esta es una copia publicada del catálogo y no recibe comentarios. Si lo que le pidieron es distinto de lo que dice la página, dígalo en la institución y muestre la página impresa.',
  requestTitle: 'Seguir una solicitud',
  request:
    'Esta es una copia publicada del catálogo y no conoce las solicitudes. Pregunte en la institución donde la presentó; lleve su folio.',
  dataTitle: 'Los datos, como archivos',
  dataLead:
    'Todo lo que muestran estas páginas está también en archivos JSON, con la misma forma que las respuestas de la API.',
  published: (date) => `Copia publicada el ${date}.`,
  data: [
    ['ventanilla.json', 'qué es esta copia y de cuándo es'],
    ['data/catalogue.json', 'de dónde viene el catálogo'],
    ['data/directory.json', 'categorías, momentos de la vida, instituciones'],
    ['data/offices.json', 'oficinas'],
    ['data/changes.json', 'qué cambió y cuándo'],
    ['data/manifest.json', 'lista de todos los archivos, con su SHA-256'],
  ],
  goneTitle: 'Este trámite ya no está en el catálogo',
  gone: 'Su página se retiró. Búsquelo en la lista de todos los trámites: puede tener otro nombre.',
  all: 'Todos los trámites',
};

const en: OwnTexts = {
  searchTitle: 'Find a procedure',
  searchLead: 'All procedures, from A to Z.',
  fallback: 'Searching by words needs JavaScript. Without it, look in this list.',
  commentTitle: 'Tell what was different',
  comment:
    'This is a published copy of the catalogue and takes no comments. If you were asked for something else than this page says, tell the institution and show them the printed page.',
  requestTitle: 'Follow a request',
  request:
    'This is a published copy of the catalogue and knows no requests. Ask the institution where you filed yours; bring its number.',
  dataTitle: 'The data, as files',
  dataLead: 'All that these pages show is also in JSON files, of the same shape as the answers of the API.',
  published: (date) => `Copy published on ${date}.`,
  data: es.data,
  goneTitle: 'This procedure is no longer in the catalogue',
  gone: 'Its page was withdrawn. Look for it in the list of all procedures: it may have another name.',
  all: 'All procedures',
};

export const ownTexts = (lang: string): OwnTexts => (lang === 'en' ? en : es);
