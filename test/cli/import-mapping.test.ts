import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Mapping } from '../../src/importers/table/mapping.ts';
import { openSqliteStore } from '../../src/server/sql/sqlite-store.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ventanilla-cli-table-'));
const data = join(folder, 'data');
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

function ventanilla(...words: string[]) {
  const { VENTANILLA_DATA: _, ...env } = process.env;
  return spawnSync(process.execPath, [join(root, 'src/cli/ventanilla.mjs'), 'import', ...words], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
}
const file = 'trámites del ministerio.csv';
const mappingFile = `${file}.mapping.json`;
const path = join(folder, mappingFile);
writeFileSync(
  join(folder, file),
  'Nombre del trámite;Requisitos;Costo;Notas\nPermiso de ejemplo;"DUI\nSolicitud";$5.00;Preguntar a Marta\n',
);

describe('ventanilla import --from table', () => {
  it('without a mapping proposes one, shows it, imports nothing, and says what to write next', () => {
    const { status, stdout, stderr } = ventanilla(file, '--from', 'table', '--data', data);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /Nombre del trámite → nombre del trámite {3}p\. ej\. «Permiso de ejemplo»/);
    assert.match(stdout, /Requisitos {9}→ requisitos, uno por línea/);
    assert.match(stdout, /No entendimos esta columna: Notas\./);
    assert.match(stdout, /Falta: Ninguna columna dice la institución/);
    assert.ok(
      stdout.endsWith(
        `No se importó nada. Cuando el mapeo esté bien, escriba:\n  ventanilla import '${file}' --from table --mapping '${mappingFile}' --data '${data}'\n`.replace(
          `'${data}'`,
          data,
        ),
      ),
      stdout,
    );
    assert.ok(existsSync(path));
    assert.ok(!existsSync(data));
  });

  it('refuses a mapping that lacks something, with exit code 1', () => {
    const { status, stderr } = ventanilla(file, '--from', 'table', '--mapping', mappingFile, '--data', data);
    assert.equal(status, 1);
    assert.match(stderr, /Al mapeo le falta algo\. Ninguna columna dice la institución/);
    assert.ok(!existsSync(data));
  });

  it('never writes over a mapping that somebody corrected, and imports by it', async () => {
    const mapping = JSON.parse(readFileSync(path, 'utf8')) as Mapping;
    mapping.defaults.institution = { code: 'MINEJ', name: { es: 'Ministerio de Ejemplos' } };
    const corrected = JSON.stringify(mapping);
    writeFileSync(path, corrected);
    const again = ventanilla(file, '--from', 'table', '--json');
    const proposal = JSON.parse(again.stdout) as { written: boolean; notUnderstood: string[] };
    assert.deepEqual([proposal.written, proposal.notUnderstood], [false, ['Notas']]);
    assert.match(ventanilla(file, '--from', 'table').stdout, /Ya había un mapeo en .*; no se tocó/);
    assert.equal(readFileSync(path, 'utf8'), corrected);

    const trial = ventanilla(file, '--from', 'table', '--mapping', mappingFile, '--data', data, '--dry-run');
    assert.match(trial.stdout, /«Notas» no se importó \(1 celda con texto\)[\s\S]*Solo se revisó/);
    assert.ok(!existsSync(data));
    const done = ventanilla(file, '--from', 'table', '--mapping', mappingFile, '--data', data, '--json');
    assert.equal(done.status, 0, done.stderr);
    const report = JSON.parse(done.stdout) as Record<string, number>;
    assert.deepEqual([report['read'], report['revision']], [1, 1]);
    assert.equal(report['charactersIn']! - report['charactersKept']!, 'PreguntaraMarta'.length);
    const store = await openSqliteStore(data);
    const { tramites } = await store.catalogue();
    await store.close();
    assert.deepEqual(
      tramites.map(({ code, variants }) => [code, variants[0]?.requirements.length]),
      [['MINEJ-permiso-de-ejemplo', 2]],
    );
  });

  it('refuses --mapping for a format that knows its own columns, and a file that is not there', () => {
    const other = ventanilla(file, '--from', 'ventanilla', '--mapping', mappingFile);
    assert.equal(other.status, 1);
    assert.match(other.stderr, /--mapping es solo para --from table/);
    const missing = ventanilla('no.xlsx', '--from', 'table');
    assert.deepEqual([missing.status, missing.stdout], [1, '']);
    assert.match(missing.stderr, /No encontramos el archivo «no\.xlsx»/);
  });
});
