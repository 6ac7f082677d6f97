import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openSqliteStore } from '../../src/server/sql/sqlite-store.ts';
import { noteEmbedding } from '../../src/server/use/embeddings.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const data = mkdtempSync(join(tmpdir(), 'ventanilla-embeddings-'));
after(() => rmSync(data, { recursive: true, force: true }));

function list(...words: string[]) {
  const entry = join(root, 'src/cli/ventanilla.mjs');
  return spawnSync(process.execPath, [entry, 'embeddings', '--data', data, ...words], { encoding: 'utf8' });
}

describe('ventanilla embeddings', () => {
  it('lists the sites with their elements and days, and only those seen since a day', async () => {
    const store = await openSqliteStore(data);
    await store.write(async (records) => {
      const seen = { version: '0.3.0', elements: ['tramite-card'] };
      await noteEmbedding(records, { ...seen, site: 'b.example' }, '2026-11-20');
      await noteEmbedding(records, { ...seen, site: 'a.example' }, '2026-10-01');
    });
    await store.close();
    assert.equal(
      list().stdout,
      [
        'a.example: del 2026-10-01 al 2026-10-01, versión 0.3.0',
        '  <tramite-card>, del 2026-10-01 al 2026-10-01',
        'b.example: del 2026-11-20 al 2026-11-20, versión 0.3.0',
        '  <tramite-card>, del 2026-11-20 al 2026-11-20',
        '',
      ].join('\n'),
    );
    const { sites } = JSON.parse(list('--json', '--since', '2026-11-01').stdout) as {
      sites: { site: string }[];
    };
    assert.deepEqual(
      sites.map(({ site }) => site),
      ['b.example'],
    );
    assert.match(list('--since', '2027-01-01').stdout, /Todavía no hay sitios/);
  });

  it('says what a day looks like', () => {
    const { status, stderr } = list('--since', 'ayer');
    assert.equal(status, 1);
    assert.match(stderr, /Escríbalo como 2026-11-01/);
  });
});
