/** All that accessibility.md asks of a page in one state, in one go: faults as readable lines, none when all is well. */
import type { Page } from 'playwright-core';
import { axeViolations } from './browser-page.ts';
import { enlarge } from './enlarge.ts';
import { lookFaults } from './look-faults.ts';
import { linesOnScreen, paperFaults } from './paper.ts';
import { walkKeys } from './walk-keys.ts';

/** The smallest window of WCAG 1.4.10: 1280 × 1024 at 400 %. */
const SMALL = { width: 320, height: 256 };
const WIDE = { width: 1280, height: 800 };

/** Leaves the page as it was, but for where it is scrolled to and what has the focus. */
export async function checkPage(page: Page): Promise<string[]> {
  const found: string[] = [];
  const add = (when: string, faults: readonly string[]) => {
    found.push(...faults.map((fault) => `${when}: ${fault}`));
  };
  const look = (looks: Parameters<typeof lookFaults>[0]['looks']) =>
    page.evaluate(lookFaults, { within: 'body', looks });

  await page.setViewportSize(SMALL);
  add('axe, 320 px', (await axeViolations(page)).violations);
  add('320 × 256', await look(['fits', 'words', 'targets']));
  await page.evaluate(enlarge, 'spacing' as const);
  add('spacing of 1.4.12', await look(['fits', 'words']));
  await page.evaluate(enlarge, 'double' as const);
  add('text of 200 %', await look(['fits']));
  await page.evaluate(enlarge, '' as const);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    add(`forced colours, ${colorScheme}`, await look(['edges']));
  }
  await page.emulateMedia({ forcedColors: null, colorScheme: null });
  const hands = {
    run: <Input, Output>(work: (input: Input) => Output, input: Input) =>
      page.evaluate<Output, unknown>(work as (input: unknown) => Output, input),
    press: (key: string) => page.keyboard.press(key),
  };
  add('keyboard', await walkKeys(hands, 'body'));

  await page.setViewportSize(WIDE);
  await page.emulateMedia({ colorScheme: 'dark' });
  add('axe, dark, 1280 px', (await axeViolations(page)).violations);
  await page.emulateMedia({ colorScheme: null });
  const lines = await page.evaluate(linesOnScreen, 'main');
  await page.emulateMedia({ media: 'print' });
  add('paper', await page.evaluate(paperFaults, { within: 'main', lines }));
  const dated = /\d+ de \p{L}+ de \d{4}|\p{L}+ \d+, \d{4}/u.test(await page.locator('body').innerText());
  if (!dated) add('paper', ['does not say of which day it is']);
  await page.emulateMedia({ media: null });
  return found;
}
