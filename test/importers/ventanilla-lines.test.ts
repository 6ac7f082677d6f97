import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { CatalogueRecordInput } from '../../src/contract/catalogue.ts';
import { importFile } from '../../src/importers/import-file.ts';
import { createMemoryStore } from '../../src/server/memory-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'ventanilla-lines-'));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

const institution: CatalogueRecordInput = {
  type: 'institution',
  code: 'MINEJ',
  name: { es: 'Ministerio de Ejemplos' },
};
const category: CatalogueRecordInput = { type: 'category', code: 'salud', name: { es: 'Salud' } };
const tramite = {
  type: 'tramite',
  code: 'EJ-1',
  name: { es: 'Permiso de ejemplo' },
  summary: { es: 'Sirve de ejemplo.' },
  institution: 'MINEJ',
  categories: ['salud'],
  variants: [{ code: 'unica', name: { es: 'Modalidad única' } }],
  updatedAt: '2026-01-02',
} satisfies CatalogueRecordInput;

let files = 0;
function importLines(lines: unknown[], existing?: Parameters<typeof importFile>[2]) {
  files += 1;
  const path = join(folder, `${files}.jsonl`);
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  writeFileSync(path, text);
  return importFile(path, 'ventanilla', existing);
}
async function refusals(lines: unknown[]): Promise<string[]> {
  const { change, report } = await importLines(lines);
  assert.equal(change, undefined);
  return report.rowsReport
    .filter(({ result }) => result === 'refused')
    .flatMap(({ row, notes }) => notes.map((note) => `${row} ${note}`));
}

describe('Our own JSON Lines', () => {
  it('become a change, in any order, with defaults filled in and every character kept', async () => {
    const { change, report } = await importLines([tramite, '', category, institution]);
    assert.deepEqual([report.rows, report.read, report.refused, report.lost], [3, 3, 0, 0]);
    assert.ok(report.charactersIn > 50);
    assert.equal(report.charactersKept, report.charactersIn);
    assert.deepEqual(change?.tramites?.[0]?.variants[0]?.requirements, []);
    const store = createMemoryStore();
    await store.changeCatalogue(change ?? {});
    assert.equal((await store.catalogue()).tramites[0]?.code, 'EJ-1');
  });

  it('say with its path which field nobody knows', async () => {
    const { report } = await importLines([
      institution,
      category,
      { ...tramite, 'a/b': 'x', variants: [{ ...tramite.variants[0], color: 'rojo' }] },
    ]);
    assert.deepEqual(report.rowsReport[2]?.notes, [
      'No conocemos el campo /variants/0/color; no se guarda.',
      'No conocemos el campo /a~1b; no se guarda.',
    ]);
    assert.equal(report.warnings, 2);
    assert.equal(report.charactersIn - report.charactersKept, 'x'.length + 'rojo'.length);
  });

  it('are refused whole for a record that is wrong, with line, path and a Spanish sentence', async () => {
    assert.deepEqual(await refusals([institution, '{"type":']), [
      '2 La línea no es JSON. Revise comillas y comas; cada registro va en una sola línea.',
    ]);
    assert.match(
      (await refusals([institution, '', { ...tramite, name: 5 }])).join(),
      /^3 \/name: Falta o no es/,
    );
    assert.match((await refusals([{ type: 'planet', code: 'x' }])).join(), /^1 \/type: Se espera uno de/);
    assert.match(
      (await refusals([institution, institution])).join(),
      /^2 «institution MINEJ» ya está en la línea 1/,
    );
    await assert.rejects(importLines(['', '  ']), /El archivo está vacío/);
  });

  it('are refused when they refer to what is neither in the file nor in the catalogue', async () => {
    assert.deepEqual(
      (await refusals([category, { ...tramite, categories: ['salud', 'nada'], next: ['EJ-9'] }])).map(
        (told) => told.replace(' Agregue su registro o corrija el código.', ''),
      ),
      [
        '2 La institución «MINEJ» no está en el archivo ni en el catálogo.',
        '2 La categoría «nada» no está en el archivo ni en el catálogo.',
        '2 El trámite «EJ-9» no está en el archivo ni en el catálogo.',
      ],
    );
    const office = {
      type: 'office',
      code: 'EJ-C',
      name: { es: 'Sede' },
      institution: 'OTRA',
      address: { es: 'Calle' },
    };
    assert.match((await refusals([institution, office])).join(), /^2 La institución «OTRA»/);
    const layer = {
      type: 'local_layer',
      institution: 'MINEJ',
      tramite: 'EJ-9',
      blocks: { offices: ['EJ-X'] },
    };
    assert.match((await refusals([institution, layer])).join(), /El trámite «EJ-9».*La oficina «EJ-X»/);
  });

  it('may refer to what the catalogue has already', async () => {
    const store = createMemoryStore();
    await store.changeCatalogue((await importLines([institution, category])).change ?? {});
    const { change } = await importLines([tramite], { existing: await store.catalogue() });
    assert.equal(change?.tramites?.length, 1);
  });

  it('of the same code but another type are not taken for each other', async () => {
    const told = await refusals([
      institution,
      { type: 'category', code: 'EJ-1', name: { es: 'Uno' } },
      { ...tramite, categories: ['falta'] },
    ]);
    assert.deepEqual(
      told.map((line) => line.slice(0, 22)),
      ['3 La categoría «falta»'],
    );
  });

  it('nested without end are refused with a sentence, not with a fault of the program', async () => {
    const deep = `${'{"t":"ul","c":[{"t":"li","c":['.repeat(20_000)}"x"${']}]}'.repeat(20_000)}`;
    const line = JSON.stringify({ ...tramite, description: { es: ['HERE'] } }).replace('"HERE"', deep);
    assert.match(
      (await refusals([institution, category, line])).join(),
      /^3 La línea tiene más de 250 niveles/,
    );
  });

  it('never become a link that could run', async () => {
    const bad = {
      ...tramite,
      description: { es: [{ t: 'p', c: [{ t: 'a', href: 'javascript:alert(1)', c: ['x'] }] }] },
    };
    assert.match((await refusals([institution, category, bad])).join(), /^3 \/description\/es/);
  });
});
