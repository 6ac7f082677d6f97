/** What holds for each of the examples, whatever framework draws it: they are one page, written four times. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startDemoServer, type DemoServer } from '../support/browser-server.ts';
import { closeContext, DESK, openBrowser, PHONE } from '../support/browser.ts';

/** The address that the examples have written in them. */
const CATALOGUE = 'https://catalogo.example.gob';
const TAGS = 'tramite-search, tramite-card, feedback-buttons';

interface Site {
  url: string;
  close: () => Promise<void>;
}

/** `paths`: pages that come to life the same; the first is complete without JavaScript. */
export function describeExample<Built extends Site>(
  name: string,
  {
    paths,
    serve,
    more,
  }: { paths: string[]; serve: () => Promise<Built>; more?: (site: () => Built) => void },
): void {
  describe(`The example for ${name}`, () => {
    let browser: Browser;
    let catalogue: DemoServer;
    let site: Built;

    before(async () => {
      // First, because it fails when the package is broken, and then nothing else has to be closed.
      site = await serve();
      [browser, catalogue] = await Promise.all([openBrowser(), startDemoServer()]);
    });
    after(async () => {
      await Promise.all([browser?.close(), catalogue?.remove(), site?.close()]);
    });

    /** Opens a page of the example; the country's address is answered by the demonstration's server. */
    async function open(path: string, options: BrowserContextOptions = {}) {
      const context = await browser.newContext({ viewport: DESK, reducedMotion: 'reduce', ...options });
      await context.route(`${CATALOGUE}/**`, async (route) => {
        const { pathname, search } = new URL(route.request().url());
        const response = await route.fetch({ url: `${catalogue.url}${pathname}${search}` });
        await route.fulfill({ response });
      });
      const page = await context.newPage();
      const said: string[] = [];
      page.on('pageerror', (error) => said.push(error.stack ?? error.message));
      page.on('console', (message) => {
        // Lit says of its own build for development that it is one.
        // The browser's own line when an address is asked for a little work before its next press (429).
        const expected = /^Lit is in dev mode\.|status of 429/.test(message.text());
        if (['error', 'warning'].includes(message.type()) && !expected) said.push(message.text());
      });
      page.setDefaultTimeout(15_000);
      await page.goto(`${site.url}${path}`, { waitUntil: 'load' });
      return { page, said, close: () => closeContext(context) };
    }

    it('shows names and links before any JavaScript', async () => {
      const { page, close } = await open(paths[0] ?? '/', { javaScriptEnabled: false });
      const links = page.locator(`:is(${TAGS}) > a`);
      assert.deepEqual(await links.allInnerTexts(), [
        'Renovar el DUI',
        'Opinar sobre: Renovar el DUI',
        'Buscar un trámite',
      ]);
      assert.equal(await links.first().getAttribute('href'), `${CATALOGUE}/t/RNPN-0002`);
      await close();
    });

    for (const path of paths) {
      it(`comes to life at ${path} without a word in the console`, async () => {
        const { page, said, close } = await open(path);
        await allLoaded(page);
        assert.match(await page.locator('tramite-card .title').innerText(), /Renovar el DUI/);
        await news(page, 'En pantalla: RNPN-0002, versión 1.');
        assert.deepEqual(said, []);
        await close();
      });

      it(`changes the trámite at ${path} when its attribute changes`, async () => {
        const { page, said, close } = await open(path);
        await allLoaded(page);
        await page.getByRole('button', { name: 'Obtener la solvencia de la Policía' }).press('Enter');
        await page
          .locator('tramite-card .title', { hasText: 'Obtener la solvencia de la Policía' })
          .waitFor();
        await news(page, 'En pantalla: PNC-0001, versión 1.');
        assert.equal(await page.locator('tramite-card > a').getAttribute('href'), `${CATALOGUE}/t/PNC-0001`);
        assert.deepEqual(said, []);
        await close();
      });

      it(`hears at ${path} what a person does in the elements`, async () => {
        const { page, said, close } = await open(path);
        await allLoaded(page);
        await page.locator('tramite-card .title').click({ modifiers: ['ControlOrMeta'] });
        await news(page, 'Abre la ficha de RNPN-0002.');
        const before = await catalogue.counts('RNPN-0002');
        await page.getByRole('button', { name: 'Quiero este servicio en línea' }).press('Enter');
        await news(page, 'Gracias: quedó guardado su aviso sobre RNPN-0002.');
        assert.equal((await catalogue.counts('RNPN-0002')).wantOnline, before.wantOnline + 1);

        const search = page.locator('tramite-search');
        await search.locator('input[type=search]').fill('pasaporte');
        await search.locator('input[type=search]').press('Enter');
        await search.locator('.title', { hasText: 'pasaporte' }).first().waitFor();
        assert.ok((await search.locator('.title').count()) <= 5, 'as many results as the page asked for');
        assert.deepEqual(said, []);
        await close();
      });
    }

    it('wears the colour of the institution, and fits a phone', async () => {
      const { page, close } = await open(paths[0] ?? '/', { viewport: PHONE });
      await allLoaded(page);
      const [title, plain] = await page.evaluate(() => {
        const link = document.querySelector('tramite-card')?.shadowRoot?.querySelector('.title');
        const colour = () => (link ? getComputedStyle(link).color : '');
        const themed = colour();
        document.body.style.setProperty('--tramite-accent', 'initial');
        return [themed, colour()];
      });
      assert.notEqual(title, plain);
      const { scrollWidth, clientWidth } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        clientWidth: document.documentElement.clientWidth,
      }));
      assert.ok(scrollWidth <= clientWidth, `${String(scrollWidth)} of ${String(clientWidth)} pixels`);
      await close();
    });

    more?.(() => site);
  });
}

async function allLoaded(page: Page): Promise<void> {
  await page.waitForFunction((tags) => {
    const all = [...document.querySelectorAll(tags)];
    return all.every((element) => ['loaded', 'waiting'].includes(element.getAttribute('data-state') ?? ''));
  }, TAGS);
}

async function news(page: Page, text: string): Promise<void> {
  await page.locator('.news', { hasText: text }).waitFor();
}
