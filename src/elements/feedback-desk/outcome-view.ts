/** What became of the last thing that was sent, at the head of a case or a screen. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskTranslator } from '../../i18n/translator.ts';
import { failureBox } from '../../internal/failure.ts';
import type { SendOutcome } from './send-once.ts';

export interface OutcomeWords<Done> {
  done: (done: Done) => string;
  /** What a colleague did meanwhile. */
  conflict?: string;
  onAgain: () => void;
}

export function outcomeView<Done>(
  outcome: SendOutcome<Done> | undefined,
  words: DeskTranslator,
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
