import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFragment, type DefaultTreeAdapterTypes as Html } from 'parse5';
import { demoApp } from './demo-app.ts';

const PUBLIC = 'https://catalogo.example.gob';
const { get } = await demoApp({ publicUrl: PUBLIC });

const nodesOf = async (query: string) =>
  parseFragment(await (await get(`/e/cards?${query}`)).text()).childNodes;
const cardsIn = (nodes: Html.ChildNode[]) =>
  nodes.filter((node): node is Html.Element => node.nodeName === 'tramite-card');
const attributesOf = ({ attrs }: Html.Element) =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
const find = (node: Html.Element, name: string): Html.Element | undefined =>
  node.childNodes
    .filter((child): child is Html.Element => 'tagName' in child)
    .flatMap((child) => (child.tagName === name ? [child] : (find(child, name) ?? [])))[0];
const textOf = (node: Html.ChildNode): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

describe('Many cards as a piece of HTML for a site’s own server', () => {
  it('is an element for each code in the order asked for, with its link, its office and its facts inside', async () => {
    const response = await get('/e/cards?codes=RNPN-0002,MIGOB-0001,RNPN-0001,RNPN-0002');
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.match(response.headers.get('cache-control') ?? '', /s-maxage/);
    assert.ok(response.headers.get('etag'));
    const cards = cardsIn(parseFragment(await response.text()).childNodes);
    const [first, last] = [cards[0], cards.at(-1)];
    assert.ok(first && last);
    assert.deepEqual(attributesOf(first), { code: 'RNPN-0002' });
    assert.deepEqual(attributesOf(last), { code: 'RNPN-0001' });
    const link = find(first, 'a');
    assert.ok(link);
    assert.deepEqual(attributesOf(link), { href: `${PUBLIC}/t/RNPN-0002` });
    assert.equal(textOf(link).trim(), 'Renovar el DUI');
    assert.match(textOf(first), /Costo: De \$0\.00 a \$35\.00/);
    assert.match(textOf(first), /Registro Nacional de las Personas Naturales/);
    // Said in each: it has to go when the element takes the place of its words.
    assert.match(textOf(first), /no oficiales/);
  });

  it('passes on the language and how the elements look, and nothing else', async () => {
    const [card] = cardsIn(
      await nodesOf(
        'codes=RNPN-0002&lang=en&density=line&heading-level=4&api=https://otro.example&onclick=x',
      ),
    );
    assert.ok(card);
    assert.deepEqual(attributesOf(card), {
      code: 'RNPN-0002',
      lang: 'en',
      density: 'line',
      'heading-level': '4',
    });
    const link = find(card, 'a');
    assert.deepEqual(link && attributesOf(link), { href: `${PUBLIC}/t/RNPN-0002?lang=en` });
    assert.match(textOf(card), /Cost: /);
    const [plain] = cardsIn(await nodesOf('codes=RNPN-0002&density="><script>&heading-level=9'));
    assert.deepEqual(plain && attributesOf(plain), { code: 'RNPN-0002' });
  });

  it('says in a comment what the catalogue does not have, and shows the rest', async () => {
    const nodes = await nodesOf(
      `codes=${encodeURIComponent('NO-EXISTE,--><script>alert(1)</script>,RNPN-0002')}`,
    );
    assert.deepEqual(
      nodes.map(({ nodeName }) => nodeName).filter((name) => name !== '#text'),
      ['#comment', '#comment', 'tramite-card'],
    );
    assert.match(JSON.stringify(nodes[0], ['data']), /NO-EXISTE/);
  });

  it('says in a comment what it needs when no codes or too many are asked for', async () => {
    for (const query of [
      '',
      'codes=',
      `codes=${Array.from({ length: 201 }, (_, place) => `A-${String(place)}`).join(',')}`,
    ]) {
      const response = await get(`/e/cards?${query}`);
      assert.equal(response.status, 400);
      assert.equal(response.headers.get('cache-control'), 'no-store');
      const nodes = parseFragment((await response.text()).trim()).childNodes;
      assert.deepEqual(
        nodes.map(({ nodeName }) => nodeName),
        ['#comment'],
      );
    }
  });
});
