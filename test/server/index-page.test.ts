import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCatalogueView } from '../../src/server/catalogue-view.ts';
import { indexPage } from '../../src/server/pages/index-page.ts';
import { demoApp } from './demo-app.ts';

const DAY = new Date('2026-03-02T12:00:00Z');

/** The demonstration with so many trámites that one page cannot list them. */
async function largeView(size: number) {
  const small = await (await demoApp()).store.snapshot();
  const originals = [...small.tramites.values()];
  const tramites = new Map(
    Array.from({ length: size }, (_, at) => {
      const original = originals[at % originals.length];
      assert.ok(original);
      const code = at < originals.length ? original.code : `${original.code}-${String(at)}`;
      return [code, { ...original, code }] as const;
    }),
  );
  return createCatalogueView({ ...small, tramites }, DAY);
}

const textOf = ({ body }: { body: Uint8Array }) => new TextDecoder().decode(body);
const hrefs = (page: string) =>
  [...page.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));

test('a large catalogue lists its subjects, and each trámite on some page of one of its subjects', async () => {
  const view = await largeView(20_000);
  const overview = textOf(await indexPage(view, 'es'));
  const subjects = hrefs(overview).filter((href) => href.startsWith('/t/?category='));
  assert.ok(subjects.length > 1);
  assert.ok(overview.length < 60_000, String(overview.length));
  const found = new Set<string>();
  let most = 0;
  for (const subject of subjects) {
    let next: string | undefined = subject;
    let pages = 0;
    while (next !== undefined) {
      const page: string = textOf(await indexPage(view, 'es', new URLSearchParams(next.split('?')[1])));
      for (const href of hrefs(page)) if (/^\/t\/[^?]/.test(href)) found.add(href.slice('/t/'.length));
      next = hrefs(/<a href="[^"]+" rel="next"/.exec(page)?.[0] ?? '')[0];
      pages += 1;
    }
    most = Math.max(most, pages);
  }
  assert.ok(most > 1, 'no subject has a second page');
  const served = view.listed().map(({ code }) => code);
  assert.deepEqual(
    served.filter((code) => !found.has(code)),
    [],
  );
});

test('an unknown subject, or a page that is none, is answered like the nearest that is one', async () => {
  const view = await largeView(2_100);
  const overview = textOf(await indexPage(view, 'es'));
  assert.equal(textOf(await indexPage(view, 'es', new URLSearchParams('category=NADA&page=x'))), overview);
  const [subject = ''] = hrefs(overview).filter((href) => href.startsWith('/t/?category='));
  const category = new URLSearchParams(subject.split('?')[1]).get('category') ?? '';
  const last = textOf(await indexPage(view, 'es', new URLSearchParams({ category, page: '1e99' })));
  assert.ok(last.includes(`id="${category}"`) && !last.includes('rel="next"'));
});

test('what is repealed is in no list', async () => {
  const { store } = await demoApp();
  const small = await store.snapshot();
  const [first] = small.tramites.values();
  assert.ok(first);
  const tramites = new Map(small.tramites).set(first.code, { ...first, status: 'repealed' });
  const view = createCatalogueView({ ...small, tramites }, DAY);
  const codes = view.listed().map(({ code }) => code);
  assert.ok(codes.length > 0 && !codes.includes(first.code));
  // The same list, when the search was there first.
  const other = createCatalogueView({ ...small, tramites }, DAY);
  other.searchIndex('es');
  assert.deepEqual(other.listed(), view.listed());
});
