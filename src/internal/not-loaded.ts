/** What an element shows instead of its data: the author's content, and what the person can do. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CardTranslator } from '../i18n/translator.ts';
import { failureBox, failureReason } from './failure.ts';
import { showState } from './state.ts';

export interface NotLoaded {
  error: unknown;
  words: CardTranslator;
  /** False when nobody said where the catalogue is, or of what: then only the author's content stays. */
  asked: boolean;
  retry: () => void;
}

export function notLoaded(host: HTMLElement, { error, words, asked, retry }: NotLoaded): TemplateResult {
  const reason = failureReason(error);
  showState(host, asked && reason === 'not_found' ? 'not-found' : 'error');
  if (!asked) return html`<slot></slot>`;
  if (reason === 'not_found')
    return html`<div class="box" part="error">
      <slot></slot>
      <p class="note">${words.t('card.not_found')}</p>
    </div>`;
  return html`<div><slot></slot></div>
    ${failureBox(words.t(`error.${reason}`), { label: words.t('state.retry'), run: retry })}`;
}

/** Line above a copy from before. */
export function staleLine(
  { asOf, stale }: { asOf: Date; stale: boolean },
  words: CardTranslator,
): TemplateResult | typeof nothing {
  return stale
    ? html`<p class="stale" part="stale">
        ${words.t('state.stale', { date: words.date(asOf.toISOString()) })}
      </p>`
    : nothing;
}
