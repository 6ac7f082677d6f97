import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { demoCatalogue } from '../../demo/catalogue/index.ts';
import { startServer, type RunningServer } from '../../src/server/main.ts';

import { axeViolations } from '../support/browser-page.ts';
import { DESK, openBrowser, PHONE, visit } from '../support/browser.ts';

let browser: Browser;
let server: RunningServer;
let data: string;
before(async () => {
  data = await mkdtemp(join(tmpdir(), 'ventanilla-lineamientos-'));
  [browser, server] = await Promise.all([
    openBrowser(),
    startServer({ port: 0, dataDirectory: data, demonstration: { catalogue: demoCatalogue, requests: [] } }),
  ]);
});
after(async () => {
  await browser.close();
  await server.close();
  await rm(data, { recursive: true, force: true });
});

test('the guidelines are one sheet of A4 when printed', async () => {
  const { page, close } = await visit(browser, `${server.url}/lineamientos`, { viewport: DESK });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  assert.equal(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length, 1);
  await close();
});

test('on a phone nothing is wider than the screen, and nobody is kept out', async () => {
  const { page, close } = await visit(browser, `${server.url}/lineamientos`, { viewport: PHONE });
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= PHONE.width);
  assert.deepEqual((await axeViolations(page)).violations, []);
  await page.getByRole('heading', { name: 'Si hay una amenaza' }).waitFor();
  await close();
});
