/** Every element in ten ministries' looks: at home in each, readable in each, also in forced colours and with large text. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { axeViolations, scrollThrough, smallControls } from '../support/browser-page.ts';
import { startDemoServer, type DemoServer } from '../support/browser-server.ts';
import { DESK, openBrowser, PHONE, visit } from '../support/browser.ts';

const cover = readFileSync(new URL('../../demo/aspectos/index.html', import.meta.url), 'utf8');
const looks = [...cover.matchAll(/iframe src="sitio\.html\?(\w+)"/g)].map(([, look = '']) => look);

let browser: Browser;
let server: DemoServer;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), startDemoServer()]);
});
after(async () => {
  await browser.close();
  await server.remove();
});

it('There are ten looks', () => assert.equal(new Set(looks).size, 10));

for (const look of looks)
  describe(`The look «${look}»`, () => {
    for (const viewport of [PHONE, DESK])
      it(`has every element, whole and readable, at ${String(viewport.width)} px`, async () => {
        const { page, errors, close } = await visit(
          browser,
          `${server.url}/demo/aspectos/sitio.html?${look}`,
          { viewport },
        );
        await scrollThrough(page);
        const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
        assert.ok((widths[0] ?? Infinity) <= (widths[1] ?? 0), `scrolls sideways: ${widths.join(' > ')}`);
        assert.deepEqual(await smallControls(page), []);
        const { passes, violations } = await axeViolations(page);
        assert.ok(passes > 20);
        assert.deepEqual(violations, []);
        assert.deepEqual(errors, []);
        await close();
      });

    it('takes the accent of the site, and its font', async () => {
      const { page, close } = await visit(browser, `${server.url}/demo/aspectos/sitio.html?${look}`);
      await page.locator('tramite-card').first().locator('.title').waitFor();
      const found = await page.evaluate(() => {
        const root = getComputedStyle(document.documentElement);
        const title = document.querySelector('tramite-card')?.shadowRoot?.querySelector('.title');
        if (!title) return undefined;
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.fontFamily = root.getPropertyValue('--tramite-font') || 'inherit';
        const font = getComputedStyle(probe).fontFamily;
        probe.remove();
        const hue = (color: string) => {
          const probe = document.body.appendChild(document.createElement('i'));
          probe.style.color = `oklch(from ${color} l c h)`;
          const [, chroma = '0', angle = '0'] = getComputedStyle(probe).color.match(/[\d.]+/g) ?? [];
          probe.remove();
          return Number(chroma) < 0.01 ? 'grey' : Math.round(Number(angle));
        };
        return {
          font: getComputedStyle(title).fontFamily === font,
          accent: hue(root.getPropertyValue('--tramite-accent')),
          link: hue(getComputedStyle(title).color),
        };
      });
      assert.ok(found);
      assert.equal(found.font, true);
      assert.equal(found.link, found.accent);
      await close();
    });
  });

it('In forced colours nothing is lost: every control keeps a border, and what is pressed differs', async () => {
  const { page, close } = await visit(browser, 'about:blank');
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${server.url}/demo/aspectos/sitio.html?salud`);
  await scrollThrough(page);
  const bare = await page.evaluate(() => {
    const found: string[] = [];
    for (const host of document.querySelectorAll('*'))
      for (const control of host.shadowRoot?.querySelectorAll('.button, .chip') ?? []) {
        const { borderTopWidth, borderTopStyle, textDecorationLine } = getComputedStyle(control);
        if (
          (borderTopWidth === '0px' || borderTopStyle === 'none') &&
          !textDecorationLine.includes('underline')
        )
          found.push(`${host.localName} ${control.outerHTML.slice(0, 80)}`);
      }
    return found;
  });
  assert.deepEqual(bare, []);
  assert.deepEqual((await axeViolations(page)).violations, []);
  await close();
});

it('With letters twice as large and the spacing of WCAG 1.4.12 nothing is cut off at 320 px', async () => {
  const { page, close } = await visit(browser, `${server.url}/demo/aspectos/sitio.html?hacienda`);
  await page.addStyleTag({
    content: `html { font-size: 200%; --tramite-font-size: 32px }
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }`,
  });
  await scrollThrough(page);
  const cut = await page.evaluate(() => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > window.innerWidth) found.push('page scrolls sideways');
    for (const host of document.querySelectorAll('*'))
      for (const part of host.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []) {
        const { overflowX, overflowY, position } = getComputedStyle(part);
        if (position === 'absolute' || part.closest('.vh')) continue;
        const hides = (rule: string) => rule === 'hidden' || rule === 'clip';
        if (hides(overflowX) && part.scrollWidth > part.clientWidth + 1)
          found.push(part.outerHTML.slice(0, 90));
        if (hides(overflowY) && part.scrollHeight > part.clientHeight + 1)
          found.push(part.outerHTML.slice(0, 90));
      }
    return found;
  });
  assert.deepEqual(cut, []);
  await close();
});
