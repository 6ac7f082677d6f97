/** What the docs page of an element tells a webmaster is what the elements do and what the wizard writes. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { EMBEDDABLE_TAGS } from '../../src/snippets/embeddables.ts';
import { writeSnippet } from '../../src/snippets/write-snippet.ts';
import { argTypesOf, declarationOf, type ElementsManifest } from '../../stories/support/arg-types-of.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = new URL('../../stories/pages/', import.meta.url);
const tags = readdirSync(folder).map((file) => file.replace(/\.md$/, ''));

let manifest: ElementsManifest;
before(async () => {
  const address = new URL('../../scripts/create-manifest.mjs', import.meta.url).href;
  const { createManifest } = (await import(address)) as {
    createManifest: (root: string) => Promise<ElementsManifest>;
  };
  manifest = await createManifest(root);
});

const page = (tag: string) => readFileSync(new URL(`${tag}.md`, folder), 'utf8');
const pasted = (tag: string) => /```html\n(.*)\n(.*)\n```/.exec(page(tag)) ?? [];

it('Every element that can be pasted has its page', () => {
  assert.deepEqual(
    EMBEDDABLE_TAGS.filter((tag) => !tags.includes(tag)),
    [],
  );
});

for (const tag of tags)
  describe(`The page of <${tag}>`, () => {
    it('names only attributes, events and parts that the element has', () => {
      const element = declarationOf(tag, manifest);
      const names = (list: readonly { name: string }[] = []) => list.map(({ name }) => name);
      assert.ok(element);
      const attributes = [...page(tag).matchAll(/^- `([a-z-]+)`:/gm)].map(([, name = '']) => name);
      assert.ok(attributes.length >= 3 && attributes.length <= 5, attributes.join());
      const events =
        page(tag)
          .split('## Para quien mide o programa')[1]
          ?.match(/`[a-z]+(-[a-z]+)+`/g) ?? [];
      const parts = [...page(tag).matchAll(/::part\(([a-z-]+)\)/g)].map(([, name = '']) => name);
      for (const name of attributes) assert.ok(names(element.attributes).includes(name), name);
      for (const name of events) assert.ok(names(element.events).includes(name.slice(1, -1)), name);
      for (const name of parts) assert.ok(names(element.cssParts).includes(name), name);
    });

    it('pastes a real link inside the element', () => {
      const [, , body = ''] = pasted(tag);
      assert.match(body, /<a href="https:\/\/catalogo\.example\.gob\/[^"]*">[^<]+<\/a>/);
    });
  });

for (const tag of EMBEDDABLE_TAGS)
  it(`What the page of <${tag}> pastes is what the wizard would write`, () => {
    const [, head, body = ''] = pasted(tag);
    const [element] = parseFragment(body).childNodes as Tree.Element[];
    const [link] = (element?.childNodes ?? []) as Tree.Element[];
    const [name] = (link?.childNodes ?? []) as Tree.TextNode[];
    const given = (name: string) => element?.attrs.find((attribute) => attribute.name === name)?.value;
    const code = given('code') ?? given('tramite');
    const institution = given('institution');
    const snippet = writeSnippet({
      tag,
      ...(code === undefined ? {} : { code }),
      ...(institution === undefined ? {} : { institution }),
      name: name?.value ?? '',
      url: 'https://catalogo.example.gob',
      cms: 'html',
      role: 'webmaster',
      mode: 'evergreen',
    });
    assert.equal(head, snippet.head);
    assert.equal(body, snippet.body);
  });

it('A part never takes the row of an attribute of the same name', () => {
  const rows = argTypesOf('tramite-search', manifest);
  assert.equal(rows['institution']?.table.category, 'Atributos');
  assert.equal(rows['part:institution']?.table.category, 'Partes (::part)');
  assert.equal(rows['headingLevel']?.name, 'heading-level');
  assert.equal(rows['slot:']?.name, '(sin nombre)');
  assert.equal(rows['event:tramite-searched']?.table.category, 'Eventos');
  assert.equal(rows['--tramite-accent']?.table.defaultValue?.summary, '#0b4f9e');
});
