/** A site that pins a version with SRI: what its one file rarely needs lies beside it, and is held to its hash too. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { startDemoServer, type DemoServer } from '../support/browser-server.ts';
import { openBrowser, visit, type Visit } from '../support/browser.ts';

let browser: Browser;
let server: DemoServer;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), startDemoServer({ sendsMail: true })]);
});
after(async () => {
  await browser.close();
  await server.remove();
});

/** A page of the demonstration server's origin with one pinned file and one element. */
async function pinned(tag: string, html: string, prepare: (page: Page) => Promise<void>): Promise<Visit> {
  const answer = await fetch(`${server.url}/integridad.json`);
  const { version, files } = (await answer.json()) as { version: string; files: Record<string, string> };
  const path = `/${version}/${tag}.js`;
  const visited = await visit(browser, `${server.url}/`);
  await prepare(visited.page);
  await visited.page.route('**/una-pagina', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="es"><title>Una página</title><link rel="icon" href="data:,"><h1>Una página</h1>
        <script src="${path}" integrity="${files[path] ?? 'sha384-none'}" crossorigin="anonymous" defer></script>${html}`,
    }),
  );
  await visited.page.goto(`${server.url}/una-pagina`);
  return visited;
}

/** Not done online: the vote stands in its fiche. */
const DETAIL =
  '<tramite-detail code="CNR-0003"><a href="/t/CNR-0003">Carencia de bienes</a></tramite-detail>';

it('The vote inside a pinned fiche comes from its own file, and counts', async () => {
  const { page, requests, errors, close } = await pinned('tramite-detail', DETAIL, () => Promise.resolve());
  const button = page.getByRole('button', { name: /Quiero este servicio en línea/ });
  await button.click();
  await page.locator('[aria-pressed="true"]').waitFor();
  assert.ok(
    requests.some((request) => /GET \/[\d.]+\/parts\/vote\.js$/.test(request)),
    requests.join('\n'),
  );
  assert.equal((await server.counts('CNR-0003')).wantOnline, 1);
  assert.deepEqual(errors, []);
  await close();
});

/** The browser said that something is not what its hash says. */
const refusal = (page: Page) =>
  page.waitForEvent('console', (message) => message.text().includes('integrity'));

it('A part that somebody changed does not run, and the fiche stays whole with its link', async () => {
  let refused: Promise<unknown> | undefined;
  const { page, close } = await pinned('tramite-detail', DETAIL, async (page) => {
    await page.route('**/parts/vote.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()};window.malo=1` });
    });
    refused = refusal(page);
  });
  await page.locator('tramite-detail[data-state="loaded"]').waitFor();
  await page.getByRole('link', { name: 'Diga si lo quiere en línea o si funciona distinto' }).waitFor();
  assert.equal(await page.evaluate(() => (window as unknown as { malo?: number }).malo), undefined);
  assert.equal(await page.getByRole('button', { name: /Quiero este servicio/ }).count(), 0);
  await refused;
  await close();
});

/** As in browsers without Trusted Types, which take a script element where the others take a preloaded module. */
async function withoutTypes(page: Page): Promise<void> {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'trustedTypes'));
}
const AS_IT_IS = () => Promise.resolve();

/** One byte more, which changes nothing of what the code does: all that could keep it from running is its hash. */
const changeChunk = (page: Page, chunk: string) =>
  page.route(`**/parts/chunks/${chunk}.js`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\n` });
  });

/** No chunk is answered before all of these were asked for: a chain of them would wait for ever. */
async function answerTogether(page: Page, chunks: readonly string[]): Promise<void> {
  const missing = new Set(chunks);
  const held: (() => void)[] = [];
  await page.route('**/parts/chunks/*', async (route) => {
    missing.delete(/([\w.-]+)\.js$/.exec(route.request().url())?.[1] ?? '');
    if (missing.size > 0) await new Promise<void>((resolve) => held.push(resolve));
    for (const answer of held.splice(0)) answer();
    await route.continue();
  });
}

for (const [browsers, prepare] of [
  ['with Trusted Types', AS_IT_IS],
  ['without Trusted Types', withoutTypes],
] as const)
  describe(`In browsers ${browsers}`, () => {
    it('what a part brings runs when it is what was published, all of it asked for at once', async () => {
      const { page, requests, errors, close } = await pinned('tramite-detail', DETAIL, async (page) => {
        await prepare(page);
        await answerTogether(page, ['feedback-buttons', 'base', 'tramite-card']);
      });
      await page.getByRole('button', { name: /Quiero este servicio en línea/ }).click();
      await page.locator('[aria-pressed="true"]').waitFor();
      const types = await page.evaluate(() => 'trustedTypes' in window);
      assert.equal(types, prepare === AS_IT_IS);
      const chunks = requests.filter((request) => request.includes('/parts/chunks/'));
      assert.equal(new Set(chunks).size, chunks.length, chunks.join('\n'));
      assert.deepEqual(errors, []);
      await close();
    });

    for (const chunk of ['feedback-buttons', 'base', 'tramite-card'])
      it(`one byte more in «${chunk}», which a part imports: it does not run, and the fiche stays whole with its link`, async () => {
        let refused: Promise<unknown> | undefined;
        const { page, close } = await pinned('tramite-detail', DETAIL, async (page) => {
          await prepare(page);
          await changeChunk(page, chunk);
          refused = refusal(page);
        });
        await page.locator('tramite-detail[data-state="loaded"]').waitFor();
        await page.getByRole('link', { name: 'Diga si lo quiere en línea o si funciona distinto' }).waitFor();
        await refused;
        assert.equal(await page.evaluate(() => customElements.get('feedback-buttons')), undefined);
        assert.equal(await page.getByRole('button', { name: /Quiero este servicio/ }).count(), 0);
        await close();
      });

    it('one byte more in what a chunk asks for later: it does not run, and what was there stays', async () => {
      const { page, close } = await pinned('tramite-detail', DETAIL, async (page) => {
        await prepare(page);
        await changeChunk(page, 'report-on-demand');
      });
      const refused = refusal(page);
      await page.getByRole('button', { name: /Este servicio no funciona así/ }).click();
      await refused;
      await page.waitForTimeout(500);
      assert.equal(await page.locator('input[name="part"]').count(), 0);
      await page.getByRole('button', { name: /Quiero este servicio/ }).click();
      await page.locator('[aria-pressed="true"]').waitFor();
      await close();
    });
  });

it('A report is followed on a page with a pinned tracker, whose part comes then, with the e-mail and the erasing', async () => {
  const given = await fetch(`${server.url}/v1/feedback`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
    body: JSON.stringify({ kind: 'works_differently', tramite: 'CNR-0003', problem: 'time' }),
  });
  const { folio, accessCode } = (await given.json()) as { folio: string; accessCode: string };
  const html = `<request-tracker folio="${folio}"><a href="/solicitud">Seguir una solicitud</a></request-tracker>`;
  const { page, requests, errors, close } = await pinned('request-tracker', html, () => Promise.resolve());
  await page.getByLabel('Código de acceso').fill(accessCode);
  assert.ok(!requests.some((request) => request.includes('/parts/')));
  await page.getByRole('button', { name: 'Ver el estado' }).click();
  await page.getByRole('heading', { name: `Reporte ${folio}: recibido` }).waitFor();
  assert.ok(
    requests.some((request) => /GET \/[\d.]+\/parts\/follow\.js$/.test(request)),
    requests.join('\n'),
  );
  await page.getByLabel('Su correo').fill('ana@example.com');
  await page.getByRole('button', { name: 'Recibir avisos' }).click();
  await page.getByText('Le avisaremos por correo.').waitFor();
  await page.getByText('Borrar mis datos').click();
  await page.getByRole('button', { name: 'Borrar ahora' }).click();
  await page.getByText('Listo. Borramos lo que usted escribió').waitFor();
  await page.getByRole('heading', { name: `Reporte ${folio}: retirado` }).waitFor();
  // The folio is asked for among requests first.
  assert.deepEqual(
    errors.filter((error) => !error.includes('404')),
    [],
  );
  await close();
});

const CARD = '<tramite-card code="CNR-0003"><a href="/t/CNR-0003">Carencia de bienes</a></tramite-card>';

it('A pinned card that loads brings none of its parts; one that does not says so, and offers to try again', async () => {
  const { page, requests, errors, close } = await pinned('tramite-card', CARD, () => Promise.resolve());
  await page.locator('tramite-card[data-state="loaded"]').waitFor();
  assert.deepEqual(
    requests.filter((request) => request.includes('/parts/')),
    [],
  );
  assert.deepEqual(errors, []);
  await close();

  const failing = await pinned('tramite-card', CARD, async (prepared) => {
    await prepared.route('**/v1/tramites*', (route) => route.fulfill({ status: 500 }));
  });
  await failing.page.getByRole('button', { name: 'Intentar de nuevo' }).waitFor();
  assert.deepEqual(failing.requests.filter((request) => /parts\/(base|card)\.js/.test(request)).length, 2);
  await failing.close();
});

it('Words of another register are a part as well', async () => {
  const { page, requests, errors, close } = await pinned(
    'tramite-search',
    '<tramite-search lang="es-x-voseo"><a href="/buscar">Buscar</a></tramite-search>',
    () => Promise.resolve(),
  );
  await page.locator('tramite-search[data-state="loaded"]').waitFor();
  assert.ok(
    requests.some((request) => request.endsWith('/parts/voseo.js')),
    requests.join('\n'),
  );
  assert.deepEqual(errors, []);
  await close();
});

it('A pinned card that cannot have what it shows besides a first card shows that, and does not ask for ever', async () => {
  const html =
    '<tramite-card code="CNR-0003" density="summary"><a href="/t/CNR-0003">Carencia de bienes</a></tramite-card>';
  const { page, requests, close } = await pinned('tramite-card', html, (page) =>
    page.route('**/parts/card.js', (route) => route.abort()).then(() => undefined),
  );
  await page.locator('tramite-card[data-state="loaded"] .title').waitFor();
  await page.waitForTimeout(500);
  const asked = requests.filter((request) => request.endsWith('/parts/card.js'));
  assert.ok(asked.length > 0 && asked.length <= 3, `${String(asked.length)} times`);
  await close();
});
