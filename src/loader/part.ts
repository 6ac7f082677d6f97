/**
 * Parts of a pinned file: scripts that lie beside it and put what they export into the page's registry. Only in pinned
 * files; elsewhere `import()` does it (scripts/separate-parts.ts).
 */

/** Name of the part → hash of its script, written by the build. */
declare const VENTANILLA_PARTS: Record<string, string>;

const KEY = Symbol.for('ventanilla:parts');
// Only now: later the script that runs is another one.
const base = (document.currentScript as HTMLScriptElement | null)?.src;
const loading = new Map<string, Promise<unknown>>();

/** What the part exports. Rejects when its script cannot be had, or is not the one that this file was published with. */
export function loadPart(name: string): Promise<unknown> {
  let part = loading.get(name);
  if (!part) {
    part = run(name).then(() => {
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
 * They take a preloaded module, which is held to its hash as well; browsers that have them know both.
 */
async function run(name: string): Promise<void> {
  const address = new URL(`parts/${name}.js`, base).href;
  if (!('trustedTypes' in globalThis)) return added(name, scriptOf(address));
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = address;
  await added(name, link);
  await import(/* @vite-ignore */ address);
}

function scriptOf(address: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = address;
  return script;
}

/** Resolves when what the element leads to has come and is what it was published as. */
function added(name: string, element: HTMLScriptElement | HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    element.crossOrigin = 'anonymous';
    element.integrity = VENTANILLA_PARTS[name] ?? '';
    element.onload = () => resolve();
    element.onerror = () => reject(new Error(`part ${name}`));
    document.head.append(element);
  });
}
