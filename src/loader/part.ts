/**
 * Parts of a pinned file: scripts that lie beside it and put what they export into the page's registry. Only in pinned
 * files; elsewhere `import()` does it (scripts/separate-parts.ts). What such a script does: src/loader/held-part.ts.
 */
import { addHeld, moduleScript } from './add-held.ts';

const KEY = Symbol.for('ventanilla:parts');
// Only now: later the script that runs is another one.
const base = (document.currentScript as HTMLScriptElement | null)?.src;
const loading = new Map<string, Promise<unknown>>();

/** `hash` is the one that the file was published with; the build writes it. What the part exports. Rejects when its script cannot be had, or is not the one that this file was published with. */
export function loadPart(name: string, hash: string): Promise<unknown> {
  let part = loading.get(name);
  if (!part) {
    part = run(name, hash).then(() => {
      const parts = (globalThis as unknown as Record<symbol, Record<string, unknown> | undefined>)[KEY];
      const found = parts?.[name];
      if (!found) throw new Error(`part ${name}`);
      return found;
    });
    loading.set(name, part);
    // A bad network is no reason never to try again.
    part.catch(() => loading.delete(name));
  }
  return part;
}

/**
 * Trusted Types take no address for a script element without a policy of its own name, which pages would have to allow.
 * They take a preloaded module, which is held to its hash as well; browsers that have them know both. Whether each of them
 * looks at the hash: docs/decisions/0041.
 */
async function run(name: string, hash: string): Promise<void> {
  const address = new URL(`parts/${name}.js`, base).href;
  if (!('trustedTypes' in globalThis)) return addHeld(name, hash, moduleScript(address));
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = address;
  await addHeld(name, hash, link);
  await import(/* @vite-ignore */ address);
}
