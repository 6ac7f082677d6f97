/** The scanner on a seeded site: what it finds, what it only thinks it finds, and what it leaves in peace. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createApp } from '../../src/server/app.ts';
import { createMemoryStore } from '../../src/server/memory-store.ts';
import { seedDemonstration } from '../../src/server/main/seed-demonstration.ts';
import { demoCatalogue } from '../../demo/catalogue/index.ts';
import type { PageContradiction } from '../../src/scan/scan-page.ts';
import { demoScanner, demoTramites } from './demo-scanner.ts';
import { seededSite, type SeededPage } from './seeded-site.ts';

const scan = demoScanner();

function compare({ html, wrong }: SeededPage): {
  found: number;
  missed: SeededPage['wrong'];
  false: PageContradiction[];
} {
  const said = scan(html).contradictions;
  const missed = wrong.filter(({ code, kind, words }) => {
    const at = said.findIndex(
      (one) => one.code === code && one.kind === kind && (one.quote + one.catalogue).includes(words),
    );
    if (at >= 0) said.splice(at, 1);
    return at < 0;
  });
  return { found: wrong.length - missed.length, missed, false: said };
}

describe('The scanner on a seeded site', () => {
  it('has enough to look at: 20 contradictions among more than 40 innocent statements', () => {
    assert.ok(seededSite.length >= 25);
    assert.equal(seededSite.flatMap(({ wrong }) => wrong).length, 20);
    assert.ok(seededSite.reduce((sum, { right }) => sum + right, 0) >= 40);
  });

  it('finds at least 18 of the 20, and takes at most 2 innocent statements for one', (test) => {
    const results = seededSite.map(compare);
    const found = results.reduce((sum, one) => sum + one.found, 0);
    const wrong = results.flatMap((one) => one.false);
    test.diagnostic(`found ${String(found)} of 20, false ${String(wrong.length)}`);
    assert.ok(found >= 18, JSON.stringify(results.flatMap(({ missed }) => missed)));
    assert.ok(wrong.length <= 2, JSON.stringify(wrong));
  });

  it('does as well on the pages that nobody looked at while it was being written', (test) => {
    const results = seededSite.filter(({ heldOut }) => heldOut).map(compare);
    const found = results.reduce((sum, one) => sum + one.found, 0);
    test.diagnostic(
      `held out: found ${String(found)} of 9, false ${String(results.flatMap((one) => one.false).length)}`,
    );
    assert.ok(found >= 8);
    assert.deepEqual(
      results.flatMap((one) => one.false),
      [],
    );
  });

  it('quotes the page, says what the catalogue says, since when, and how much it matters', () => {
    const page = seededSite.find(({ path }) => path === '/dui/renovacion');
    const [found] = scan(page?.html ?? '').contradictions;
    assert.match(found?.quote ?? '', /^La renovación tiene un costo de \$11\.50/);
    assert.match(found?.catalogue ?? '', /Costo en el catálogo: \$10\.31/);
    assert.match(found?.date ?? '', /^\d{4}-\d{2}-\d{2}$/);
    assert.deepEqual([found?.code, found?.severity], ['RNPN-0002', 'high']);
  });

  it('says nothing about a page that shows our own element instead of a copy', () => {
    const page = (inside: string) => `<h1>Renovar el DUI</h1>${inside}`;
    assert.equal(scan(page('<p>Cuesta $99.00.</p>')).contradictions.length, 1);
    assert.deepEqual(
      scan(page('<tramite-card code="RNPN-0002"><p>Cuesta $99.00.</p></tramite-card>')).contradictions,
      [],
    );
    assert.deepEqual(scan(page('<div data-tramite="card"><p>Cuesta $99.00.</p></div>')).contradictions, []);
  });
});

describe('The scanner on pages that agree', () => {
  it('finds nothing in the fiches that the catalogue itself publishes', async () => {
    const store = createMemoryStore();
    await seedDemonstration(
      store,
      { catalogue: demoCatalogue, requests: [] },
      { hashIterations: 1, now: new Date() },
    );
    const app = createApp({
      store,
      clock: () => new Date(),
      settings: { secret: 'test', hashIterations: 1, voteHashIterations: 1 },
    });
    const said: string[] = [];
    let about = 0;
    for (const { code } of demoTramites) {
      const answer = await app.fetch(new Request(`https://catalogo.test/t/${code}`));
      const { codes, contradictions } = scan(await answer.text());
      if (codes.includes(code)) about += 1;
      said.push(
        ...contradictions.map((one) => `${code}: ${one.code} ${one.kind} «${one.quote}» ${one.catalogue}`),
      );
    }
    assert.ok(
      about > demoTramites.length * 0.9,
      `${String(about)} of ${String(demoTramites.length)} recognised`,
    );
    assert.deepEqual(said, []);
  });
});
