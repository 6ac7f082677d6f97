/** What the loader brings besides elements, and only when somebody asks: the doctor by the address, the bridge by the script tag. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { demoCatalogue } from '../../demo/catalogue/index.ts';
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

it('What a page adds later becomes a card too, with the texts that come along', async () => {
  const { page, errors, close } = await visit(browser, `${server.url}/`);
  await page.route('**/despues', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><html lang="es"><title>Después</title><link rel="icon" href="data:,"><script src="/v1/ventanilla.js"></script>',
    }),
  );
  await page.goto(`${server.url}/despues`);
  await page.evaluate(() => {
    const box = document.createElement('div');
    Object.assign(box.dataset, { tramite: 'card', tramiteCode: 'CNR-0003', tramiteHeadingLevel: '2' });
    document.body.append('Vea ', box, document.createComment('fin'));
  });
  await page.locator('div > tramite-card[data-state="loaded"][heading-level="2"]').waitFor();
  assert.deepEqual(errors, []);
  await close();
});

type Tramite = Extract<(typeof demoCatalogue)[number], { type: 'tramite' }>;

/** Said in Spanish alone, and done in a way that a first card has words for. */
function isUsual({ name, variants }: Tramite): boolean {
  const ways = variants.flatMap(({ channels = [] }) => channels.map(({ kind }) => kind as string));
  return !('ppl' in name) && ways.some((kind) => ['online', 'in_person', 'mixed'].includes(kind));
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

it('Fifty cards ask for the script, the file of a card and one answer, also where names are in Nawat and ways are rare', async () => {
  const tramites = demoCatalogue.flatMap((record) => (record.type === 'tramite' ? [record] : []));
  // First what needs most.
  const fifty = tramites
    .toSorted((a, b) => Number(isUsual(a)) - Number(isUsual(b)))
    .slice(0, 50)
    .map(({ code }) => code);
  const { page, requests, errors, close } = await visit(browser, `${server.url}/`);
  await page.route('**/cincuenta', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="es"><title>Cincuenta</title><link rel="icon" href="data:,"><h1>Cincuenta</h1>
        <script async src="/v1/ventanilla.js"></script>
        ${fifty.map((code) => `<tramite-card code="${code}"><a href="/t/${code}">${code}</a></tramite-card>`).join('')}`,
    }),
  );
  const before = requests.length;
  await page.goto(`${server.url}/cincuenta`);
  await page.locator('tramite-card[data-state="loaded"]').nth(49).waitFor({ state: 'attached' });
  const asked = () =>
    requests.slice(before).flatMap((url) => /(ventanilla|chunks.[^?]*|tramites\?)/.exec(url)?.[0] ?? []);
  const text = (code: string) =>
    page.locator(`tramite-card[code="${code}"]`).evaluate((card) => card.shadowRoot?.textContent ?? '');
  assert.match(await text('RNPN-0002'), /Xikchiwa yankwik ne DUI.*Traducción de la comunidad/);
  assert.match(await text('MRREE-0003'), /En el consulado/);
  await page.locator('tramite-card[code="MRREE-0003"]').scrollIntoViewIfNeeded();
  await page.waitForTimeout(300);
  const files = asked().map((url) => url.replace(/chunks.\w+./, ''));
  assert.deepEqual(files.filter((file) => file !== 'late.js').toSorted(), [
    'tramite-card.js',
    'tramites?',
    'ventanilla',
  ]);
  assert.deepEqual(errors, []);
  await close();
});

/** Asks for a page with these elements; gives the names of our files in the order in which they were asked for. */
async function openWith(elements: string): Promise<Visit & { files: () => string[] }> {
  const visited = await visit(browser, `${server.url}/`);
  const { page, requests } = visited;
  await page.route('**/otra-pagina', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="es"><title>Otra página</title><link rel="icon" href="data:,"><h1>Otra página</h1>
        <script async src="/v1/ventanilla.js"></script>${elements}`,
    }),
  );
  const before = requests.length;
  const files = () => requests.slice(before).flatMap((url) => /chunks\/\w+\/(.+\.js)$/.exec(url)?.[1] ?? []);
  return { ...visited, files };
}

it('A page of cards, a search and a directory asks for no file of offices', async () => {
  const { page, files, errors, close } = await openWith(
    `<tramite-card code="CNR-0003" loading="eager"><a href="/t/CNR-0003">Carencia de bienes</a></tramite-card>
     <tramite-search loading="eager"><a href="/t/">Buscar</a></tramite-search>
     <tramite-directory loading="eager"><a href="/t/">Trámites</a></tramite-directory>`,
  );
  await page.goto(`${server.url}/otra-pagina`);
  await page.locator('tramite-card[data-state="loaded"]').waitFor();
  await page.locator('tramite-directory[data-state="loaded"]').waitFor();
  await page.locator('tramite-search').getByRole('searchbox').waitFor();
  assert.ok(files().includes('tramite-search.js'));
  assert.equal(files().includes('offices.js'), false);
  assert.deepEqual(errors, []);
  await close();
});

for (const [tag, below] of [
  ['tramite-detail', 'fiche-below.js'],
  ['requirements-checklist', 'list-below.js'],
] as const) {
  it(`<${tag}> asks for offices after its first screen, beside what is below it and not behind`, async () => {
    const { page, files, errors, close } = await openWith(
      `<${tag} code="RNPN-0002"><a href="/t/RNPN-0002">Renovar el DUI</a></${tag}>`,
    );
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route(`**/${below}`, async (route) => {
      await held;
      await route.continue();
    });
    const asked = page.waitForRequest('**/offices.js');
    await page.goto(`${server.url}/otra-pagina`);
    const element = page.locator(tag);
    await element.locator('.need').first().waitFor();
    await asked;
    assert.equal(files().filter((file) => file === 'offices.js').length, 1);
    assert.equal(await element.locator('.office').count(), 0);
    letGo();
    await element.locator('.office').first().waitFor({ state: 'attached' });
    assert.deepEqual(errors, []);
    await close();
  });
}
