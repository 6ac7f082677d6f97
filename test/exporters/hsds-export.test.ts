import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { demoCatalogue } from '../../demo/catalogue/index.ts';
import { catalogueRecord, type CatalogueRecordInput } from '../../src/contract/catalogue.ts';
import { exporters } from '../../src/exporters/exporters.ts';
import { importFile } from '../../src/importers/import-file.ts';
import type { Imported } from '../../src/importers/imported.ts';
import { toChange } from '../../src/importers/ventanilla/read-ventanilla.ts';
import { SPEC, type EntityName } from '../../src/importers/hsds/spec.ts';
import { createMemoryStore } from '../../src/server/memory-store.ts';
import type { Catalogue, CatalogueChange } from '../../src/server/store.ts';
import { createAjv, faultsOf, readTable, schemaOfField, type Resource } from './hsds-tables.ts';

const OFFICIAL = '../shared/data/standards/hsds';
const NO_OFFICIAL = existsSync(OFFICIAL) ? false : `${OFFICIAL} is absent`;
const options = { publicUrl: 'https://catalogo.example', now: '2026-11-21T12:00:00Z' };
const folder = mkdtempSync(join(tmpdir(), 'ventanilla-hsds-out-'));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

const read = toChange(demoCatalogue.map((record) => catalogueRecord.parse(record)));
const { tramites = [], institutions = [], offices = [] } = read;
const demo = { ...read, tramites, institutions, offices };

async function catalogueOf(change: CatalogueChange): Promise<Catalogue> {
  const store = createMemoryStore();
  await store.changeCatalogue(change);
  return store.catalogue();
}

async function exported(change: CatalogueChange): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for await (const { path, content } of exporters.hsds?.(await catalogueOf(change), options) ?? []) {
    let text = '';
    for await (const piece of content) text += piece;
    files.set(path, text);
  }
  return files;
}

let folders = 0;
function write(files: ReadonlyMap<string, string>): string {
  folders += 1;
  const root = join(folder, String(folders));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return join(root, 'hsds');
}

/** Records by code: a catalogue has no order of its own. */
function byCode(change: CatalogueChange | undefined): Record<string, unknown> {
  const { info, categories, lifeEvents, institutions, offices, tramites, localLayers } = change ?? {};
  const sorted = <T extends { code: string }>(records: T[] = []) =>
    [...records].sort((a, b) => (a.code < b.code ? -1 : 1));
  return {
    info,
    categories: sorted(categories),
    lifeEvents: sorted(lifeEvents),
    institutions: sorted(institutions),
    offices: sorted(offices),
    tramites: sorted(tramites),
    localLayers: [...(localLayers ?? [])].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  };
}

function assertSame({ change, report }: Imported, expected: CatalogueChange): void {
  assert.equal(
    report.refused,
    0,
    JSON.stringify(report.rowsReport.filter(({ result }) => result === 'refused')),
  );
  assert.deepEqual(byCode(change), byCode(expected));
}

function resourcesOf(files: ReadonlyMap<string, string>): Resource[] {
  return (JSON.parse(files.get('hsds/csv/datapackage.json') ?? '') as { resources: Resource[] }).resources;
}

/** The JSON form as a schema: the fields of the datapackage, nested as the standard nests them. */
function schemaOf(resources: readonly Resource[], entity: EntityName): Record<string, unknown> {
  const definitions = resources.map(({ name, schema }) => {
    const { lists, objects } = SPEC[name as EntityName];
    const reference = (inner: string) => ({ $ref: `#/definitions/${inner}` });
    const nested = [
      ...Object.entries(lists).map(([member, inner]) => [member, { type: 'array', items: reference(inner) }]),
      ...Object.entries(objects).map(([member, inner]) => [member, reference(inner)]),
    ] as [string, unknown][];
    const own = schema.fields.map((field): [string, unknown] => [field.name, schemaOfField(field)]);
    return [
      name,
      {
        type: 'object',
        properties: Object.fromEntries([...own, ...nested]),
        // The tabular form needs columns that name the holder; the JSON form holds.
        required: schema.fields
          .filter(
            (field) => field.constraints?.required && !/_id$|^link_entity$|^resource_type$/.test(field.name),
          )
          .map((field) => field.name),
        additionalProperties: false,
      },
    ] as const;
  });
  return { $ref: `#/definitions/${entity}`, definitions: Object.fromEntries(definitions) };
}

describe('The catalogue as HSDS 3', async () => {
  const files = await exported(demo);
  const resources = resourcesOf(files);
  const tables = new Map(
    resources.map((resource) => [
      resource.name,
      readTable(files.get(`hsds/csv/${resource.path}`) ?? '', resource),
    ]),
  );

  it('has every service, organization, place and category once', () => {
    const published = demo.tramites.filter(({ status }) => status !== 'draft');
    assert.equal(tables.get('service')?.length, published.length);
    assert.equal(tables.get('organization')?.length, demo.institutions.length);
    assert.equal(tables.get('location')?.length, demo.offices.length);
    assert.ok((tables.get('schedule')?.length ?? 0) > demo.offices.length);
    assert.ok((tables.get('required_document')?.length ?? 0) > published.length);
  });

  it('says in its standard fields what a fiche says', () => {
    const row = tables.get('service')?.find(({ name }) => name === 'Modificar los datos del DUI');
    assert.equal(row?.status, 'active');
    assert.equal(row.minimum_age, 18);
    assert.equal(row.wait_time, '45 minutos');
    assert.match(String(row.application_process), /^1\. Llegue a cualquier centro de DUI/);
    const costs = tables.get('cost_option')?.filter(({ service_id }) => service_id === row.id);
    assert.deepEqual(
      costs?.map(({ option, currency, amount }) => [option, currency, amount]),
      [['Emisión del DUI', 'USD', 10.31]],
    );
  });

  it('is what its datapackage says, table by table', () => {
    assert.deepEqual(faultsOf(resources, tables), []);
  });

  it('would not be if a cell were wrong', () => {
    const [service, ...rest] = tables.get('service') ?? [];
    const wrong = new Map(tables).set('service', [
      { ...service, status: 'abierto', url: 'no es una dirección', organization_id: 'x' },
      ...rest,
      ...rest.slice(0, 1),
    ]);
    const faults = faultsOf(resources, wrong).join('\n');
    for (const part of ['/status', '/url', '/organization_id', 'repeated', 'leads nowhere'])
      assert.match(faults, new RegExp(part));
  });

  it('is valid as JSON, nested as the standard nests it', () => {
    for (const [file, entity] of [
      ['services', 'service'],
      ['organizations', 'organization'],
      ['locations', 'location'],
      ['taxonomy_terms', 'taxonomy_term'],
      ['taxonomies', 'taxonomy'],
    ] as const) {
      const check = createAjv().compile(schemaOf(resources, entity));
      const records = JSON.parse(files.get(`hsds/json/${file}.json`) ?? '') as Record<string, unknown>[];
      assert.ok(records.length > 0);
      for (const record of records) assert.ok(check(record), JSON.stringify(check.errors));
      assert.equal(check({ ...records[0], id: 'RNPN-0001' }), false);
    }
  });

  it('has the columns of the official tables, in their order', { skip: NO_OFFICIAL }, () => {
    for (const { path, schema } of resources) {
      const [header = ''] = readFileSync(join(OFFICIAL, 'csv', path), 'utf8').split(/\r?\n/, 1);
      assert.deepEqual(
        schema.fields.map(({ name }) => name),
        header.split(','),
        path,
      );
    }
  });

  it('is described so that the official examples are valid too', { skip: NO_OFFICIAL }, () => {
    const service = createAjv().compile(schemaOf(resources, 'service'));
    const full = JSON.parse(readFileSync(join(OFFICIAL, 'service_full.json'), 'utf8')) as unknown;
    assert.ok(service(full), JSON.stringify(service.errors));
    for (const resource of resources) {
      const rows = readTable(readFileSync(join(OFFICIAL, 'csv', resource.path), 'utf8'), resource);
      // Alone: the examples refer to records that they do not bring.
      const alone = { ...resource, schema: { fields: resource.schema.fields } };
      assert.deepEqual(faultsOf([alone], new Map([[resource.name, rows]])), []);
    }
  });

  it('leaves drafts out and never changes an identifier', async () => {
    const [first, ...rest] = demo.tramites;
    assert.ok(first);
    const again = await exported({ ...demo, tramites: [{ ...first, status: 'draft' }, ...rest] });
    const idsIn = (written: ReadonlyMap<string, string>) =>
      (JSON.parse(written.get('hsds/json/services.json') ?? '') as { id: string }[]).map(({ id }) => id);
    assert.deepEqual(idsIn(again), idsIn(files).slice(1));
  });
});

describe('Reading the HSDS of a catalogue', async () => {
  const files = await exported(demo);

  for (const form of ['json', 'csv', '.'])
    it(`gives the same catalogue back from «${form}»`, async () => {
      const imported = await importFile(join(write(files), form), 'hsds');
      assertSame(imported, demo);
      assert.equal(imported.report.charactersKept, imported.report.charactersIn);
      assert.ok(imported.report.charactersIn > 50_000);
    });

  it('gives it back from a ZIP', async () => {
    const bytes = Object.fromEntries([...files].map(([path, text]) => [path, Buffer.from(text)]));
    const path = join(folder, 'hsds.zip');
    writeFileSync(path, zipSync(bytes));
    assertSame(await importFile(path, 'hsds'), demo);
  });

  it('keeps what somebody edited in a standard field, and the rest of the record', async () => {
    const edited = new Map(files);
    const services = JSON.parse(files.get('hsds/json/services.json') ?? '') as Record<string, unknown>[];
    const service = services.find(({ name }) => name === 'Modificar los datos del DUI');
    assert.ok(service);
    service.name = 'Cambiar los datos del DUI';
    service.alert = 'El lunes no hay sistema.';
    edited.set('hsds/json/services.json', JSON.stringify(services));
    const { change } = await importFile(join(write(edited), 'json'), 'hsds');
    const before = demo.tramites.find(({ code }) => code === 'RNPN-0004');
    const now = change?.tramites?.find(({ code }) => code === 'RNPN-0004');
    assert.ok(before && now);
    assert.deepEqual(now.name, { ...before.name, es: 'Cambiar los datos del DUI' });
    assert.deepEqual(now.alerts, [{ text: { es: 'El lunes no hay sistema.' } }]);
    assert.deepEqual({ ...now, name: before.name, alerts: before.alerts }, before);
  });

  it('lets the edited words win where they say less than the record did, and says so', async () => {
    const edited = new Map(files);
    const services = JSON.parse(files.get('hsds/json/services.json') ?? '') as Record<string, unknown>[];
    const service = services.find(({ name }) => name === 'Modificar los datos del DUI');
    assert.ok(service);
    service.wait_time = 'Dos horas';
    edited.set('hsds/json/services.json', JSON.stringify(services));
    const { change, report } = await importFile(join(write(edited), 'json'), 'hsds');
    const now = change?.tramites?.find(({ code }) => code === 'RNPN-0004');
    assert.deepEqual(now?.variants[0]?.usualTime, { text: { es: 'Dos horas' } });
    const row = report.rowsReport.find(({ code }) => code === 'RNPN-0004');
    assert.match(row?.notes.join('\n') ?? '', /usualTime se editó en HSDS/);
  });

  it('gives back local layers, statuses, and what two variants share', async () => {
    const records: CatalogueRecordInput[] = [
      { type: 'catalogue', title: { es: 'Ejemplo' }, country: 'SV', timeZone: 'America/El_Salvador' },
      { type: 'institution', code: 'MEJ', name: { es: 'Ministerio' }, parent: 'SUP' },
      {
        type: 'institution',
        code: 'SUP',
        name: { es: 'Superior', en: 'Above' },
        mission: { es: 'Superior' },
      },
      {
        type: 'office',
        code: 'O-1',
        name: { es: 'Central' },
        institution: 'MEJ',
        address: { es: '' },
        lat: 13.7,
      },
      {
        type: 'tramite',
        code: 'MEJ-1',
        name: { es: 'Pedir' },
        summary: { es: 'Uno.\nDos.' },
        institution: 'MEJ',
        status: 'suspended',
        categories: ['no-existe'],
        variants: ['a', 'b'].map((code) => ({
          code,
          name: { es: code },
          offices: [{ office: 'O-1', notes: { es: code } }, { office: 'O-2' }],
          fees: [{ kind: 'free' as const }, { kind: 'unknown' as const }],
        })),
        updatedAt: '2026-01-02',
      },
      { type: 'local_layer', institution: 'MEJ', tramite: 'MEJ-1', blocks: { notice: { es: '«Aviso»' } } },
    ];
    const change = toChange(records.map((record) => catalogueRecord.parse(record)));
    const written = await exported(change);
    for (const form of ['json', 'csv'])
      assertSame(await importFile(join(write(written), form), 'hsds'), change);
  });

  it('gives any small catalogue back, whatever its words are', async () => {
    const words = fc
      .oneof(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
        fc.constantFrom(
          '1. Uno\n2. Dos',
          '"comillas", comas; y\r\nlíneas',
          '– a\n– b',
          ' =1+1',
          'N/D',
          'Cerrado',
          'x\n\n\ny',
        ),
      )
      .filter((text) => text.trim() !== '' && !text.includes('\0'));
    const text = fc.oneof(
      words.map((es) => ({ es })),
      fc.record({ es: words, en: words }),
    );
    const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
    const tree = fc.array(
      fc.oneof(
        words.map((c) => ({ t: 'p' as const, c: [c] })),
        words.map((c) => ({ t: 'ul' as const, c: [{ t: 'li' as const, c: [c] }] })),
      ),
      { maxLength: 3 },
    );
    const rich = tree.map((es) => ({ es }));
    const office = fc.record({
      name: text,
      address: text,
      municipality: maybe(words),
      directions: maybe(text),
      lat: maybe(fc.double({ min: -90, max: 90, noNaN: true })),
      lon: maybe(fc.double({ min: -180, max: 180, noNaN: true })),
      email: maybe(words),
      hours: fc.array(
        fc.record({
          days: fc.uniqueArray(fc.constantFrom('mo' as const, 'we' as const, 'su' as const), {
            minLength: 1,
          }),
          opens: fc.constantFrom('00:00', '07:30'),
          closes: fc.constantFrom('16:00', '24:00'),
          from: maybe(fc.constant('2026-01-01')),
          until: maybe(fc.constant('2026-01-01')),
        }),
        { maxLength: 2 },
      ),
      languages: fc.array(words, { maxLength: 2 }),
      accessibility: fc.array(fc.constantFrom('ramp' as const, 'braille' as const), { maxLength: 2 }),
    });
    const variant = fc.record({
      code: fc.constantFrom('unica', 'otra'),
      name: text,
      instructions: maybe(rich),
      requirements: fc.array(fc.record({ id: fc.constant('r'), name: text, copies: maybe(fc.nat(3)) }), {
        maxLength: 2,
      }),
      fees: fc.array(
        fc.oneof(
          fc.record({ kind: fc.constant('tariff' as const), text }),
          fc.record({
            kind: fc.constant('amount' as const),
            amount: fc.constantFrom('0', '10.50', '7').map((amount) => ({ amount, currency: 'USD' })),
          }),
        ),
        { maxLength: 2 },
      ),
      offices: fc.array(fc.record({ office: fc.constantFrom('o-0', 'o-9'), notes: maybe(text) }), {
        maxLength: 2,
      }),
    });
    const tramite = fc.record({
      name: text,
      summary: text,
      description: maybe(rich),
      whoMust: maybe(rich),
      alternateNames: fc.array(text, { maxLength: 2 }),
      categories: fc.uniqueArray(fc.constantFrom('c-0', 'nada'), { maxLength: 2 }),
      variants: fc.array(variant, { minLength: 1, maxLength: 2 }),
      status: fc.constantFrom('published' as const, 'suspended' as const, 'repealed' as const),
      updatedAt: fc.constantFrom('2026-01-02', '2026-01-02T10:00:00-06:00'),
    });
    const catalogue = fc.record({
      institution: fc.record({ name: text, acronym: maybe(words), mission: maybe(text) }),
      category: fc.record({ name: text, description: maybe(text) }),
      offices: fc.array(office, { maxLength: 2 }),
      tramites: fc.array(tramite, { maxLength: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(catalogue, async (drawn) => {
        const records: CatalogueRecordInput[] = [
          { type: 'catalogue', title: { es: 'Ejemplo' }, country: 'SV', timeZone: 'America/El_Salvador' },
          { type: 'category', code: 'c-0', ...drawn.category },
          { type: 'institution', code: 'i-0', ...drawn.institution },
          ...drawn.offices.map((each, index) => ({
            type: 'office' as const,
            code: `o-${index}`,
            institution: 'i-0',
            ...each,
          })),
          ...drawn.tramites.map((each, index) => ({
            type: 'tramite' as const,
            code: `t-${index}`,
            institution: 'i-0',
            ...each,
          })),
        ];
        // What a file may hold: JSON knows no undefined members.
        const stored = JSON.parse(JSON.stringify(records)) as unknown[];
        const change = toChange(stored.map((record) => catalogueRecord.parse(record)));
        const written = await exported(change);
        for (const form of ['json', 'csv'])
          assertSame(await importFile(join(write(written), form), 'hsds'), change);
      }),
      { numRuns: 40 },
    );
  });
});
