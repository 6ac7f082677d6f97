/** What is on screen instead of the fiche: the author's own link, what happened, and what to do. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FicheTranslator } from '../../i18n/translator.ts';
import { failureBox, failureReason } from '../../internal/failure.ts';
import { ficheUrl } from '../../internal/fiche/fiche-url.ts';
import { link } from './section.ts';

export interface FailedOptions {
  code: string;
  /** Address of the catalogue. */
  base: string;
  words: FicheTranslator;
  onRetry: () => void;
}

export function failedView(error: unknown, { code, base, words, onRetry }: FailedOptions): TemplateResult {
  const reason = failureReason(error);
  if (reason === 'not_found') {
    // Gone for good: its page in the catalogue names what took its place.
    const gone = (error as { status?: number }).status === 410;
    return html`<div class="box" part="error">
      <slot></slot>
      <p class="note">${words.t(gone ? 'card.tag.repealed' : 'card.not_found')}</p>
      ${gone ? link(ficheUrl(base, code, words.lang), words.t('detail.catalogue', { code })) : nothing}
    </div>`;
  }
  return html`<div class="detail" part="detail"><slot></slot></div>
    ${failureBox(words.t(`error.${reason}`), { label: words.t('state.retry'), run: onRetry })}`;
}
