/** A gate that was never seen red may be blind: each is shown a planted fault here. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });

describe('The gates', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'ventanilla-gates-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('see a budget that is exceeded and an entry without a budget', () => {
    const budgets = join(folder, 'budgets.json');
    const real = JSON.parse(readFileSync(join(root, '.size-limit.json'), 'utf8')) as {
      name: string;
      limit: number;
    }[];
    assert.equal(run('scripts/check-size.mjs').status, 0);
    writeFileSync(
      budgets,
      JSON.stringify(real.map((row) => (row.name === 'loader' ? { ...row, limit: 100 } : row))),
    );
    const exceeded = run('scripts/check-size.mjs', '--budgets', budgets);
    assert.equal(exceeded.status, 1);
    assert.match(exceeded.stdout, /loader .*✘/);
    writeFileSync(budgets, JSON.stringify(real.filter(({ name }) => name !== 'words')));
    assert.equal(run('scripts/check-size.mjs', '--budgets', budgets).status, 1);
  });

  it('see a page that costs more than its margin allows, and keep what was reached', () => {
    const figures = join(folder, 'figures.json');
    const limits = join(folder, 'limits.json');
    const judge = (measured: object, ...more: string[]) => {
      writeFileSync(figures, JSON.stringify(measured));
      return run('scripts/check-page.mjs', '--figures', figures, '--limits', limits, ...more);
    };
    writeFileSync(
      limits,
      JSON.stringify([
        { name: 'bytes1', limit: 10_000, margin: 100 },
        { name: 'requests1', limit: 3, margin: 0 },
      ]),
    );
    assert.equal(judge({ bytes1: 10_100, requests1: 3 }).status, 0);
    const heavier = judge({ bytes1: 10_101, requests1: 3 });
    assert.equal(heavier.status, 1);
    assert.match(heavier.stdout, /bytes1 .*✘/);
    assert.equal(judge({ bytes1: 9_000, requests1: 4 }).status, 1);
    assert.equal(judge({ bytes1: 9_000 }).status, 1, 'a figure that was not measured');
    assert.equal(judge({ bytes1: 9_000, requests1: 3, cls1: 0 }).status, 1, 'a figure without a limit');
    assert.equal(judge({ bytes1: 9_000, requests1: 4 }, '--ratchet').status, 0);
    assert.deepEqual(JSON.parse(readFileSync(limits, 'utf8')), [
      { name: 'bytes1', limit: 9_000, margin: 100 },
      { name: 'requests1', limit: 3, margin: 0 },
    ]);
  });

  it('see syntax that no browser reads, and a built file that throws', () => {
    const dist = (code: string) => {
      mkdirSync(join(folder, 'dist/v1/chunks'), { recursive: true });
      mkdirSync(join(folder, 'dist/9.9.9/parts'), { recursive: true });
      writeFileSync(join(folder, 'dist/9.9.9/parts/p.js'), 'export const part = 1;');
      mkdirSync(join(folder, 'dist/9.9.9'), { recursive: true });
      writeFileSync(join(folder, 'dist/v1/ventanilla.js'), 'var a=1;');
      writeFileSync(join(folder, 'dist/9.9.9/x.js'), 'var a=1;');
      writeFileSync(join(folder, 'dist/v1/chunks/c.js'), code);
      writeFileSync(
        join(folder, 'dist/integrity.json'),
        JSON.stringify({
          version: '9.9.9',
          files: { '/v1/ventanilla.js': '', '/v1/chunks/c.js': '', '/9.9.9/x.js': '' },
        }),
      );
      return run('scripts/check-dist.mjs', join(folder, 'dist'));
    };
    const good = dist('export const a = 1;');
    assert.equal(good.status, 0, good.stderr);
    assert.match(dist('const d = () => {}; export @d class A {}').stderr, /chunks\/c\.js/);
    assert.match(dist("throw new Error('roto');").stderr, /roto/);
    assert.match(dist('export class A { static { A.x = 1; } }').stderr, /c\.js tiene un bloque «static/);
  });

  it('see a path of a machine or the host of a registry', () => {
    const file = join(folder, 'notes.md');
    writeFileSync(file, 'nothing here\n');
    assert.equal(run('scripts/check-traces.mjs', file).status, 0);
    for (const trace of [
      ['/wo', 'rk/main'],
      ['https://registry.npm', 'js.org'],
    ]) {
      writeFileSync(file, `see ${trace.join('')}\n`);
      assert.equal(run('scripts/check-traces.mjs', file).status, 1, trace.join(''));
    }
  });

  it('see HTML made from strings, an untyped value and a default export', () => {
    const lint = (code: string) =>
      spawnSync(
        process.execPath,
        [
          'node_modules/eslint/bin/eslint.js',
          '--stdin',
          '--stdin-filename',
          'src/internal/warn.ts',
          '--format',
          'json',
        ],
        { cwd: root, encoding: 'utf8', input: code },
      ).stdout;
    assert.doesNotMatch(lint('export const fine = 1;\n'), /"severity":2/);
    assert.match(lint("export const f = (e: Element) => { e.innerHTML = 'x'; };\n"), /No HTML from strings/);
    assert.match(
      lint("import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nexport const f = unsafeHTML;\n"),
      /no HTML from data/,
    );
    assert.match(lint('export default 1;\n'), /No default exports/);
    assert.match(lint('export const f = (x: any) => x.y;\n'), /no-explicit-any/);
  });
});
