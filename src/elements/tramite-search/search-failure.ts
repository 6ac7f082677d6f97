/** Why there are no results, and the way to try again; the author's own link stays below. */
import { html, type TemplateResult } from 'lit';
import type { SearchTranslator } from '../../i18n/translator.ts';
import { failureBox, failureReason } from '../../internal/failure.ts';

export function searchFailure(
  error: unknown,
  words: SearchTranslator,
  onRetry: () => unknown,
): TemplateResult {
  const reason = failureReason(error);
  const message =
    reason === 'offline' || reason === 'busy' ? (`search.error.${reason}` as const) : 'search.error';
  return html`<div class="layout">
    ${failureBox(words.t(message), { label: words.t('search.retry'), run: onRetry })}
    <slot></slot>
  </div>`;
}
