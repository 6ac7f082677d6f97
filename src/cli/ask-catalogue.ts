/** What a snippet needs to know of a running catalogue: the real name of the trámite, the version and the hash of its file. */
import { versionToPin } from '../contract/version-to-pin.ts';
import type { EmbeddableTag } from '../snippets/embeddables.ts';

interface Question {
  tag: EmbeddableTag;
  /** Whose name is wanted; absent = none. */
  code?: string;
  lang?: string;
  needsHash: boolean;
}

interface Known {
  name?: string;
  version?: string;
  integrity?: string;
}

const PATIENCE_MS = 10_000;

/** Throws an error in Spanish when the catalogue does not answer, or does not have what is asked for. */
export async function askCatalogue(
  url: string,
  { tag, code, lang = 'es', needsHash }: Question,
): Promise<Known> {
  const base = url.replace(/\/+$/, '');
  const known: Known = {};
  if (code !== undefined) {
    const query = new URLSearchParams({ codes: code, lang });
    const { cards } = (await read(`${base}/v1/tramites?${query.toString()}`)) as {
      cards?: { name: string }[];
    };
    const name = cards?.[0]?.name;
    if (name === undefined)
      throw new Error(`El catálogo de ${base} no tiene el trámite «${code}». Revise el código en ${base}/t/`);
    known.name = name;
  }
  if (needsHash) {
    const { files, ...versions } = (await read(`${base}/integridad.json`)) as {
      version?: string;
      files?: Record<string, string>;
      releases?: { version: string }[];
    };
    const version = versionToPin({ releases: [], ...versions });
    const integrity = files?.[`/${version ?? ''}/${tag}.js`];
    if (version === undefined || integrity === undefined)
      throw new Error(
        `En ${base}/integridad.json no está la huella de ${tag}. Use --evergreen, o pida que publiquen los archivos.`,
      );
    Object.assign(known, { version, integrity });
  }
  return known;
}

async function read(address: string): Promise<unknown> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!answer.ok) throw new Error(String(answer.status));
    return await answer.json();
  } catch (cause) {
    throw new Error(
      `No pudimos leer ${address}. Diga la dirección del catálogo con --url, por ejemplo --url https://catalogo.example.gob`,
      { cause },
    );
  }
}
