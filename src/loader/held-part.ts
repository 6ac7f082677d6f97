/**
 * What a file in `parts/` does. The pinned file holds it to its hash; it holds the chunks that it brings to theirs, also
 * those that they ask for later. What the first of them exports is for src/loader/part.ts. Nothing of it is in a pinned file.
 */
import { addHeld, moduleScript } from './add-held.ts';

/** Written by the build (scripts/write-parts.ts): the hashes of all chunks that may ever be asked for, and what each imports. */
declare const VENTANILLA_PARTS: Record<string, string>;
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
 * Puts it among the page's modules, after those that it imports: browsers ask again for an import that had failed, and then
 * without a hash. So that this is no chain on the network, all are loaded ahead. Which element and why: src/loader/part.ts.
 */
function take(file: string): Promise<unknown> {
  const address = base + file;
  const ahead = linkTo('preload', address);
  ahead.as = 'script';
  addHeld(file, hashOf(file), ahead).catch(() => undefined);
  return Promise.all((imports[file] ?? []).map(bring)).then(() =>
    addHeld(file, hashOf(file), hasTypes ? linkTo('modulepreload', address) : moduleScript(address)),
  );
}

/** Whatever this part may ask for is in the table. */
function hashOf(file: string): string {
  return VENTANILLA_PARTS[file] ?? '';
}

function linkTo(rel: string, address: string): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = rel;
  link.href = address;
  return link;
}
