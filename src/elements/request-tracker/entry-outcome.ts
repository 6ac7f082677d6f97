/** What became of asking, above the fields: what is to be corrected, that it is on its way, or why there is nothing to see. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FailureReason } from '../../client/errors.ts';
import type { Translator } from '../../i18n/translator.ts';
import { failureBox } from '../../internal/failure.ts';
import { showState } from '../../internal/state.ts';
import type { TypedErrors } from './credentials-fields.ts';

/** Each has the fields on it. */
export type EntryScreen =
  | { name: 'entry'; errors: TypedErrors }
  | { name: 'looking' }
  | { name: 'not-found' }
  | { name: 'failed'; reason: FailureReason };

export function entryOutcome(
  host: HTMLElement,
  screen: EntryScreen,
  words: Translator,
  onRetry: () => void,
): TemplateResult | typeof nothing {
  switch (screen.name) {
    case 'entry': {
      showState(host, 'loaded');
      const count = Object.keys(screen.errors).length;
      if (count === 0) return nothing;
      return html`<p class="summary-error" id="outcome" tabindex="-1">
        ${words.t('tracker.error.summary', { count })}
      </p>`;
    }
    case 'looking':
      showState(host, 'loading');
      return html`<p class="note">${words.t('tracker.loading')}</p>`;
    case 'not-found':
      showState(host, 'not-found');
      return box(failureBox(`${words.t('tracker.not_found')} ${words.t('tracker.not_found.advice')}`));
    case 'failed':
      showState(host, 'error');
      return box(
        failureBox(`${words.t('tracker.failed.title')}. ${words.t(`error.${screen.reason}`)}`, {
          label: words.t('state.retry'),
          run: onRetry,
        }),
      );
  }
}

const box = (content: TemplateResult) => html`<div id="outcome" tabindex="-1">${content}</div>`;
