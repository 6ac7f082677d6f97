import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import * as z from 'zod/mini';
import { tramiteContent } from '../../src/contract/tramite.ts';
import { createApp } from '../../src/server/app.ts';
import { createMemoryStore } from '../../src/server/memory-store.ts';
import { fieldWords } from '../../src/server/pages/field-words.ts';
import { xmlText } from '../../src/server/pages/xml-text.ts';
import { demoApp } from './demo-app.ts';
import { someTramite } from './store-conformance.ts';

const instant = z.iso.datetime({ offset: true });
const id = z
  .string()
  .check(z.regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/));
const link = z.object({ rel: z.string(), href: z.string().check(z.minLength(1)), type: z.string() });
const author = z.array(z.object({ name: z.string().check(z.minLength(1)) })).check(z.minLength(1));
/** What RFC 4287 §4.1.1 and §4.1.2 require. */
const atom = z.object({
  feed: z.object({
    xmlns: z.literal('http://www.w3.org/2005/Atom'),
    id,
    title: z.string().check(z.minLength(1)),
    updated: instant,
    author,
    link: z.array(link),
    entry: z._default(
      z.array(
        z.object({
          id,
          title: z.string().check(z.minLength(1)),
          updated: instant,
          author,
          link: z.array(link).check(z.minLength(1)),
          category: z.object({ term: z.string() }),
          summary: z.string(),
        }),
      ),
      [],
    ),
  }),
});

async function readFeed(response: Response) {
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('Content-Type'), 'application/atom+xml; charset=utf-8');
  assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*');
  const xml = await response.text();
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => ['entry', 'link', 'author'].includes(name),
    processEntities: true,
  });
  const { feed } = atom.parse(parser.parse(xml));
  const self = feed.link.filter(({ rel }) => rel === 'self');
  assert.equal(self.length, 1);
  assert.equal(new Set(feed.entry.map((entry) => entry.id)).size, feed.entry.length, 'each entry its own id');
  for (const { link: links } of feed.entry)
    assert.equal(links.filter(({ rel, type }) => rel === 'alternate' && type === 'text/html').length, 1);
  return feed;
}

const RNPN = 'Registro Nacional de las Personas Naturales';

test('the feed of the catalogue has what Atom asks for, the newest change first', async () => {
  const { get, store } = await demoApp({ publicUrl: 'https://catalogo.example.gob.sv' });
  const before = await readFeed(await get('/cambios.atom'));
  assert.ok(before.entry.length > 30 && before.entry.length <= 50);
  const [fiche] = (await store.catalogue()).tramites.filter(({ code }) => code === 'RNPN-0001');
  assert.ok(fiche);
  const changed = {
    ...tramiteContent.parse(fiche),
    summary: { es: 'Otro & <mejor> resumen.' },
    variants: fiche.variants.map((variant) => ({ ...variant, requirements: [], fees: [] })),
  };
  await store.changeCatalogue({ tramites: [changed] }, new Date('2026-11-20T10:00:00Z'));
  const feed = await readFeed(await get('/cambios.atom'));
  assert.equal(feed.id, before.id);
  assert.equal(feed.updated, '2026-11-20T10:00:00.000Z');
  const [entry] = feed.entry;
  assert.equal(entry?.title, `Cambió: ${fiche.name.es}`);
  assert.match(entry.summary, /^Cambió: resumen, .*(requisitos|costos)/);
  assert.equal(entry.category.term, 'updated');
  assert.equal(entry.author[0]?.name, RNPN);
  assert.deepEqual(
    entry.link.map(({ rel, href }) => [rel, href]),
    [
      ['alternate', 'https://catalogo.example.gob.sv/t/RNPN-0001'],
      ['related', 'https://catalogo.example.gob.sv/v1/tramites/RNPN-0001/diff?from=1&to=2'],
    ],
  );
  const { status } = await get('/v1/tramites/RNPN-0001/diff?from=1&to=2');
  assert.equal(status, 200);
});

test('the feed of an institution has its changes alone', async () => {
  const { get, store } = await demoApp();
  await store.changeCatalogue({
    tramites: [{ ...someTramite('RNPN-9999', 'Sellar la cédula'), status: 'repealed' }],
  });
  const feed = await readFeed(await get('/cambios/RNPN.atom'));
  assert.equal(feed.title, `Cambios: ${RNPN}`);
  assert.deepEqual(
    [feed.entry[0]?.title, feed.entry[0]?.summary],
    ['Se derogó: Sellar la cédula', 'Se derogó.'],
  );
  assert.ok(feed.entry.length > 1 && feed.entry.every(({ author: [by] }) => by?.name === RNPN));
  const all = await readFeed(await get('/cambios.atom'));
  assert.notEqual(all.id, feed.id);
  for (const path of ['/cambios/NADA.atom', '/cambios/RNPN', '/cambios/.atom'])
    assert.equal((await get(path)).status, 404, path);
});

test('a verification is no news for the feed, and an empty catalogue has an empty one', async () => {
  const { get, store } = await demoApp();
  const before = await readFeed(await get('/cambios.atom'));
  const [fiche] = (await store.catalogue()).tramites;
  assert.ok(fiche);
  await store.changeCatalogue({ tramites: [{ ...fiche, verifiedAt: '2026-11-21' }] });
  assert.deepEqual((await readFeed(await get('/cambios.atom'))).entry, before.entry);
  const empty = createApp({ store: createMemoryStore() });
  const feed = await readFeed(await empty.fetch(new Request('http://catalogo.test/cambios.atom')));
  assert.deepEqual(feed.entry, []);
});

test('pages tell feed readers where the changes are', async () => {
  const { get } = await demoApp();
  const page = await (await get('/t/RNPN-0001')).text();
  assert.match(
    page,
    /<link rel="alternate" type="application\/atom\+xml" href="\/cambios\.atom" title="[^"]+" \/>/,
  );
  assert.match(page, /href="\/cambios\/RNPN\.atom"/);
  assert.doesNotMatch(await (await get('/t/')).text(), /cambios\/RNPN/);
});

test('markup, quotes and what XML cannot carry do no harm', () => {
  assert.equal(xmlText('a < b & "c" > \'d\''), 'a &lt; b &amp; &quot;c&quot; &gt; &apos;d&apos;');
  assert.equal(xmlText('uno\u0000\u0008\uffff dos\ud800 tres\n😀'), 'uno dos tres\n😀');
  const xml = `<a b="${xmlText('"<&>\u0001')}">${xmlText(']]><b>')}</a>`;
  assert.deepEqual(new XMLParser({ ignoreAttributes: false }).parse(xml), {
    a: { '#text': ']]><b>', '@_b': '"<&>' },
  });
});

test('every field of a fiche has a Spanish word, and several are a list', () => {
  const [, variant] = [tramiteContent.shape, tramiteContent.shape.variants._zod.def.element.shape];
  const words = [...Object.keys(tramiteContent.shape), ...Object.keys(variant)].filter(
    (field) => !['code', 'updatedAt', 'verifiedAt', 'verifiedBy'].includes(field),
  );
  assert.deepEqual(
    words.filter((field) => fieldWords([field]) === 'otros datos'),
    [],
  );
  assert.equal(fieldWords(['summary', 'fees', 'steps', 'instructions']), 'resumen, costos y pasos');
  assert.equal(fieldWords(['algo-nuevo']), 'otros datos');
});
