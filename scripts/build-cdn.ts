/**
 * `dist/cdn`: the evergreen loader with its chunks (`v1/`), a self-contained file of each element for this version
 * (`x.y.z/`), their hashes (`integrity.json`) and which files a page needs for what (`files.json`, read by `npm run size`).
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';
import chunksConfig from '../vite.config.ts';
import { minifyTemplates } from './minify-templates.ts';

interface ManifestEntry {
  file: string;
  imports?: string[];
  dynamicImports?: string[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const cdn = join(root, 'dist/cdn');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
/** Elements with words beyond the card's ask for this chunk at once instead of in a chain. */
const FULL_WORDS = 'src/i18n/spanish.ts';

rmSync(cdn, { recursive: true, force: true });
await build({ ...chunksConfig, root, configFile: false });

const manifestFile = join(cdn, 'v1/chunks/manifest.json');
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, ManifestEntry>;
rmSync(manifestFile);
const chunks: Record<string, string[]> = {};
for (const [source, entry] of Object.entries(manifest)) {
  const tag = /elements\/([^/]+)\/[^/]+\.define\.ts$/.exec(source)?.[1];
  if (tag) chunks[tag] = filesOf(source, entry);
}

await build(
  classic({
    entry: 'src/loader/autoload.ts',
    outDir: 'v1',
    file: 'ventanilla.js',
    // `import()` is ES2020; the floor reads it, and a browser that does not never gets past the syntax.
    target: 'es2020',
    define: { VENTANILLA_CHUNKS: JSON.stringify(chunks) },
  }),
);
const singles = readdirSync(join(root, 'src/loader/single')).map((file) => basename(file, '.ts'));
for (const tag of singles) {
  await build(
    classic({ entry: `src/loader/single/${tag}.ts`, outDir: version, file: `${tag}.js`, target: 'es2019' }),
  );
}

const built = (readdirSync(cdn, { recursive: true }) as string[])
  .filter((file) => file.endsWith('.js'))
  .sort();
write('integrity.json', {
  version,
  files: Object.fromEntries(built.map((file) => [`/${file}`, `sha384-${sha384(join(cdn, file))}`])),
});
const firstCard = ['v1/ventanilla.js', ...inV1(chunks['tramite-card'] ?? [])];
write('files.json', {
  version,
  loader: 'v1/ventanilla.js',
  entries: {
    'first-card': firstCard,
    ...Object.fromEntries(
      Object.keys(chunks)
        .filter((tag) => tag !== 'tramite-card')
        .map((tag) => [
          tag,
          inV1(chunks[tag] ?? []).filter((file) => !firstCard.includes(file) && !isWords(file)),
        ]),
    ),
    words: inV1(filesOf(FULL_WORDS, manifest[FULL_WORDS])).filter((file) => !firstCard.includes(file)),
  },
  singles: Object.fromEntries(singles.map((tag) => [tag, `${version}/${tag}.js`])),
});

/** All files that a page needs for an element, the entry first, relative to the loader. */
function filesOf(source: string, entry: ManifestEntry | undefined): string[] {
  const files = new Set<string>();
  const add = (chunk: ManifestEntry | undefined) => {
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const name of chunk.imports ?? []) add(manifest[name]);
  };
  add(entry);
  const words = manifest[FULL_WORDS];
  const needsWords = /elements\/(?!tramite-card|catalogue-provider)/.test(source);
  if (needsWords && words) add(words);
  return [...files].map((file) => `chunks/${file}`);
}

function isWords(file: string): boolean {
  return file === `v1/chunks/${manifest[FULL_WORDS]?.file ?? ''}`;
}

function inV1(files: string[]): string[] {
  return files.map((file) => `v1/${file}`);
}

/** A classic script that parses in any browser since 2019, wrapped whole so that it can never throw into the page. */
function classic(options: {
  entry: string;
  outDir: string;
  file: string;
  target: 'es2019' | 'es2020';
  define?: Record<string, string>;
}): InlineConfig {
  return {
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [minifyTemplates()],
    define: options.define ?? {},
    build: {
      target: options.target,
      outDir: join(cdn, options.outDir),
      emptyOutDir: false,
      modulePreload: false,
      minify: true,
      lib: { entry: join(root, options.entry), formats: ['iife'], name: 'ventanilla' },
      rolldownOptions: {
        output: {
          minify: true,
          entryFileNames: options.file,
          codeSplitting: false,
          banner: 'try{',
          footer: `}catch(e){console.warn('[ventanilla] VEN-100',e)}`,
        },
      },
    },
  };
}

function sha384(file: string): string {
  return createHash('sha384').update(readFileSync(file)).digest('base64');
}

function write(name: string, content: unknown): void {
  writeFileSync(join(cdn, name), `${JSON.stringify(content, null, 2)}\n`);
}
