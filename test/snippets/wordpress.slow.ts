/** Debian's WordPress itself: what it leaves of our snippets is what the quick tests believe, and it takes our oEmbed. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { startDemoServer, type DemoServer } from '../support/browser-server.ts';
import { DESK, openBrowser, visit } from '../support/browser.ts';
import { askWordpress, hasWordpress, runWordpress } from './run-wordpress.ts';
import { wordpressLeft } from './survival.ts';

const INSTALL = new URL('../../scripts/install-debian.mjs', import.meta.url).href;
const { installDebian } = (await import(INSTALL)) as { installDebian: (...packages: string[]) => boolean };
const ready = hasWordpress() || (installDebian('wordpress', 'php-cli') && hasWordpress());
const skip = ready ? false : 'Falta WordPress: apt-get install wordpress php-cli';

describe('WordPress', { skip }, () => {
  let browser: Browser;
  let server: DemoServer;
  let site: Server;
  let page = '';

  before(async () => {
    [browser, server] = await Promise.all([openBrowser(), startDemoServer()]);
    site = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(page);
    });
    await new Promise<void>((resolve) => site.listen(0, resolve));
  });
  after(async () => {
    await browser.close();
    await server.remove();
    site.closeAllConnections();
    await new Promise((resolve) => site.close(resolve));
  });

  it('leaves of every snippet what is kept for the quick tests', () => {
    const now = askWordpress();
    assert.deepEqual(
      now.cases,
      wordpressLeft().cases,
      `WordPress ${now.wordpress}: node scripts/write-survival.ts`,
    );
  });

  it('takes the HTML of our oEmbed, and its own script lets the frame grow and follow the link', async () => {
    const address = `${server.url}/t/RNPN-0002`;
    const answer = await fetch(`${server.url}/oembed?url=${encodeURIComponent(address)}`);
    const { html } = (await answer.json()) as { html: string };
    const [left] = runWordpress([['oembed', html]]).left;
    assert.ok(typeof left === 'string', 'WordPress refused it');
    assert.match(left, /<iframe [^>]*sandbox="allow-scripts"[^>]*#\?secret=/);
    const script = readFileSync('/usr/share/wordpress/wp-includes/js/wp-embed.js', 'utf8');
    page = `<!doctype html><html lang="es"><title>Entrada</title><link rel="icon" href="data:,"><h1>Entrada</h1>${left}<script>${script}</script></html>`;
    const { port } = site.address() as AddressInfo;
    const visited = await visit(browser, `http://localhost:${String(port)}/`, { viewport: DESK });
    const frame = visited.page.frameLocator('iframe');
    await frame.locator('tramite-card[data-state="loaded"]').waitFor();
    await visited.page.waitForFunction(
      () => document.querySelector('iframe')?.getAttribute('style') === null,
    );
    const inside = visited.page.frames().find((one) => one.url().includes('/e/card/'));
    const high = await inside?.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    await visited.page.waitForFunction(
      (height) => document.querySelector('iframe')?.getAttribute('height') === String(height),
      Math.max(200, high ?? 0),
    );
    assert.equal(await visited.page.locator('blockquote').isVisible(), false);
    await frame.getByRole('link', { name: 'Renovar el DUI' }).click();
    await visited.page.waitForURL(address);
    await visited.close();
  });

  it('shows the named link until the frame has spoken', () => {
    const [left] = runWordpress([
      [
        'oembed',
        '<blockquote><a href="https://catalogo.example.gob/t/A-1">Nombre</a></blockquote><iframe src="https://catalogo.example.gob/e/card/A-1" title="Nombre" width="600" height="420"></iframe>',
      ],
    ]).left;
    assert.match(
      String(left),
      /<blockquote [^>]*><a href="https:\/\/catalogo\.example\.gob\/t\/A-1">Nombre<\/a>/,
    );
    assert.match(String(left), /<iframe [^>]*style="position: absolute; clip/);
  });
});
