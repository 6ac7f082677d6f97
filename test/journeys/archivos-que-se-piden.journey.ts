/** What the loader brings besides elements, and only when somebody asks: the doctor by the address, the bridge by the script tag. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { startDemoServer, type DemoServer } from '../support/browser-server.ts';
import { openBrowser, visit, type Visit } from '../support/browser.ts';

let browser: Browser;
let server: DemoServer;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), startDemoServer()]);
});
after(async () => {
  await browser.close();
  await server.remove();
});

/** A page with a card, whose extra files say that they ran. */
async function open(search: string, attributes: string): Promise<Visit & { ran: string[] }> {
  const visited = await visit(browser, `${server.url}/`);
  const { page } = visited;
  for (const name of ['doctor', 'analytics']) {
    await page.route(`**/v1/chunks/*/${name}.js`, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: `console.info('ran ${name}');` }),
    );
  }
  await page.route('**/una-pagina*', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="es"><title>Una página</title><link rel="icon" href="data:,"><h1>Una página</h1>
        <script async src="/v1/ventanilla.js" ${attributes}></script>
        <tramite-card code="CNR-0003"><a href="/t/CNR-0003">Carencia de bienes</a></tramite-card>`,
    }),
  );
  const ran: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith('ran ')) ran.push(message.text().slice(4));
  });
  const late = page.waitForResponse(/\/late\.js$/);
  await page.goto(`${server.url}/una-pagina${search}`);
  await page.locator('tramite-card[data-state="loaded"]').waitFor();
  await late;
  // What it asks for is asked for as soon as it runs.
  await page.waitForTimeout(500);
  return { ...visited, ran };
}

const CASES = [
  { search: '', attributes: '', expected: [] },
  { search: '?ventanilla-doctor', attributes: '', expected: ['doctor'] },
  { search: '?q=1&ventanilla-doctor=1', attributes: '', expected: ['doctor'] },
  { search: '?nota=ventanilla-doctor', attributes: '', expected: [] },
  { search: '', attributes: 'data-analytics="matomo"', expected: ['analytics'] },
];

for (const { search, attributes, expected } of CASES) {
  it(`A page «${search}» whose script says «${attributes}» runs ${expected.join() || 'nothing else'}`, async () => {
    const { ran, errors, close } = await open(search, attributes);
    assert.deepEqual(ran, expected);
    assert.deepEqual(errors, []);
    await close();
  });
}
