/** A new webmaster with nothing but the wizard: from no idea to a card on their own page. */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { createSiteReader } from '../../src/server/main/site-reader.ts';
import { axeViolations } from '../support/browser-page.ts';
import { focusComesTo, focused, tabTo } from '../support/browser-keyboard.ts';
import { startDemoServer, type DemoServer } from '../support/browser-server.ts';
import { DESK, openBrowser, PHONE, visit, type Visit } from '../support/browser.ts';
import { walkWizard, type Pasted, type WizardChoices } from '../support/walk-wizard.ts';

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
const CARD: WizardChoices = { search: 'dui', name: 'Renovar el DUI', cms: 'html', role: 'webmaster' };
const LAST = '/asistente?code=RNPN-0002&cms=html&role=webmaster';
/** What is clicked or typed from the first page to the last copy; one more has to be worth it. */
const MOST_DECISIONS = 10;

let browser: Browser;
let catalogue: DemoServer;
/** The webmaster's own site, on another origin. */
let site: Server;
let siteUrl: string;
let sitePage = '';
let sitePolicy = '';

before(async () => {
  const readSite = createSiteReader({ allows: (ip) => ip === '127.0.0.1', anyPort: true });
  [browser, catalogue] = await Promise.all([openBrowser(), startDemoServer({ readSite })]);
  site = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    if (sitePolicy !== '') response.setHeader('Content-Security-Policy', sitePolicy);
    response.end(sitePage);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  siteUrl = `http://127.0.0.1:${String((site.address() as AddressInfo).port)}`;
});
after(async () => {
  await browser.close();
  await catalogue.remove();
  site.closeAllConnections();
  site.close();
});

/** The site's page with what was pasted, under a policy. */
async function pasted(
  { head, body }: Pasted,
  policy: string,
): Promise<Visit & { refused: () => Promise<string[]> }> {
  sitePage = `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Mi institución</title><link rel="icon" href="data:,">${head}</head><body><main><h1>Servicios</h1>${body}</main></body></html>`;
  sitePolicy = policy;
  const visited = await visit(browser, 'about:blank');
  await visited.page.addInitScript(() => {
    const refused: string[] = [];
    (window as unknown as { refused: string[] }).refused = refused;
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      refused.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  await visited.page.goto(`${siteUrl}/`);
  return {
    ...visited,
    refused: () => visited.page.evaluate(() => (window as unknown as { refused: string[] }).refused),
  };
}

async function walk(t: TestContext, choices: WizardChoices): Promise<Pasted> {
  const { page, errors, close } = await visit(browser, 'about:blank', CLIPBOARD);
  const outcome = await walkWizard(page, catalogue.url, choices);
  assert.deepEqual(errors, []);
  await close();
  t.diagnostic(
    `${String(outcome.decisions.length)} decisions, ${String(outcome.keys)} keys: ${outcome.decisions.join('; ')}`,
  );
  assert.ok(outcome.decisions.length <= MOST_DECISIONS, outcome.decisions.join('\n'));
  return outcome;
}

const cardOf = (page: Page) => page.locator('tramite-card[data-state="loaded"]');

describe('From no idea to a card', () => {
  let card: Pasted | undefined;

  it('on a plain page, by keyboard on a phone', async (t) => {
    const outcome = (card = await walk(t, CARD));
    assert.match(outcome.head, /integrity="sha384-/);
    const { page, errors, close } = await pasted(outcome, '');
    await cardOf(page).waitFor();
    await cardOf(page).getByText('Costo').waitFor();
    assert.deepEqual(errors, []);
    await close();
  });

  it('under the strictest policy there is, with the lines that the wizard gives and nothing else', async (t) => {
    const outcome = (card ??= await walk(t, CARD));
    const lines = outcome.csp.replaceAll('\n', ' ');
    const types = "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";
    const { page, errors, refused, close } = await pasted(
      outcome,
      `default-src 'none'; img-src data:; ${types}; ${lines}`,
    );
    await cardOf(page).waitFor();
    await cardOf(page).getByText('Costo').waitFor();
    assert.deepEqual(await refused(), []);
    assert.deepEqual(errors, []);
    await close();
  });

  it('each line of the policy is needed: without it the link stays and nothing is thrown', async (t) => {
    const outcome = (card ??= await walk(t, CARD));
    for (const line of outcome.csp.split('\n')) {
      const rest = outcome.csp.replace(line, '').replaceAll('\n', ' ');
      const { page, refused } = await pasted(outcome, `default-src 'none'; img-src data:; ${rest}`);
      await page.waitForFunction(() => (window as unknown as { refused: string[] }).refused.length > 0);
      assert.ok((await refused()).length > 0, line);
      assert.equal(await cardOf(page).count(), 0, line);
      await page.getByRole('link', { name: 'Renovar el DUI' }).waitFor();
      // The refusal is what was wanted.
      await page.context().close();
    }
  });

  it('in a frame, where a system takes nothing else', async (t) => {
    const outcome = await walk(t, { ...CARD, cms: 'sharepoint', role: 'editor' });
    assert.equal(outcome.head, '');
    const { page, refused, close } = await pasted(
      outcome,
      `default-src 'none'; img-src data:; ${outcome.csp}`,
    );
    await page.frameLocator('iframe').locator('tramite-card[data-state="loaded"]').waitFor();
    assert.deepEqual(await refused(), []);
    await close();
  });
});

describe('Every step', () => {
  const STEPS = [
    '/asistente',
    '/asistente?q=dui',
    '/asistente?q=xqzwk',
    '/asistente?code=NADA-1',
    '/asistente?code=RNPN-0002',
    LAST,
    `${LAST}&accent=%23c2410c&found=c2410c,00457c&site=ejemplo.gob.sv`,
    `${LAST}&accent=azul`,
    '/asistente?code=RNPN-0002&cms=wordpress&role=author',
    '/asistente?element=tramite-search&cms=drupal&role=webmaster',
  ];
  for (const viewport of [PHONE, DESK])
    it(`is accessible, fits and can be tapped at ${String(viewport.width)} px`, async () => {
      const page = await browser.newPage({ viewport, bypassCSP: true });
      for (const path of STEPS) {
        for (const colorScheme of viewport === PHONE ? (['light', 'dark'] as const) : (['light'] as const)) {
          await page.emulateMedia({ colorScheme });
          await page.goto(catalogue.url + path);
          await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
          const { passes, violations } = await axeViolations(page);
          assert.ok(passes > 10, `axe looked at ${path}`);
          assert.deepEqual(violations, [], `${path} ${colorScheme}`);
        }
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.ok(over <= 0, `${path} is ${String(over)} px too wide`);
        assert.deepEqual(await smallTargets(page), [], path);
      }
      await page.close();
    });

  it('works without JavaScript', async () => {
    const { page, close } = await visit(browser, `${catalogue.url}/asistente`, { javaScriptEnabled: false });
    await page.locator('#q').focus();
    await page.keyboard.type('dui');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Renovar el DUI' }).click();
    await page.getByText('WordPress', { exact: true }).click();
    await page.getByText('Solo escribo contenido').click();
    await page.getByRole('button', { name: 'Continuar' }).click();
    assert.equal(await page.locator('#body').innerText(), `${catalogue.url}/t/RNPN-0002`);
    await page.locator('summary', { hasText: 'Cambiar color' }).click();
    await page.locator('#accent').fill('c2410c');
    await page.getByRole('button', { name: 'Ver el cambio' }).click();
    await page.getByText('5,1 a 1').waitFor();
    const mail = (await page.getByRole('link', { name: 'Enviar por correo' }).getAttribute('href')) ?? '';
    assert.match(decodeURIComponent(mail), /^mailto:\?subject=Poner «Renovar el DUI».*\/t\/RNPN-0002\r\n/s);
    assert.equal(await page.getByRole('button', { name: 'Copiar' }).count(), 0);
    await close();
  });
});

describe('The last step', () => {
  it('shows each change at once, in the preview, in what is copied and in the address, and keeps the focus', async () => {
    const { page, errors, close } = await visit(browser, `${catalogue.url}${LAST}`);
    const preview = page.frameLocator('[data-preview]');
    await preview.locator('tramite-card[data-state="loaded"]').waitFor();
    await tabTo(page, ({ tag, text }) => tag === 'summary' && text.startsWith('Cambiar'));
    await page.keyboard.press('Enter');
    await tabTo(page, ({ name }) => name === 'density');
    await page.keyboard.press('ArrowDown');
    await page.locator('#body', { hasText: 'density="line"' }).waitFor();
    await preview.locator('tramite-card[density="line"][data-state="loaded"]').waitFor();
    assert.equal((await focused(page)).name, 'density');
    assert.equal(new URL(page.url()).search, '?code=RNPN-0002&cms=html&role=webmaster&density=line');
    await tabTo(page, ({ id }) => id === 'accent');
    await page.keyboard.type('#777');
    await page.keyboard.press('Tab');
    await page.getByText('4,4 a 1').waitFor();
    await page.locator('#css', { hasText: '#777777' }).waitFor();
    await page.reload();
    await page.locator('#css', { hasText: '#777777' }).waitFor();
    assert.deepEqual(errors, []);
    await close();
  });

  it('reads the colours of the site from its address, and one press takes another of them', async () => {
    sitePolicy = '';
    sitePage = '<meta name="theme-color" content="#1a7f37"><style>a{color:#00457c}</style><h1>Mi institución';
    const { page, close } = await visit(browser, `${catalogue.url}${LAST}&density=line`);
    await page.locator('#site').fill(siteUrl);
    await page.getByRole('button', { name: 'Leer los colores' }).click();
    await page.locator('#css', { hasText: '#1a7f37' }).waitFor();
    await page.getByRole('button', { name: '#00457c', pressed: false }).click();
    await page.getByRole('button', { name: '#00457c', pressed: true }).waitFor();
    await page.locator('#css', { hasText: '#00457c' }).waitFor();
    await page.locator('#body', { hasText: 'density="line"' }).waitFor();
    await close();
  });

  it('says what is wrong in words where one is, and loses nothing', async () => {
    const { page, close } = await visit(browser, `${catalogue.url}${LAST}&accent=%23c2410c&density=line`);
    await page.locator('#site').fill('http://localhost:1/');
    await page.getByRole('button', { name: 'Leer los colores' }).click();
    await focusComesTo(
      page,
      ({ text }) => text.includes('no está en la red pública') || text.includes('no respondió'),
    );
    assert.equal(await page.locator('#site').inputValue(), 'http://localhost:1/');
    assert.equal(await page.locator('#accent').inputValue(), '#c2410c');
    assert.match(await page.locator('#body').innerText(), /density="line"/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await focusComesTo(page, ({ id }) => id === 'site');
    await close();
  });
});

/** Controls under 44 × 44 px; links inside a sentence are excepted, and a whole row may be the link. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(a[href], button, input, select, summary)')].flatMap(
      (one) => {
        if (one.matches('p > a:not(.button)') || one.getClientRects().length === 0) return [];
        const row =
          getComputedStyle(one, '::after').position === 'absolute' ? one.closest('li') : one.closest('label');
        const { width, height } = (row ?? one).getBoundingClientRect();
        return width > 43.5 && height > 43.5
          ? []
          : [`${one.localName} «${one.textContent.trim()}» ${String(width)} × ${String(height)}`];
      },
    ),
  );
}
