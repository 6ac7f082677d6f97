import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readIncidents } from '../../src/server/main/read-incidents.ts';
import { readPublished } from '../../src/server/main/read-published.ts';
import { supportOf, type ServiceStatus } from '../../src/server/service-status.ts';
import { demoApp } from './demo-app.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const release = (version: string, supportedUntil: string) => ({
  version,
  released: '2024-11-21',
  supportedUntil,
  notes: `Notas de <${version}>.`,
});

describe('The page of the service', () => {
  it('says that everything works, how much there is, and until when each version is supported', async () => {
    const { get } = await demoApp({
      published: {
        version: '1.2.0',
        releases: [
          release('1.2.0', '2028-11-21'),
          release('1.1.0', '2027-01-31'),
          release('1.0.0', '2026-11-20'),
        ],
      },
    });
    const answer = await get('/estado');
    const page = await answer.text();
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('Cache-Control'), 'no-store');
    assert.match(page, /Todo funciona\./);
    assert.match(page, /Versión 1\.2\.0<[^]*Con soporte hasta el 21 de noviembre de 2028[^]*Versión 1\.1/);
    assert.match(page, /Versión 1\.1\.0<[^]*termina pronto, el 31 de enero de 2027[^]*Versión 1\.0/);
    assert.match(page, /Versión 1\.0\.0<[^]*Sin soporte desde el 20 de noviembre de 2026: funciona/);
    assert.match(page, /Notas de &lt;1\.2\.0&gt;/);
    assert.doesNotMatch(page, /en preparación/);
    assert.doesNotMatch(page, /<script/);
  });

  it('says that a version in preparation is not to be pinned, and that nothing was published yet', async () => {
    const { get } = await demoApp({ published: { version: '2.0.0', releases: [] } });
    const page = await (await get('/estado')).text();
    assert.match(page, /2\.0\.0, que aún está en\s+preparación y no se debe fijar/);
    assert.match(page, /Todavía no se ha publicado ninguna/);
  });

  it('tells machines the same', async () => {
    const { get, store } = await demoApp({
      published: { version: '1.2.0', releases: [release('1.2.0', '2028-11-21')] },
    });
    const answer = await get('/estado.json');
    const status = (await answer.json()) as ServiceStatus;
    assert.equal(answer.headers.get('Access-Control-Allow-Origin'), '*');
    assert.deepEqual(status.parts, { read: true, write: true, search: true });
    assert.equal(status.catalogue.tramites, (await store.catalogue()).tramites.length);
    assert.equal(status.catalogue.changedAt, (await store.latestChanges(1))[0]?.at);
    assert.equal(status.releases[0]?.support, 'supported');
    assert.deepEqual(status.incidents, []);
  });

  it('says which part does not work', async () => {
    const { get, store } = await demoApp();
    store.check = () => Promise.reject(new Error('disk full'));
    const page = await (await get('/estado')).text();
    assert.match(page, /Algo no funciona como debe/);
    assert.match(page, /Guardar votos, comentarios y solicitudes<\/dt>\s*<dd><strong>No funciona/);
    assert.match(page, /Buscar<\/dt>\s*<dd>Funciona/);
  });

  it('shows what was told of an incident, open first, and that a list cannot be read', async () => {
    const told = [
      { from: '2026-11-20T14:00:00Z', to: '2026-11-20T15:30:00Z', text: 'No se podía <votar>.' },
      { from: '2026-11-21T14:00:00Z', text: 'Los mapas no abren.' },
    ];
    const page = await (
      await (await demoApp({ incidents: () => Promise.resolve(told) })).get('/estado')
    ).text();
    assert.match(
      page,
      /Algo no funciona[^]*Sigue abierto[^]*Los mapas no abren[^]*No se podía &lt;votar&gt;/,
    );
    assert.match(page, /21 de noviembre de 2026[^<]*8:00/);
    const broken = await demoApp({ incidents: () => Promise.reject(new Error('damaged')) });
    assert.match(await (await broken.get('/estado')).text(), /incidentes no se puede leer/);
  });
});

it('A version is supported through its last day, and its end is announced half a year before', () => {
  const until = { supportedUntil: '2028-11-21' };
  assert.equal(supportOf(until, '2028-05-01'), 'supported');
  assert.equal(supportOf(until, '2028-06-01'), 'ending');
  assert.equal(supportOf(until, '2028-11-21'), 'ending');
  assert.equal(supportOf(until, '2028-11-22'), 'ended');
});

it('The command tells an incident and its end, and refuses what says nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ventanilla-incident-'));
  const run = (...words: string[]) =>
    spawnSync(
      process.execPath,
      [join(root, 'src/cli/ventanilla.mjs'), 'incident', '--data', folder, ...words],
      {
        encoding: 'utf8',
      },
    );
  try {
    assert.match(run().stderr, /Diga qué pasa/);
    assert.match(run('--end').stderr, /No hay nada abierto/);
    assert.equal(run('La búsqueda tarda.').status, 0);
    assert.equal((await readIncidents(folder))[0]?.to, undefined);
    assert.equal(run('--end').status, 0);
    const [told] = await readIncidents(folder);
    assert.equal(told?.text, 'La búsqueda tarda.');
    assert.ok(told.to !== undefined && told.to >= told.from);
    writeFileSync(join(folder, 'incidents.json'), '[{"text":1}]');
    await assert.rejects(readIncidents(folder), /dañado/);
    assert.equal(run('Otra cosa.').status, 1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it('Where no file was built, nothing was published', async () => {
  assert.deepEqual(await readPublished(join(root, 'test')), { releases: [] });
});
