/** A screen beside the reports: its heading at once, the rest of it when it has come. */
import { html, type TemplateResult } from 'lit';
import type { DeskTranslator } from '../../i18n/translator.ts';
import { failureBox } from '../../internal/failure.ts';
import { heading, type HeadingLevel } from '../../internal/heading.ts';
import { showState } from '../../internal/state.ts';
import type { Screen } from './desk-floor.ts';
import type { RestLoader } from './rest-loader.ts';

export function restView(
  words: DeskTranslator,
  { rest, screen, level, host }: { rest: RestLoader; screen: Screen; level: HeadingLevel; host: HTMLElement },
): TemplateResult {
  showState(host, rest.value?.state ?? (rest.failed ? 'error' : 'loading'));
  return html`<div class="case">
    ${heading(level, words.t(`desk.screen.${screen}`), { id: 'screen', focusable: true })}
    ${rest.value?.view() ?? restWaiting(words, rest)}
  </div>`;
}

/** On its way, or not to be had. */
export function restWaiting(words: DeskTranslator, rest: RestLoader): TemplateResult {
  return rest.failed
    ? failureBox(words.t('desk.screen.failed'), { label: words.t('state.retry'), run: () => rest.retry() })
    : html`<p class="note">${words.t('desk.screen.loading')}</p>`;
}
