/** How files of tests are run: nothing that they say is lost, and none of them holds up the next. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'ventanilla-runner-'));
after(() => rmSync(folder, { recursive: true, force: true }));

interface Flags {
  nodeTestFlags: (options: { concurrency: number; timeout: number; report: string }) => string[];
}

/** What the runner prints and counts of a file with this text. */
async function run(text: string) {
  const file = join(folder, 'one.test.mjs');
  const report = join(folder, 'report.json');
  writeFileSync(file, `import { it } from 'node:test';\n${text}`);
  const address = new URL('../../scripts/node-test-flags.mjs', import.meta.url).href;
  const { nodeTestFlags } = (await import(address)) as Flags;
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const { status, stdout } = spawnSync(
    process.execPath,
    [...nodeTestFlags({ concurrency: 2, timeout: 60_000, report }), file],
    { env, encoding: 'utf8', maxBuffer: 2 ** 25 },
  );
  return { status, stdout, counted: JSON.parse(readFileSync(report, 'utf8')) as unknown };
}

it('Every result of a file arrives, the last ones too', async () => {
  const many = 'for (let one = 0; one < 2000; one += 1) it(`${one} ${"x".repeat(200)}`, () => {});';
  for (let round = 0; round < 3; round += 1) {
    const { status, counted } = await run(many);
    assert.deepEqual([status, counted], [0, { passed: 2000, failed: 0 }]);
  }
});

it('What failed last is named, and an open server does not keep the file', async () => {
  const { status, stdout, counted } = await run(`
    import { createServer } from 'node:http';
    for (let one = 0; one < 2000; one += 1) it(\`\${one} \${'x'.repeat(200)}\`, () => {});
    it('the last one', () => { createServer().listen(0); throw new Error('as it had to'); });`);
  assert.equal(status, 1);
  assert.match(stdout, /the last one/);
  assert.match(stdout, /as it had to/);
  assert.deepEqual(counted, { passed: 2000, failed: 1 });
});
