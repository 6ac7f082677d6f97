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
    part = new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.type = 'module';
      script.src = new URL(`parts/${name}.js`, base).href;
      script.crossOrigin = 'anonymous';
      script.integrity = VENTANILLA_PARTS[name] ?? '';
      script.onload = () => {
        const parts = (globalThis as unknown as Record<symbol, Record<string, unknown> | undefined>)[KEY];
        const found = parts?.[name];
        if (found) resolve(found);
        else reject(new Error(`part ${name}`));
      };
      script.onerror = () => reject(new Error(`part ${name}`));
      document.head.append(script);
    });
    loading.set(name, part);
    // A bad network is no reason never to try again.
    part.catch(() => loading.delete(name));
  }
  return part;
}
