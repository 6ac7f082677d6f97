/** A catalogue as its API serves it, whole: pages are compared with fiches, not with cards. */
import { operations } from '../../contract/operations.ts';
import type { Tramite } from '../../contract/tramite.ts';
import { createSearchIndex, type SearchIndex } from '../../search/create-search-index.ts';
import { toSearchDocument } from '../../search/search-document.ts';

export interface LoadedCatalogue {
  /** Address without a slash at its end. */
  url: string;
  tramites: Tramite[];
  index: SearchIndex;
}

const AT_A_TIME = 6;
const TIMEOUT = 30_000;

/** Throws, in Spanish, when there is no catalogue at that address. */
export async function loadCatalogue(address: string): Promise<LoadedCatalogue> {
  const url = address.replace(/\/+$/, '');
  try {
    const codes = await codesOf(url);
    const [{ country }, { institutions }, { categories }, tramites] = await Promise.all([
      ask(`${url}/v1/catalogue`, operations.getCatalogue.output),
      ask(`${url}/v1/institutions`, operations.listInstitutions.output),
      ask(`${url}/v1/categories`, operations.listCategories.output),
      tramitesOf(url, codes),
    ]);
    const references = {
      institutions: new Map(institutions.map((one) => [one.code, one])),
      categories: new Map(categories.map((one) => [one.code, one])),
    };
    const documents = tramites.map((tramite) => toSearchDocument(tramite, references));
    return { url, tramites, index: createSearchIndex({ documents, country }) };
  } catch (error) {
    throw new Error(
      `No se pudo leer el catálogo en ${url}. Revise la dirección de --catalogue y que el catálogo esté en línea.`,
      { cause: error },
    );
  }
}

async function codesOf(url: string): Promise<string[]> {
  const last = new Map<string, string>();
  let since = '0';
  for (let more = true; more;) {
    const page = await ask(`${url}/v1/changes?since=${since}&limit=1000`, operations.listChanges.output);
    for (const { code, kind } of page.changes) last.set(code, kind);
    more = page.more;
    since = page.next;
  }
  return [...last].filter(([, kind]) => kind !== 'repealed').map(([code]) => code);
}

async function tramitesOf(url: string, codes: readonly string[]): Promise<Tramite[]> {
  const waiting = [...codes];
  const tramites: Tramite[] = [];
  const work = async () => {
    for (let code = waiting.shift(); code !== undefined; code = waiting.shift())
      tramites.push(await ask(`${url}/v1/tramites/${code}`, operations.getTramite.output));
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return tramites;
}

async function ask<Output>(url: string, schema: { parse(value: unknown): Output }): Promise<Output> {
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT) });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return schema.parse(await response.json());
}
