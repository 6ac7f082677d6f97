import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openSqliteStore } from '../../src/server/sql/sqlite-store.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const guatemala = join(root, '../shared/data/guatemala/tramites.csv');
const absent = existsSync(guatemala)
  ? false
  : 'the real catalogue is not beside the project (../shared/data)';
const folder = mkdtempSync(join(tmpdir(), 'ventanilla-cli-'));
const data = join(folder, 'data');
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

function ventanilla(...words: string[]) {
  const { VENTANILLA_DATA: _, ...env } = process.env;
  return spawnSync(process.execPath, [join(root, 'src/cli/ventanilla.mjs'), ...words], {
    cwd: folder,
    env,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}
function write(name: string, records: unknown[]): string {
  const path = join(folder, name);
  writeFileSync(path, records.map((record) => JSON.stringify(record)).join('\n'));
  return path;
}
const institution = { type: 'institution', code: 'MINEJ', name: { es: 'Ministerio de Ejemplos' } };
const tramite = {
  type: 'tramite',
  code: 'EJ-1',
  name: { es: 'Permiso de ejemplo' },
  summary: { es: 'Sirve de ejemplo.' },
  institution: 'MINEJ',
  variants: [{ code: 'unica', name: { es: 'Modalidad única' } }],
  updatedAt: '2026-01-02',
};

describe('ventanilla import', () => {
  let good: string;
  let faulty: string;
  before(() => {
    good = write('good.jsonl', [institution, tramite]);
    faulty = write('faulty.jsonl', [institution, tramite, { ...tramite, code: 'EJ-2', institution: 'NADA' }]);
  });

  it('writes nothing on a trial run, nor for a file with a fault, not even an empty store', () => {
    const trial = ventanilla('import', good, '--from', 'ventanilla', '--data', data, '--dry-run');
    assert.equal(trial.status, 0, trial.stderr);
    assert.match(trial.stdout, /Filas leídas: 2 de 2\. Perdidas: 0\.[\s\S]*no se escribió nada/);
    const refused = ventanilla('import', faulty, '--from', 'ventanilla', '--data', data);
    assert.equal(refused.status, 1);
    assert.match(refused.stdout, /fila 3 \(EJ-2\): La institución «NADA»[\s\S]*No se importó nada: corrija/);
    assert.ok(!existsSync(data));
  });

  it('puts a good file into the store, and leaves it as it was when the next has a fault', async () => {
    const done = ventanilla('import', good, '--from', 'ventanilla', '--data', data);
    assert.equal(done.status, 0, done.stderr);
    assert.match(done.stdout, /Importado\.\n$/);
    const refused = ventanilla('import', faulty, '--from', 'ventanilla', '--data', data, '--json');
    assert.equal(refused.status, 1);
    const store = await openSqliteStore(data);
    const { revision, tramites } = await store.catalogue();
    await store.close();
    assert.deepEqual([revision, tramites.map(({ code }) => code)], [1, ['EJ-1']]);
  });

  it('accepts a file that builds on what the store has', () => {
    const more = write('more.jsonl', [{ ...tramite, code: 'EJ-3', related: ['EJ-1'] }]);
    assert.equal(ventanilla('import', more, '--from', 'ventanilla', '--data', data, '--dry-run').status, 0);
  });

  it('prints one JSON object alone on stdout, also when the file is refused', () => {
    const answer = ventanilla('import', good, '--from', 'ventanilla', '--data', data, '--json');
    const { rowsReport, ...totals } = JSON.parse(answer.stdout) as Record<string, unknown>;
    assert.ok(Array.isArray(rowsReport) && rowsReport.length === 2);
    assert.deepEqual(Object.keys(totals).sort(), [
      'charactersIn',
      'charactersKept',
      'dryRun',
      'file',
      'from',
      'lost',
      'read',
      'refused',
      'revision',
      'rows',
      'structured',
      'text',
      'warnings',
    ]);
    assert.equal(answer.stderr, '');
    const missing = ventanilla('import', 'no.jsonl', '--from', 'ventanilla', '--json');
    assert.equal(missing.status, 1);
    assert.match(
      (JSON.parse(missing.stdout) as { error: string }).error,
      /No encontramos el archivo «no\.jsonl»/,
    );
    assert.match(missing.stderr, /No encontramos el archivo/);
  });

  it('answers a wrong use in Spanish, with exit code 2', () => {
    const uses: [string[], RegExp][] = [
      [['import', good], /Falta la opción --from/],
      [
        ['import', good, '--from', 'excel'],
        /no puede ser «excel»\. Use una de estas: .*guatemala-cnt, .*ventanilla/,
      ],
      [['import', '--from', 'ventanilla'], /Falta decir: <archivo>/],
      [['importar'], /No conocemos la orden «importar»/],
      [['import', good, '--from', 'ventanilla', '--rapido'], /No conocemos la opción «--rapido»/],
    ];
    for (const [words, told] of uses) {
      const { status, stderr } = ventanilla(...words);
      assert.equal(status, 2, words.join(' '));
      assert.match(stderr, told);
    }
    const help = ventanilla('import', '--help');
    assert.equal(help.status, 0);
    assert.match(
      help.stdout,
      /Uso: ventanilla import[\s\S]*Opciones:[\s\S]*guatemala-cnt o [\s\S]*ventanilla/,
    );
  });

  it('brings the real catalogue of Guatemala into a store, whole', { skip: absent }, async () => {
    const directory = join(folder, 'guatemala');
    const answer = ventanilla('import', guatemala, '--from', 'guatemala-cnt', '--data', directory, '--json');
    assert.equal(answer.status, 0, answer.stderr);
    const report = JSON.parse(answer.stdout) as Record<string, number>;
    assert.deepEqual(
      [report['rows'], report['read'], report['lost'], report['refused'], report['revision']],
      [1303, 1303, 0, 0, 1],
    );
    assert.equal(report['charactersKept'], report['charactersIn']);
    const store = await openSqliteStore(directory);
    const { tramites, info } = await store.catalogue();
    await store.close();
    assert.equal(tramites.length, 1303);
    assert.deepEqual([info.country, info.timeZone], ['GT', 'America/Guatemala']);
  });
});

describe('ventanilla institution-key', () => {
  it('shows a new key once, stores only its hash, and makes the one before useless', async () => {
    const keys = [1, 2].map(() => {
      const { status, stdout } = ventanilla('institution-key', 'MINEJ', '--data', data);
      assert.equal(status, 0);
      assert.match(stdout, /^[\w-]{43}\n$/);
      return stdout.trim();
    });
    const store = await openSqliteStore(data);
    const [first, second] = await Promise.all(
      keys.map((key) => store.institutionByKeyHash(createHash('sha256').update(key).digest('hex'))),
    );
    await store.close();
    assert.deepEqual([first, second], [undefined, 'MINEJ']);
  });

  it('is refused for an institution that the catalogue does not have', () => {
    const { status, stderr, stdout } = ventanilla('institution-key', 'NADA', '--data', data);
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /El catálogo no tiene la institución «NADA»/);
  });
});
