/** The gate of the layers has been seen red for the project's code, for a rule that does not bite and for reading nothing. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { copyProject, type ProjectCopy } from './copy-project.ts';

const RULES = '.dependency-cruiser.cjs';

let copy: ProjectCopy;
beforeEach(() => {
  copy = copyProject();
});
afterEach(() => copy.dispose());

function refused(): string {
  const { status, output } = copy.gate('check-layers.mjs');
  assert.equal(status, 1, output);
  return output;
}

test('the layers as they are pass, and every rule has been seen red', () => {
  const { status, output } = copy.gate('check-layers.mjs');
  assert.equal(status, 0, output);
  const [, rules, red] = /(\d+) reglas, (\d+) vistas en rojo/.exec(output) ?? [];
  assert.ok(Number(rules) > 20, output);
  assert.equal(red, rules);
});

test('an element that asks the server itself, a test that looks inside and zod as a whole are refused', () => {
  copy.write(
    'src/elements/tramite-card/peek.ts',
    "import { createApp } from '../../server/app.ts';\nexport const peek = createApp;\n",
  );
  copy.write('test/elements/peek.ts', "import '../../src/internal/define.ts';\n");
  copy.write('src/contract/peek.ts', "import { z } from 'zod';\nexport const whole = z;\n");
  const output = refused();
  assert.match(output, /elements-know-no-server: src\/elements\/tramite-card\/peek\.ts/);
  assert.match(output, /nobody-outside-knows-internal: test\/elements\/peek\.ts/);
  assert.match(output, /only-zod-mini: src\/contract\/peek\.ts/);
});

test('a rule that no longer bites is refused', () => {
  copy.replace(RULES, "{ path: src('i18n/') }", "{ path: src('i19n/') }");
  assert.match(refused(), /La falta sembrada de «i18n» no se vio/);
});

test('a rule that nobody planted a violation for is refused, and one that was taken out too', () => {
  copy.replace(RULES, "'no-cycles'", "'no-circles'");
  const output = refused();
  assert.match(output, /«no-circles» no tiene una falta sembrada/);
  assert.match(output, /Falta la regla «no-cycles»/);
});

test('a run that did not read the code is refused', () => {
  const folders = [
    'analytics',
    'cli',
    'client',
    'colours',
    'context',
    'contract',
    'doctor',
    'elements',
    'exporters',
    'i18n',
    'importers',
    'internal',
    'loader',
    'scan',
    'search',
    'server',
    'snippets',
    'wizard',
  ];
  for (const folder of folders) copy.remove(`src/${folder}`);
  assert.match(refused(), /leyó solo \d+ módulos de src/);
});
