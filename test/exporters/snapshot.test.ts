/** Publishing a catalogue as files, and writing folders that can be written again. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { demoCatalogue } from '../../demo/catalogue/index.ts';
import { catalogueRecord } from '../../src/contract/catalogue.ts';
import { cardsFile, officesFile } from '../../src/contract/snapshot.ts';
import { loaderFiles } from '../../src/exporters/snapshot/loader-files.ts';
import { staticLink } from '../../src/exporters/snapshot/static-link.ts';
import { writeFolder } from '../../src/exporters/snapshot/write-folder.ts';
import { seedDemonstration } from '../../src/server/main/seed-demonstration.ts';
import { createMemoryStore } from '../../src/server/memory-store.ts';
import { openSqliteStore } from '../../src/server/sql/sqlite-store.ts';
import type { Store } from '../../src/server/store.ts';
import { publishedFiles } from '../support/published-files.ts';

const command = fileURLToPath(new URL('../../src/cli/ventanilla.mjs', import.meta.url));
const decoder = new TextDecoder();
let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ventanilla-export-'));
});
after(() => rm(folder, { recursive: true, force: true }));

async function seeded(store: Store): Promise<Store> {
  await seedDemonstration(
    store,
    { catalogue: demoCatalogue, requests: [] },
    { hashIterations: 10, now: new Date() },
  );
  return store;
}

const tramiteOf = (code: string) => {
  const record = demoCatalogue
    .map((one) => catalogueRecord.parse(one))
    .find((one) => one.type === 'tramite' && one.code === code);
  if (record?.type !== 'tramite') throw new Error(code);
  const { type: _type, ...tramite } = record;
  return tramite;
};

describe('A link of a page, as files have it', () => {
  for (const [href, from, expected] of [
    ['/t/RNPN-0002', 't/index.html', 'RNPN-0002.html'],
    ['/t/RNPN-0002?lang=en#costo', 't/index.en.html', 'RNPN-0002.en.html#costo'],
    ['/t/RNPN-0002/antes-de-ir', 't/RNPN-0002.html', 'RNPN-0002/antes-de-ir.html'],
    ['/t/RNPN-0002.txt', 't/RNPN-0002.html', 'RNPN-0002.txt'],
    ['/t/?lang=en#ID-001', 'buscar.html', 't/index.en.html#ID-001'],
    ['/buscar', 't/RNPN-0002/antes-de-ir.html', '../../buscar.html'],
    ['/docs', 't/index.en.html', '../docs.html'],
    ['/cambios/RNPN.atom', 't/index.html', '../cambios/RNPN.atom'],
    ['/t/RNPN-0002/comentario?lang=en', 't/RNPN-0002.en.html', '../comentario.en.html'],
    ['/t/', 't/index.html', 'index.html'],
  ] as const)
    it(`${href} in ${from} is ${expected}`, () => assert.equal(staticLink(href, from), expected));

  it('leads to the live catalogue for what only a server can do', () => {
    const live = 'https://vivo.example.gob';
    assert.equal(staticLink('/solicitud?lang=en', 'buscar.html', live), `${live}/solicitud?lang=en`);
    assert.equal(staticLink('/t/A/comentario', 't/A.html', live), `${live}/t/A/comentario`);
    assert.equal(staticLink('/t/A', 't/index.html', live), 'A.html');
  });

  it('has places that every disk takes', () => {
    assert.equal(officesFile('department', 'Ahuachapán'), 'data/offices/department/ahuachapan.json');
    assert.equal(officesFile('department', 'San Miguel'), 'data/offices/department/san-miguel.json');
    assert.equal(cardsFile('RNPN-0002', 'es'), cardsFile('RNPN-0009', 'es'));
    assert.notEqual(cardsFile('RNPN-0002', 'es'), cardsFile('RNPN-0012', 'es'));
  });
});

describe('A catalogue as files', () => {
  it('has pages that need no server and say their own policy', async () => {
    const files = await publishedFiles({ store: await seeded(createMemoryStore()), now: new Date() });
    const text = (path: string) => decoder.decode(files.get(path));
    for (const path of [
      't/RNPN-0002.html',
      't/RNPN-0002.en.html',
      't/index.html',
      'buscar.html',
      'solicitud.html',
    ]) {
      assert.ok(files.has(path), path);
      assert.doesNotMatch(text(path), /(?:href|action)="\//, `${path} has a link that begins at the root`);
      assert.match(text(path), /http-equiv="Content-Security-Policy" content="default-src 'none'/);
      assert.doesNotMatch(text(path), /atom\+xml/, 'a feed without its own address cannot be');
    }
    assert.match(text('buscar.html'), /<tramite-search lang="es">/);
    assert.match(text('t/RNPN-0002/index.html'), /url=\.\.\/RNPN-0002\.html/);
    for (const path of [
      'data/fiches/RNPN-0002.json',
      'data/tramites/RNPN-0002.json',
      'data/tramites/RNPN-0002/versions/1.json',
      'data/changes.json',
      'data/categories.json',
    ])
      assert.equal(typeof JSON.parse(text(path)), 'object', path);
    assert.equal([...files.keys()].at(-1), 'ventanilla.json', 'what says that all is there comes last');
  });

  it('has feeds and canonical addresses when it knows where it will be', async () => {
    const files = await publishedFiles({
      store: await seeded(createMemoryStore()),
      now: new Date(),
      publicUrl: 'https://datos.example.gob/tramites',
    });
    const text = (path: string) => decoder.decode(files.get(path));
    assert.match(
      text('t/RNPN-0002.html'),
      /rel="canonical" href="https:\/\/datos\.example\.gob\/tramites\/t\/RNPN-0002\.html"/,
    );
    assert.match(text('cambios/RNPN.atom'), /https:\/\/datos\.example\.gob\/tramites\/cambios\/RNPN\.atom/);
    assert.match(text('t/index.html'), /href="\.\.\/cambios\.atom"/);
  });

  it('leads from a merged trámite to where it lives on, and tells of a repealed one', async () => {
    const store = await seeded(createMemoryStore());
    await store.changeCatalogue({
      tramites: [
        { ...tramiteOf('RNPN-0002'), status: 'repealed', merged: true, successor: 'RNPN-0001' },
        { ...tramiteOf('CNR-0001'), status: 'repealed', successor: 'RNPN-0001' },
      ],
    });
    const files = await publishedFiles({ store, now: new Date() });
    const text = (path: string) => decoder.decode(files.get(path));
    assert.match(text('t/RNPN-0002.html'), /http-equiv="refresh" content="0; url=RNPN-0001\.html"/);
    assert.match(text('t/RNPN-0002.html'), /rel="canonical" href="RNPN-0001\.html"/);
    assert.match(text('t/CNR-0001.html'), /href="RNPN-0001\.html"/);
    assert.doesNotMatch(text('t/CNR-0001.html'), /http-equiv="refresh"/);
    assert.equal(files.has('data/fiches/CNR-0001.json'), false);
  });

  it('is the same twice but for its date, and its search moves with its content alone', async () => {
    const store = await seeded(createMemoryStore());
    const [one, two] = [new Date('2026-11-20T12:00:00Z'), new Date('2026-11-20T13:00:00Z')];
    const [first, second] = [
      await publishedFiles({ store, now: one }),
      await publishedFiles({ store, now: two }),
    ];
    const different = [...first].filter(
      ([path, bytes]) => Buffer.compare(bytes, second.get(path) ?? Buffer.of()) !== 0,
    );
    assert.ok(
      different.every(([path]) => path === 'ventanilla.json' || path.startsWith('v1/')),
      String(different.map(([path]) => path)),
    );
    await store.changeCatalogue({
      tramites: [{ ...tramiteOf('RNPN-0002'), name: { es: 'Renovar otra cosa' } }],
    });
    const third = await publishedFiles({ store, now: one });
    const folders = (files: typeof first) =>
      (JSON.parse(decoder.decode(files.get('ventanilla.json'))) as { search: Record<string, string> }).search;
    assert.deepEqual(folders(first), folders(second));
    assert.notEqual(folders(third).es, folders(first).es);
  });
});

describe('A folder that is written again', () => {
  const options = {
    kind: 'prueba',
    manifest: 'data/manifest.json',
    insteadOf: async (path: string) => (path.startsWith('t/') ? 'retirado' : undefined),
    staysOnce: (path: string) => path.startsWith('data/search/'),
  };
  const file = (path: string, content = path) => ({ path, content });

  it('is touched only where something changed', async () => {
    const target = join(folder, 'igual');
    const files = [file('a.txt'), file('b/c.txt'), file('last.json')];
    assert.equal((await writeFolder(target, files, options)).files, 3);
    const before = statSync(join(target, 'b/c.txt')).mtimeMs;
    const again = await writeFolder(
      target,
      [file('a.txt', 'otra'), file('b/c.txt'), file('last.json')],
      options,
    );
    assert.equal(again.written, 2, 'what changed, and the list');
    assert.equal(statSync(join(target, 'b/c.txt')).mtimeMs, before);
    assert.equal(readFileSync(join(target, 'a.txt'), 'utf8'), 'otra');
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.includes('.nuevo')),
      [],
    );
  });

  it('keeps the address of what is gone, and an old search for one more time', async () => {
    const target = join(folder, 'lapida');
    await writeFolder(
      target,
      [file('t/A.html'), file('data/search/viejo/x.bin'), file('data/fiches/A.json')],
      options,
    );
    for (const round of [1, 2, 3]) {
      const { removed } = await writeFolder(target, [file('t/B.html')], options);
      assert.equal(readFileSync(join(target, 't/A.html'), 'utf8'), 'retirado');
      assert.equal(existsSync(join(target, 'data/fiches/A.json')), false);
      assert.equal(existsSync(join(target, 'data/search/viejo')), round === 1);
      assert.equal(removed, round === 3 ? 0 : 1);
    }
  });

  it('is not taken over when somebody else filled it', async () => {
    const target = join(folder, 'ajena');
    mkdirSync(target);
    writeFileSync(join(target, 'tesis.doc'), 'no tocar');
    await assert.rejects(writeFolder(target, [file('a.txt')], options), /ya tiene otras cosas y no se toca/);
    assert.deepEqual(readdirSync(target), ['tesis.doc']);
    const other = join(folder, 'otro-formato');
    await writeFolder(other, [file('a.txt')], options);
    await assert.rejects(writeFolder(other, [file('a.txt')], { ...options, kind: 'hsds' }), /no se toca/);
  });

  it('stays as it was when an export breaks off', async () => {
    const target = join(folder, 'a-medias');
    async function* broken(all: boolean) {
      yield file('a.txt', all ? 'uno' : 'dos');
      if (!all) throw new Error('se fue la luz');
    }
    await assert.rejects(writeFolder(target, broken(false), options), /se fue la luz/);
    assert.equal(existsSync(target), false);
    await writeFolder(target, broken(true), options);
    await assert.rejects(writeFolder(target, broken(false), options), /se fue la luz/);
    assert.equal(readFileSync(join(target, 'a.txt'), 'utf8'), 'uno');
    assert.deepEqual(readdirSync(target).sort(), ['a.txt', 'data']);
  });

  it('refuses names that leave it or that are one file on many disks', async () => {
    const target = join(folder, 'nombres');
    for (const path of ['../fuera.txt', 'a/../../b', '/etc/x', 'a b'])
      await assert.rejects(writeFolder(target, [file(path)], options), /no puede ser el nombre/);
    await assert.rejects(
      writeFolder(target, [file('t/AB.html'), file('t/ab.html')], options),
      /mismo archivo/,
    );
    assert.equal(existsSync(target), false);
  });

  it('says which command builds the elements when they are not built', () => {
    assert.throws(() => [...loaderFiles(join(folder, 'nada'))], /npm run build:cdn/);
  });
});

describe('The command', () => {
  const run = (...words: string[]) =>
    spawnSync(process.execPath, [command, 'export', ...words], { encoding: 'utf8' });

  before(async () => {
    const store = await seeded(await openSqliteStore(join(folder, 'datos')));
    await store.close();
  });

  it('writes another format, and the same folder again', () => {
    const words = [
      '--to',
      'ventanilla',
      '--out',
      join(folder, 'lineas'),
      '--url',
      'https://datos.example.gob/',
      '--data',
      join(folder, 'datos'),
      '--json',
    ];
    const { status, stdout, stderr } = run(...words);
    assert.equal(status, 0, stderr);
    const summary = JSON.parse(stdout) as { format: string; files: number; written: number };
    assert.deepEqual([summary.format, summary.files], ['ventanilla', 1]);
    assert.ok(readFileSync(join(folder, 'lineas/catalogo.jsonl'), 'utf8').split('\n').length > 100);
    assert.equal(run(...words).status, 0);
  });

  for (const [words, message] of [
    [[], /Diga una cosa/],
    [['--static', 'x', '--to', 'hsds'], /Diga una cosa/],
    [['--to', 'hsds'], /--out/],
    [['--to', 'hsds', '--out', 'x'], /dirección pública/],
    [['--to', 'hsds', '--out', 'x', '--live', 'https://x.gob'], /--live es solo/],
    [['--static', 'x', '--url', 'datos'], /no es una dirección/],
  ] as const)
    it(`refuses «${words.join(' ')}» and says what to do`, () => {
      const { status, stderr } = run(...words, '--data', join(folder, 'datos'));
      assert.equal(status, 1);
      assert.match(stderr, message);
      assert.equal(existsSync('x'), false);
    });

  it('refuses a folder without a catalogue', () => {
    const { status, stderr } = run('--static', join(folder, 'y'), '--data', join(folder, 'vacia'));
    assert.equal(status, 1);
    assert.match(stderr, /no tiene un catálogo/);
  });
});
