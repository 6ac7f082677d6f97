/** The trámite could not be had: the author's link stays, with what happened and what to do. */
import { html, type TemplateResult } from 'lit';
import type { FailureReason } from '../../client/errors.ts';
import type { Translator } from '../../i18n/translator.ts';
import { failureBox } from '../../internal/failure.ts';

export function failedView(reason: FailureReason, words: Translator, retry: () => void): TemplateResult {
  if (reason === 'not_found')
    return html`<slot></slot>
      <p class="note">${words.t('card.not_found')}</p>`;
  return html`<slot></slot>${failureBox(words.t(`error.${reason}`), {
      label: words.t('state.retry'),
      run: retry,
    })}`;
}
