/**
 * Every element in every state with large text, wide spacing, in forced colours, by keyboard and on paper
 * (accessibility.md §4). Too long for the quick suite, which has the rest of test/support/conformance.ts.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const RUNNER = 'node_modules/@web/test-runner/dist/bin.js';

it(
  'Every element is whole with large text, in forced colours, by keyboard and on paper in every state',
  { timeout: 900_000 },
  (test) => {
    const files = globSync('test/elements/**/*.browser.test.ts', { cwd: root }).filter((file) =>
      readFileSync(join(root, file), 'utf8').includes('conformance('),
    );
    assert.ok(files.length > 8, 'the elements that are held to it');
    const folder = mkdtempSync(join(tmpdir(), 'ventanilla-looks-'));
    const report = join(folder, 'report.json');
    try {
      const { status, stdout } = spawnSync(process.execPath, [RUNNER, '--files', ...files], {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, VENTANILLA_LOOKS: 'only', VENTANILLA_BROWSER_REPORT: report },
      });
      assert.equal(status, 0, stdout);
      const { passed, failed } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
      test.diagnostic(`${String(passed)} states of ${String(files.length)} elements`);
      assert.equal(failed, 0, stdout);
      assert.ok((passed ?? 0) > 5 * files.length, stdout);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
