/** What became of the last thing that was sent, at the head of its screen. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskRestTranslator } from '../../i18n/translator.ts';
import { failureBox } from '../../internal/failure.ts';
import type { SendOutcome } from './send-once.ts';

export interface OutcomeWords<Done> {
  done: (done: Done) => string;
  /** What a colleague did meanwhile. */
  conflict?: string;
  onAgain: () => void;
}

export function sendOutcomeView<Done>(
  outcome: SendOutcome<Done> | undefined,
  words: DeskRestTranslator,
  { done, conflict = '', onAgain }: OutcomeWords<Done>,
): TemplateResult | typeof nothing {
  switch (outcome?.name) {
    case undefined:
      return nothing;
    case 'done':
      return box(html`<p class="done" part="done">${done(outcome.done)}</p>`);
    case 'invalid':
      return box(
        html`<p class="summary-error">${words.t('desk.error.summary', { count: outcome.count })}</p>`,
      );
    case 'conflict':
      return box(failureBox(conflict));
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
