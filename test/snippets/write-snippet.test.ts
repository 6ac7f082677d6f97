import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFragment } from 'parse5';
import { CMS_NAMES, ROLE_NAMES } from '../../src/snippets/cms.ts';
import { EMBEDDABLES, EMBEDDABLE_TAGS } from '../../src/snippets/embeddables.ts';
import type { Wish } from '../../src/snippets/wish.ts';
import { writeSnippet } from '../../src/snippets/write-snippet.ts';

const INTEGRITY = `sha384-${'A'.repeat(64)}`;
const wish: Wish = {
  tag: 'tramite-card',
  code: 'RNPN-0002',
  name: 'Renovar el DUI',
  url: 'https://catalogo.example.gob',
  cms: 'html',
  role: 'webmaster',
  version: '1.4.2',
  integrity: INTEGRITY,
};

/** Every element for every system and person. */
const everything = EMBEDDABLE_TAGS.flatMap((tag) =>
  CMS_NAMES.flatMap((cms) =>
    ROLE_NAMES.flatMap((role) =>
      [true, false].map((siteHasScript): Wish => {
        const { needs } = EMBEDDABLES[tag];
        const { code, ...rest } = wish;
        return {
          ...rest,
          ...(needs === 'code' && { code }),
          tag,
          cms,
          role,
          siteHasScript,
          headingLevel: '3',
        };
      }),
    ),
  ),
);

describe('What is pasted', () => {
  it('is the element with its link, and its file held to its hash, for somebody who may do everything', () => {
    const { rung, head, body, csp } = writeSnippet(wish);
    assert.equal(rung, 'element');
    assert.equal(
      head,
      `<script src="https://catalogo.example.gob/1.4.2/tramite-card.js" integrity="${INTEGRITY}" crossorigin="anonymous" defer="defer"></script>`,
    );
    assert.equal(
      body,
      '<tramite-card code="RNPN-0002"><a href="https://catalogo.example.gob/t/RNPN-0002">Renovar el DUI</a></tramite-card>',
    );
    assert.equal(
      csp,
      'script-src https://catalogo.example.gob/1.4.2/;\nconnect-src https://catalogo.example.gob;',
    );
  });

  it('is a box for an author of WordPress whose site has the script, and the bare address where it has none', () => {
    const author: Wish = { ...wish, cms: 'wordpress', role: 'author' };
    assert.equal(
      writeSnippet({ ...author, siteHasScript: true, density: 'line' }).body,
      '<div class="tramite-card" data-tramite="card" data-tramite-code="RNPN-0002" data-tramite-density="line"><p><a href="https://catalogo.example.gob/t/RNPN-0002">Renovar el DUI</a></p></div>',
    );
    assert.equal(writeSnippet(author).body, 'https://catalogo.example.gob/t/RNPN-0002');
  });

  it('is a link with a fragment in the strictest editor, and asks the webmaster for the script', () => {
    const { body, headBy, steps } = writeSnippet({ ...wish, cms: 'drupal', role: 'author' });
    assert.equal(
      body,
      '<p><a href="https://catalogo.example.gob/t/RNPN-0002#tramite-card">Renovar el DUI</a></p>',
    );
    assert.equal(headBy, 'webmaster');
    assert.match(steps[0] ?? '', /quien administra/);
  });

  it('is a frame where nothing else is taken, with the colours in its address', () => {
    const { body, csp } = writeSnippet({
      ...wish,
      cms: 'sharepoint',
      lang: 'en',
      theme: 'dark',
      accent: '#0B4F9E',
    });
    assert.match(
      body,
      /^<iframe src="https:\/\/catalogo\.example\.gob\/e\/card\/RNPN-0002\?lang=en&amp;theme=dark&amp;accent=0b4f9e" title="Renovar el DUI" /,
    );
    assert.equal(csp, 'frame-src https://catalogo.example.gob;');
  });

  it('says the colour in the style sheet and nowhere else', () => {
    const { css, body, head } = writeSnippet({ ...wish, accent: '0b4f9e' });
    assert.match(css, /:root \{ --tramite-accent: #0b4f9e; \}/);
    assert.doesNotMatch(body + head, /style/);
  });

  it('keeps the room of a card in the style sheet, by its density, a screen for what is as high, and nothing for the rest', () => {
    const lines = (change: Partial<Wish>) => writeSnippet({ ...wish, ...change }).css;
    assert.match(
      lines({}),
      /^@media \(scripting: enabled\) \{ tramite-card, .*min-block-size: max\(33em, 528px\)/m,
    );
    assert.match(
      lines({}),
      /^:not\(\[data-tramite\]\) > tramite-card, \.tramite-card\[data-tramite\] \{ margin-block: 1em; \}$/m,
    );
    assert.match(lines({ density: 'line' }), /tramite-card\[density="line"\], .*max\(16em, 256px\)/);
    assert.equal(lines({ reserve: false }), '');
    assert.equal(
      lines({ tag: 'tramite-detail' }),
      '@media (scripting: enabled) { tramite-detail, .tramite-detail[data-tramite] { display: block; min-block-size: 100vh; } }',
    );
    assert.equal(lines({ tag: 'tramite-detail', reserve: false }), '');
    assert.equal(lines({ tag: 'feedback-buttons' }), '');
    assert.equal(lines({ cms: 'wordpress', role: 'author', siteHasScript: true }), '', 'not theirs to add');
  });

  it('escapes whatever a name holds', () => {
    const { body } = writeSnippet({ ...wish, name: 'Pagar «A» & "B" <script>alert(1)</script>' });
    const [card] = parseFragment(body).childNodes;
    const text = JSON.stringify(card, (key, value: unknown) => (key === 'parentNode' ? undefined : value));
    assert.match(text, /"value":"Pagar «A» & \\"B\\" <script>alert\(1\)<\/script>"/);
  });
});

for (const tag of EMBEDDABLE_TAGS)
  it(`<${tag}>, wherever and by whomever: plain names, values, a named link`, () => {
    for (const one of everything.filter((other) => other.tag === tag)) {
      const { body, head, rung, steps, csp } = writeSnippet(one);
      const everyTag = [...(head + body).matchAll(/<([a-z-]+)((?: [a-z0-9-]+="[^"<>]*")*)>/g)];
      assert.equal((head + body).match(/<[^/]/g)?.length ?? 0, everyTag.length, body);
      for (const [, , names = ''] of everyTag)
        assert.doesNotMatch(names.replaceAll(/"[^"]*"/g, ''), /--|\son|\sstyle=/, body);
      assert.doesNotMatch(head + body, /<form|<style|[{}[\]]/);
      assert.ok(rung === 'oembed' || body.includes('>Renovar el DUI</a>'), body);
      assert.ok(body.includes('https://catalogo.example.gob/'), body);
      assert.ok(steps.length > 1);
      assert.doesNotMatch(csp, /style-src|unsafe|\*/);
    }
  });

describe('A wish that cannot be', () => {
  const refused: [string, Partial<Wish>, RegExp][] = [
    ['without a name', { name: '  ' }, /Falta el nombre/],
    ['without a code', { code: undefined }, /escriba su código/],
    ['with something else for a code', { code: 'a/b' }, /no es un código/],
    ['pinned without a version', { version: undefined }, /falta su número/],
    ['pinned without a hash', { integrity: 'sha384-x' }, /falta su huella/],
    ['with half an address', { url: 'catalogo' }, /no es una dirección/],
    ['with an address of another kind', { url: 'javascript:alert(1)' }, /https/],
    ['with a colour that is none', { accent: 'rojo' }, /no es un color/],
    ['with JSON for a value', { density: '{"a":1}' }, /comillas/],
    ['with a language that is none', { lang: '"><script>' }, /no es un idioma/],
    ['for a frame of what has none', { tag: 'tramite-detail', rung: 'frame' }, /marco/],
  ];
  for (const [what, change, message] of refused)
    it(`${what} is refused in words`, () => {
      assert.throws(() => writeSnippet({ ...wish, ...change }), message);
    });
});
