/** Storybook built from the sources: a page for each element that a webmaster can work from, and the playground of looks. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { tags } from '../../src/loader/tags.ts';
import { DESK, openBrowser, PHONE, visit, type Visit } from '../support/browser.ts';
import { serveFiles, type FileServer } from '../support/file-server.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ventanilla-storybook-'));
const program = join(root, 'node_modules/storybook/dist/bin/dispatcher.js');

let browser: Browser;
let server: FileServer;

before(async () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, 'build', '--output-dir', folder, '--disable-telemetry', '--quiet'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' } },
  );
  assert.equal(status, 0, `${stdout}${stderr}`);
  [browser, server] = await Promise.all([openBrowser(), serveFiles(folder)]);
});
after(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a page of Storybook without its frame, and remembers what it asked of other hosts. */
async function open(query: string, viewport = DESK): Promise<Visit & { elsewhere: string[] }> {
  const visited = await visit(browser, 'about:blank', { viewport });
  const elsewhere: string[] = [];
  visited.page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== server.url) elsewhere.push(request.url());
  });
  visited.page.setDefaultTimeout(60_000);
  await visited.page.goto(`${server.url}/iframe.html?${query}`);
  return { ...visited, elsewhere };
}

/** What the button «Copy» of each story would copy. */
const sources = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.sbdocs-preview pre')].map((each) => each.textContent?.trim() ?? ''),
  );

for (const tag of Object.keys(tags))
  describe(`The page of <${tag}>`, () => {
    it('says what to paste, lists what it can be told, and gives the HTML of each story', async () => {
      const { page, errors, elsewhere, close } = await open(`id=elements-${tag}--docs&viewMode=docs`);
      await page.locator('.docblock-argstable').first().waitFor();
      // Until every story has drawn itself the place of its source says that there is none.
      await page.waitForFunction((name) => {
        const all = [...document.querySelectorAll('.sbdocs-preview')];
        return (
          all.length > 3 && all.every((each) => each.querySelector('pre')?.textContent?.includes(`<${name}`))
        );
      }, tag);
      const table = await page.locator('.docblock-argstable').first().textContent();
      for (const name of ['Atributos', 'lang', 'theme', 'Contenido (slots)'])
        assert.ok(table?.includes(name), `the table lacks ${name}`);
      const text = await page.locator('.sbdocs-content').textContent();
      assert.match(text ?? '', /Qué pegar.*catalogo\.example\.gob\/v1\/ventanilla\.js/s);
      for (const source of await sources(page)) {
        assert.match(source, new RegExp(`^<${tag}[ >].*</${tag}>$`, 's'));
        assert.match(source, /<a href="https:\/\/catalogo\.example\.gob\/[^"]*">/);
        assert.doesNotMatch(source, /<!--|lit\$|<main|catalogo\.test/);
      }
      assert.deepEqual(errors, []);
      assert.deepEqual(elsewhere, []);
      await close();
    });
  });

/** The language that a screen reader takes for the first of them. */
const langOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((each) => each.closest('[lang]')?.getAttribute('lang'));

describe('A page of Storybook', () => {
  it('shows the elements in Spanish and fits a phone', async () => {
    const { page, close } = await open('id=elements-tramite-card--docs&viewMode=docs', PHONE);
    await page.locator('tramite-card[data-state="loaded"]').first().waitFor();
    await page.locator('.docblock-argstable').first().waitFor();
    assert.equal(await langOf(page, 'h2'), 'es');
    assert.equal(await langOf(page, '.docblock-argstable-body td:nth-child(2) span'), 'en');
    assert.match((await page.locator('tramite-card .facts').first().textContent()) ?? '', /Costo/);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
    await close();
  });
});

describe('The playground of looks', () => {
  const titleColour = (page: Page) =>
    page.evaluate(
      () =>
        getComputedStyle(document.querySelector('tramite-card')!.shadowRoot!.querySelector('.title')!).color,
    );
  const play = async (args: string, viewport = DESK) => {
    const visited = await open(`id=aspecto--como-su-sitio&viewMode=story&args=${args}`, viewport);
    await visited.page.locator('tramite-card[data-state="loaded"]').waitFor();
    return visited;
  };

  it('paints the card with the chosen accent, and gives the CSS with its contrast', async () => {
    const blue = await play('');
    const red = await play('accent:!hex(d91023)');
    assert.notEqual(await titleColour(red.page), await titleColour(blue.page));
    assert.match(
      (await red.page.locator('[data-look]').textContent()) ?? '',
      /^:root \{\n {2}--tramite-accent: #d91023;\n\}$/,
    );
    assert.match((await red.page.locator('[data-verdict]').textContent()) ?? '', /#d91023.*\d,\d a 1/s);
    for (const { errors, close } of [blue, red]) {
      assert.deepEqual(errors, []);
      await close();
    }
  });

  it('begins with the presets as they are published', async () => {
    const preset = readFileSync(join(root, 'src/presets/gob-gt.css'), 'utf8');
    const { page, close } = await play('preset:gob-gt;accent:');
    const css = (await page.locator('[data-look]').textContent()) ?? '';
    assert.match(css, /--tramite-accent: #4997d0;/);
    for (const line of css.split('\n').filter((each) => each.includes('--')))
      assert.ok(preset.includes(line));
    await close();
  });

  it('is in Spanish and fits a phone', async () => {
    const { page, close } = await play('', PHONE);
    assert.match((await page.locator('tramite-card .facts').textContent()) ?? '', /Costo/);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
    await close();
  });
});
