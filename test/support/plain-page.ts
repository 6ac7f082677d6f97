/** What a person with a keyboard does on a page without scripts. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** Presses Tab until the field or button has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const wanted = page.locator(selector).first();
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Not reached with Tab: ${selector}`);
}

/** Sends the form of that address and waits for the receipt with its folio and code. */
export async function sendForm(page: Page, form: string): Promise<void> {
  await tabTo(page, `form[action$="/${form}"] button`);
  await page.keyboard.press('Enter');
  await page.locator('main .code').first().waitFor();
}

export const fitsThePhone = async (page: Page) => {
  const width = Number(await page.evaluate('document.documentElement.scrollWidth'));
  assert.ok(width <= 320, `${width} px`);
};
