/** Who may import what: the table of docs/contributing.md as rules. scripts/check-layers.mjs runs it and proves that it bites. */
const only = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });
const src = (folders) => `^src/(${folders})`;
const lib = (names) => `(^|/)node_modules/(${names})(/|$)`;

module.exports = {
  forbidden: [
    only('no-cycles', {}, { circular: true }, 'A cycle has no layers.'),
    only(
      'contract-is-alone',
      { path: src('contract/') },
      { pathNot: [src('contract/'), lib('zod')] },
      'The contract knows zod/mini and nothing of ours.',
    ),
    only(
      'only-zod-mini',
      { path: '^(src|demo)/' },
      { path: lib('zod'), pathNot: 'node_modules/zod/mini/' },
      'The whole of zod is five times as heavy (docs/decisions/0007).',
    ),
    only(
      'richtext-and-search-are-pure',
      { path: src('(richtext|search)/'), pathNot: 'src/richtext/render\\.ts$' },
      { pathNot: [src('(contract|richtext|search)/'), lib('zod|parse5|entities')] },
      'No DOM, no client, no server, no node:.',
    ),
    only(
      'richtext-and-search-stay-apart',
      { path: src('search/') },
      { path: src('richtext/') },
      'Each has its one job.',
    ),
    only(
      'only-the-renderer-knows-lit',
      { path: 'src/richtext/render\\.ts$' },
      { pathNot: [src('contract/'), lib('lit|lit-html|lit-element|@lit')] },
      'It draws the tree.',
    ),
    only(
      'analytics-stands-alone',
      { path: src('analytics/') },
      { pathNot: src('analytics/') },
      'It listens to events by their names; a page that counts pays for nothing else.',
    ),
    only(
      'snippets-are-pure',
      { path: src('snippets/') },
      { pathNot: [src('snippets/'), lib('parse5|entities')] },
      'The wizard runs them in a browser, the command in Node: no DOM, no node:, no server.',
    ),
    only(
      'colours-are-pure',
      { path: src('colours/') },
      { pathNot: [src('colours/'), lib('parse5|entities')] },
      'Text in, colours out.',
    ),
    only(
      'doctor-is-the-same-everywhere',
      { path: src('doctor/') },
      { pathNot: src('(doctor|snippets|colours)/') },
      'An overlay in a page and the command in Node share its checks, and a page pays for each byte.',
    ),
    only(
      'wizard-stands-alone',
      { path: src('wizard/') },
      { pathNot: [src('wizard/')] },
      'A script of one page, on the browser alone: the server draws, it only asks.',
    ),
    only(
      'scan-is-pure',
      { path: src('scan/') },
      { pathNot: [src('(scan|contract|search)/'), '^src/doctor/(page-tree|our-tags)\\.ts$'] },
      'A page as a tree in, contradictions out.',
    ),
    only(
      'client',
      { path: src('client/'), pathNot: src('client/(snapshot|proof)/') },
      { pathNot: [src('(client|contract)/'), lib('ky|zod')] },
      'fetch, and nothing of the page.',
    ),
    only(
      'client-over-files',
      { path: src('client/snapshot/') },
      { pathNot: [src('(client|contract|search)/'), lib('zod|fflate')] },
      'A published snapshot is searched where it is read; it comes when asked for.',
    ),
    only(
      'client-that-works',
      { path: src('client/proof/') },
      { pathNot: [src('(client|contract)/'), lib('altcha-lib')] },
      'The work before a press; it comes when the catalogue asks for it.',
    ),
    only(
      'work-comes-when-asked-for',
      { path: src('client/'), pathNot: src('client/proof/') },
      { path: src('client/proof/'), dynamic: false, dependencyTypesNot: ['type-only'] },
      'Hardly anybody is ever asked.',
    ),
    only(
      'snapshot-comes-when-asked-for',
      { path: src('client/'), pathNot: src('client/snapshot/') },
      { path: src('client/snapshot/'), dynamic: false, dependencyTypesNot: ['type-only'] },
      'A page that talks to an API never loads it.',
    ),
    only(
      'i18n',
      { path: src('i18n/') },
      { pathNot: [src('i18n/'), 'src/contract/(text|survey-wording(-en)?)\\.ts$', lib('i18next')] },
      'Words know no element and no client.',
    ),
    only(
      'i18next-in-one-file',
      { path: '^src/', pathNot: 'src/i18n/i18next-translator\\.ts$' },
      { path: lib('i18next') },
      'Behind the port.',
    ),
    only(
      'context',
      { path: src('context/'), pathNot: 'src/context/connect[-a-z]*\\.ts$' },
      { pathNot: [src('context/'), lib('@lit')], dependencyTypesNot: ['type-only'] },
      'Keys and types; values only in connect.ts and its parts.',
    ),
    only(
      'context-knows-no-element',
      { path: src('context/') },
      { path: src('(elements|internal|loader|server|importers|cli)/') },
      'It is below them.',
    ),
    only(
      'internal',
      { path: src('internal/') },
      {
        path: src('(client|elements|server|loader|importers|cli|search)/'),
        dependencyTypesNot: ['type-only'],
      },
      'Mechanics shared by elements.',
    ),
    only(
      'drawn-with-lit-alone',
      { path: src('(internal|elements)/'), pathNot: 'office-finder/office-map\\.ts$' },
      { pathNot: ['^src/', lib('lit|@lit')] },
      'The map excepted, which is loaded when somebody asks for it. Each further library is paid for by a citizen on 3G.',
    ),
    only(
      'elements-know-no-client-values',
      { path: src('elements/') },
      { path: src('(client|contract|i18n)/'), dependencyTypesNot: ['type-only'] },
      'Types only: values come by context.',
    ),
    only(
      'elements-know-no-server',
      { path: src('elements/') },
      { path: src('(server|loader|importers|exporters|cli|search)/') },
      'An element asks its catalogue.',
    ),
    only(
      'elements-know-each-other-by-events',
      { path: '^src/elements/([^/]+)/', pathNot: '\\.define\\.ts$' },
      { path: '^src/elements/', pathNot: ['^src/elements/$1/', '\\.events\\.ts$'] },
      "Another element's events, never its class.",
    ),
    only(
      'define-is-the-only-side-effect',
      { path: '^src/elements/([^/]+)/[^/]+\\.define\\.ts$' },
      { pathNot: ['^src/elements/$1/$1\\.ts$', '\\.define\\.ts$', '^src/internal/(define|register)\\.ts$'] },
      'Its own class, and the define files of the tags it renders.',
    ),
    only(
      'loader-waits-for-elements',
      { path: src('loader/'), pathNot: 'src/loader/single/' },
      { path: src('elements/'), dynamic: false },
      'Dynamic import only.',
    ),
    only(
      'loader-knows-define-files-only',
      { path: src('loader/') },
      { path: src('elements/'), pathNot: '\\.define\\.ts$' },
      'They register; a class alone shows nothing.',
    ),
    only(
      'server-is-a-pure-function',
      { path: src('server/'), pathNot: ['^src/server/(main|sql)(/|\\.ts$)'] },
      {
        pathNot: [
          src('(server|contract|search|richtext|snippets|colours)/'),
          lib('hono|zod|altcha-lib|csv-stringify'),
        ],
      },
      'Request to Response: no node:, no SQL, no lit, no client.',
    ),
    only(
      'server-knows-no-sql',
      { path: src('server/'), pathNot: ['^src/server/(main|sql)(/|\\.ts$)'] },
      { path: '^src/server/(main|sql)(/|\\.ts$)' },
      'The store is a port.',
    ),
    only(
      'back-end-knows-no-front-end',
      { path: src('(server|importers|exporters|cli)/') },
      { path: src('(client|elements|internal|context|loader|i18n)/') },
      'They run in Node.',
    ),
    only(
      'nobody-outside-knows-internal',
      { path: '^(stories|demo|test)/', pathNot: '^test/internal/' },
      { path: src('internal/') },
      'Public entries only; its own tests excepted.',
    ),
    only(
      'no-undeclared-package',
      { path: '^src/' },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'] },
      'What ships must be a dependency.',
    ),
    only('resolvable', {}, { couldNotResolve: true }, 'The path leads nowhere.'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.js', '.mjs'],
    },
  },
};
