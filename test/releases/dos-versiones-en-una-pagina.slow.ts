/**
 * Two versions on one page, each ordered pair of those that were published and of today's, pinned and evergreen: the
 * theme has one, an editor pasted the other. The first definition draws; the second hurts nobody and says so once.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { keptReleases } from '../../scripts/release-archive.ts';
import { scrollThrough } from '../support/browser-page.ts';
import { startDemoServer, type DemoServer } from '../support/browser-server.ts';
import { openBrowser } from '../support/browser.ts';
import { elementsOf, openPasted, SNIPPET_ORIGIN } from '../support/pinned-page.ts';

interface Source {
  name: string;
  version: string;
  isPinned: boolean;
}

/** Tag → what a webmaster writes. */
const ELEMENTS: Record<string, string> = {
  'tramite-card': '<tramite-card code="RNPN-0002"><a href="/t/RNPN-0002">Renovar el DUI</a></tramite-card>',
  'tramite-search': '<tramite-search limit="3"><a href="/buscar">Buscar</a></tramite-search>',
  'feedback-buttons': '<feedback-buttons code="CNR-0001"><a href="/t/CNR-0001">Opine</a></feedback-buttons>',
  'request-tracker': '<request-tracker><a href="/solicitud">Seguir una solicitud</a></request-tracker>',
  'tramite-detail':
    '<tramite-detail code="CNR-0003"><a href="/t/CNR-0003">Carencia de bienes</a></tramite-detail>',
  'requirements-checklist':
    '<requirements-checklist code="ALC-SS-0003"><a href="/t/ALC-SS-0003">Antes de ir</a></requirements-checklist>',
  'tramite-directory': '<tramite-directory><a href="/t/">Todos los trámites</a></tramite-directory>',
  'office-finder': '<office-finder tramite="RNPN-0002"><a href="/t/RNPN-0002">Oficinas</a></office-finder>',
};
const ALL = Object.keys(ELEMENTS);
const INSIDE_PROVIDER = `<catalogue-provider lang="es">${ELEMENTS['tramite-card'] ?? ''}</catalogue-provider>`;
const MARKUP = Object.values(ELEMENTS).join('\n') + INSIDE_PROVIDER;

const root = fileURLToPath(new URL('../..', import.meta.url));
const kept = keptReleases(root).map(({ version }) => version);
const { version: today } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };
const sources: Source[] = [
  ...[...new Set([...kept, today])].map((version) => ({ name: `/${version}/`, version, isPinned: true })),
  { name: '/v1/', version: today, isPinned: false },
];
const pairs = sources.flatMap((first) =>
  sources.filter((second) => second !== first).map((second) => ({ first, second })),
);

let browser: Browser;
let server: DemoServer;
before(async () => {
  [browser, server] = await Promise.all([openBrowser(), startDemoServer()]);
});
after(async () => {
  await browser.close();
  await server.remove();
});

function addressesOf({ isPinned, version }: Source, tags: readonly string[]): string[] {
  return isPinned ? tags.map((tag) => `/${version}/${tag}.js`) : ['/v1/ventanilla.js'];
}

function scriptTags(source: Source, tags: readonly string[]): string {
  return addressesOf(source, tags)
    .map((path) => `<script src="${SNIPPET_ORIGIN}${path}"></script>`)
    .join('\n');
}

/** Version 0.1.0 marks its classes with `true`. */
function versionsDrawn(page: Page, tags: readonly string[]): Promise<string[]> {
  return page.evaluate(
    (names) =>
      names.map((tag) => {
        const mark: unknown = Reflect.get(customElements.get(tag) ?? {}, Symbol.for('ventanilla:element'));
        return mark === true ? '0.1.0' : String(mark);
      }),
    [...tags],
  );
}

async function allLoaded(page: Page, expected: number): Promise<void> {
  await scrollThrough(page);
  const elements = await elementsOf(page);
  assert.ok(elements.length >= expected, `${String(elements.length)} of ${String(expected)}`);
  assert.deepEqual([...new Set(elements.map(({ state }) => state))], ['loaded']);
}

/** 0.1.0 came before the warning; it is published as it is. */
const warns = (second: Source, first: Source) =>
  second.version !== '0.1.0' && second.version !== first.version;

for (const { first, second } of pairs) {
  describe(`${first.name} before ${second.name}`, () => {
    it('draws every element with the first, and the second says so once', async () => {
      const { page, errors, warnings, close } = await openPasted(
        browser,
        server.url,
        `${scriptTags(first, ALL)}${MARKUP}`,
      );
      await allLoaded(page, ALL.length + 1);
      for (const path of addressesOf(second, ALL)) await page.addScriptTag({ url: `${server.url}${path}` });
      // A page goes on: what is added later is drawn as well.
      await page.evaluate((html) => {
        const later = document.createElement('section');
        later.append(document.createRange().createContextualFragment(html));
        document.body.append(later);
        scrollTo(0, 0);
      }, MARKUP);
      await allLoaded(page, 2 * (ALL.length + 1));
      await page.waitForLoadState('networkidle');
      assert.deepEqual([...new Set(await versionsDrawn(page, ALL))], [first.version]);
      assert.deepEqual(errors, []);
      const expected = warns(second, first) ? 1 : 0;
      assert.equal(warnings.length, expected, warnings.join('\n'));
      if (expected === 1) assert.match(warnings[0] ?? '', /VEN-108 Hay dos versiones en la página/);
      await close();
    });

    it('draws every element when the first has only some of them', async () => {
      const some = ['tramite-card', 'tramite-detail'];
      const { page, errors, warnings, close } = await openPasted(
        browser,
        server.url,
        `${scriptTags(first, some)}${scriptTags(second, ALL)}${MARKUP}`,
      );
      await allLoaded(page, ALL.length + 1);
      assert.deepEqual(errors, []);
      assert.ok(warnings.length <= 1, warnings.join('\n'));
      await close();
    });
  });
}

it('There is a pair for each two versions, in both orders', () => {
  assert.ok(kept.length > 0);
  assert.equal(pairs.length, sources.length * (sources.length - 1));
});
