/** What became of the last thing that was done, above the case. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskTranslator } from '../../i18n/translator.ts';
import { failureBox } from '../../internal/failure.ts';
import type { OpenCase, Outcome } from './open-case.ts';

export function outcomeView(
  { outcome, detail }: OpenCase,
  words: DeskTranslator,
  onAgain: () => void,
): TemplateResult | typeof nothing {
  if (!outcome) return nothing;
  const state = words.t(`desk.state.${detail?.status ?? 'received'}`);
  switch (outcome.name) {
    case 'done':
      return html`<p class="done" part="done">${sayDone(outcome, state, words)}</p>`;
    case 'invalid':
      return box(
        html`<p class="summary-error">${words.t('desk.error.summary', { count: outcome.count })}</p>`,
      );
    case 'conflict':
      return box(
        failureBox(
          [
            words.t('desk.conflict'),
            words.t('desk.conflict.now', { state }),
            words.t('desk.conflict.kept'),
          ].join(' '),
        ),
      );
    case 'failed':
      return box(
        failureBox(words.t(outcome.offline ? 'desk.failed.offline' : 'desk.failed'), {
          label: words.t('desk.failed.again'),
          run: onAgain,
        }),
      );
    case 'refused':
      return box(html`<div lang="es">${failureBox(outcome.detail)}</div>`);
  }
}

const box = (content: TemplateResult) => html`<div id="outcome" tabindex="-1">${content}</div>`;

function sayDone(
  { action, count }: Extract<Outcome, { name: 'done' }>,
  state: string,
  words: DeskTranslator,
): string {
  switch (action) {
    case 'note':
    case 'moderate':
    case 'threat':
    case 'answer':
    case 'reassign':
      return words.t(`desk.done.${action}`);
    case 'duplicates':
      return words.t('desk.done.duplicates', { count });
    case 'correct':
      return words.t('desk.done.correct', { count });
    default:
      return words.t('desk.done', { state });
  }
}
