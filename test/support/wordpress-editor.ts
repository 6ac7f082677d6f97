/** Writing a post in WordPress's editor as a person does, with the clicks counted. */
import type { Locator, Page } from 'playwright-core';

export interface Writing {
  page: Page;
  clicks: () => number;
  /** Presses it; what a person does with the mouse. */
  click: (what: Locator) => Promise<void>;
  /** Puts it into the clipboard and presses Ctrl+V: whatever has the focus gets it as WordPress takes pasted text. */
  paste: (text: string) => Promise<void>;
  /** Adds a block by its name, through the button with the plus sign. */
  addBlock: (name: string) => Promise<void>;
  /** Publishes it, opens it as the public sees it and waits for that page. */
  publish: () => Promise<void>;
}

/** A new post with a title; the person is logged in and may read and write the clipboard. */
export async function newPost(page: Page, site: string, title: string): Promise<Writing> {
  let clicks = 0;
  // The editor is heavy, and a busy machine slow.
  page.setDefaultTimeout(45_000);
  const click = async (what: Locator) => {
    await what.click();
    clicks += 1;
  };
  await page.goto(`${site}/wp-admin/post-new.php`);
  // WordPress greets whoever writes for the first time, now and then too late to be seen: that is no click for us.
  const tour = page.getByRole('button', { name: 'Close dialog' });
  const heading = page.getByLabel('Add title');
  await heading.waitFor();
  if (
    await tour.waitFor({ timeout: 2_000 }).then(
      () => true,
      () => false,
    )
  )
    await tour.click();
  await click(heading);
  await page.keyboard.type(title);
  return {
    page,
    clicks: () => clicks,
    click,
    async paste(text) {
      await page.evaluate((words) => navigator.clipboard.writeText(words), text);
      await page.keyboard.press('Control+V');
    },
    async addBlock(name) {
      await click(page.getByRole('button', { name: 'Toggle block inserter' }));
      await page.getByRole('searchbox').fill(name);
      await click(page.getByRole('option', { name }).first());
    },
    async publish() {
      await click(page.getByRole('button', { name: 'Publish', exact: true }));
      const panel = page.getByRole('region', { name: 'Editor publish' });
      await click(panel.getByRole('button', { name: 'Publish', exact: true }));
      await click(panel.getByRole('link', { name: 'View Post' }));
      await page.locator('.wp-block-post-content').waitFor();
    },
  };
}
