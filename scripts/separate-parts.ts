/**
 * What a pinned file rarely needs lies beside it as a file of its own: the map, the reading of a published catalogue, the
 * vote inside a fiche, the work before a press, a report that is followed. There `import()` becomes a call of `loadPart` (src/loader/part.ts), because the syntax is newer
 * than the pinned files and because a script element can say its hash. What is no part is in the file in any case, and is
 * imported as anything else: a bundler that keeps it to be run later wraps all that it shares, for 1.5 to 2.4 kB a file.
 */
import { dirname, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Name of the part → its module. */
export const PARTS: Readonly<Record<string, string>> = {
  base: 'src/context/connect-client.ts',
  card: 'src/internal/card/card-on-demand.ts',
  provider: 'src/elements/catalogue-provider/catalogue-provider.define.ts',
  snapshot: 'src/client/snapshot/find-snapshot.ts',
  proof: 'src/client/proof/work-and-repeat.ts',
  map: 'src/elements/office-finder/office-map.ts',
  vote: 'src/elements/feedback-buttons/feedback-buttons.define.ts',
  report: 'src/elements/feedback-buttons/report-on-demand.ts',
  follow: 'src/elements/request-tracker/find-report.ts',
  tuteo: 'src/i18n/spanish-registers/tuteo.ts',
  voseo: 'src/i18n/spanish-registers/voseo.ts',
};

const IMPORT = /import\(\s*'(\.[^']+)'\s*\)/g;

/** `root`: the project's folder. `hashes` by name: the file carries those that it may ask for. `parts`: those that lie beside it. */
export function separateParts(root: string, hashes: Readonly<Record<string, string>>, parts = PARTS): Plugin {
  return {
    name: 'ventanilla-separate-parts',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.ts') || !code.includes('import(')) return null;
      const head: string[] = [];
      const changed = code.replace(IMPORT, (_, path: string) => {
        const module = relative(root, resolve(dirname(id), path));
        const part = Object.keys(parts).find((name) => parts[name] === module);
        if (part) {
          const hash = hashes[part];
          if (!hash) throw new Error(`There is no hash of the part «${part}».`);
          const loader = JSON.stringify(resolve(root, 'src/loader/part.ts'));
          head.push(`import { loadPart as ventanillaPart } from ${loader};`);
          return `ventanillaPart('${part}', '${hash}')`;
        }
        const name = `ventanillaHere${String(head.length)}`;
        head.push(`import * as ${name} from '${path}';`);
        return `Promise.resolve(${name})`;
      });
      if (head.length === 0) return null;
      return { code: `${[...new Set(head)].join('\n')}\n${changed}`, map: null };
    },
  };
}

/** Those of elements besides the card: what is rare for a card, they have in their own file. */
export const PARTS_BESIDES_CARDS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(PARTS).filter(([name]) => !['base', 'card', 'provider'].includes(name)),
);
