/** A country without a server of ours: the catalogue as files on a plain file server, and a ministry's page elsewhere. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { demoCatalogue } from '../../demo/catalogue/index.ts';
import { seedDemonstration } from '../../src/server/main/seed-demonstration.ts';
import { openSqliteStore } from '../../src/server/sql/sqlite-store.ts';
import { focusComesTo, focused, tabTo } from '../support/browser-keyboard.ts';
import { axeViolations } from '../support/browser-page.ts';
import { openBrowser, visit } from '../support/browser.ts';
import { serveFiles, type FileServer } from '../support/file-server.ts';

const command = fileURLToPath(new URL('../../src/cli/ventanilla.mjs', import.meta.url));

let folder: string;
let browser: Browser;
let snapshot: FileServer;
let ministry: FileServer;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ventanilla-files-'));
  const store = await openSqliteStore(join(folder, 'data'));
  await seedDemonstration(
    store,
    { catalogue: demoCatalogue, requests: [] },
    { hashIterations: 10, now: new Date() },
  );
  await store.close();
  const { status, stderr } = spawnSync(
    process.execPath,
    [command, 'export', '--static', join(folder, 'out'), '--data', join(folder, 'data')],
    { encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  snapshot = await serveFiles(join(folder, 'out'));
  await mkdir(join(folder, 'ministry'));
  const page = (name: string, body: string) =>
    writeFile(
      join(folder, 'ministry', name),
      `<!doctype html><html lang="es"><title>Ministerio</title><link rel="icon" href="data:,">
       <script async src="${snapshot.url}/v1/ventanilla.js"></script><h1>Ministerio</h1>${body}</html>`,
    );
  await page('tarjeta.html', '<tramite-card code="RNPN-0002"></tramite-card>');
  await page('buscar.html', '<tramite-search></tramite-search>');
  await page('ficha.html', '<tramite-detail code="RNPN-0002"></tramite-detail>');
  await page('oficinas.html', '<office-finder></office-finder>');
  await page('directorio.html', '<tramite-directory></tramite-directory>');
  await page('opinar.html', '<feedback-buttons code="RNPN-0002"></feedback-buttons>');
  await page('lista.html', '<requirements-checklist code="RNPN-0002"></requirements-checklist>');
  ministry = await serveFiles(join(folder, 'ministry'));
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await Promise.all([snapshot.close(), ministry.close()]);
  await rm(folder, { recursive: true, force: true });
});

async function searchFor(page: Page, words: string): Promise<void> {
  await tabTo(page, ({ host, tag }) => host === 'tramite-search' && tag === 'input');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

describe('On the page of a ministry, over files', () => {
  it('two lines show a card, its link leads to the fiche, and it stays when the files are gone', async () => {
    const { page, errors, close } = await visit(browser, `${ministry.url}/tarjeta.html`);
    const link = page
      .locator('tramite-card a:not([data-ventanilla-fallback])', { hasText: 'Renovar el DUI' })
      .first();
    await link.waitFor();
    assert.deepEqual(errors, []);
    await tabTo(page, ({ host, text }) => host === 'tramite-card' && text === 'Renovar el DUI');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${snapshot.url}/t/RNPN-0002.html`);
    assert.equal(await page.locator('h1').innerText(), 'Renovar el DUI');
    await page.goto(`${ministry.url}/tarjeta.html`);
    await link.waitFor();
    await page.route(`${snapshot.url}/**`, (route) => route.abort());
    assert.ok(await link.isVisible());
    await close();
  });

  it('a pinned file shows its card too', async () => {
    const { version } = JSON.parse(
      await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
    ) as { version: string };
    await writeFile(
      join(folder, 'ministry', 'fijada.html'),
      `<!doctype html><html lang="es"><title>Ministerio</title><link rel="icon" href="data:,">
       <script src="${snapshot.url}/${version}/tramite-card.js" crossorigin="anonymous"></script>
       <tramite-card code="RNPN-0002"></tramite-card></html>`,
    );
    const { page, errors, close } = await visit(browser, `${ministry.url}/fijada.html`);
    await page.locator('tramite-card[data-state=loaded]').waitFor();
    assert.deepEqual(errors, []);
    await close();
  });

  it('a misspelled search finds the DUI first, with its filters, by keyboard', async () => {
    const { page, errors, requests, close } = await visit(browser, `${ministry.url}/buscar.html`);
    await searchFor(page, 'renobar el dui');
    const heading = await focusComesTo(page, ({ id }) => id === 'results');
    assert.match(heading.text, /^Encontramos \d+ trámites? para «renobar el dui»$/);
    await page.keyboard.press('Tab');
    assert.equal((await focused(page)).text, 'Renovar el DUI');
    assert.ok(requests.some((request) => request.includes('/data/search/')));
    await page.keyboard.press('Enter');
    await page.waitForURL(`${snapshot.url}/t/RNPN-0002.html*`);
    assert.deepEqual(errors, []);
    await close();
  });

  for (const [name, shown] of [
    ['ficha', 'Qué necesita'],
    ['oficinas', 'San Salvador'],
    ['directorio', 'Identidad'],
    ['lista', 'DUI'],
  ] as const)
    it(`the element of «${name}» works as over the API`, async () => {
      const { page, close } = await visit(browser, `${ministry.url}/${name}.html`);
      await page.locator('body *', { hasText: shown }).last().waitFor();
      assert.equal(await page.locator('[part=error]').count(), 0);
      await close();
    });

  it('a vote is refused in words, and nothing is promised', async () => {
    const { page, close } = await visit(browser, `${ministry.url}/opinar.html`);
    await tabTo(page, ({ host, tag }) => host === 'feedback-buttons' && tag === 'button');
    await page.keyboard.press('Enter');
    await page.locator('feedback-buttons', { hasText: /No pudimos|no se pudo/i }).waitFor();
    await close();
  });
});

describe('The pages of the files', () => {
  it('are reached from one another: no link inside leads nowhere', async () => {
    const seen = new Set<string>();
    const queue = [`${snapshot.url}/`, `${snapshot.url}/t/index.en.html`, `${snapshot.url}/t/RNPN-0002`];
    for (let at = queue.pop(); at !== undefined && seen.size < 400; at = queue.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      const answer = await fetch(at);
      assert.equal(answer.status, 200, at);
      if (!(answer.headers.get('Content-Type') ?? '').startsWith('text/html')) continue;
      const html = await answer.text();
      for (const [, , link = ''] of html.matchAll(/(href|action|url)="?=?([^"#>]+)[#"]/g)) {
        const { origin, pathname } = new URL(link.replaceAll('&amp;', '&'), answer.url);
        if (origin === snapshot.url) queue.push(origin + pathname);
      }
    }
    assert.ok(seen.size > 200, String(seen.size));
  });

  it('are read without JavaScript: from a search to the list, and to the fiche', async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 320, height: 568 },
    });
    const page = await context.newPage();
    await page.goto(`${snapshot.url}/t/`);
    await page.locator('input[type=search]').focus();
    await page.keyboard.type('renovar dui');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${snapshot.url}/buscar.html*`);
    await page.locator('main a', { hasText: 'Renovar el DUI' }).first().focus();
    await page.keyboard.press('Enter');
    await page.locator('h1', { hasText: 'Renovar el DUI' }).waitFor();
    await context.close();
  });

  it('search with JavaScript what was typed on any of them', async () => {
    const { page, errors, close } = await visit(browser, `${snapshot.url}/t/index.html`);
    await page.locator('input[type=search]').focus();
    await page.keyboard.type('se me perdio el dui');
    await page.keyboard.press('Enter');
    await page.locator('tramite-search li a').first().waitFor();
    assert.deepEqual(errors, []);
    await close();
  });

  for (const width of [320, 1280])
    it(`are accessible and fit ${String(width)} px`, async () => {
      const page = await browser.newPage({ viewport: { width, height: 800 }, bypassCSP: true });
      for (const path of [
        '/t/',
        '/t/RNPN-0002.html',
        '/buscar.html',
        '/comentario.html',
        '/solicitud.en.html',
        '/docs.html',
      ]) {
        await page.goto(snapshot.url + path);
        const { passes, violations } = await axeViolations(page);
        assert.ok(passes > 10, path);
        assert.deepEqual(violations, [], path);
        assert.ok(
          (await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)) <= 0,
          path,
        );
      }
      await page.close();
    });
});
