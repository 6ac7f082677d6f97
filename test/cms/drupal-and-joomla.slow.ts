/**
 * The module of Drupal and the plugin of Joomla, which Debian does not have: their own PHP, from the zip, with as much of
 * each framework as they touch (stand-ins), over the real catalogue.
 */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { parseFragment, serialize } from 'parse5';
import { demoCatalogue } from '../../demo/catalogue/index.ts';
import { EMBEDDABLE_TAGS, EMBEDDABLES } from '../../src/snippets/embeddables.ts';
import { startDemoServer, type DemoServer } from '../support/browser-server.ts';
import { builtZip } from '../support/built-zip.ts';
import { missingPhp, runPhp, runPhpBeside } from '../support/run-php.ts';
import { unzipTo } from '../support/unzip-to.ts';
import { openWatchedDoor } from '../support/watched-door.ts';

const here = fileURLToPath(new URL('stand-ins', import.meta.url));
const cms = fileURLToPath(new URL('../../cms', import.meta.url));
const CODE = 'RNPN-0002';
const NAME = 'Renovar el DUI';
const demoCodes = demoCatalogue.flatMap((record) => (record.type === 'tramite' ? [record.code] : []));

interface Script {
  src: string;
  attributes: Record<string, string>;
}
interface Drupal {
  errors: Record<string, string>;
  fields: string[];
  saved: Record<string, unknown>;
  texts: { text: string; libraries: string[]; maxAge: number | null; tags: string[] }[];
  libraries: Record<
    string,
    { js?: Record<string, { attributes: Record<string, string> }>; css?: { theme: Record<string, unknown> } }
  >;
  everyPage: string[];
  outdatedByCron: string[];
}
interface Joomla {
  error: string;
  saved: Record<string, unknown> | null;
  texts: { text: string; assets: Record<string, Script & { href?: string }> }[];
}

describe('The module of Drupal and the plugin of Joomla', { skip: (await missingPhp()) ?? false }, () => {
  let folder: string;
  let server: DemoServer;
  let version = '';

  before(async () => {
    [folder, server] = await Promise.all([mkdtemp(join(tmpdir(), 'ventanilla-cms-')), startDemoServer()]);
    await unzipTo(builtZip('drupal'), folder);
    await unzipTo(builtZip('joomla'), join(folder, 'joomla'));
    ({ version } = (await (await fetch(`${server.url}/integridad.json`)).json()) as { version: string });
  });
  after(async () => {
    await server.remove();
    await rm(folder, { recursive: true, force: true });
  });

  const settings = (more: object = {}) => ({
    api: `${server.url}/`,
    pinned: 1,
    lang: 'es',
    theme: 'auto',
    accent: '#7A1F2B',
    ...more,
  });
  // The server answers from this very process, so PHP is another one that we wait for without blocking.
  const run = async (file: string, args: string[], input: unknown): Promise<unknown> =>
    JSON.parse(await runPhpBeside([join(here, file), ...args], JSON.stringify(input)));
  const drupal = (texts: string[], typed: object = settings()) =>
    run('drupal.php', [join(folder, 'ventanilla')], { typed, texts }) as Promise<Drupal>;
  const joomla = (texts: string[], typed: object = settings(), counted = false) =>
    run('joomla.php', [join(folder, 'joomla'), join(folder, 'site')], {
      typed,
      texts,
      counted,
    }) as Promise<Joomla>;

  it('every file of PHP can be read by PHP', async () => {
    const files = (await readdir(cms, { recursive: true })).filter((file) =>
      /\.(php|module|install)$/.test(file),
    );
    assert.ok(files.length > 12);
    for (const file of files) assert.match(runPhp(['-l', join(cms, file)]), /No syntax errors/);
  });

  const WAYS = {
    'token of Drupal': `<p>[tramite ${CODE}]</p>`,
    'token of Joomla': `<p>{tramite ${CODE}}</p>`,
    'pasted box': `<div class="tramite-card" data-tramite="card" data-tramite-code="${CODE}"><p><a href="#">${NAME}</a></p></div>`,
    'pasted link': (api: string) => `<p><a href="${api}/t/${CODE}#tramite-card">${NAME}</a></p>`,
  };
  for (const [way, written] of Object.entries(WAYS)) {
    it(`The ${way} becomes the element with its words, in both`, async () => {
      const text = `<p>Antes.</p>${typeof written === 'string' ? written : written(server.url)}<p>Después.</p>`;
      const [ofDrupal, ofJoomla] = [await drupal([text]), await joomla([text])];
      for (const html of [ofDrupal.texts[0]?.text ?? '', ofJoomla.texts[0]?.text ?? '']) {
        assert.match(
          html,
          new RegExp(
            `<tramite-card code="${CODE}"><p><a href="${server.url}/t/${CODE}">${NAME}</a></p><ul><li>Costo: Hasta \\$35\\.00</li>`,
          ),
        );
        assert.match(html, /Institución: Registro Nacional/);
        assert.match(html, /^<p>Antes\.<\/p>.*<p>Después\.<\/p>$/s);
        // What a browser makes of it is what we wrote: nothing has to be moved out of a paragraph.
        assert.equal(serialize(parseFragment(html)), html);
      }
      assert.deepEqual(ofDrupal.texts[0]?.libraries, ['ventanilla/tramite-card']);
      assert.equal(ofDrupal.texts[0].maxAge, 900);
    });
  }

  it('All trámites of a text are one question, however they are written', async () => {
    const door = await openWatchedDoor(server.url);
    const codes = demoCodes.slice(0, 40);
    const ways = [
      (code: string) => `<p>[tramite ${code}]</p>`,
      (code: string) => `<p>{tramite ${code} detail}</p>`,
      (code: string) => `<div data-tramite="card" data-tramite-code="${code}"><p>Nombre</p></div>`,
      (code: string) => `<p><a href="${door.url}/t/${code}#tramite-card">Nombre</a></p>`,
    ];
    const text = codes.map((code, place) => ways[place % ways.length]?.(code)).join('\n');
    try {
      for (const make of [drupal, joomla]) {
        door.asked.length = 0;
        const { texts } = await make([`${text}<p>[tramite NADIE-1]</p>`], settings({ api: door.url }));
        const html = texts[0]?.text ?? '';
        assert.deepEqual(
          door.asked.filter((path) => path.startsWith('/v1/tramites?')),
          [`/v1/tramites?codes=${[...codes, 'NADIE-1'].join(',')}&lang=es`],
        );
        assert.equal(html.match(/<li>Costo: /g)?.length, codes.length);
        assert.match(html, /NADIE-1/);
      }
    } finally {
      door.close();
    }
  });

  it('Every element that can be pasted is known, with all that it can be told', () => {
    const said = `require "${join(folder, 'ventanilla/shared/Elements.php')}";
      echo json_encode([Ventanilla\\Elements::TAGS, Ventanilla\\Elements::ATTRIBUTES]);`;
    const [tags, attributes] = JSON.parse(runPhp(['-r', said])) as [Record<string, string>, string[]];
    assert.deepEqual(Object.values(tags).sort(), [...EMBEDDABLE_TAGS].sort());
    for (const tag of EMBEDDABLE_TAGS)
      for (const attribute of EMBEDDABLES[tag].attributes)
        assert.ok(attributes.includes(attribute), attribute);
  });

  it('A code asks for any element by its name; without one, for what is about all trámites or one institution', async () => {
    const asked = {
      [`${CODE} survey`]: `<satisfaction-survey code="${CODE}"><p><a href="${server.url}/t/${CODE}/encuesta">Contestar una encuesta corta: ${NAME}</a></p></satisfaction-survey>`,
      report: `<service-report><p><a href="${server.url}/rendicion">Ver la rendición de cuentas</a></p></service-report>`,
      'RNPN report': `<service-report institution="RNPN"><p><a href="${server.url}/rendicion/RNPN">Ver la rendición de cuentas</a></p></service-report>`,
      search: `<tramite-search><p><a href="${server.url}/buscar">Buscar trámites</a></p></tramite-search>`,
      'RNPN directory': `<tramite-directory institution="RNPN"><p><a href="${server.url}/t/">Ver los trámites</a></p></tramite-directory>`,
      tracker: `<request-tracker><p><a href="${server.url}/solicitud">Consultar una solicitud</a></p></request-tracker>`,
    };
    const [ofDrupal, ofJoomla] = [
      await drupal(Object.keys(asked).map((words) => `<p>[tramite ${words}]</p>`)),
      await joomla(Object.keys(asked).map((words) => `<p>{tramite ${words}}</p>`)),
    ];
    for (const { texts } of [ofDrupal, ofJoomla])
      assert.deepEqual(
        texts.map(({ text }) => text),
        Object.values(asked),
      );
    assert.deepEqual(ofDrupal.texts[2]?.libraries, ['ventanilla/service-report']);
    for (const tag of ['satisfaction-survey', 'service-report'])
      assert.match(
        Object.keys(ofDrupal.libraries[tag]?.js ?? {})[0] ?? '',
        new RegExp(`/${version}/${tag}\\.js$`),
      );
    const [offices] = (await drupal([`<p>[tramite ${CODE} offices]</p>`])).texts;
    assert.match(offices?.text ?? '', new RegExp(`^<office-finder tramite="${CODE}"><p>`));
  });

  it('What somebody writes on after a pasted box, which in many editors is inside of it, stays to be read', async () => {
    const pasted = (code: string, more = '') =>
      `<div class="tramite-card" data-tramite="card" data-tramite-code="${code}"><p><a href="#">Nombre</a></p>${more}</div>`;
    const box = pasted(
      CODE,
      `\n<p>Traiga <strong>todo</strong>.</p><p>[tramite ${CODE} detail]</p>${pasted('NADIE-1')}`,
    );
    for (const { texts } of [await drupal([box]), await joomla([box])]) {
      const html = texts[0]?.text ?? '';
      assert.match(
        html,
        /<\/tramite-card>\s*<p>Traiga <strong>todo<\/strong>\.<\/p><tramite-detail .*<tramite-card code="NADIE-1">/s,
      );
      assert.doesNotMatch(html, /href="#"/);
    }
  });

  it('Hard spaces and a line break, which editors leave behind what is typed, are in nobody’s way', async () => {
    const texts = [
      '[tramite RNPN-0002]',
      `<a href="${server.url}/t/${CODE}#tramite-card">${NAME}</a>`,
    ].flatMap((written) => ['&nbsp;', '\u{a0} <br>'].map((after) => `<p>${written}${after}</p>`));
    for (const made of [await drupal(texts), await joomla(texts)])
      for (const { text } of made.texts) assert.match(text, /^<tramite-card code="RNPN-0002">/);
    const notAlone = `<p><img src="a.png">{tramite ${CODE}}</p>`;
    assert.equal((await joomla([notAlone])).texts[0]?.text, notAlone);
  });

  it('Whole pages that Drupal keeps for ever are made anew after its cron', async () => {
    const { texts, outdatedByCron } = await drupal([`<p>[tramite ${CODE}]</p>`]);
    assert.equal(outdatedByCron.length, 1);
    assert.ok(texts[0]?.tags.includes(outdatedByCron[0] ?? ''));
  });

  it('The script of Drupal is pinned and held to its hash, and the colour is a file', async () => {
    const { libraries, everyPage, saved } = await drupal([]);
    const [[src, { attributes }] = ['', { attributes: {} as Record<string, string> }]] = Object.entries(
      libraries['tramite-card']?.js ?? {},
    );
    assert.equal(src, `${server.url}/${version}/tramite-card.js`);
    assert.match(attributes['integrity'] ?? '', /^sha384-/);
    assert.equal(attributes['crossorigin'], 'anonymous');
    assert.equal(attributes['data-theme'], 'auto');
    assert.deepEqual(everyPage, ['ventanilla/accent']);
    assert.match(
      Object.keys(libraries['accent']?.css?.theme ?? {})[0] ?? '',
      /\/ventanilla\/acento-7a1f2b\.css$/,
    );
    assert.equal(saved['accent'], '#7a1f2b');
  });

  it('The script of Joomla as well, whether its arguments have names (5) or numbers (4)', async () => {
    for (const counted of [true, false]) {
      const { texts } = await joomla([`<p>{tramite ${CODE}}</p>`], settings(), counted);
      const assets = Object.values(texts[0]?.assets ?? {});
      assert.equal(assets.length, 2);
      assert.equal(assets[0]?.src, `${server.url}/${version}/tramite-card.js`);
      assert.match(assets[0].attributes['integrity'] ?? '', /^sha384-/);
      assert.equal(assets[1]?.href, '/media/plg_content_ventanilla/acento-7a1f2b.css');
    }
  });

  it('The evergreen loader comes once for several elements', async () => {
    const text = `<p>{tramite ${CODE}}</p><p>{tramite ${CODE} detail}</p>`;
    const { texts } = await joomla([text], settings({ pinned: 0, accent: '' }));
    assert.deepEqual(
      Object.values(texts[0]?.assets ?? {}).map(({ src }) => src),
      [`${server.url}/v1/ventanilla.js`],
    );
    assert.match(texts[0]?.text ?? '', /<tramite-card .*<tramite-detail /s);
  });

  it('Texts without anything of ours stay as they are, byte by byte', async () => {
    const texts = [
      '<p>Sin nada <br>& más</p>',
      '<P>Los requisitos',
      `<p>Escriba <code>[tramite ${CODE}]</code> así.</p>`,
    ];
    assert.deepEqual((await drupal(texts)).texts.map(({ text }) => text).slice(0, 2), texts.slice(0, 2));
    assert.deepEqual(
      (await joomla(texts)).texts.map(({ text }) => text),
      texts,
    );
  });

  it('Without a catalogue, authors are told what to do and nothing is saved', async () => {
    assert.match(
      (await drupal([], settings({ api: 'catalogo.example.gob' }))).errors['api'] ?? '',
      /Empieza con https/,
    );
    assert.match(
      (await drupal([], settings({ api: 'http://localhost:9' }))).errors['api'] ?? '',
      /no respondió ningún catálogo/,
    );
    const { error, saved, texts } = await joomla(
      [`<p>{tramite ${CODE}}</p>`],
      settings({ api: 'http://localhost:9' }),
    );
    assert.match(error, /no respondió ningún catálogo/);
    assert.equal(saved, null);
    assert.equal(texts[0]?.text, `<p>{tramite ${CODE}}</p>`);
  });

  it('What somebody writes stays text', async () => {
    const evil = '"><img src=x onerror=alert(1)>';
    const escaped = evil
      .replaceAll('&', '&amp;')
      .replaceAll('"', '&quot;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;');
    const box = `<div data-tramite="card" data-tramite-code="NADIE-1" data-tramite-density="${escaped}" data-tramite-api="https://otro.example" data-tramite-onclick="alert(1)"><p>${escaped}</p></div>`;
    for (const { texts } of [await drupal([box]), await joomla([box])]) {
      const html = texts[0]?.text ?? '';
      const inner = html.slice(html.indexOf('<tramite-card'));
      assert.match(inner, /^<tramite-card [^>]*code="NADIE-1"/);
      assert.doesNotMatch(serialize(parseFragment(html)), /<img/);
      assert.doesNotMatch(inner, / (api|onclick)=/);
    }
  });

  it('Whatever a catalogue answers, the words are safe and there is a link to the fiche', () => {
    const shared = join(folder, 'ventanilla/shared');
    const word = fc.oneof(
      fc.string(),
      fc.constant('<script>alert(1)</script>'),
      fc.integer(),
      fc.constant(null),
      fc.array(fc.string(), { maxLength: 2 }),
      fc.dictionary(fc.string(), fc.string(), { maxKeys: 2 }),
    );
    const money = fc.oneof(
      word,
      fc.record({
        amount: fc.oneof(word, fc.constant('10.31')),
        currency: fc.oneof(word, fc.constant('USD')),
      }),
    );
    const card = fc.record(
      {
        code: word,
        name: word,
        institution: fc.oneof(word, fc.record({ name: word })),
        fee: fc.oneof(
          word,
          fc.record({
            kind: fc.constantFrom('free', 'amount', 'range', 'tariff', 'otro'),
            amount: money,
            maximum: money,
            text: word,
          }),
        ),
        time: fc.oneof(
          word,
          fc.record({ amount: word, unit: fc.constantFrom('week', 'tramite', 'links', 'otro'), text: word }),
        ),
        status: fc.oneof(word, fc.constantFrom('suspended', 'months')),
        alert: word,
        updatedAt: fc.oneof(word, fc.constant('2026-11-21')),
      },
      { requiredKeys: [] },
    );
    const answer = fc.record(
      {
        cards: fc.oneof(word, fc.array(fc.oneof(card, word), { maxLength: 1 })),
        missing: word,
        notice: word,
      },
      { requiredKeys: [] },
    );
    const answers = fc.sample(answer, { numRuns: 2_000, seed: 4 });
    const texts = JSON.parse(
      runPhp([join(here, 'fallback.php'), shared, 'https://c.example'], JSON.stringify(answers)),
    ) as string[];
    assert.equal(texts.length, answers.length);
    for (const [index, html] of texts.entries()) {
      assert.match(
        html,
        /^<p><a href="https:\/\/c\.example\/t\/[^"<>]+">[^<>]+<\/a><\/p>/,
        JSON.stringify(answers[index]),
      );
      assert.doesNotMatch(html, /<script/);
    }
    assert.ok(
      texts.some((html) => html.includes('$10.31')),
      'some of them are good answers',
    );
  });
});
