import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkPolitely } from '../../src/cli/check-politely.ts';
import { linksOf } from '../../src/cli/links-of.ts';
import { remindersOf } from '../../src/server/reminders-of.ts';
import { institution } from '../../src/contract/institution.ts';
import { tramiteContent, type TramiteInput } from '../../src/contract/tramite.ts';
import { createMemoryStore } from '../../src/server/memory-store.ts';
import { openSqliteStore } from '../../src/server/sql/sqlite-store.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ventanilla-life-'));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});
const command = (words: string[]) => [join(root, 'src/cli/ventanilla.mjs'), ...words];

function ventanilla(...words: string[]) {
  return spawnSync(process.execPath, command(words), { cwd: folder, encoding: 'utf8' });
}

/** Like `ventanilla`, without stopping this process: it answers as the web meanwhile. */
async function ventanillaAsync(
  ...words: string[]
): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, command(words), { cwd: folder });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, stdout, stderr };
}

const minej = institution.parse({
  code: 'MINEJ',
  name: { es: 'Ministerio de Ejemplos' },
  email: 'tramites@example.gob.sv',
  phones: [{ number: '2222-0000' }],
});

function fiche(code: string, more: Partial<TramiteInput> = {}, variant: object = {}) {
  return tramiteContent.parse({
    code,
    name: { es: `Permiso ${code}` },
    summary: { es: 'Sirve de ejemplo.' },
    institution: 'MINEJ',
    variants: [{ code: 'unica', name: { es: 'Modalidad única' }, ...variant }],
    updatedAt: '2026-11-01',
    ...more,
  });
}

describe('reminders', () => {
  const snapshotOf = async (...tramites: ReturnType<typeof fiche>[]) => {
    const store = createMemoryStore();
    await store.changeCatalogue({ institutions: [minej], tramites });
    return store.snapshot();
  };

  it('name what was not verified in eleven months, the longest waiting first, with whom to write to', async () => {
    const snapshot = await snapshotOf(
      fiche('EJ-1', { verifiedAt: '2025-12-20' }),
      fiche('EJ-2', { verifiedAt: '2025-12-21' }),
      fiche('EJ-3', { updatedAt: '2024-01-15T10:00:00-06:00' }),
      fiche('EJ-4', { updatedAt: '2020-01-01', status: 'repealed' }),
      fiche('EJ-5', { updatedAt: '2020-01-01', status: 'draft' }),
      fiche('EJ-6', { updatedAt: '2025-12-01', status: 'suspended' }),
    );
    const [ministry, ...others] = remindersOf(snapshot, [], '2026-11-21');
    assert.deepEqual(others, []);
    assert.deepEqual(ministry?.contact, { email: 'tramites@example.gob.sv', phones: ['2222-0000'] });
    assert.deepEqual(
      ministry?.fiches.map(({ code, late }) => [code, late]),
      [
        ['EJ-3', true],
        ['EJ-6', true],
        ['EJ-1', true],
      ],
    );
  });

  it('name what several people report, however fresh it is', async () => {
    const snapshot = await snapshotOf(fiche('EJ-1'), fiche('EJ-2'));
    const reported = [{ tramite: 'EJ-2', field: '/variants/0/fees/0', reports: 6 }];
    const [ministry] = remindersOf(snapshot, reported, '2026-11-21');
    assert.deepEqual(
      ministry?.fiches.map(({ code, late, reports }) => [code, late, reports]),
      [['EJ-2', false, [{ field: '/variants/0/fees/0', reports: 6 }]]],
    );
  });

  it('count months to the end of a shorter one', async () => {
    const snapshot = await snapshotOf(
      fiche('EJ-1', { verifiedAt: '2026-02-27' }),
      fiche('EJ-2', { verifiedAt: '2026-02-28' }),
    );
    const [ministry] = remindersOf(snapshot, [], '2027-01-31');
    assert.deepEqual(
      ministry?.fiches.map(({ code }) => code),
      ['EJ-1'],
    );
  });
});

describe('links', () => {
  it('are found wherever the catalogue has them, once for each institution', async () => {
    const store = createMemoryStore();
    const page = 'https://example.gob.sv/a';
    await store.changeCatalogue({
      institutions: [{ ...minej, url: page }],
      tramites: [
        fiche(
          'EJ-1',
          {
            description: { es: [{ t: 'p', c: [{ t: 'a', href: page, c: ['aquí'] }] }] },
            legalBasis: [{ kind: 'law', name: { es: 'Ley' }, gazetteUrl: 'https://diario.example/1' }],
          },
          {
            channels: [{ kind: 'online', url: page }],
            forms: [{ name: { es: 'Solicitud' }, url: 'https://example.gob.sv/f.pdf' }],
          },
        ),
        fiche('EJ-2', { status: 'repealed', source: 'https://example.gob.sv/viejo' }),
        fiche('EJ-3', { institution: 'OTRA', source: page }),
      ],
      localLayers: [
        {
          institution: 'OTRA',
          tramite: 'EJ-1',
          blocks: { links: [{ name: { es: 'Más' }, url: 'https://otra.example/' }] },
        },
      ],
    });
    const snapshot = await store.snapshot();
    const links = linksOf(snapshot);
    assert.deepEqual(links.map(({ url, institution: of }) => `${of} ${url}`).sort(), [
      'MINEJ https://diario.example/1',
      'MINEJ https://example.gob.sv/a',
      'MINEJ https://example.gob.sv/f.pdf',
      'OTRA https://example.gob.sv/a',
      'OTRA https://otra.example/',
    ]);
    assert.deepEqual(links[0]?.places.map(({ tramite, path }) => `${tramite ?? ''}${path}`).sort(), [
      '/url',
      'EJ-1/description/es/0/c/0/href',
      'EJ-1/variants/0/channels/0/url',
    ]);
    assert.equal(linksOf(snapshot, 'OTRA').length, 2);
  });
});

describe('ventanilla check-links', () => {
  let web: Server;
  let address: string;
  let gone: string;
  const asked: string[] = [];
  let together = 0;
  let most = 0;

  before(async () => {
    web = createServer((request, response) => {
      const { url = '', method = '' } = request;
      asked.push(`${method} ${url}`);
      together += 1;
      most = Math.max(most, together);
      response.once('close', () => (together -= 1));
      const say = (status: number, headers: Record<string, string> = {}) => {
        setTimeout(() => response.writeHead(status, headers).end(method === 'HEAD' ? undefined : 'x'), 20);
      };
      if (url === '/callado') return;
      if (url === '/solo-get') say(method === 'HEAD' ? 405 : 200);
      else if (url === '/mudado') say(301, { Location: '/nuevo' });
      else if (url === '/hoy-aqui') say(302, { Location: '/nuevo' });
      else if (url === '/vueltas') say(302, { Location: '/vueltas' });
      else say(Number(/\d{3}/.exec(url)?.[0] ?? 200));
    });
    const closed = createServer();
    const portOf = async (server: Server) => {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    };
    address = await portOf(web);
    gone = await portOf(closed);
    await new Promise((resolve) => closed.close(resolve));
    const store = await openSqliteStore(join(folder, 'links'));
    const paths = [
      '/bien',
      '/solo-get',
      '/mudado',
      '/hoy-aqui',
      '/vueltas',
      '/404',
      '/500',
      '/403',
      '/callado',
    ];
    await store.changeCatalogue({
      institutions: [
        minej,
        institution.parse({ code: 'OTRA', name: { es: 'Otra institución' }, url: `${gone}/` }),
      ],
      tramites: [
        fiche('EJ-1', {}, { channels: paths.map((path) => ({ kind: 'online', url: `${address}${path}` })) }),
        fiche('EJ-2', { institution: 'OTRA', source: `${address}/bien` }),
      ],
    });
    await store.close();
  });
  after(() => {
    web.closeAllConnections();
    web.close();
  });

  it('tells each institution what does not open, why, and where it stands', async () => {
    const { status, stdout, stderr } = await ventanillaAsync(
      ...['check-links', '--json', '--timeout', '1', '--data', join(folder, 'links')],
    );
    assert.deepEqual([status, stderr], [0, '']);
    const report = JSON.parse(stdout) as {
      checked: number;
      ok: number;
      institutions: {
        institution: string;
        email?: string;
        links: {
          url: string;
          state: string;
          status?: number;
          reason?: string;
          to?: string;
          places: object[];
        }[];
      }[];
    };
    assert.deepEqual([report.checked, report.ok], [10, 3]);
    const [ministry, other] = report.institutions;
    assert.deepEqual([ministry?.institution, ministry?.email], ['MINEJ', 'tramites@example.gob.sv']);
    assert.deepEqual(
      ministry?.links.map(({ url, state, status: code }) => [url.slice(address.length), state, code]),
      [
        ['/mudado', 'moved', 200],
        ['/vueltas', 'broken', undefined],
        ['/404', 'broken', 404],
        ['/500', 'broken', 500],
        ['/403', 'unsure', 403],
        ['/callado', 'broken', undefined],
      ],
    );
    assert.equal(ministry?.links[0]?.to, `${address}/nuevo`);
    assert.equal(ministry.links[5]?.reason, 'no respondió a tiempo');
    assert.deepEqual(ministry.links[2]?.places, [{ tramite: 'EJ-1', path: '/variants/0/channels/5/url' }]);
    assert.deepEqual(
      other?.links.map(({ url, state, reason }) => [url, state, reason]),
      [[`${gone}/`, 'broken', 'el servidor no acepta conexiones']],
    );
    assert.deepEqual(
      asked.filter((one) => /bien|solo-get/.test(one)),
      ['HEAD /bien', 'HEAD /solo-get', 'GET /solo-get'],
    );
    assert.ok(most <= 2, `${String(most)} questions at once to one host`);
  });

  it('says it in Spanish to a person, and of one institution when it is named', async () => {
    const words = ['check-links', '--data', join(folder, 'links')];
    const { status, stdout } = await ventanillaAsync(...words, '--institution', 'OTRA');
    assert.equal(status, 0);
    assert.match(
      stdout,
      /Otra institución\n {2}No abre: .+ \(el servidor no acepta conexiones\)\n {4}la institución/,
    );
    assert.match(stdout, /Direcciones: 2\. Abren: 1\. Cambiaron: 0\. No abren: 1\./);
    assert.doesNotMatch(stdout, /Ministerio/);
    const unknown = await ventanillaAsync(...words, '--institution', 'NADA');
    assert.equal(unknown.status, 1);
    assert.match(unknown.stderr, /no tiene la institución «NADA»/);
    assert.match((await ventanillaAsync(...words, '--timeout', 'mucho')).stderr, /Diga de 1 a 120 segundos/);
  });

  it('leaves a host alone that stays silent', async () => {
    const questions = asked.length;
    const urls = Array.from({ length: 40 }, (_, at) => `${address}/callado?${String(at)}`);
    const checks = await checkPolitely(
      urls.map((url) => url.replace('/callado?', '/callado#')),
      { timeout: 50 },
    );
    assert.equal(checks.size, 40);
    assert.ok([...checks.values()].every(({ state }) => state === 'broken'));
    assert.ok(asked.length - questions <= 10, `${String(asked.length - questions)} questions`);
  });
});

describe('ventanilla publish, missing-terms and review-reminders', () => {
  const data = join(folder, 'life');
  before(async () => {
    const store = await openSqliteStore(data);
    await store.changeCatalogue({
      institutions: [minej],
      tramites: [
        fiche('EJ-1', { status: 'draft' }),
        fiche('EJ-2', { status: 'draft' }),
        fiche('EJ-3', { updatedAt: '2001-01-01' }),
      ],
    });
    for (let time = 0; time < 5; time += 1)
      await store.countMissing({ week: '2026-W47', lang: 'es', term: 'carta de solteria' });
    for (let time = 0; time < 4; time += 1)
      await store.countMissing({ week: '2026-W47', lang: 'es', term: 'algo privado' });
    await store.close();
  });

  it('publishes the drafts that are named, and tells which are left', async () => {
    assert.match(
      ventanilla('publish', '--data', data).stdout,
      /^Borrador: EJ-1 {2}Permiso EJ-1\nBorrador: EJ-2/,
    );
    const done = ventanilla('publish', 'EJ-2', '--data', data, '--json');
    assert.deepEqual(JSON.parse(done.stdout), {
      published: ['EJ-2'],
      drafts: [{ code: 'EJ-1', name: 'Permiso EJ-1' }],
    });
    const store = await openSqliteStore(data);
    const served = await Promise.all(['EJ-1', 'EJ-2'].map((code) => store.tramite(code)));
    await store.close();
    assert.deepEqual(
      served.map((one) => one?.status),
      [undefined, 'published'],
    );
    const wrong = ventanilla('publish', 'EJ-9', '--data', data);
    assert.equal(wrong.status, 1);
    assert.match(wrong.stderr, /No hay un borrador con el código «EJ-9»/);
  });

  it('shows what is searched for in vain from five times on', () => {
    const { stdout } = ventanilla('missing-terms', '--data', data);
    assert.equal(stdout, '     5  carta de solteria (es, última vez en 2026-W47)\n');
    const json = JSON.parse(ventanilla('missing-terms', '--json', '--data', data).stdout) as {
      terms: object[];
    };
    assert.equal(json.terms.length, 1);
  });

  it('says which fiches wait for a look, and whom to write to', () => {
    const { status, stdout } = ventanilla('review-reminders', '--data', data);
    assert.equal(status, 0);
    assert.match(
      stdout,
      /Ministerio de Ejemplos\n {2}Contacto: tramites@example\.gob\.sv, 2222-0000\n {2}EJ-3 {2}Permiso EJ-3: nunca verificada, modificada el 2001-01-01\.\n\nFichas por revisar: 1\. Instituciones: 1\./,
    );
    const json = JSON.parse(ventanilla('review-reminders', '--json', '--data', data).stdout) as {
      institutions: { fiches: object[] }[];
    };
    assert.equal(json.institutions[0]?.fiches.length, 1);
  });

  it('does not make a store where there is none', () => {
    for (const name of ['publish', 'missing-terms', 'review-reminders', 'check-links']) {
      const { status, stderr } = ventanilla(name, '--data', join(folder, 'nada'));
      assert.equal(status, 1, name);
      assert.match(stderr, /no tiene un catálogo/);
    }
    assert.ok(!existsSync(join(folder, 'nada')));
  });
});
