/** The wizard from its first page to what is copied, by keyboard alone, as somebody who has never seen it. */
import type { Page } from 'playwright-core';
import type { CmsName, Role } from '../../src/snippets/cms.ts';
import { focused, tabTo } from './browser-keyboard.ts';

export interface WizardChoices {
  /** Words that are typed into the search. */
  search: string;
  /** Name of the trámite that is chosen among the results. */
  name: string;
  cms: CmsName;
  role: Role;
  /** True when the site has the script's line already. */
  siteHasScript?: boolean;
}

export interface Pasted {
  /** As they came out of the clipboard; '' where there was nothing of that kind to copy. */
  head: string;
  css: string;
  body: string;
  /** What a site with a policy has to allow, as copied. */
  csp: string;
  /** Decisions: what somebody with a mouse would click or type. */
  decisions: string[];
  /** Keys that were pressed, letters that were typed excepted. */
  keys: number;
}

/** The page's context must allow `clipboard-read` and `clipboard-write`. */
export async function walkWizard(page: Page, base: string, choices: WizardChoices): Promise<Pasted> {
  const decisions: string[] = [];
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  const reach = (here: Parameters<typeof tabTo>[1]) =>
    tabTo(page, (at) => {
      keys += 1;
      return here(at);
    });
  /** Into the group by Tab, then down by arrow until the answer is chosen. */
  const choose = async (name: string, value: string) => {
    decisions.push(`${name}: ${value}`);
    await reach((at) => at.name === name);
    await press('Space');
    for (let turn = 0; turn < 20; turn += 1) {
      if (await page.locator(`input[name="${name}"][value="${value}"]`).isChecked()) return;
      await press('ArrowDown');
    }
    throw new Error(`«${value}» is no answer to «${name}».`);
  };
  const copy = async (part: string): Promise<string> => {
    const button = page.locator(`[data-copy="${part}"]`);
    if ((await button.count()) === 0) return '';
    decisions.push(`copy ${part}`);
    await reach(({ text, tag }) => tag === 'button' && text === 'Copiar');
    await press('Enter');
    await page.locator('[data-status]', { hasText: 'Copiado' }).waitFor({ state: 'attached' });
    return page.evaluate(() => navigator.clipboard.readText());
  };

  await page.goto(`${base}/asistente`);
  decisions.push(`type «${choices.search}»`);
  await reach(({ id }) => id === 'q');
  await page.keyboard.type(choices.search);
  await page.locator('[data-live="results"] a', { hasText: choices.name }).waitFor();
  decisions.push(`choose «${choices.name}»`);
  await reach(({ text }) => text === choices.name);
  await Promise.all([page.waitForURL(/code=/), press('Enter')]);

  await choose('cms', choices.cms);
  await choose('role', choices.role);
  if (choices.siteHasScript) await choose('script', 'yes');
  decisions.push('continue');
  await reach(({ text, tag }) => tag === 'button' && text === 'Continuar');
  await Promise.all([page.waitForURL(/role=/), press('Enter')]);
  await page.locator('[data-copy="body"]').waitFor();

  const head = await copy('head');
  const css = await copy('css');
  const body = await copy('body');
  let csp = '';
  if ((await page.locator('#csp').count()) > 0) {
    await reach(({ tag, text }) => tag === 'summary' && text.includes('CSP'));
    if (!(await page.locator('#csp').isVisible())) {
      decisions.push('open the policy');
      await press('Enter');
    }
    csp = await copy('csp');
  }
  const { tag } = await focused(page);
  if (tag === 'body') throw new Error('The focus was lost on the way.');
  return { head, css, body, csp, decisions, keys };
}
