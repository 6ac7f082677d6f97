import { threatConfirmedAt } from '../feedback-records.ts';
import type { StoredFeedback } from '../store.ts';

/** Days after somebody confirmed a threat for which its words are kept, whoever asks to have them erased. */
export const THREAT_DAYS = 180;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Until when the words of a confirmed threat are kept for whoever must investigate; undefined when they need not be. */
export function keptForAuthority(feedback: StoredFeedback, now: Date): string | undefined {
  const confirmedAt = threatConfirmedAt(feedback);
  if (confirmedAt === undefined) return undefined;
  const until = new Date(Date.parse(confirmedAt) + THREAT_DAYS * DAY_MS);
  return until > now ? until.toISOString() : undefined;
}
