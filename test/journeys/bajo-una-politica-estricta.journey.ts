/**
 * A ministry's page that forbids all but what the snippet's own lines name, and demands Trusted Types: every element,
 * evergreen and pinned, does what people come for, and the browser refuses nothing.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { demoCredentials } from '../../demo/requests.ts';
import { EMBEDDABLE_TAGS, EMBEDDABLES, type EmbeddableTag } from '../../src/snippets/embeddables.ts';
import { trustedTypes } from '../../src/snippets/trusted-types.ts';
import type { Wish } from '../../src/snippets/wish.ts';
import { writeSnippet, type Snippet } from '../../src/snippets/write-snippet.ts';
import { scrollThrough } from '../support/browser-page.ts';
import { startDemoServer, type DemoServer } from '../support/browser-server.ts';
import { DESK, openBrowser, visit, type Visit } from '../support/browser.ts';
import { serveHostSite, type HostPage, type HostSite } from '../support/host-site.ts';

let browser: Browser;
let server: DemoServer;
let site: HostSite;
/** Path → page of the ministry. */
const pages = new Map<string, HostPage>();

before(async () => {
  [browser, server, site] = await Promise.all([
    openBrowser(),
    startDemoServer(),
    serveHostSite((path) => pages.get(path)),
  ]);
});
after(async () => {
  await browser.close();
  await site.close();
  await server.remove();
});

/** Nothing else is allowed: no style, no image, no font, no frame, and of Trusted Types only what the wizard names. */
const strict = (tag: EmbeddableTag, head: string) =>
  `default-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types ${trustedTypes(tag, head) || "'none'"}`;

async function open(
  tag: EmbeddableTag,
  { head, body, csp }: Pick<Snippet, 'head' | 'body' | 'csp'>,
): Promise<Visit> {
  const path = `/pagina-${String(pages.size)}`;
  pages.set(path, {
    headers: { 'Content-Security-Policy': `${strict(tag, head)}; ${csp.replaceAll('\n', ' ')}` },
    body: `<!doctype html><html lang="es"><title>Ministerio</title>${head}<h1>Ministerio</h1>${body}`,
  });
  return visit(browser, `${site.url}${path}`, { viewport: DESK });
}

/** Not done online, so that its fiche holds the vote as well. */
const CODE = 'CNR-0003';

async function snippetOf(
  tag: EmbeddableTag,
  mode: 'pinned' | 'evergreen',
  more: Partial<Wish> = {},
): Promise<Snippet> {
  const answer = await fetch(`${server.url}/integridad.json`);
  const { version, files } = (await answer.json()) as { version: string; files: Record<string, string> };
  return writeSnippet({
    tag,
    mode,
    version,
    integrity: files[`/${version}/${tag}.js`],
    code: EMBEDDABLES[tag].needs === 'code' ? CODE : undefined,
    name: EMBEDDABLES[tag].name,
    url: server.url,
    cms: 'html',
    role: 'webmaster',
    rung: 'element',
    ...more,
  });
}

const press = (element: Locator, name: RegExp) => element.getByRole('button', { name }).first().click();

/** What people come for. Each ends with words or a state that only its success shows. */
const ACTIONS: Record<EmbeddableTag, (element: Locator, page: Page) => Promise<void>> = {
  'tramite-card': async (card, page) => {
    await card.locator('.title').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/t/${CODE}`);
  },
  'tramite-detail': async (detail, page) => {
    await detail.locator('feedback-buttons[data-state="loaded"]').waitFor();
    await press(detail, /Quiero este servicio en línea/);
    await detail.locator('[aria-pressed="true"]').waitFor();
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await press(detail, /^Imprimir/);
    await page.locator('html[data-printed]').waitFor({ state: 'attached' });
    await detail.locator('.qr path').first().waitFor({ state: 'attached' });
  },
  'requirements-checklist': async (list) => {
    const boxes = list.locator('input[type=checkbox]');
    await boxes.first().check();
    await press(list, /Guardar mi lista/);
    await press(list, /Borrar mi lista/);
    await press(list, /Me pidieron algo/);
    await list.locator('.sheet').waitFor();
    await list.locator('textarea[name=what]').fill('Dos fotos con fondo azul');
    await press(list, /Enviar el reporte/);
    await list.locator('#thanks').waitFor();
  },
  'feedback-buttons': async (buttons) => {
    await press(buttons, /Quiero este servicio en línea/);
    await buttons.locator('[aria-pressed="true"]').waitFor();
    await press(buttons, /Este servicio no funciona así/);
    await buttons.locator('input[name="part"][value="cost"]').check();
    await buttons.locator('input[name="problem"]').first().check();
    await buttons.locator('textarea').first().fill('Me cobraron más.');
    await press(buttons, /^Enviar/);
    await buttons.locator('#thanks').waitFor();
  },
  'satisfaction-survey': async (survey) => {
    await survey.locator('input[type=radio]').first().check();
    await survey.getByText('Respuesta guardada').first().waitFor();
  },
  'office-finder': async (finder) => {
    await finder.locator('select#department').selectOption({ index: 1 });
    await finder.locator('.office').first().waitFor();
  },
  'tramite-search': async (search) => {
    await search.locator('#q').fill('licencia');
    await search.locator('#q').press('Enter');
    await search.locator('#results', { hasText: 'Encontramos' }).waitFor();
    await search.getByRole('checkbox').first().check();
    await search.locator('ul.active').waitFor();
  },
  'tramite-directory': async (directory, page) => {
    const address = page.url();
    await directory.locator('a[href*="-en="]').first().click();
    await directory.locator('.tramites li').first().waitFor();
    assert.notEqual(page.url(), address);
  },
  'request-tracker': async (tracker) => {
    const { folio, accessCode } = demoCredentials.needsInformation;
    await tracker.locator('[name=folio]').fill(folio);
    await tracker.locator('[name=accessCode]').fill(accessCode);
    await tracker.locator('[name=accessCode]').press('Enter');
    await tracker.locator('[aria-current=step]').waitFor();
  },
  'service-report': async (report) => {
    await report.locator('table').first().waitFor();
    await report.locator('a[href*="/v1/report"]').first().waitFor();
  },
};

for (const tag of EMBEDDABLE_TAGS)
  describe(`<${tag}>`, () => {
    for (const mode of ['evergreen', 'pinned'] as const)
      it(`${mode}, does what people come for, and the browser refuses nothing`, async () => {
        const { page, errors, violations, close } = await open(tag, await snippetOf(tag, mode));
        const element = page.locator(tag).first();
        await page.locator(`${tag}[data-state="loaded"]`).waitFor();
        // What was refused explains what did not come.
        await ACTIONS[tag](element, page).finally(() => assert.deepEqual(violations, []));
        assert.deepEqual(errors, []);
        await close();
      });
  });

it('A pinned card that shows more, in another language, has what it brings on demand', async () => {
  const snippet = await snippetOf('tramite-card', 'pinned', { density: 'summary', lang: 'en' });
  const { page, errors, violations, close } = await open('tramite-card', snippet);
  await page
    .locator('tramite-card[data-state="loaded"] .needs')
    .waitFor()
    .finally(() => assert.deepEqual(violations, []));
  assert.deepEqual(errors, []);
  await close();
});

it('Two pinned files, each with its own copy of the templates, live on one page', async () => {
  const tags = ['tramite-directory', 'tramite-search'] as const;
  const [directory, search] = await Promise.all([
    snippetOf('tramite-directory', 'pinned'),
    snippetOf('tramite-search', 'pinned'),
  ]);
  const { page, errors, violations, close } = await open('tramite-search', {
    head: directory.head + search.head,
    body: directory.body + search.body,
    csp: search.csp,
  });
  for (const tag of tags)
    await page
      .locator(`${tag}[data-state="loaded"]`)
      .waitFor()
      .finally(() => assert.deepEqual(violations, []));
  assert.deepEqual(errors, []);
  await close();
});

it('A style in an attribute, or an address given to a script, is seen', async () => {
  const { page, violations, close } = await open('tramite-card', {
    head: '',
    body: '<p style="color:red">Aviso</p>',
    csp: '',
  });
  await page.evaluate(() => {
    try {
      document.createElement('script').src = '/otro.js';
    } catch {
      // Refused.
    }
  });
  await assert.rejects(close(), /a policy refused something/);
  assert.match(violations.join('\n'), /style-src-attr refuses inline.*\n.*require-trusted-types-for/s);
});

/** Pages written by others may break the policy themselves; only told, not enforced, so that they stay as they are. */
for (const name of [
  'moderno',
  'bootstrap',
  'antiguo',
  'seguimiento',
  'ficha',
  'antes-de-ir',
  'directorio',
  'oficinas',
])
  it(`On the demonstration page «${name}» none of our files does what a strict policy refuses`, async () => {
    const { page, violations, close } = await visit(browser, 'about:blank', { viewport: DESK });
    const policy = "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
    await page.route(`**/demo/${name}/`, async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy-report-only': policy };
      await route.fulfill({ response, headers });
    });
    await page.goto(`${server.url}/demo/${name}/`, { waitUntil: 'load' });
    await page.evaluate(() => document.body.setAttribute('style', 'margin:0'));
    await scrollThrough(page);
    assert.match(violations.join('\n'), /style-src-attr/, 'the browser tells of violations');
    assert.deepEqual(
      violations.splice(0).filter((violation) => violation.includes('/v1/')),
      [],
    );
    await close();
  });
