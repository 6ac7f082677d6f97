import { html, type TemplateResult } from 'lit';
import type { DeskTranslator } from '../../i18n/translator.ts';
import { failureBox } from '../../internal/failure.ts';
import type { PartOnDemand } from './part-on-demand.ts';

/** On its way, or not to be had. `onAgain`: somebody tried again, and the button is gone. */
export function partWaiting(
  words: DeskTranslator,
  part: Pick<PartOnDemand<unknown>, 'failed' | 'want'>,
  onAgain: () => void,
): TemplateResult {
  const run = () => {
    part.want();
    onAgain();
  };
  return part.failed
    ? failureBox(words.t('desk.screen.failed'), { label: words.t('state.retry'), run })
    : html`<p class="note">${words.t('desk.screen.loading')}</p>`;
}
