/**
 * One violation for each rule of .dependency-cruiser.cjs: rule → the file that breaks it and what that file says.
 * scripts/check-layers.mjs plants them all in a tree of their own; a rule that stays silent there bites nothing.
 */
export const LAYER_PROBES = {
  'no-cycles': ['src/client/circle-back.ts', "import './circle.ts';"],
  'contract-is-alone': ['src/contract/breaks.ts', "import '../server/target.ts';"],
  'only-zod-mini': ['src/contract/breaks-zod.ts', "import * as z from 'zod';\nexport const whole = z;"],
  'richtext-and-search-are-pure': ['src/search/breaks.ts', "import 'node:fs';"],
  'richtext-and-search-stay-apart': ['src/search/breaks-apart.ts', "import '../richtext/target.ts';"],
  'only-the-renderer-knows-lit': ['src/richtext/render.ts', "import '../client/target.ts';"],
  'analytics-stands-alone': ['src/analytics/breaks.ts', "import '../internal/target.ts';"],
  'snippets-are-pure': ['src/snippets/breaks.ts', "import '../server/target.ts';"],
  'colours-are-pure': ['src/colours/breaks.ts', "import '../server/target.ts';"],
  'doctor-is-the-same-everywhere': ['src/doctor/breaks.ts', "import '../server/target.ts';"],
  'wizard-stands-alone': ['src/wizard/breaks.ts', "import '../server/target.ts';"],
  'scan-is-pure': ['src/scan/breaks.ts', "import '../server/target.ts';"],
  client: ['src/client/breaks.ts', "import 'lit';"],
  'client-over-files': ['src/client/snapshot/breaks.ts', "import '../../server/target.ts';"],
  'snapshot-comes-when-asked-for': ['src/client/breaks-snapshot.ts', "import './snapshot/breaks.ts';"],
  'client-that-works': ['src/client/proof/breaks.ts', "import 'lit';"],
  'work-comes-when-asked-for': ['src/client/breaks-proof.ts', "import './proof/breaks.ts';"],
  i18n: ['src/i18n/breaks.ts', "import '../client/target.ts';"],
  'i18next-in-one-file': ['src/i18n/breaks-port.ts', "import 'i18next';"],
  context: ['src/context/breaks.ts', "import '../client/target.ts';"],
  'context-knows-no-element': [
    'src/context/connect.ts',
    "import type { target } from '../elements/target-one/target-one.ts';\nexport type T = typeof target;",
  ],
  internal: ['src/internal/breaks.ts', "import '../client/target.ts';"],
  'drawn-with-lit-alone': ['src/internal/breaks-light.ts', "import 'i18next';"],
  'elements-know-no-client-values': [
    'src/elements/target-one/breaks-values.ts',
    "import '../../client/target.ts';",
  ],
  'elements-know-no-server': [
    'src/elements/target-one/breaks-server.ts',
    "import type { target } from '../../server/target.ts';\nexport type T = typeof target;",
  ],
  'elements-know-each-other-by-events': [
    'src/elements/target-two/breaks.ts',
    "import '../target-one/target-one.ts';",
  ],
  'define-is-the-only-side-effect': [
    'src/elements/target-one/target-one.define.ts',
    "import '../../internal/target.ts';",
  ],
  'loader-waits-for-elements': [
    'src/loader/tags.ts',
    "import '../elements/target-one/target-one.define.ts';",
  ],
  'loader-knows-define-files-only': [
    'src/loader/breaks.ts',
    "export const load = () => import('../elements/target-one/target-one.ts');",
  ],
  'server-is-a-pure-function': ['src/server/breaks.ts', "import 'node:fs';"],
  'server-knows-no-sql': ['src/server/breaks-sql.ts', "import './sql/target.ts';"],
  'back-end-knows-no-front-end': ['src/cli/breaks.ts', "import '../internal/target.ts';"],
  'nobody-outside-knows-internal': ['test/elements/breaks.ts', "import '../../src/internal/target.ts';"],
  'no-undeclared-package': ['src/importers/breaks.ts', "import 'minisearch';"],
  resolvable: ['src/exporters/breaks.ts', "import './nowhere.ts';"],
};

/** What the violations lead to. */
export const LAYER_TARGETS = [
  'src/client/target.ts',
  'src/elements/target-one/target-one.ts',
  'src/internal/target.ts',
  'src/richtext/target.ts',
  'src/server/target.ts',
  'src/server/sql/target.ts',
];
