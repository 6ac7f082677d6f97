import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { zipSync } from 'fflate';
import { TERMS } from '../../src/importers/hsds/extension.ts';
import { importFile } from '../../src/importers/import-file.ts';
import { ImportRefused } from '../../src/importers/import-refused.ts';
import type { Imported } from '../../src/importers/imported.ts';
import { createMemoryStore } from '../../src/server/memory-store.ts';

const OFFICIAL = '../shared/data/standards/hsds';
const NO_OFFICIAL = existsSync(OFFICIAL) ? false : `${OFFICIAL} is absent`;
const folder = mkdtempSync(join(tmpdir(), 'ventanilla-hsds-in-'));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

let files = 0;
function importText(name: string, text: string | Uint8Array): Promise<Imported> {
  files += 1;
  const path = join(folder, String(files), name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return importFile(path, 'hsds');
}
const importJson = (value: unknown) => importText('services.json', JSON.stringify(value));
async function refusalOf(imported: Promise<Imported>): Promise<string> {
  const { change, report } = await imported;
  assert.equal(change, undefined);
  return report.rowsReport
    .filter(({ result }) => result === 'refused')
    .flatMap(({ notes }) => notes)
    .join('\n');
}
const isRefused = (pattern: RegExp) => (error: unknown) =>
  error instanceof ImportRefused && pattern.test(error.message);

const ID = {
  service: 'ac148810-d857-441c-9679-408f346de14b',
  organization: 'd9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610',
  location: '3a19ff88-4620-4d17-9830-ac1d859eb5d5',
};
const organization = { id: ID.organization, name: 'Casa', description: 'Casa de ayuda' };
const service = {
  id: ID.service,
  name: 'Ayuda',
  description: 'Ayuda a personas.',
  status: 'active',
  last_modified: '2026-01-02T10:00:00Z',
  organization,
};

/** Every text of a JSON value with its member; identifiers and rules apart. */
function* textsIn(value: unknown, member = ''): Generator<{ member: string; text: string }> {
  if (typeof value === 'string') yield { member, text: value };
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value))
      yield* textsIn(inner, Array.isArray(value) ? member : name);
}
/** They become values of our own shape: codes, days, clocks, states. */
const VALUES =
  /^id$|_id$|^(status|location_type|address_type|link_type|link_entity|resource_type|currency|type)$/;

describe('The official examples of HSDS', { skip: NO_OFFICIAL }, () => {
  for (const file of [
    'service_full.json',
    'organization_full.json',
    'service_at_location_full.json',
    'location.json',
    'service_list.json',
    'organization_list.json',
    'service_at_location_list.json',
    'taxonomy.json',
    'taxonomy_list.json',
    'taxonomy_term.json',
    'taxonomy_term_list.json',
    'tabular.json',
    'csv',
  ])
    it(`lose no character of ${file} without saying so`, async () => {
      const path = join(OFFICIAL, file);
      const { change, report } = await importFile(path, 'hsds');
      assert.deepEqual([report.refused, report.lost], [0, 0]);
      assert.ok(report.charactersIn > 0);
      const said = JSON.stringify(change) + JSON.stringify(report.rowsReport).replaceAll('\\\\', '\\');
      const source = JSON.parse(
        readFileSync(join(OFFICIAL, file === 'csv' ? 'tabular.json' : file), 'utf8'),
      ) as unknown;
      let looked = 0;
      for (const { member, text } of textsIn(source)) {
        if (VALUES.test(member)) continue;
        looked += 1;
        const words = JSON.stringify(text.trim()).slice(1, -1);
        assert.ok(
          said.includes(words) || said.includes(words.replaceAll('\\"', '\\\\"')),
          `${member}: ${text}`,
        );
      }
      assert.ok(looked > 2);
      await createMemoryStore().changeCatalogue(change ?? {});
    });

  it('keep every character where every record names its own', async () => {
    const { report } = await importFile(join(OFFICIAL, 'service_full.json'), 'hsds');
    assert.ok(report.charactersIn > 5000);
    assert.equal(report.charactersKept, report.charactersIn);
  });

  it('name with its value what belongs to no record of the file', async () => {
    const { report } = await importFile(join(OFFICIAL, 'csv'), 'hsds');
    const notes = report.rowsReport.flatMap((row) => row.notes).join('\n');
    assert.match(notes, /metadata\.csv:2 no pertenece a ningún registro.*MyCity New Civic Center/);
    assert.ok(report.charactersKept < report.charactersIn);
  });

  it('say the same as JSON and as tables', async () => {
    const json = await importFile(join(OFFICIAL, 'service_full.json'), 'hsds');
    const csv = await importFile(join(OFFICIAL, 'csv'), 'hsds');
    const pick = ({ change }: Imported) => {
      const [tramite] = change?.tramites ?? [];
      const [variant] = tramite?.variants ?? [];
      return [
        tramite?.name,
        tramite?.institution,
        tramite?.alerts,
        variant?.fees,
        variant?.requirements,
        variant?.offices[0]?.office,
      ];
    };
    assert.deepEqual(pick(csv), pick(json));
    assert.deepEqual(json.change?.tramites?.[0]?.variants[0]?.fees[0]?.amount, {
      amount: '35',
      currency: 'GBP',
    });
  });
});

describe('A file of HSDS', () => {
  it('becomes institutions, offices with hours, fees, requirements and categories', async () => {
    const { change, report } = await importJson({
      contents: [
        {
          ...service,
          cost_options: [
            { id: 'c', option: 'Tarifa', currency: 'usd', amount: 3.5 },
            { id: 'd', amount: 0 },
          ],
          required_documents: [{ id: 'r', document: 'DUI', uri: 'https://example.org/dui' }],
          attributes: [
            { id: 'a', taxonomy_term: { id: 't-1', code: 'salud', name: 'Salud', description: 'x' } },
          ],
          service_at_locations: [
            {
              id: 'l',
              description: 'Segundo piso',
              location: {
                id: ID.location,
                location_type: 'physical',
                name: 'Sede',
                latitude: 13.7,
                longitude: -89.2,
                addresses: [
                  {
                    id: 'x',
                    address_1: 'Calle 1',
                    city: 'San Salvador',
                    state_province: 'SS',
                    country: 'SV',
                  },
                ],
                schedules: [
                  { id: 's1', freq: 'WEEKLY', byday: 'MO,TU', opens_at: '08:00:00', closes_at: '16:00' },
                  { id: 's2', valid_from: '2026-12-25', valid_to: '2026-12-25' },
                  { id: 's3', freq: 'MONTHLY', bymonthday: '1', opens_at: '08:00', closes_at: '09:00' },
                ],
                languages: [{ id: 'g', code: 'es', name: 'es' }],
                accessibility: [
                  { id: 'y', description: 'Rampa' },
                  { id: 'z', description: 'Puerta ancha' },
                ],
              },
            },
          ],
        },
      ],
    });
    assert.equal(report.refused, 0);
    const [tramite] = change?.tramites ?? [];
    const [variant] = tramite?.variants ?? [];
    assert.deepEqual(tramite?.categories, ['salud']);
    assert.deepEqual(
      variant?.fees.map(({ kind, amount }) => [kind, amount]),
      [
        ['amount', { amount: '3.5', currency: 'USD' }],
        ['free', undefined],
      ],
    );
    assert.equal(variant?.requirements[0]?.url, 'https://example.org/dui');
    assert.deepEqual(variant.offices, [{ office: ID.location, notes: { es: 'Segundo piso' } }]);
    const [office] = change?.offices ?? [];
    assert.equal(office?.institution, ID.organization);
    assert.deepEqual(office.hours, [{ days: ['mo', 'tu'], opens: '08:00', closes: '16:00' }]);
    assert.deepEqual(office.exceptions, [{ date: '2026-12-25', closed: true }]);
    assert.deepEqual(office.accessibility, ['ramp']);
    assert.match(office.directions?.es ?? '', /Puerta ancha/);
    // A rule that is more than weekly stays as words.
    assert.match(office.directions?.es ?? '', /bymonthday: 1/);
  });

  it('never makes «free» of a fee that has only words', async () => {
    const { change } = await importJson({ ...service, fees_description: 'Según la tabla' });
    assert.deepEqual(
      change?.tramites?.[0]?.variants[0]?.fees.map(({ kind, text }) => [kind, text?.es]),
      [['tariff', 'Según la tabla']],
    );
  });

  it('reads JSON Lines, and tables with semicolons and a byte-order mark', async () => {
    const other = { ...service, id: 'b', name: 'Otra' };
    const lines = await importText(
      'services.jsonl',
      `${JSON.stringify(service)}\n\n${JSON.stringify(other)}\n`,
    );
    assert.deepEqual(
      lines.change?.tramites?.map(({ name }) => name.es),
      ['Ayuda', 'Otra'],
    );
    const table = await importText('organizations.csv', '\uFEFFid;name;description\na;Casa;Ayuda\n');
    assert.equal(table.change?.institutions?.[0]?.mission?.es, 'Ayuda');
  });

  it('names a field that nobody knows with its place and value', async () => {
    const { report } = await importJson({ ...service, colour: 'azul' });
    assert.match(report.rowsReport.flatMap(({ notes }) => notes).join('\n'), /services\.json\/colour.*azul/);
    assert.ok(report.charactersKept < report.charactersIn);
  });

  it('puts together what two places say of one organization, and tells where they differ', async () => {
    const { change, report } = await importJson([
      service,
      { ...service, id: 'b', organization: { ...organization, name: 'Otra casa', email: 'a@b.org' } },
    ]);
    assert.equal(change?.institutions?.length, 1);
    assert.deepEqual([change.institutions[0]?.name.es, change.institutions[0]?.email], ['Casa', 'a@b.org']);
    assert.match(report.rowsReport.flatMap(({ notes }) => notes).join('\n'), /dice otra cosa.*«Otra casa»/);
  });
});

describe('A broken file of HSDS', () => {
  it('is refused row by row where an identifier, a name or the organization is missing', async () => {
    assert.match(await refusalOf(importJson({ ...service, id: undefined })), /le falta su «id»/);
    assert.match(await refusalOf(importJson({ ...service, name: undefined })), /le falta su nombre/);
    assert.match(
      await refusalOf(importJson({ ...service, organization: undefined })),
      /no dice su organización/,
    );
    assert.match(
      await refusalOf(importJson({ ...service, organization: undefined, organization_id: 'zz' })),
      /«zz» no está en el archivo/,
    );
    assert.match(await refusalOf(importJson({ ...service, id: '../../x' })), /no sirve de código/);
  });

  it('is refused where organizations are above each other', async () => {
    const rows = 'id,name,description,parent_organization_id\na,A,x,b\nb,B,x,a\nc,C,x,c\n';
    assert.match(await refusalOf(importText('organizations.csv', rows)), /por encima de sí mismo/);
  });

  it('is refused where a date is none', async () => {
    assert.match(await refusalOf(importJson({ ...service, last_modified: 'ayer' })), /updatedAt/);
  });

  it('is refused with what to do when it is no HSDS at all', async () => {
    await assert.rejects(importText('a.json', '{"id": 1, '), isRefused(/no es JSON/));
    await assert.rejects(importText('a.jsonl', '{}\nhola'), isRefused(/La línea 2 .* no es JSON/));
    await assert.rejects(importText('a.json', '{"x": 1}'), isRefused(/No hay ningún servicio/));
    await assert.rejects(importText('a.json', ''), isRefused(/no es JSON/));
    await assert.rejects(
      importText('services.csv', 'id,name\n"a,b\n'),
      isRefused(/no se puede leer como CSV/),
    );
    await assert.rejects(
      importText('services.csv', Buffer.from('id,name\na,año', 'latin1')),
      isRefused(/UTF-8/),
    );
    await assert.rejects(importText('a.txt.zip', 'no soy un ZIP'), isRefused(/ZIP está dañado/));
    await assert.rejects(
      importText('a.zip', zipSync({ 'a.txt': new Uint8Array(3) })),
      isRefused(/no hay ningún archivo/),
    );
    await assert.rejects(importFile(join(folder, 'nada'), 'hsds'), isRefused(/No encontramos/));
  });

  it('is refused when it is nested to hurt', async () => {
    const deep = `${'{"organization":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    await assert.rejects(importText('services.json', deep), isRefused(/más de 40 niveles/));
  });

  it('is read though its rows point to themselves and to each other', async () => {
    const zip = zipSync({
      'organizations.csv': Buffer.from('id,name,description\no,Casa,Ayuda\n'),
      'metadata.csv': Buffer.from('id,resource_id,field_name,previous_value\nm,m,name,Antes\n'),
      'attributes.csv': Buffer.from('id,link_id,taxonomy_term_id,value\na,b,t,x\nb,a,t,y\nc,t,t,z\n'),
      'taxonomy_terms.csv': Buffer.from('id,name,description,taxonomy_id\nt,Tema,Tema,t\n'),
      'contacts.csv': Buffer.from('id,organization_id,name\nk,o,Ana\n'),
      'phones.csv': Buffer.from('id,contact_id,organization_id,number\np,k,o,2222-3333\n'),
    });
    const { change, report } = await importText('vueltas.zip', zip);
    assert.equal(report.refused, 0);
    assert.equal(change?.institutions?.[0]?.phones[0]?.number, '2222-3333');
    const notes = report.rowsReport.flatMap((row) => row.notes).join('\n');
    for (const row of ['metadata.csv:2', 'attributes.csv:2', 'attributes.csv:3'])
      assert.match(notes, new RegExp(`${row} no pertenece`));
  });

  it('cannot put anything into what all objects share', async () => {
    const poison =
      '{"code":"x","differences":[["/__proto__/polluted","","yes"],["/constructor/prototype/polluted","","yes"]]}';
    await importText(
      'services.json',
      JSON.stringify({
        ...service,
        attributes: [{ id: 'a', taxonomy_term_id: TERMS.record, value: poison }],
      }).replace('"id"', '"__proto__":{"polluted":"yes"},"id"'),
    );
    assert.equal(({} as { polluted?: string }).polluted, undefined);
  });

  it('is stopped while it unpacks when a ZIP is a bomb', async () => {
    const spaces = new Uint8Array(80 * 1024 * 1024).fill(32);
    await assert.rejects(
      importText('bomba.zip', zipSync({ 'services.json': spaces })),
      isRefused(/crece más de 250 veces/),
    );
  });
});
