/** Between the press and the form: on its way, or not to be had. The same can be said on a page of the catalogue. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Translator } from '../../i18n/translator.ts';
import { failureBox } from '../../internal/failure.ts';

export interface OpeningOptions {
  open: boolean;
  failed: boolean;
  /** Address of the plain form. */
  page: string;
  onRetry: () => unknown;
}

export function openingView(
  words: Translator,
  { open, failed, page, onRetry }: OpeningOptions,
): TemplateResult | typeof nothing {
  if (!open) return nothing;
  if (!failed) return html`<p class="said" id="report">${words.t('feedback.loading')}</p>`;
  return html`<div class="said" id="report">
    ${failureBox(words.t('feedback.unavailable'), { label: words.t('state.retry'), run: onRetry })}
    <p><a class="line" href=${page}>${words.t('feedback.unavailable.link')}</a></p>
  </div>`;
}
