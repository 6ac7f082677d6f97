/** What became of the last thing that was done, above the case. */
import type { TemplateResult, nothing } from 'lit';
import type { DeskTranslator } from '../../i18n/translator.ts';
import type { CaseDone, CaseWork } from './case-work.ts';
import { outcomeView } from './outcome-view.ts';

export function caseOutcomeView(
  { outcome, open }: CaseWork,
  words: DeskTranslator,
  onAgain: () => void,
): TemplateResult | typeof nothing {
  const state = words.t(`desk.state.${open.detail?.status ?? 'received'}`);
  return outcomeView(outcome, words, {
    done: (done) => sayDone(done, state, words),
    conflict: [
      words.t('desk.conflict'),
      words.t('desk.conflict.now', { state }),
      words.t('desk.conflict.kept'),
    ].join(' '),
    onAgain,
  });
}

function sayDone({ action, count }: CaseDone, state: string, words: DeskTranslator): string {
  switch (action) {
    case 'note':
    case 'moderate':
    case 'threat':
    case 'answer':
    case 'reassign':
    case 'office':
      return words.t(`desk.done.${action}`);
    case 'duplicates':
      return words.t('desk.done.duplicates', { count });
    case 'correct':
      return words.t('desk.done.correct', { count });
    default:
      return words.t('desk.done', { state });
  }
}
