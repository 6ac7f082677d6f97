/** `npm run shots`: the demonstration pages at 320 and 1280 px into docs/screenshots, from a server of its own. */
import { ensureInstall } from './ensure-install.mjs';

await ensureInstall();
const { mkdirSync, mkdtempSync, rmSync } = await import('node:fs');
const { tmpdir } = await import('node:os');
const { join } = await import('node:path');
const { fileURLToPath } = await import('node:url');
const { chromium } = await import('playwright-core');
const { buildIfStale } = await import('./build-if-stale.mjs');
const { BROWSER_FLAGS, findBrowser } = await import('./find-browser.mjs');

buildIfStale();
const { startServer } = await import('../src/server/main.ts');
const { demoCatalogue } = await import('../demo/catalogue/index.ts');
const { demoRequests } = await import('../demo/requests.ts');

const PAGES = ['moderno', 'bootstrap', 'antiguo', 'seguimiento'];
const WIDTHS = [320, 1280];
const folder = fileURLToPath(new URL('../docs/screenshots', import.meta.url));
const dataDirectory = mkdtempSync(join(tmpdir(), 'ventanilla-shots-'));
mkdirSync(folder, { recursive: true });
const server = await startServer({
  port: 0,
  dataDirectory,
  demonstration: { catalogue: demoCatalogue, requests: demoRequests(new Date()) },
});
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
for (const width of WIDTHS) {
  const page = await browser.newPage({ viewport: { width, height: width === 320 ? 900 : 1400 } });
  for (const name of PAGES) {
    await page.goto(`${server.url}/demo/${name}/`, { waitUntil: 'networkidle' });
    await showAll(page);
    const file = join(folder, `demo-${name}-${width}.png`);
    // The first screen is what the README shows; the whole page is tall.
    await page.screenshot({ path: file, fullPage: width === 320 || name === 'seguimiento' });
    console.log(`docs/screenshots/demo-${name}-${width}.png`);
  }
  await page.close();
}
await browser.close();
await server.close();
rmSync(dataDirectory, { recursive: true, force: true });

/** Elements load when they come near: walk down the page, wait until every one shows its state, walk back. */
async function showAll(page) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 500) {
    await page.evaluate((to) => scrollTo(0, to), y);
    await page.waitForTimeout(60);
  }
  await page.waitForFunction(() =>
    Array.prototype.every.call(
      document.querySelectorAll('tramite-card,tramite-search,feedback-buttons,request-tracker'),
      (element) => element.getAttribute('data-state') === 'loaded',
    ),
  );
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForTimeout(200);
}
