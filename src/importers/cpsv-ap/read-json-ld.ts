/** JSON-LD → quads, without the network: the contexts that we know are here, any other is refused by its name. */
import jsonld from 'jsonld';
import { visibleCharacters } from '../../richtext/visible-text.ts';
import { ImportRefused } from '../import-refused.ts';
import { depthOf, forEachPart } from './for-each-part.ts';
import { jsonLdContext } from './terms.ts';

/** Where relative addresses of a file point: nowhere. */
export const BASE = 'https://archivo.invalid/';
/** The contexts of the standard's releases, wherever they are published. */
const OFFICIAL =
  /^https?:\/\/(?:semiceu\.github\.io|data\.europa\.eu|raw\.githubusercontent\.com\/SEMICeu)\/.*cpsv-ap[^/]*\.jsonld$/i;
/** Levels of objects and lists; the library is recursive. */
const DEEPEST = 200;

interface Quad {
  subject: { termType: string; value: string };
  predicate: { value: string };
  object: { termType: string; value: string; language?: string; datatype?: { value: string } };
}

interface JsonLdEvent {
  code?: string;
  details?: { property?: string };
}

export async function readJsonLd(
  text: string,
): Promise<{ quads: Quad[]; notes: string[]; charactersLost: number }> {
  const document = parse(text);
  const unknown = new Set<string>();
  const options = {
    base: BASE,
    documentLoader: loadContext,
    eventHandler: ({ event }: { event: JsonLdEvent }) => {
      if (event.code === 'invalid property' && event.details?.property !== undefined)
        unknown.add(event.details.property);
    },
  };
  try {
    const quads = (await jsonld.toRDF(document, options)) as unknown as Quad[];
    return { quads, ...lostOf(document, unknown) };
  } catch (error) {
    throw refusalOf(error);
  }
}

function parse(text: string): object {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    const line = error instanceof Error ? /line (\d+)/.exec(error.message)?.[1] : undefined;
    throw new ImportRefused(
      `El archivo no es JSON bien formado${line === undefined ? '' : ` (línea ${line})`}. Revise comillas, comas y llaves cerca de ahí.`,
    );
  }
  if (typeof document !== 'object' || document === null)
    throw new ImportRefused('El archivo es JSON, pero no un objeto ni una lista de JSON-LD.');
  if (depthOf(document) > DEEPEST)
    throw new ImportRefused(`El archivo tiene más de ${DEEPEST} niveles de anidamiento. Simplifíquelo.`);
  return document;
}

function loadContext(address: string) {
  if (!OFFICIAL.test(address)) {
    return Promise.reject(
      new ImportRefused(
        `El archivo usa el contexto «${address}», que no conocemos, y no lo buscamos en la red. Copie su contenido en «@context» y vuelva a intentarlo.`,
      ),
    );
  }
  return Promise.resolve({ documentUrl: address, document: { '@context': jsonLdContext() } });
}

/** What the context gives no address to, the library leaves out; here it is named, with all its values. */
function lostOf(document: object, unknown: ReadonlySet<string>): { notes: string[]; charactersLost: number } {
  const notes: string[] = [];
  let charactersLost = 0;
  forEachObject(document, (object) => {
    const subject = typeof object['@id'] === 'string' ? object['@id'] : 'un objeto sin @id';
    for (const [name, value] of Object.entries(object)) {
      if (!unknown.has(name)) continue;
      const words = textsIn(value);
      charactersLost += words.reduce((sum, each) => sum + visibleCharacters(each).length, 0);
      notes.push(
        `No conocemos la propiedad «${name}» de ${subject}: «${words.join(' · ')}»; no está en su @context y no se guarda.`,
      );
    }
  });
  return { notes, charactersLost };
}

function textsIn(value: unknown): string[] {
  const texts: string[] = [];
  forEachPart(value, (part) => {
    if (typeof part === 'string' || typeof part === 'number' || typeof part === 'boolean')
      texts.push(String(part));
  });
  return texts;
}

function forEachObject(document: object, visit: (object: Record<string, unknown>) => void): void {
  forEachPart(document, (part) => {
    if (typeof part === 'object' && part !== null && !Array.isArray(part))
      visit(part as Record<string, unknown>);
  });
}

/** The library wraps what its loader says, more than once. */
function refusalOf(error: unknown): ImportRefused {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 10; depth += 1) {
    if (cause instanceof ImportRefused) return cause;
    const details = (cause as { details?: { cause?: unknown } }).details;
    cause = details?.cause ?? cause.cause;
  }
  return new ImportRefused(
    `El archivo no es JSON-LD válido (${error instanceof Error ? error.message : String(error)}). Revise su «@context».`,
  );
}
