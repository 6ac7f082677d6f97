import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { exportDatapackage } from '../../src/exporters/datapackage/export-datapackage.ts';
import { importFile } from '../../src/importers/import-file.ts';
import { createMemoryStore } from '../../src/server/memory-store.ts';
import type { Catalogue } from '../../src/server/store.ts';
import { readDemoCatalogue } from './demo-catalogue.ts';

interface Field {
  name: string;
  type: string;
  constraints?: { required?: boolean };
}
interface Resource {
  name: string;
  path: string;
  schema?: {
    fields: Field[];
    primaryKey: string[];
    foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
  };
}

const options = { publicUrl: 'https://catalogo.example.gob.sv', now: '2026-11-21T15:00:00Z' };
const folder = mkdtempSync(join(tmpdir(), 'ventanilla-datapackage-'));
let catalogue: Catalogue;
let files: Map<string, string>;

before(async () => {
  catalogue = await readDemoCatalogue();
  files = await exported(catalogue);
});
after(() => rmSync(folder, { recursive: true, force: true }));

async function exported(of: Catalogue): Promise<Map<string, string>> {
  const written = new Map<string, string>();
  for await (const { path, content } of exportDatapackage(of, options)) {
    let whole = '';
    for await (const piece of content) whole += piece;
    written.set(path, whole);
  }
  return written;
}

const resources = () =>
  (JSON.parse(files.get('datapackage.json') ?? '') as { resources: Resource[] }).resources;
const rowsOf = (path: string) => parse<Record<string, string>>(files.get(path) ?? '', { columns: true });

/** What Frictionless Table Schema lets a cell of each type be. */
const CELLS: Record<string, RegExp> = {
  string: /^[^]*$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

test('every file that the package names is there, and every file is named', () => {
  const named = resources().map(({ path }) => path);
  assert.deepEqual([...named, 'datapackage.json', 'dcat.jsonld'].sort(), [...files.keys()].sort());
});

test('every table has the columns, types, keys and references that it promises', () => {
  let cells = 0;
  for (const { name, path, schema } of resources()) {
    if (!schema) continue;
    const rows = rowsOf(path);
    assert.ok(rows.length > 0, name);
    assert.deepEqual(
      parse(files.get(path) ?? '', { to: 1 })[0],
      schema.fields.map((field) => field.name),
    );
    for (const row of rows)
      for (const { name: column, type, constraints } of schema.fields) {
        const cell = row[column] ?? '';
        if (cell === '') assert.ok(!constraints?.required, `${name}.${column} is empty`);
        else assert.match(cell, CELLS[type] ?? /$^/, `${name}.${column}`);
        cells += 1;
      }
    const keys = rows.map((row) => schema.primaryKey.map((column) => row[column]).join('|'));
    assert.equal(new Set(keys).size, keys.length, `${name}: a key twice`);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const table = resources().find((one) => one.name === (reference.resource || name));
      const known = new Set(rowsOf(table?.path ?? '').map((row) => row[reference.fields]));
      for (const row of rows)
        if (row[fields]) assert.ok(known.has(row[fields]), `${name}.${fields} «${row[fields]}»`);
    }
  }
  assert.ok(cells > 10_000, String(cells));
});

test('the tables hold every trámite, requirement, fee and step, and a blank is not free', () => {
  const variants = catalogue.tramites.flatMap((tramite) => tramite.variants);
  const count = <Item>(items: (variant: (typeof variants)[number]) => Item[]) =>
    variants.flatMap(items).length;
  assert.equal(rowsOf('tramites.csv').length, catalogue.tramites.length);
  assert.equal(rowsOf('modalidades.csv').length, variants.length);
  assert.equal(
    rowsOf('requisitos.csv').length,
    count(({ requirements }) => requirements),
  );
  assert.equal(
    rowsOf('costos.csv').length,
    count(({ fees }) => fees),
  );
  assert.equal(
    rowsOf('pasos.csv').length,
    count(({ steps }) => steps),
  );
  const renew = rowsOf('costos.csv').find(({ tramite }) => tramite === 'RNPN-0002');
  assert.equal(renew?.monto, '10.31');
  assert.equal(
    rowsOf('tramites.csv')[0]?.direccion,
    `${options.publicUrl}/t/${catalogue.tramites[0]?.code ?? ''}`,
  );
});

test('the JSON Lines give the same catalogue back', async () => {
  const path = join(folder, 'catalogo.jsonl');
  writeFileSync(path, files.get('catalogo.jsonl') ?? '');
  const { change, report } = await importFile(path, 'ventanilla');
  assert.equal(report.refused, 0);
  const store = createMemoryStore();
  await store.changeCatalogue(change ?? {});
  const back = await store.catalogue();
  assert.deepEqual({ ...back, revision: 0 }, { ...catalogue, revision: 0 });
  assert.deepEqual(await exported({ ...back, revision: catalogue.revision }), files);
});

test('offices are points with the longitude first, inside their country', () => {
  const { type, features } = JSON.parse(files.get('oficinas.geojson') ?? '') as {
    type: string;
    features: { id: string; geometry: { type: string; coordinates: [number, number] } }[];
  };
  assert.equal(type, 'FeatureCollection');
  const placed = catalogue.offices.filter(({ lat }) => lat !== undefined);
  assert.equal(features.length, placed.length);
  const home = new Set(placed.filter(({ country }) => country === undefined).map(({ code }) => code));
  for (const { id, geometry } of features) {
    const [lon, lat] = geometry.coordinates;
    assert.equal(geometry.type, 'Point');
    if (home.has(id))
      assert.ok(lon > -90.2 && lon < -87.6 && lat > 13 && lat < 14.5, `${id} ${String(lon)} ${String(lat)}`);
  }
});

test('the description is DCAT that stands alone: a catalogue, a data set, and a distribution for each file', async () => {
  const document = JSON.parse(files.get('dcat.jsonld') ?? '') as jsonld.JsonLdDocument;
  const documentLoader = (url: string) => Promise.reject(new Error(`Nothing is fetched: ${url}`));
  const quads = (await jsonld.toRDF(document, { documentLoader })) as unknown as {
    predicate: { value: string };
    object: { value: string };
  }[];
  const ofType = (type: string) =>
    quads.filter(({ predicate, object }) => predicate.value.endsWith('#type') && object.value === type)
      .length;
  assert.equal(ofType('http://www.w3.org/ns/dcat#Catalog'), 1);
  assert.equal(ofType('http://www.w3.org/ns/dcat#Dataset'), 1);
  assert.equal(ofType('http://www.w3.org/ns/dcat#Distribution'), files.size - 1);
});

test('a cell that a spreadsheet would run stays text', async () => {
  const [first] = catalogue.tramites;
  assert.ok(first);
  const hostile = { ...first, name: { es: '=HYPERLINK("https://malo.example","Gane")' } };
  const written = await exported({ ...catalogue, tramites: [hostile] });
  const [row] = parse<Record<string, string>>(written.get('tramites.csv') ?? '', { columns: true });
  assert.equal(row?.nombre?.charAt(0), "'");
});
