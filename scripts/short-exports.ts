/**
 * Vite plugin: what chunks take from one another goes by the name that it has inside anyway. The bundler gives each a second
 * one, `export{_ as A,…}`, and of the file that stands before the first card so many are taken that the list weighed more
 * than a feature. A chunk that is imported as a whole (`import()`) keeps its names: there they are read.
 */
import type { Plugin } from 'vite';

interface Name {
  start: number;
  end: number;
  name: string;
}
interface Specifier {
  type: string;
  start: number;
  end: number;
  local: Name;
  imported?: Name;
  exported?: Name;
}
interface Statement {
  type: string;
  source?: { value: string } | null;
  specifiers?: Specifier[];
}
interface Edit {
  start: number;
  end: number;
  text: string;
}

export function shortExports(): Plugin {
  return {
    name: 'ventanilla:short-exports',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const asWhole = new Set(chunks.flatMap((chunk) => chunk.dynamicImports));
      const read = chunks.map((chunk) => ({
        chunk,
        body: (this.parse(chunk.code) as unknown as { body: Statement[] }).body,
        edits: [] as Edit[],
      }));
      /** By file: the name inside, by the name that others know. */
      const inside = new Map<string, Map<string, string>>();
      for (const { chunk, body, edits } of read) {
        if (asWhole.has(chunk.fileName)) continue;
        const own = body.flatMap((one) =>
          one.type === 'ExportNamedDeclaration' && !one.source ? (one.specifiers ?? []) : [],
        );
        // Under two names it cannot go by one.
        if (new Set(own.map(({ local }) => local.name)).size < own.length) continue;
        inside.set(
          chunk.fileName,
          new Map(own.map(({ local, exported }) => [exported?.name ?? '', local.name])),
        );
        edits.push(...own.map(({ start, end, local }) => ({ start, end, text: local.name })));
      }
      for (const { body, edits } of read)
        for (const { source, specifiers = [] } of body) {
          const names = source && inside.get(source.value.replace('./', ''));
          if (!names) continue;
          for (const { type, start, end, local, imported, exported } of specifiers) {
            if (type === 'ImportNamespaceSpecifier')
              throw new Error(`${source.value} is imported as a whole`);
            const taken = (imported ?? local).name;
            edits.push({ start, end, text: `${names.get(taken) ?? taken} as ${(exported ?? local).name}` });
          }
        }
      for (const { chunk, edits } of read)
        for (const { start, end, text } of edits.toSorted((a, b) => b.start - a.start))
          chunk.code = chunk.code.slice(0, start) + text + chunk.code.slice(end);
    },
  };
}
