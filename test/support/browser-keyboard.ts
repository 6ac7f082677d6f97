/** Moving about a page with the keyboard, and saying where one is. */
import type { Page } from 'playwright-core';

/** What has the focus, looked at through all shadow roots. */
export interface Focused {
  /** Tag in lower case. */
  tag: string;
  id: string;
  /** Words that a person reads on it. */
  text: string;
  /** Tags of the hosts around it, nearest first: `tramite-search`. '' when it stands in the page itself. */
  host: string;
  name: string;
  href: string;
  type: string;
  /** True while it is the author's link inside an element of ours whose data are still to come. */
  waiting: boolean;
}

const MANY = 200;

export async function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    let active: Element | null = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const root = active?.getRootNode();
    const tags =
      'tramite-card,tramite-search,feedback-buttons,feedback-desk,request-tracker,tramite-detail,tramite-directory,requirements-checklist,office-finder';
    const around = root instanceof ShadowRoot ? root.host : active?.closest(tags);
    const label = active?.closest('label') ?? (active as HTMLInputElement | null)?.labels?.[0];
    const text = (label?.textContent || active?.textContent) ?? '';
    const state = around?.getAttribute('data-state') ?? '';
    return {
      tag: active?.localName ?? '',
      id: active?.id ?? '',
      text: text.replace(/\s+/g, ' ').trim(),
      host: around?.localName ?? '',
      name: active?.getAttribute('name') ?? '',
      href: active?.getAttribute('href') ?? '',
      type: active?.getAttribute('type') ?? '',
      waiting: around?.contains(active) === true && active?.localName === 'a' && /^(loading)?$/.test(state),
    };
  });
}

/** Presses Tab until `here` says yes. Throws with the way that was gone when it never does. */
export async function tabTo(page: Page, here: (at: Focused) => boolean, key = 'Tab'): Promise<Focused> {
  const way: string[] = [];
  for (let step = 0; step < MANY; step += 1) {
    await page.keyboard.press(key);
    let at = await focused(page);
    for (let turn = 0; at.waiting && turn < 40; turn += 1) {
      await page.waitForTimeout(50);
      at = await focused(page);
    }
    if (here(at)) return at;
    way.push(`${at.host} ${at.tag} «${at.text.slice(0, 40)}»`);
  }
  throw new Error(`Not reached with ${key}:\n${way.join('\n')}`);
}

/** Waits until the focus is where `here` says. */
export async function focusComesTo(page: Page, here: (at: Focused) => boolean): Promise<Focused> {
  let at = await focused(page);
  for (let turn = 0; turn < 200; turn += 1) {
    if (here(at)) return at;
    await page.waitForTimeout(50);
    at = await focused(page);
  }
  throw new Error(`The focus stayed on ${at.host} ${at.tag}#${at.id} «${at.text.slice(0, 80)}»`);
}
