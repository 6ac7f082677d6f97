/** What a comparison needs to know of each thing that it compares. */
export interface Tramite {
  code: string;
  name: string;
}

export interface Subject {
  id: string;
  /** As the table and the picture say it. */
  title: string;
  kind: 'card' | 'search';
  /** Package of npm whose version is printed; absent for what has no library. */
  package?: string;
  /** Elements of the page's head: `at` is the address of the subject's own files, `api` of the catalogue. */
  head: (at: string, api: string) => string;
  /** One card, or the search. */
  body: (tramite: Tramite, api: string) => string;
  /** Folder of the package that is served whole below `files/`, where its README says so. */
  files?: string;
  /** Whether what a person types has to be sent with Enter. */
  submits?: boolean;
}

export const classic = (at: string, api: string) =>
  `<script async src="${at}/page.js" data-api="${api}"></script>`;

/** What the page says without the script, the same for all. */
export const link = ({ code, name }: Tramite, api: string) => `<a href="${api}/t/${code}">${name}</a>`;

export const card = (tag: string) => (tramite: Tramite, api: string) =>
  `<${tag} data-bench data-code="${tramite.code}">${link(tramite, api)}</${tag}>`;

/** Modules of another origin, as bundlers make them. */
export const module = (at: string, api: string) =>
  `<meta name="api" content="${api}"><script type="module" src="${at}/page.js"></script>`;

export const styledModule = (at: string, api: string) =>
  `<link rel="stylesheet" href="${at}/page.css">${module(at, api)}`;
