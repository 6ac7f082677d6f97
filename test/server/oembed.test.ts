import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { parse, parseFragment, type DefaultTreeAdapterTypes as Html } from 'parse5';
import * as z from 'zod/mini';
import { demoApp } from './demo-app.ts';

const PUBLIC = 'https://catalogo.example.gob';
const { app, get } = await demoApp({ publicUrl: PUBLIC });

const asked = (url: string, more = '') => get(`/oembed?url=${encodeURIComponent(url)}${more}`);
/** oEmbed 1.0 § 2.3.4: what an answer of type rich must have. */
const rich = z.object({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string(),
  author_name: z.string(),
  provider_name: z.string(),
  provider_url: z.url(),
  cache_age: z.number(),
  html: z.string(),
  width: z.number(),
  height: z.number(),
});
const elements = (html: string) =>
  parseFragment(html).childNodes.filter((node): node is Html.Element => 'tagName' in node);
const attribute = (element: Html.Element | undefined, name: string) =>
  element?.attrs.find((one) => one.name === name)?.value;

describe('The address of a trámite pasted into an editor', () => {
  it('is answered with a blockquote and a frame and nothing else', async () => {
    const response = await asked(`${PUBLIC}/t/RNPN-0002`);
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type') ?? '', /^application\/json/);
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    const { html, width, height } = rich.parse(await response.json());
    const nodes = parseFragment(html).childNodes;
    assert.deepEqual(
      nodes.map(({ nodeName }) => nodeName),
      ['blockquote', 'iframe'],
    );
    const [quote, frame] = elements(html);
    assert.equal(attribute(quote?.childNodes[0] as Html.Element, 'href'), `${PUBLIC}/t/RNPN-0002`);
    assert.equal(attribute(frame, 'src'), `${PUBLIC}/e/card/RNPN-0002`);
    assert.equal(attribute(frame, 'title'), 'Renovar el DUI');
    assert.equal(attribute(frame, 'width'), String(width));
    assert.ok(height >= 200 && height <= 1000);
  });

  it('keeps within the room that the site has', async () => {
    const body: unknown = await (await asked(`${PUBLIC}/t/RNPN-0002`, '&maxwidth=320&maxheight=250')).json();
    const { html, width, height } = rich.parse(body);
    assert.deepEqual([width, height], [320, 250]);
    assert.match(html, /width="320" height="250"/);
  });

  it('says the same in XML, escaped', async () => {
    const json = rich.parse(await (await asked(`${PUBLIC}/t/RNPN-0002`)).json());
    const response = await asked(`${PUBLIC}/t/RNPN-0002`, '&format=xml');
    assert.match(response.headers.get('content-type') ?? '', /^text\/xml/);
    const text = await response.text();
    assert.doesNotMatch(text, /<iframe/);
    const read = new XMLParser({ parseTagValue: false }).parse(text) as { oembed: Record<string, string> };
    assert.equal(read.oembed.html, json.html);
    assert.equal(read.oembed.title, json.title);
    assert.equal(read.oembed.width, String(json.width));
  });

  it('keeps the language of the address', async () => {
    const { title, html } = rich.parse(await (await asked(`${PUBLIC}/t/RNPN-0002?lang=en`)).json());
    assert.equal(title, 'Renew the identity card (DUI)');
    assert.match(html, /\/e\/card\/RNPN-0002\?lang=en"/);
  });

  for (const address of ['/t/NADA-1', '/buscar', '/t/', '/t/%E0%A4%A', '/e/card/RNPN-0002'])
    it(`is not found when it is ${address}`, async () => {
      assert.equal((await asked(PUBLIC + address)).status, 404);
    });
  for (const address of ['https://otro.example/t/RNPN-0002', 'javascript:alert(1)', '', 'https://'])
    it(`is not found when it is «${address}»`, async () => {
      assert.equal((await asked(address)).status, 404);
    });

  it('in a format that we do not write is 501, in words', async () => {
    const response = await asked(`${PUBLIC}/t/RNPN-0002`, '&format=yaml');
    assert.equal(response.status, 501);
    assert.match(await response.text(), /json y xml/);
  });

  it('is discovered from the fiche itself, and the address found there works', async () => {
    for (const lang of ['', '?lang=en']) {
      const page = await (await get(`/t/RNPN-0002${lang}`)).text();
      const found: Html.Element[] = [];
      const walk = (node: Html.ParentNode) => {
        for (const child of node.childNodes) {
          if (!('tagName' in child)) continue;
          if (child.tagName === 'link' && attribute(child, 'type')?.endsWith('oembed')) found.push(child);
          walk(child);
        }
      };
      walk(parse(page));
      assert.deepEqual(
        found.map((link) => attribute(link, 'type')),
        ['application/json+oembed', 'text/xml+oembed'],
      );
      const href = attribute(found[0], 'href') ?? '';
      assert.ok(href.startsWith(`${PUBLIC}/oembed?`), href);
      const { title } = rich.parse(await (await get(href.slice(PUBLIC.length))).json());
      assert.equal(title, lang === '' ? 'Renovar el DUI' : 'Renew the identity card (DUI)');
    }
  });
});

describe('A card for frames', () => {
  it('may be framed by anybody, and says without a script what the trámite is', async () => {
    const response = await get('/e/card/RNPN-0002?theme=dark&accent=0b4f9e');
    assert.equal(response.status, 200);
    const policy = response.headers.get('content-security-policy') ?? '';
    assert.match(policy, /^default-src 'none'; script-src 'self';/);
    assert.match(policy, /frame-ancestors \*/);
    assert.doesNotMatch(policy, /unsafe/);
    assert.equal(response.headers.get('x-frame-options'), null);
    const text = await response.text();
    assert.match(text, /<h1>Renovar el DUI<\/h1>/);
    assert.match(text, /<dt>Costo<\/dt>/);
    assert.match(text, /href="\/t\/RNPN-0002"/);
    assert.match(text, /--tramite-accent:#0b4f9e/);
    assert.doesNotMatch(text, / style=|<script>/);
  });

  it('takes nothing from its address but a colour, a theme and a language', async () => {
    const text = await (
      await get('/e/card/RNPN-0002?theme=%22%3E%3Cscript%3E&accent=red;}body{display:none&lang=%3Cb%3E')
    ).text();
    assert.doesNotMatch(text, /--tramite-accent|display:none|"><script>|<b>/);
    assert.match(text, /theme="light"/);
  });

  it('of an unknown trámite says so in the frame, with a way on', async () => {
    const response = await get('/e/card/NADA-1', { Accept: 'text/html' });
    assert.equal(response.status, 404);
    assert.match(response.headers.get('content-security-policy') ?? '', /frame-ancestors \*/);
    assert.match(await response.text(), /no está en el catálogo.*\/buscar/s);
  });

  it('is the only page that may be framed elsewhere', async () => {
    for (const path of ['/t/', '/t/RNPN-0002', '/buscar', '/solicitud', '/docs'])
      assert.match((await get(path)).headers.get('content-security-policy') ?? '', /frame-ancestors 'self'/);
  });

  it('has its scripts at addresses of their own', async () => {
    for (const path of ['/e/frame.js', '/v1/frame.js']) {
      const response = await app.fetch(new Request(`${PUBLIC}${path}`));
      assert.match(response.headers.get('content-type') ?? '', /javascript/);
      assert.match(await response.text(), /postMessage/);
    }
  });
});
