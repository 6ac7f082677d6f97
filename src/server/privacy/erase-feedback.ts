import { isOpen } from '../../contract/case-moves.ts';
import { withdrawReport } from '../cases/withdraw-report.ts';
import { feedbacks, FORGOTTEN, isStandingVote, putFeedback } from '../feedback-records.ts';
import { contacts } from '../notices/contacts.ts';
import { deliveries } from '../notices/deliveries.ts';
import type { RecordWriter } from '../records.ts';
import type { StoredFeedback } from '../store.ts';
import { keptForAuthority } from './kept-for-authority.ts';

export interface ErasedFeedback {
  /** Instant until which the words of a confirmed threat are kept all the same. */
  keptUntil?: string;
}

/**
 * Erases what a person wrote, what was written to them, and the address that they left. What was counted stays counted:
 * kind, trámite, states and their instants. An open report is withdrawn. The words of a confirmed threat stay for a time,
 * for whoever must investigate (/politica-de-moderacion). Undefined when there is no such folio.
 */
export async function eraseFeedback(
  records: RecordWriter,
  folio: string,
  now: Date,
): Promise<ErasedFeedback | undefined> {
  await records.remove(contacts, folio);
  for (const { id } of await records.list(deliveries, { index: 'contact', equals: folio }))
    await records.remove(deliveries, id);
  const feedback = await records.get(feedbacks, folio);
  if (!feedback) return undefined;
  // Whoever supports it, and what repeats it, go on without it.
  if (isOpen(feedback.status)) await withdrawReport(records, folio, now.toISOString());
  const left = await records.get(feedbacks, folio);
  const keptUntil = keptForAuthority(feedback, now);
  if (left) await putFeedback(records, keptUntil === undefined ? withoutWords(left) : withoutAnswer(left));
  return { ...(keptUntil !== undefined && { keptUntil }) };
}

/** The same as it came, with who marked it and why, and without what was written to its person. */
function withoutAnswer({ response: _response, source: _source, ...rest }: StoredFeedback): StoredFeedback {
  return { ...rest, ...(rest.events && { events: rest.events.map(({ text: _text, ...event }) => event) }) };
}

/** The same without anything that somebody wrote, whoever it was, or that says where and when they were. */
export function withoutWords(feedback: StoredFeedback): StoredFeedback {
  const {
    detail: _detail,
    whatWasAsked: _whatWasAsked,
    office: _office,
    experiencedOn: _experiencedOn,
    source: _source,
    response: _response,
    seen,
    seenWords,
    municipality,
    ...rest
  } = feedback;
  return {
    ...rest,
    ...((seen ?? seenWords) !== undefined && { seenWords: FORGOTTEN }),
    ...(municipality !== undefined && isStandingVote(feedback) && { municipality }),
    ...(rest.events && {
      events: rest.events.map(({ text: _text, note: _note, staff: _staff, unit: _unit, ...event }) => event),
    }),
  };
}
