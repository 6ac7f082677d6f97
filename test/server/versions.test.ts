import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operations, type OperationName, type OperationOutput } from '../../src/contract/operations.ts';
import { problem } from '../../src/contract/problem.ts';
import { demoApp } from './demo-app.ts';
import { someTramite } from './store-conformance.ts';

async function read<Name extends OperationName>(
  name: Name,
  response: Response,
): Promise<OperationOutput<Name>> {
  const body: unknown = await response.json();
  assert.equal(response.status, 200, JSON.stringify(body));
  return operations[name].output.parse(body) as OperationOutput<Name>;
}

async function refused(response: Response, status: number, slug: string) {
  const document = problem.parse(await response.json());
  assert.deepEqual([response.status, document.type], [status, `/problemas/${slug}`]);
}

/** The demonstration and a fiche in three versions, of three days. */
async function threeVersions() {
  const demo = await demoApp();
  const day = (number: number) => new Date(Date.UTC(2026, 9, number));
  const fiche = someTramite('VIEJO-1', 'Inscribir una lancha');
  await demo.store.changeCatalogue({ tramites: [fiche] }, day(1));
  await demo.store.changeCatalogue({ tramites: [{ ...fiche, summary: { es: 'Para pescar.' } }] }, day(2));
  const [variant] = fiche.variants;
  assert.ok(variant);
  const third = {
    ...fiche,
    summary: { es: 'Para pescar.' },
    variants: [{ ...variant, trackingUrl: 'https://lanchas.example.gob.sv/' }],
  };
  await demo.store.changeCatalogue({ tramites: [third] }, day(3));
  return { ...demo, third };
}

test('the versions of a fiche are listed with their dates, the newest first', async () => {
  const { get } = await threeVersions();
  const { code, versions } = await read('listVersions', await get('/v1/tramites/VIEJO-1/versions'));
  assert.equal(code, 'VIEJO-1');
  assert.deepEqual(
    versions.map(({ version, publishedAt }) => [version, publishedAt.slice(0, 10)]),
    [
      [3, '2026-10-03'],
      [2, '2026-10-02'],
      [1, '2026-10-01'],
    ],
  );
  assert.equal(new Set(versions.map(({ hash }) => hash)).size, 3);
  await refused(await get('/v1/tramites/NADA/versions'), 404, 'tramite-no-encontrado');
});

test('a fiche can be read as it was in a version', async () => {
  const { get } = await threeVersions();
  const { tramite, publishedAt } = await read('getVersion', await get('/v1/tramites/VIEJO-1/versions/1'));
  assert.deepEqual(
    [tramite.version, tramite.summary.es, publishedAt.slice(0, 10)],
    [1, 'Para probar.', '2026-10-01'],
  );
  await refused(await get('/v1/tramites/VIEJO-1/versions/4'), 404, 'version-no-encontrada');
  await refused(await get('/v1/tramites/VIEJO-1/versions/uno'), 400, 'datos-no-validos');
});

test('what differs between two versions is told field by field, also backwards', async () => {
  const { get } = await threeVersions();
  const { from, to, changes } = await read('diffTramite', await get('/v1/tramites/VIEJO-1/diff?from=1&to=3'));
  assert.deepEqual([from, to], [1, 3]);
  assert.deepEqual(changes, [
    { path: '/summary/es', kind: 'changed', before: 'Para probar.', after: 'Para pescar.' },
    { path: '/variants/unica/trackingUrl', kind: 'added', after: 'https://lanchas.example.gob.sv/' },
  ]);
  const latest = await read('diffTramite', await get('/v1/tramites/VIEJO-1/diff'));
  assert.deepEqual([latest.from, latest.to, latest.changes.length], [2, 3, 1]);
  const back = await read('diffTramite', await get('/v1/tramites/VIEJO-1/diff?from=3&to=2'));
  assert.deepEqual(
    back.changes.map(({ kind }) => kind),
    ['removed'],
  );
  await refused(await get('/v1/tramites/VIEJO-1/diff?from=9'), 404, 'version-no-encontrada');
  await refused(await get('/v1/tramites/NADA/diff'), 404, 'tramite-no-encontrado');
});

test('versions of a repealed trámite can still be read', async () => {
  const { get, store, third } = await threeVersions();
  await store.changeCatalogue({ tramites: [{ ...third, status: 'repealed' }] });
  await refused(await get('/v1/tramites/VIEJO-1'), 410, 'tramite-derogado');
  assert.equal((await read('listVersions', await get('/v1/tramites/VIEJO-1/versions'))).versions.length, 4);
  assert.equal(
    (await read('getVersion', await get('/v1/tramites/VIEJO-1/versions/3'))).tramite.status,
    'published',
  );
});

test('a copy of the catalogue is kept up to date by asking what changed since a revision', async () => {
  const { get, store } = await demoApp();
  const { revision, tramites } = await read('getCatalogue', await get('/v1/catalogue'));
  const nothing = await read('listChanges', await get(`/v1/changes?since=${String(revision)}`));
  assert.deepEqual(nothing, { changes: [], next: String(revision), more: false });
  const all = await read('listChanges', await get('/v1/changes'));
  assert.equal(all.changes.length, tramites);
  assert.ok(all.changes.every(({ kind, version }) => kind === 'published' && version === 1));

  const fiche = someTramite('VIEJO-1');
  await store.changeCatalogue({ tramites: [fiche, { ...fiche, code: 'BORRADOR', status: 'draft' }] });
  await store.changeCatalogue({ tramites: [{ ...fiche, verifiedAt: '2026-11-21' }] });
  await store.changeCatalogue({ tramites: [{ ...fiche, status: 'repealed' }] });
  const since = await read('listChanges', await get(`/v1/changes?since=${nothing.next}`));
  assert.deepEqual(
    since.changes.map(({ code, version, kind, fields }) => [code, version, kind, fields]),
    [
      ['VIEJO-1', 1, 'published', []],
      ['VIEJO-1', 1, 'verified', []],
      ['VIEJO-1', 2, 'repealed', ['status']],
    ],
  );
  assert.equal(since.next, String(revision + 3));
});

test('many changes come in pieces, and none is lost or told twice', async () => {
  const { get } = await demoApp();
  const whole = await read('listChanges', await get('/v1/changes'));
  const codes: string[] = [];
  let next = '0';
  for (let more = true; more;) {
    const piece = await read('listChanges', await get(`/v1/changes?limit=7&since=${next}`));
    assert.ok(piece.changes.length <= 7);
    codes.push(...piece.changes.map(({ code }) => code));
    ({ next, more } = piece);
  }
  assert.deepEqual(
    codes,
    whole.changes.map(({ code }) => code),
  );
  assert.equal(next, whole.next);
  await refused(await get('/v1/changes?since=ayer'), 400, 'datos-no-validos');
  await refused(await get('/v1/changes?limit=5000'), 400, 'datos-no-validos');
});
