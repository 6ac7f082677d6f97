/**
 * The chunks of the evergreen build: one shared chunk, one for each element, one for the full words. `scripts/build-cdn.ts`
 * runs this and then builds the loader and the single files that know of it.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { keepStaticFields } from './scripts/keep-static-fields.ts';
import { minifyTemplates } from './scripts/minify-templates.ts';
import { plainProperties } from './scripts/plain-properties.ts';
import { shortExports } from './scripts/short-exports.ts';
import { tags } from './src/loader/tags.ts';

const source = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

/** What the loader brings on demand, besides elements: by its name in src/loader/autoload.ts, once it is there. */
const EXTRAS = {
  doctor: source('doctor/overlay.ts'),
  analytics: source('analytics/bridge.ts'),
  late: source('loader/late.ts'),
};

/** The floor is Chrome 92 and Safari 15.4; both read ES2022, static blocks excepted (scripts/keep-static-fields.ts). */
export const CHUNK_TARGET = 'es2022';

const BASE =
  /rolldown\/runtime|tramite-card\.events\.ts$|node_modules\/(@lit\/context|ky|zod)|\/src\/(client|context|contract|internal)\/(?!snapshot|proof\/|proof\.ts|old-colours|advice)|\/src\/i18n\/(?!locales\/(es|en)\.((fiche|search)\.)?ts|locales\/en\.card\.ts|i18next|spanish|pseudo)/;
/** The institution's desk: no citizen's page has any of it. */
const DESK =
  /\/src\/(client\/desk\/|context\/connect-desk|internal\/desk-|i18n\/(load-desk|locales\/(es|en)\.desk)|contract\/(case(-event|-moves|-input)?|burst|demand|desk-demand|notice-kinds|notice-target-view)\.ts)/;
/** At the desk: the door; what is behind it with what its rooms share, so that none comes in a chain; and a case. */
const DESK_DOOR = /\/feedback-desk\.define\.ts$/;
const DESK_INSIDE =
  /\/feedback-desk\/(desk-inside|burst-view|controls|is-day|outcome-view|send-actions|send-once)\.ts$/;
const DESK_CASE = /\/feedback-desk\/(case-room|describe-value)\.ts$/;
/** The survey: what few pages ask comes with its element. */
const SURVEY =
  /\/src\/(context\/connect-survey|internal\/survey-|i18n\/(load-survey|locales\/(es|en)\.survey)|contract\/survey-wording)/;
/** The public account: a page without it has none of it. */
const ACCOUNT =
  /\/src\/(client\/report\/|context\/connect-account|internal\/account-|i18n\/(load-account|locales\/(es|en)\.account)|contract\/report\.ts)/;
/** What stands behind the two buttons: it comes with the first press. */
const REPORTS =
  /\/src\/(client\/reports\/|context\/connect-reports|i18n\/(load-report|locales\/(es|en)\.report)|contract\/(personal-data|report-parts)\.ts)/;
/** A report that is followed by its folio: it comes when the folio turned out to be no request's. */
const FOLLOWED =
  /\/src\/(client\/follow\/|context\/connect-follow|internal\/own-report\/|i18n\/(load-follow|locales\/(es|en)\.follow)|contract\/(feedback-view|own-report)\.ts)/;
/** For elements that send something: fields in the host's own tree. */
const FORMS = /\/src\/internal\/light-fields\.ts$/;
/** How the answers to what was sent are read: the client asks for it side by side with the answer. */
const ANSWERS =
  /\/src\/(client\/read-participation|contract\/(feedback|request|case-event|case-status|public-report|survey))\.ts$/;
/** A first result: what it needs besides a first card, and nothing that waits for a failure. */
const SEARCH =
  /\/src\/(client\/(create-search-reader|is-search-answer|write-out-search|to-parameters)|context\/connect-search|internal\/search-surroundings|i18n\/load-search)/;
/** What every element but the card is drawn with. */
const LIT =
  /node_modules\/(lit|@lit\/reactive-element|lit-html|lit-element)\/|\/src\/internal\/(below|define|kept|frame|heading|failure|not-loaded|task)\.ts$/;
/** What comes with the rest of a card, because whoever needs more than a first card has that in any case. */
const COMPANY =
  /card-on-demand\.ts$|\/src\/(internal\/(announcer|light-styles|tokens\.styles|failure-node|failure-reason|not-loaded-node|warn-failure)|client\/to-parameters|contract\/facets)\.ts|\/src\/i18n\/(card-translator|formats)\.ts/;
const FICHE =
  /\/src\/(internal\/(fiche\/(?!due-sentence)|offices\/(local-time|present-instant)|device-store|print-alone)|richtext\/(?!(parse-plain-text|tidy-inline)\.)|client\/read-catalogue|contract\/(calendar|directory|fiche|institution|office-list|other-names|richtext|simplification|tramite|weekdays)\.ts)/;
/** What a fiche and a list both have below their first screens: offices, and the days on which something is due. */
const OFFICES =
  /\/src\/(internal\/(offices\/(?!local-time|present-instant)|fiche\/due-sentence)|contract\/due-day)/;

/** To make a schema changes nothing: those that only the server asks are left out. */
export const PURE = { manualPureFunctions: ['z'] };

export default defineConfig({
  publicDir: false,
  logLevel: 'warn',
  plugins: [minifyTemplates(), plainProperties(), keepStaticFields(), shortExports()],
  build: {
    target: CHUNK_TARGET,
    outDir: 'dist/cdn/v1/chunks',
    emptyOutDir: true,
    manifest: 'manifest.json',
    modulePreload: false,
    minify: true,
    // Library mode adds no helper for preloading: the loader names every file itself.
    lib: {
      entry: {
        ...Object.fromEntries(
          Object.keys(tags).map((tag) => [tag, source(`elements/${tag}/${tag}.define.ts`)]),
        ),
        // Entries, so that the parts of pinned files find their names.
        'card-on-demand': source('internal/card/card-on-demand.ts'),
        base: source('context/connect-client.ts'),
        // And these, so that who asks for what they read needs no table of its names.
        fiche: source('client/read-catalogue.ts'),
        offices: source('internal/offices/offices.ts'),
        answers: source('client/read-participation.ts'),
        'desk-inside': source('elements/feedback-desk/desk-inside.ts'),
        'case-room': source('elements/feedback-desk/case-room.ts'),
        'report-on-demand': source('elements/feedback-buttons/report-on-demand.ts'),
        ...Object.fromEntries(Object.entries(EXTRAS).filter(([, file]) => existsSync(file))),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      treeshake: PURE,
      preserveEntrySignatures: 'allow-extension',
      output: {
        format: 'es',
        minify: true,
        // Nothing imports these files by parts any more.
        comments: false,
        // Nobody looks at what a namespace calls itself.
        generatedCode: { symbols: false },
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        codeSplitting: {
          // The first group takes what it needs from the rest, so what everything needs comes first.
          groups: [
            {
              // All that a first card needs, in one file.
              name: 'tramite-card',
              test: /oxc-project|tramite-card\.define\.ts$/,
              priority: 3,
            },
            {
              // What a card says and draws when it is not an ordinary first card.
              name: 'card-on-demand',
              test: COMPANY,
              priority: 3,
            },
            { name: 'lit', test: LIT, priority: 3 },
            {
              // What every other element needs, in one file: a round trip costs as much as 20 kB.
              name: 'base',
              test: (id) =>
                BASE.test(id) &&
                ![FICHE, FORMS, ANSWERS, DESK, REPORTS, SURVEY, ACCOUNT, FOLLOWED, OFFICES, SEARCH].some(
                  (other) => other.test(id),
                ),
              priority: 2,
            },
            { name: 'forms', test: FORMS, priority: 1 },
            { name: 'answers', test: ANSWERS, priority: 1 },
            {
              // Whole fiches: schemas and what is drawn from them. A page of cards never asks for it.
              name: 'fiche',
              test: FICHE,
              priority: 1,
            },
            { name: 'offices', test: OFFICES, priority: 1 },
            { name: 'feedback-desk', test: DESK_DOOR },
            { name: 'desk-inside', test: DESK_INSIDE },
            { name: 'case-room', test: DESK_CASE },
          ],
        },
      },
    },
  },
});
