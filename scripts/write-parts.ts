/**
 * The parts of pinned files (scripts/separate-parts.ts): `parts/NAME.js` with the hashes of all chunks that the part may
 * ever ask for, and these chunks in `parts/chunks/`, where an `import()` became a call that holds to the hash
 * (src/loader/held-part.ts).
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, parseSync, type Rolldown } from 'vite';

interface Chunk {
  code: string;
  /** Files without which it cannot run. */
  imports: string[];
  /** Files that it may ask for later. */
  asks: string[];
}

/** `from`: the folder of the chunks; `to`: `parts`; `entries`: name of a part → its chunk. Gives the hash of each part. */
export async function writeParts(
  root: string,
  { from, to, entries }: { from: string; to: string; entries: Readonly<Record<string, string>> },
): Promise<Record<string, string>> {
  const chunks = new Map<string, Chunk>();
  const read = (file: string): void => {
    if (chunks.has(file)) return;
    const chunk = readChunk(file, readFileSync(join(from, file), 'utf8'));
    chunks.set(file, chunk);
    for (const next of [...chunk.imports, ...chunk.asks]) read(next);
  };
  for (const entry of Object.values(entries)) read(entry);
  refuseCircles(chunks);
  mkdirSync(join(to, 'chunks'), { recursive: true });
  for (const [file, { code }] of chunks) writeFileSync(join(to, 'chunks', file), code);
  const code = await codeOfPart(root);
  return Object.fromEntries(
    Object.entries(entries).map(([name, entry]) => {
      const files = [...reachable(chunks, entry)].sort();
      const told = <Value>(of: (chunk: Chunk) => Value) =>
        Object.fromEntries(files.map((file) => [file, of(chunkOf(chunks, file))]));
      const part = JSON.stringify({ name, entry, imports: told(({ imports }) => imports) });
      const hashes = JSON.stringify(told(({ code }) => hashOf(code)));
      const text = `const VENTANILLA_PART=${part},VENTANILLA_PARTS=${hashes};\n${code}`;
      writeFileSync(join(to, `${name}.js`), text);
      return [name, hashOf(text)];
    }),
  );
}

/** Positions come from the parser. */
function readChunk(file: string, text: string): Chunk {
  const { program, module, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message }) => message).join()}`);
  const imports = program.body.flatMap((node) =>
    'source' in node && node.source ? [fileOf(node.source.value, file)] : [],
  );
  const asks: string[] = [];
  let code = text;
  for (const { start, end, moduleRequest } of module.dynamicImports.toReversed()) {
    const asked = fileOf(text.slice(moduleRequest.start + 1, moduleRequest.end - 1), file);
    asks.push(asked);
    const call = `globalThis[Symbol.for("ventanilla:import")](new URL("./${asked}",import.meta.url).href)`;
    code = code.slice(0, start) + call + code.slice(end);
  }
  return { code: inAscii(code), imports: [...new Set(imports)], asks };
}

/**
 * What is loaded ahead is read in the page's encoding, where a server says none; many a ministry's page is no UTF-8. A
 * minified script has such letters only where they may be escaped: in strings, templates and regular expressions.
 */
function inAscii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** What is asked for by a name that is known only when it runs could not be held to a hash. */
function fileOf(address: string, from: string): string {
  const file = /^\.\/([\w.-]+\.js)$/.exec(address)?.[1];
  if (file === undefined) throw new Error(`${from} imports what is no chunk: ${address}`);
  return file;
}

/** Two that wait for each other would wait for ever. */
function refuseCircles(chunks: ReadonlyMap<string, Chunk>): void {
  const whole = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) throw new Error(`Chunks import each other: ${[...path, file].join(' → ')}`);
    if (whole.has(file)) return;
    for (const next of chunkOf(chunks, file).imports) walk(next, [...path, file]);
    whole.add(file);
  };
  for (const file of chunks.keys()) walk(file, []);
}

function reachable(chunks: ReadonlyMap<string, Chunk>, entry: string): Set<string> {
  const found = new Set([entry]);
  for (const file of found) {
    const { imports, asks } = chunkOf(chunks, file);
    for (const next of [...imports, ...asks]) found.add(next);
  }
  return found;
}

function chunkOf(chunks: ReadonlyMap<string, Chunk>, file: string): Chunk {
  const chunk = chunks.get(file);
  if (!chunk) throw new Error(`There is no chunk ${file}`);
  return chunk;
}

/** The same for all parts. */
async function codeOfPart(root: string): Promise<string> {
  const [built] = (await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      target: 'es2020',
      write: false,
      minify: true,
      modulePreload: false,
      lib: { entry: join(root, 'src/loader/held-part.ts'), formats: ['es'], fileName: 'part' },
      rolldownOptions: { output: { minify: true } },
    },
  })) as Rolldown.RolldownOutput[];
  const code = built?.output[0].code;
  if (!code) throw new Error('src/loader/held-part.ts was not built');
  return code;
}

/** As the attribute `integrity` takes it. SHA-256, because the pinned files carry it: a third lighter than their own. */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
