/**
 * What a file in `parts/` does. The pinned file holds it to its hash; it holds the chunks that it brings to theirs, also
 * those that they ask for later. What the first of them exports is for src/loader/part.ts. Nothing of it is in a pinned file.
 */
import { addHeld, moduleScript } from './add-held.ts';

/** Written by the build (scripts/write-parts.ts): all chunks that may ever be asked for, and what each imports. */
declare const VENTANILLA_PART: { name: string; entry: string; imports: Record<string, string[]> };

type Import = (address: string) => Promise<unknown>;

const { name, entry, imports } = VENTANILLA_PART;
const page = globalThis as unknown as Record<symbol, unknown>;
const PARTS = Symbol.for('ventanilla:parts');
/** What chunks beside a pinned file call in the place of `import()`. */
const IMPORT = Symbol.for('ventanilla:import');
const base = new URL(/* @vite-ignore */ 'chunks/', import.meta.url).href;
const hasTypes = 'trustedTypes' in globalThis;
const brought = new Map<string, Promise<unknown>>();

const others = page[IMPORT] as Import | undefined;
page[IMPORT] = importHeld;

// Begins when somebody waits for it, and anew when it had failed: this file runs once, however often it is tried.
const parts = (page[PARTS] ??= {}) as Record<string, unknown>;
parts[name] = {
  then: (resolve: (part: unknown) => void, reject: (reason: unknown) => void) =>
    importHeld(base + entry).then(resolve, reject),
};

/** A chunk that this part has no hash of may be another part's. None comes without. */
async function importHeld(address: string): Promise<unknown> {
  const file = address.slice(base.length);
  if (!address.startsWith(base) || !imports[file]) {
    if (!others) throw new Error(`part ${address}`);
    return others(address);
  }
  await bring(file);
  return import(/* @vite-ignore */ address) as Promise<unknown>;
}

function bring(file: string): Promise<unknown> {
  let chunk = brought.get(file);
  if (!chunk) {
    chunk = take(file);
    brought.set(file, chunk);
    chunk.catch(() => brought.delete(file));
  }
  return chunk;
}

/**
 * Puts it among the page's modules, with all that it imports; all are asked for at once. A script runs as soon as it has
 * come, and browsers then ask again, without a hash, for an import that had failed: so it waits for those it imports.
 * Why a link where Trusted Types are: src/loader/part.ts.
 */
function take(file: string): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = hasTypes ? 'modulepreload' : 'preload';
  link.as = 'script';
  link.href = base + file;
  const there = addHeld(file, link);
  const all = Promise.all((imports[file] ?? []).map(bring));
  if (hasTypes) return Promise.all([there, all]);
  there.catch(() => undefined);
  return all.then(() => addHeld(file, moduleScript(link.href)));
}
