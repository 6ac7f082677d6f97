/**
 * What every release told people to paste, pasted again: evergreen snippets meet the loader of today, pinned ones their
 * own files, and the same elements each of both. A snippet is never edited: sites do not edit theirs.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { keptReleases } from '../../scripts/release-archive.ts';
import { fileURLToPath } from 'node:url';
import { scrollThrough } from '../support/browser-page.ts';
import { startDemoServer, type DemoServer } from '../support/browser-server.ts';
import { openBrowser } from '../support/browser.ts';
import { elementsOf, openPasted, SNIPPET_ORIGIN } from '../support/pinned-page.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const releases = keptReleases(fileURLToPath(new URL('../..', import.meta.url)));

let browser: Browser;
let server: DemoServer;
before(async () => {
  [browser, server] = await Promise.all([openBrowser(), startDemoServer()]);
});
after(async () => {
  await browser.close();
  await server.remove();
});

/** Places that become an element of ours: tags with an end, boxes, links with a fragment. */
const PLACES =
  /<\/(?:tramite-card|tramite-search|feedback-buttons|request-tracker|tramite-detail|tramite-directory|requirements-checklist|office-finder)\s*>|<div [^>]*data-tramite=|<a href="[^"]+#[a-z-]+">/g;
const SCRIPTS = /<script [^>]*><\/script>\s*/g;
const EVERGREEN = `<script async src="${SNIPPET_ORIGIN}/v1/ventanilla.js"></script>\n`;

async function replay(snippet: string): Promise<void> {
  const { page, errors, warnings, close } = await openPasted(browser, server.url, snippet);
  await scrollThrough(page);
  const elements = await elementsOf(page);
  assert.equal(elements.length, snippet.match(PLACES)?.length);
  const written = [...snippet.matchAll(/<a href="https:\/\/catalogo\.example\.gob([^"#]*)/g)].map(
    ([, path]) => path,
  );
  for (const { tag, state, links } of elements) {
    assert.equal(state, 'loaded', tag);
    assert.ok(written.includes(links[0]), `${tag} keeps the link that its author wrote: ${links.join(' ')}`);
  }
  assert.deepEqual(errors, []);
  assert.deepEqual(warnings, []);
  await close();
}

for (const { version, files } of releases) {
  const names = readdirSync(`${here}${version}`).filter((name) => name.endsWith('.html'));
  const read = (name: string) => readFileSync(`${here}${version}/${name}`, 'utf8');
  const pinned = Object.entries(files)
    .filter(([path]) => !path.includes('/'))
    .map(
      ([path, hash]) =>
        `<script defer crossorigin="anonymous" src="${SNIPPET_ORIGIN}/${version}/${path}" integrity="${hash}"></script>\n`,
    )
    .join('');

  describe(`The snippets of ${version}`, () => {
    it('show every form and every element that it told people to paste', () => {
      const all = names.map(read).join('\n');
      for (const path of Object.keys(files).filter((file) => !file.includes('/'))) {
        const tag = path.replace('.js', '');
        assert.ok(all.includes(`/${version}/${path}" integrity="${files[path] ?? ''}"`), `${tag}, pinned`);
        assert.ok(all.includes(`<${tag} `), tag);
      }
      assert.match(all, /<catalogue-provider /);
    });

    for (const name of names) {
      it(`${name} shows what it promised, as it was pasted`, () => replay(read(name)));
      const elements = read(name).replace(SCRIPTS, '');
      if (name.startsWith('fijada-'))
        it(`${name} would also do with the loader of today`, () => replay(EVERGREEN + elements));
      else if (!/data-tramite=|#[a-z]/.test(elements) && !read(name).includes(' data-api='))
        it(`${name} would also do with the pinned files of ${version}`, () => replay(pinned + elements));
    }
  });
}
