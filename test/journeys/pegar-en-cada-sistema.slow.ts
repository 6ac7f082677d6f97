/** Whatever a CMS leaves of a snippet, people see the element or its named link; and a frame grows to its height. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { startDemoServer, type DemoServer } from '../support/browser-server.ts';
import { DESK, openBrowser, visit, type Visit } from '../support/browser.ts';
import { behind, CATALOGUE, COLUMNS, KINDS, seenOf } from '../snippets/survival.ts';

let browser: Browser;
let server: DemoServer;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), startDemoServer()]);
});
after(async () => {
  await browser.close();
  await server.remove();
});

/** A page of a ministry on another origin than the catalogue, under a policy that allows what the snippet says. */
async function ministry(body: string, head: string, policy = ''): Promise<Visit> {
  const host = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    if (policy !== '') response.setHeader('Content-Security-Policy', policy);
    response.end(
      `<!doctype html><html lang="es"><title>Ministerio</title><link rel="icon" href="data:,">${head}<h1>Ministerio</h1>${body}</html>`,
    );
  });
  await new Promise<void>((resolve) => host.listen(0, resolve));
  const { port } = host.address() as AddressInfo;
  const visited = await visit(browser, `http://localhost:${String(port)}/pagina`, { viewport: DESK });
  return {
    ...visited,
    close: async () => {
      await visited.close();
      host.closeAllConnections();
      await new Promise((resolve) => host.close(resolve));
    },
  };
}

const loader = () => `<script async src="${server.url}/v1/ventanilla.js"></script>`;

for (const column of COLUMNS)
  it(`Behind «${column}» every cell shows in Chromium what the table says`, async () => {
    // A bare address is looked up by WordPress' server; what it makes of it is in wordpress.slow.ts.
    const kinds = KINDS.filter(({ rung }) => rung !== 'oembed');
    const sections = kinds.map(
      (kind, index) =>
        `<section id="k${String(index)}">${behind(kind, column).replaceAll(CATALOGUE, server.url)}</section>`,
    );
    const { page, errors, close } = await ministry(sections.join('\n'), loader());
    for (const [index, kind] of kinds.entries()) {
      const section = page.locator(`#k${String(index)}`);
      await section.scrollIntoViewIfNeeded();
      const seen = seenOf(kind, column);
      if (seen === 'elemento')
        // A catalogue in which nobody said anything yet has an account that says so.
        await section
          .locator(`${kind.tag}:is([data-state="loaded"],[data-state="waiting"],[data-state="empty"])`)
          .waitFor();
      else if (seen === 'marco') {
        const inside = section.frameLocator('iframe');
        await inside.locator('tramite-card[data-state="loaded"]').waitFor();
        assert.equal(await section.locator('iframe').getAttribute('title'), kind.name);
      } else {
        await section.getByRole('link', { name: kind.name, exact: true }).waitFor();
        assert.equal(await section.locator('iframe,[data-state]').count(), 0, kind.body);
      }
    }
    assert.deepEqual(errors, []);
    await close();
  });

it('A pinned file turns boxes and links of its element into it as well', async () => {
  const answer = await fetch(`${server.url}/integridad.json`);
  const { version, files } = (await answer.json()) as { version: string; files: Record<string, string> };
  const path = `/${version}/tramite-card.js`;
  const head = `<script src="${server.url}${path}" integrity="${files[path] ?? 'none'}" crossorigin="anonymous" defer="defer"></script>`;
  const { page, errors, close } = await ministry(
    `<div data-tramite="card" data-tramite-code="RNPN-0002"><p><a href="${server.url}/t/RNPN-0002">Renovar el DUI</a></p></div>
     <p><a href="${server.url}/t/RNPN-0002#tramite-card">Renovar el DUI</a></p>`,
    head,
    `default-src 'none'; script-src ${server.url}/${version}/; connect-src ${server.url}; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`,
  );
  await page.locator('tramite-card[data-state="loaded"]').nth(1).waitFor();
  assert.deepEqual(errors, []);
  await close();
});

const FRAME = () =>
  `<iframe id="marco" src="${server.url}/e/card/RNPN-0002?lang=es" title="Renovar el DUI" width="320" height="200" sandbox="allow-scripts"></iframe>`;
const POLICY = () => `default-src 'none'; frame-src ${server.url}; script-src ${server.url}; img-src data:`;

it('A frame without an origin draws its card, and grows to its height with one line on the host', async () => {
  const { page, errors, close } = await ministry(
    FRAME(),
    `<script async src="${server.url}/v1/frame.js"></script>`,
    POLICY(),
  );
  await page.frameLocator('#marco').locator('tramite-card[data-state="loaded"]').waitFor();
  const fits = () =>
    page.waitForFunction(() => {
      const frame = document.querySelector('iframe');
      return frame !== null && frame.clientHeight > 250 && frame.clientHeight <= 1000;
    });
  await fits();
  const height = await contentHeight(page);
  assert.equal(await page.locator('#marco').getAttribute('height'), String(height));
  // Wider: the text takes fewer lines and the frame follows.
  await page.locator('#marco').evaluate((frame) => frame.setAttribute('width', '800'));
  await page.waitForFunction(
    (before) => (document.querySelector('iframe')?.clientHeight ?? 0) < before,
    height,
  );
  assert.deepEqual(errors, []);
  await close();
});

it('A frame believes nobody but its parent, and the host nobody but the frame', async () => {
  const { page, errors, close } = await ministry(
    `${FRAME()}<iframe id="ajeno" srcdoc="<p>ajeno</p>" sandbox="allow-scripts" title="Ajeno"></iframe>`,
    `<script async src="${server.url}/v1/frame.js"></script>`,
  );
  await page.frameLocator('#marco').locator('tramite-card[data-state="loaded"]').waitFor();
  await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 250);
  const height = await page.locator('#marco').getAttribute('height');
  await page.frame({ url: 'about:srcdoc' })?.evaluate(() => {
    for (const secret of ['', undefined, 'x'])
      parent.postMessage({ message: 'height', value: 999, secret }, '*');
  });
  await page.evaluate(() => window.postMessage({ message: 'height', value: 998, secret: '' }, '*'));
  // Messages of one window arrive in order: after this one the others were read.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        addEventListener('message', ({ data }) => {
          if (data === 'fin') resolve();
        });
        window.postMessage('fin', '*');
      }),
  );
  assert.equal(await page.locator('#marco').getAttribute('height'), height);
  assert.deepEqual(errors, []);
  await close();
});

it('A frame without JavaScript says the name, the facts and where to read all', async () => {
  const visited = await visit(browser, `${server.url}/e/card/RNPN-0002`, { javaScriptEnabled: false });
  const { page, close } = visited;
  await page.getByRole('heading', { name: 'Renovar el DUI' }).waitFor();
  await page.getByText('Costo', { exact: true }).waitFor();
  await page.getByRole('link', { name: /ficha completa/ }).click();
  await page.waitForURL('**/t/RNPN-0002');
  await close();
});

/** What the frame itself measures. */
async function contentHeight(page: Page): Promise<number> {
  const frame = page.frames().find((one) => one.url().includes('/e/card/'));
  return (await frame?.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height))) ?? 0;
}
