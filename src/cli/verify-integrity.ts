/** Whether a catalogue serves what it signed, and what the project published: every file of every version is read. */
import { createHash, createPublicKey } from 'node:crypto';
import * as z from 'zod/mini';
import { integrityList, type IntegrityList } from '../contract/integrity.ts';
import { verifyDetached } from '../server/main/detached-signature.ts';
import { publicKeyOf, type PublicKey } from '../server/main/integrity-key.ts';

export interface IntegrityFault {
  /** Path of the file, or of the signature. */
  file: string;
  reason: string;
}

export interface IntegrityReport {
  /** The catalogue's address. */
  url: string;
  /** Thumbprint of the key that signed: what `--key` takes. */
  key: string;
  /** Whether the caller knew the key beforehand; otherwise it is only what the catalogue says of itself. */
  keyKnown: boolean;
  versions: string[];
  filesRead: number;
  faults: IntegrityFault[];
}

export interface VerifyOptions {
  /** `https://catalogo.example.gob` */
  url: string;
  /** Thumbprint of the key that is expected; absent = whichever the catalogue shows. */
  key?: string;
  /** The list of this very package: its published versions must be the same everywhere. */
  published?: IntegrityList;
  fetch?: typeof fetch;
  onRead?: (done: number, all: number) => void;
}

const KEY = '/.well-known/ventanilla-key.json';
const LIST = '/integridad.json';
const SIGNATURE = '/integridad.json.sig';
const AT_ONCE = 6;
const PATIENCE_MS = 30_000;
const MOST_BYTES = 20_000_000;
const PINNED = /^\/\d+\.\d+\.\d+\//;

const jwk = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() });

/** Rejects, saying what to do, when the signature is missing or wrong: then nothing else means anything. */
export async function verifyIntegrity(options: VerifyOptions): Promise<IntegrityReport> {
  const { origin } = new URL(options.url);
  const read = reader(origin, options.fetch ?? fetch);
  const [keyBytes, content, signature] = await Promise.all([read(KEY), read(LIST), read(SIGNATURE)]);
  const key = parseKey(text(keyBytes), origin);
  if (options.key !== undefined && options.key !== key.kid)
    throw new Error(
      `${origin} firma con otra clave: ${key.kid}, y se esperaba ${options.key}. Pregunte a quien administra el catálogo, por otro medio, si la cambió.`,
    );
  if (!verifyDetached(content, text(signature), key))
    throw new Error(
      `La firma de ${origin}${LIST} no vale. Si acaban de publicar una versión, repita en diez minutos; si sigue igual, no use sus archivos y avise a quien administra el catálogo.`,
    );
  const list = parseList(text(content), origin);
  const faults = options.published ? changedSince(options.published, list) : [];
  const paths = Object.keys(list.files);
  let done = 0;
  await inParallel(paths, AT_ONCE, async (path) => {
    const reason = await faultOf(path, list.files[path] ?? '', read);
    if (reason !== undefined) faults.push({ file: path, reason });
    done += 1;
    options.onRead?.(done, paths.length);
  });
  return {
    url: origin,
    key: key.kid,
    keyKnown: options.key !== undefined,
    versions: [...new Set([list.version, ...list.releases.map(({ version }) => version)])],
    filesRead: paths.length,
    faults: faults.sort((one, other) => (one.file < other.file ? -1 : 1)),
  };
}

async function faultOf(path: string, expected: string, read: Reader): Promise<string | undefined> {
  try {
    const found = `sha384-${createHash('sha384')
      .update(await read(path))
      .digest('base64')}`;
    return found === expected ? undefined : 'El contenido no es el que se firmó.';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What this package published and the catalogue lists with another hash, whoever signed that. */
function changedSince(published: IntegrityList, list: IntegrityList): IntegrityFault[] {
  const final = new Set(published.releases.map(({ version }) => version));
  return Object.entries(published.files).flatMap(([file, hash]) => {
    const theirs = list.files[file];
    const ours = PINNED.test(file) && final.has(file.split('/')[1] ?? '');
    return !ours || theirs === undefined || theirs === hash
      ? []
      : [{ file, reason: 'Está firmado, pero no es el archivo que el proyecto publicó con ese número.' }];
  });
}

type Reader = (path: string) => Promise<Uint8Array>;

function reader(origin: string, ask: typeof fetch): Reader {
  return async (path) => {
    const address = new URL(path, origin);
    if (address.origin !== origin) throw new Error('La lista nombra un archivo de otro servidor.');
    const response = await ask(address, {
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    }).catch((cause: unknown) => {
      throw new Error(`${address.href} no responde. Revise la dirección y la conexión.`, { cause });
    });
    if (!response.ok) throw new Error(`${address.href} responde ${String(response.status)}.`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.byteLength > MOST_BYTES) throw new Error(`${address.href} es demasiado grande.`);
    return bytes;
  };
}

function parseKey(json: string, origin: string): PublicKey {
  try {
    return publicKeyOf(createPublicKey({ key: jwk.parse(JSON.parse(json)), format: 'jwk' }));
  } catch (cause) {
    throw new Error(`${origin}${KEY} no es una clave Ed25519. ¿Es ${origin} un catálogo de Ventanilla?`, {
      cause,
    });
  }
}

function parseList(json: string, origin: string): IntegrityList {
  try {
    return integrityList.parse(JSON.parse(json));
  } catch (cause) {
    throw new Error(
      `${origin}${LIST} no tiene la forma esperada. Actualice el paquete ventanilla y repita.`,
      { cause },
    );
  }
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

async function inParallel<Item>(items: readonly Item[], lanes: number, work: (item: Item) => Promise<void>) {
  const waiting = items.values();
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (const item of waiting) await work(item);
    }),
  );
}
