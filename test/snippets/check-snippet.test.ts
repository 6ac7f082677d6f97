import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkSnippet } from '../../src/snippets/check-snippet.ts';
import { CMS_NAMES, ROLE_NAMES } from '../../src/snippets/cms.ts';
import { EMBEDDABLES, EMBEDDABLE_TAGS } from '../../src/snippets/embeddables.ts';
import type { Wish } from '../../src/snippets/wish.ts';
import { writeSnippet } from '../../src/snippets/write-snippet.ts';

const URL = 'https://catalogo.example.gob';
const CARD = `<tramite-card code="RNPN-0002" heading-level="3"><a href="${URL}/t/RNPN-0002">Renovar el DUI</a></tramite-card>`;
const SCRIPT = `<script src="${URL}/1.4.2/tramite-card.js" integrity="sha384-${'A'.repeat(64)}" crossorigin="anonymous" defer="defer"></script>`;

describe('A pasted snippet', () => {
  it('that is whole survives on a page of one’s own', () => {
    const check = checkSnippet(SCRIPT + CARD, { cms: 'html', role: 'webmaster' });
    assert.equal(check.survives, true);
    assert.deepEqual(check.lost, []);
    assert.deepEqual(check.faults, []);
    assert.equal(check.snippets[0]?.left, 'element');
  });

  it('of an author of WordPress loses tag and script and keeps its named link; the box is better', () => {
    const check = checkSnippet(SCRIPT + CARD, { cms: 'wordpress', role: 'author', siteHasScript: true });
    assert.equal(check.survives, false);
    assert.deepEqual(check.lost, [{ tag: 'script' }, { tag: 'tramite-card' }]);
    const [one] = check.snippets;
    assert.equal(one?.left, undefined);
    assert.equal(one?.named, true);
    assert.equal(one.better?.rung, 'data');
    assert.match(one.better.body, /data-tramite-heading-level="3"/);
    const again = checkSnippet(one.better.body, { cms: 'wordpress', role: 'author', siteHasScript: true });
    assert.equal(again.survives, true);
  });

  it('without the script on the site shows only its link, and the script is offered with the same pinned version', () => {
    const box = `<div data-tramite="card" data-tramite-code="RNPN-0002"><p><a href="${URL}/t/RNPN-0002">Renovar el DUI</a></p></div>`;
    const [one] = checkSnippet(box, { cms: 'html', role: 'webmaster' }).snippets;
    assert.equal(one?.left, undefined);
    assert.match(one?.better?.head ?? '', /\/v1\/ventanilla\.js/);
    const [pinned] = checkSnippet(SCRIPT + CARD, { cms: 'drupal', role: 'author' }).snippets;
    assert.match(pinned?.better?.head ?? '', /\/1\.4\.2\/tramite-card\.js" integrity="sha384-A/);
  });

  it('that is a bare address shows in WordPress and nowhere else', () => {
    const address = `${URL}/t/RNPN-0002`;
    assert.equal(checkSnippet(address, { cms: 'wordpress', role: 'author' }).survives, true);
    assert.equal(checkSnippet(address, { cms: 'drupal', role: 'author' }).survives, false);
  });

  it('with what systems mangle is told so, each thing once', () => {
    const bad = `<form></form><script>var a = 1;</script>${SCRIPT}${SCRIPT}<tramite-search live filters='{"a":1}' data-x--y="1" style="color:red" onclick="a()"></tramite-search>`;
    const { faults } = checkSnippet(bad, { cms: 'html', role: 'webmaster' });
    for (const word of [
      '<form>',
      '<script>',
      'JSON|comillas',
      'sin valor',
      'dos guiones',
      'on…',
      'estilo',
      'más de una vez',
      'enlace con el nombre',
    ])
      assert.equal(faults.filter((fault) => new RegExp(word).test(fault)).length >= 1, true, word);
    assert.equal(new Set(faults).size, faults.length);
  });

  it('that holds nothing of ours says so by having nothing', () => {
    const check = checkSnippet('<p>Hola</p>', { cms: 'html', role: 'webmaster' });
    assert.deepEqual([check.snippets, check.survives], [[], false]);
  });
});

/** Every snippet that we write, for every system and person, behind the filter of that system and person. */
for (const tag of EMBEDDABLE_TAGS)
  it(`<${tag}> as we write it is never without its name behind the filter of that place, and shows where it promises to`, () => {
    for (const cms of CMS_NAMES)
      for (const role of ROLE_NAMES)
        for (const siteHasScript of [true, false]) {
          const wish: Wish = {
            tag,
            ...(EMBEDDABLES[tag].needs === 'code' && { code: 'RNPN-0002' }),
            name: 'Renovar el DUI',
            url: URL,
            cms,
            role,
            siteHasScript,
            mode: 'evergreen',
            institution: 'RNPN',
          };
          const { rung, head, body, headBy } = writeSnippet(wish);
          const where = `${cms} ${role} ${siteHasScript ? 'with' : 'without'} script: ${body}`;
          const inPage = headBy === 'you';
          // The elements that are about no trámite have no rung below the box: a plain link is left.
          if (rung === 'link' && EMBEDDABLES[tag].needs === 'nothing') {
            assert.match(body, /^<p><a href="[^"#]+">Renovar el DUI<\/a><\/p>$/, where);
            assert.equal(head, '', where);
            continue;
          }
          const check = checkSnippet(body, { cms, role, siteHasScript: siteHasScript || inPage });
          assert.equal(check.snippets.length, 1, where);
          assert.equal(check.faults.length, 0, `${where}\n${check.faults.join()}`);
          if (check.filter.name !== 'frames-only' || rung !== 'link')
            assert.equal(check.snippets[0]?.named, true, where);
          const promised = siteHasScript || inPage || rung === 'oembed' || rung === 'frame';
          if (promised && !(rung === 'link' && head === '' && cms in { sharepoint: 1, builder: 1 }))
            assert.equal(check.snippets[0]?.left, rung, where);
        }
  });
