/**
 * `dist/cdn`: the evergreen loader with its chunks (`v1/`), a self-contained file of each element for this version
 * (`x.y.z/`), their hashes (`integrity.json`) and which files a page needs for what (`files.json`, read by `npm run size`).
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Plugin } from 'vite';
import chunksConfig, { PURE } from '../vite.config.ts';
import { PARTS, PARTS_BESIDES_CARDS, separateParts } from './separate-parts.ts';
import { minifyTemplates } from './minify-templates.ts';
import { plainProperties } from './plain-properties.ts';
import { unpackReleases } from './unpack-releases.ts';
import { writeParts } from './write-parts.ts';

interface ManifestEntry {
  file: string;
  imports?: string[];
  dynamicImports?: string[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const cdn = join(root, 'dist/cdn');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
/** What the elements besides the card share. */
const BASE_CODE = 'src/context/connect-client.ts';
/** Elements with words beyond the card's ask for this chunk at once instead of in a chain. */
const FULL_WORDS = 'src/i18n/spanish.ts';
/** Elements that read fiches: their schemas and their words are chunks of their own. */
const FICHE_TAGS = ['office-finder', 'requirements-checklist', 'tramite-detail', 'tramite-directory'];
const FICHE_WORDS = 'src/i18n/locales/es.fiche.ts';
const FICHE_CODE = 'src/client/read-catalogue.ts';
/** What is behind an entry of the directory, and the views of the account that are asked for by name. */
const ENTRY_TRAMITES = 'src/elements/tramite-directory/entry-tramites.ts';
const FURTHER_VIEWS = 'src/elements/service-report/further-views.ts';
/** How a request is drawn. */
const FOUND_REQUEST = 'src/elements/request-tracker/request-view.ts';
/** How the answers to what was sent are read. */
const ANSWERS_CODE = 'src/client/read-participation.ts';
/** The library that everything but a card is drawn with. */
const LIT_CODE = '_lit.js';
const SEARCH_WORDS = 'src/i18n/locales/es.search.ts';
const ACCOUNT_WORDS = 'src/i18n/locales/es.account.ts';
const DESK_DOOR_WORDS = 'src/i18n/locales/es.desk-door.ts';
const DESK_WORDS = 'src/i18n/locales/es.desk.ts';
/** What stands below the first screens of both a fiche and a list: offices. */
const OFFICES_CODE = 'src/internal/offices/offices.ts';
/** What stands below the first screen of a fiche. */
const BELOW_FICHE = 'src/elements/tramite-detail/fiche-below.ts';
/** What stands below the papers to bring. */
const BELOW_LIST = 'src/elements/requirements-checklist/list-below.ts';
/** What a list needs that the device keeps. */
const KEEPING = 'src/elements/requirements-checklist/keeping.ts';
/** What comes with the first press of the two buttons, its words, and what comes with the receipt. */
const BEHIND_BUTTONS = 'src/elements/feedback-buttons/report-on-demand.ts';
const REPORT_WORDS = 'src/i18n/locales/es.report.ts';
const OWN_REPORT = 'src/elements/feedback-buttons/own-on-demand.ts';
/** What is behind the door of the desk. */
const DESK_INSIDE = 'src/elements/feedback-desk/desk-inside.ts';
/** What is done with a case there, the correction of a field, the rooms beside the reports, and the words of these three. */
const DESK_CASE = 'src/elements/feedback-desk/case-room.ts';
const DESK_CORRECTION = 'src/elements/feedback-desk/correction-part.ts';
const DESK_DEMAND = 'src/elements/feedback-desk/demand-room.ts';
const DESK_NOTICES = 'src/elements/feedback-desk/notice-room.ts';
const DESK_REST_WORDS = 'src/i18n/locales/es.desk-rest.ts';
/** The work that an address does that sent much. */
const PROOF = 'src/client/proof/work-and-repeat.ts';
/** Searching published files; asked for with the first search over them. */
const SEARCH_CORE = 'src/client/snapshot/open-search.ts';

rmSync(cdn, { recursive: true, force: true });
await build({ ...chunksConfig, root, configFile: false });

const manifestFile = join(cdn, 'v1/chunks/manifest.json');
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, ManifestEntry>;

rmSync(manifestFile);
// One name for all files of a build: a table of hashes would be the heaviest part of the loader.
const release = hashOfAll(join(cdn, 'v1/chunks'));
renameSync(join(cdn, 'v1/chunks'), join(cdn, release));
mkdirSync(join(cdn, 'v1/chunks'));
renameSync(join(cdn, release), join(cdn, 'v1/chunks', release));
const chunks: Record<string, string[]> = {};
for (const [source, entry] of Object.entries(manifest)) {
  const tag = /elements\/([^/]+)\/[^/]+\.define\.ts$/.exec(source)?.[1];
  if (tag) chunks[tag] = filesOf(source, entry);
}

// The second is only weighed: the loader without what it carries for the first card.
for (const [outDir, carries] of [
  ['v1', true],
  ['../weighed', false],
] as const)
  await build(
    classic({
      entry: 'src/loader/autoload.ts',
      outDir,
      file: 'ventanilla.js',
      // `import()` is ES2020; the floor reads it, and a browser that does not never gets past the syntax.
      target: 'es2020',
      define: {
        VENTANILLA_CHUNKS: JSON.stringify(carries ? asTable(chunks) : Object.keys(chunks).join()),
        VENTANILLA_RELEASE: JSON.stringify(release),
        VENTANILLA_CARRIES: String(carries),
      },
    }),
  );
// Pinned files name what lies beside them, so that stays with them for ever.
cpSync(join(cdn, 'v1/chunks', release), join(cdn, version, 'chunks'), { recursive: true });
const parts = await writeParts(root, {
  from: join(cdn, version, 'chunks'),
  to: join(cdn, version, 'parts'),
  entries: Object.fromEntries(
    Object.entries(PARTS).map(([name, source]) => {
      const file = manifest[source]?.file;
      if (!file) throw new Error(`There is no chunk of the part «${name}»: ${source}`);
      return [name, file];
    }),
  ),
});
const singles = readdirSync(join(root, 'src/loader/single')).map((file) => basename(file, '.ts'));
for (const tag of singles) {
  await build(
    classic({
      entry: `src/loader/single/${tag}.ts`,
      outDir: version,
      file: `${tag}.js`,
      target: 'es2020',
      plugins: [separateParts(root, parts, tag === 'tramite-card' ? PARTS : PARTS_BESIDES_CARDS)],
    }),
  );
}

for (const place of ['v1', version])
  cpSync(join(root, 'src/presets'), join(cdn, place, 'presets'), { recursive: true });

const built = (readdirSync(cdn, { recursive: true }) as string[])
  .filter((file) => /\.(js|css)$/.test(file))
  .sort();
write('integrity.json', {
  version,
  files: Object.fromEntries(built.map((file) => [`/${file}`, `sha384-${sha384(join(cdn, file))}`])),
});
// Before `files.json`, by which a build counts as done.
unpackReleases(root, cdn);
const firstCard: string[] = ['v1/ventanilla.js', ...inV1(chunks['tramite-card'] ?? [])];
/** Weighed once, as entries of their own, and not again with each element. */
const shared = [
  BASE_CODE,
  LIT_CODE,
  FULL_WORDS,
  FICHE_CODE,
  FICHE_WORDS,
  OFFICES_CODE,
  SEARCH_WORDS,
  DESK_DOOR_WORDS,
  DESK_WORDS,
].flatMap(own);
write('files.json', {
  version,
  loader: 'v1/ventanilla.js',
  entries: {
    'loader-alone': ['../weighed/ventanilla.js'],
    'first-card': firstCard,
    // All code from nothing to a first result: not one file may join it unseen.
    'first-result': [...new Set([...firstCard, ...inV1(chunks['tramite-search'] ?? [])])],
    ...Object.fromEntries(
      Object.keys(chunks)
        .filter((tag) => tag !== 'tramite-card')
        .map((tag) => [tag, unshared(inV1(chunks[tag] ?? []).filter((file) => !firstCard.includes(file)))]),
    ),
    base: own(BASE_CODE),
    lit: besides(LIT_CODE),
    words: besides(FULL_WORDS),
    fiche: besides(FICHE_CODE),
    'fiche-words': besides(FICHE_WORDS),
    offices: after(OFFICES_CODE, FICHE_CODE),
    answers: besides(ANSWERS_CODE),
    'request-view': after(FOUND_REQUEST, 'src/elements/request-tracker/request-tracker.define.ts'),
    'entry-tramites': after(ENTRY_TRAMITES, 'src/elements/tramite-directory/tramite-directory.define.ts'),
    'further-views': after(FURTHER_VIEWS, 'src/elements/service-report/service-report.define.ts'),
    'fiche-below': unshared(after(BELOW_FICHE, 'src/elements/tramite-detail/tramite-detail.define.ts')),
    'list-below': unshared(
      after(BELOW_LIST, 'src/elements/requirements-checklist/requirements-checklist.define.ts'),
    ),
    'list-kept': after(KEEPING, 'src/elements/requirements-checklist/requirements-checklist.define.ts'),
    'search-words': besides(SEARCH_WORDS),
    'desk-door-words': besides(DESK_DOOR_WORDS),
    'desk-words': besides(DESK_WORDS),
    'desk-inside': after(DESK_INSIDE, 'src/elements/feedback-desk/feedback-desk.define.ts'),
    'desk-case': after(DESK_CASE, DESK_INSIDE),
    'desk-correction': unshared(after(DESK_CORRECTION, DESK_CASE)),
    'desk-demand': unshared(after(DESK_DEMAND, DESK_INSIDE)),
    'desk-notices': unshared(after(DESK_NOTICES, DESK_INSIDE)),
    'desk-rest-words': besides(DESK_REST_WORDS),
    'account-words': besides(ACCOUNT_WORDS),
    'report-on-demand': after(BEHIND_BUTTONS, FULL_WORDS),
    'report-words': besides(REPORT_WORDS),
    'own-report': after(OWN_REPORT, BEHIND_BUTTONS),
    'open-search': besides(SEARCH_CORE),
    proof: besides(PROOF),
    doctor: besides('src/doctor/overlay.ts'),
    analytics: besides('src/analytics/bridge.ts'),
    late: besides('src/loader/late.ts'),
  },
  singles: Object.fromEntries(singles.map((tag) => [tag, `${version}/${tag}.js`])),
});

// A page of our own server uses it; nobody pins it, so no list has it.
await build(
  classic({ entry: 'src/wizard/wizard.ts', outDir: 'pages', file: 'asistente.js', target: 'es2020' }),
);

/**
 * The same in few bytes, because the loader carries it: `tramite-card,tramite-search tramite-card lit es.search`. What most
 * tags need comes first, so that the rows are alike.
 */
function asTable(lists: Record<string, string[]>): string {
  const all = Object.values(lists).flat();
  const needed = (file: string) => all.filter((other) => other === file).length;
  const rows = Object.entries(lists).map(([tag, [own = '', ...rest]]) => {
    if (basename(own, '.js') !== tag) throw new Error(`The file of <${tag}> is not named after it: ${own}`);
    const names = rest.toSorted((a, b) => needed(b) - needed(a) || (a < b ? -1 : 1));
    return [tag, ...names.map((file) => basename(file, '.js'))].join(' ');
  });
  return rows.join();
}

/** All files that a page needs for an element, the entry first, relative to the loader. */
function filesOf(source: string, entry: ManifestEntry | undefined): string[] {
  const files = new Set<string>();
  const add = (chunk: ManifestEntry | undefined) => {
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const name of chunk.imports ?? []) add(manifest[name]);
  };
  add(entry);
  const tag = /elements\/([^/]+)\//.exec(source)?.[1] ?? '';
  if (FICHE_TAGS.includes(tag)) for (const name of [FICHE_CODE, FICHE_WORDS]) add(manifest[name]);
  else if (tag === 'tramite-search') add(manifest[SEARCH_WORDS]);
  else if (tag === 'feedback-desk') add(manifest[DESK_DOOR_WORDS]);
  else if (tag !== '' && tag !== 'tramite-card' && tag !== 'catalogue-provider') add(manifest[FULL_WORDS]);
  return [...files].map((file) => `chunks/${release}/${file}`);
}

/** Files that a source brings besides those of a first card. */
function own(source: string): string[] {
  return inV1(filesOf(source, manifest[source])).filter((file) => !firstCard.includes(file));
}

/** The same without what elements share in any case. */
function besides(source: string): string[] {
  const base = [BASE_CODE, ...(source === LIT_CODE ? [] : [LIT_CODE])].flatMap(own);
  return own(source).filter((file) => !base.includes(file));
}

/** The same without what was there before it. */
function after(source: string, before: string): string[] {
  const there = besides(before);
  return besides(source).filter((file) => !there.includes(file));
}

function unshared(files: string[]): string[] {
  return files.filter((file) => !shared.includes(file));
}

function inV1(files: string[]): string[] {
  return files.map((file) => `v1/${file}`);
}

/** A classic script that parses in any browser since 2019, wrapped whole so that it can never throw into the page. */
function classic(options: {
  entry: string;
  outDir: string;
  file: string;
  target: 'es2020';
  define?: Record<string, string>;
  plugins?: Plugin[];
}): InlineConfig {
  return {
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [...(options.plugins ?? []), minifyTemplates(), plainProperties()],
    define: options.define ?? {},
    build: {
      target: options.target,
      outDir: join(cdn, options.outDir),
      emptyOutDir: false,
      modulePreload: false,
      minify: true,
      lib: { entry: join(root, options.entry), formats: ['iife'], name: 'ventanilla' },
      rolldownOptions: {
        treeshake: PURE,
        // What is a part of one file is inside another.
        checks: { ineffectiveDynamicImport: false },
        output: {
          minify: true,
          entryFileNames: options.file,
          codeSplitting: false,
          // Nobody looks at what a namespace calls itself.
          generatedCode: { symbols: false },
          banner: 'try{',
          footer: `}catch(e){console.warn('[ventanilla] VEN-100',e)}`,
        },
      },
    },
  };
}

/** Eight letters that change with any byte of any file in the folder. */
function hashOfAll(folder: string): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(folder).sort()) hash.update(`${file} ${sha384(join(folder, file))}\n`);
  return hash.digest('base64url').replace(/[-_]/g, '').slice(0, 8);
}

function sha384(file: string): string {
  return createHash('sha384').update(readFileSync(file)).digest('base64');
}

function write(name: string, content: unknown): void {
  writeFileSync(join(cdn, name), `${JSON.stringify(content, null, 2)}\n`);
}
