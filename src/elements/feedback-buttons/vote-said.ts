import type { Translator } from '../../i18n/translator.ts';
import type { Pressed, VoteOutcome } from './vote.ts';

const SAID = {
  withdrawn: 'feedback.want.withdrawn',
  failed: 'feedback.want.failed',
  waiting: 'feedback.want.waiting',
  cancelled: 'feedback.want.cancelled',
} as const satisfies Record<Exclude<VoteOutcome, 'given'>, string>;

/** What became of a vote, in words. */
export function voteSaid({ outcome, counts }: Pressed, words: Translator): string {
  return outcome === 'given'
    ? words.t('feedback.want.thanks', { count: counts?.wantOnline ?? 1 })
    : words.t(SAID[outcome]);
}
