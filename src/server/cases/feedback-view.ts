import { isLate } from '../../contract/case-moves.ts';
import type { CaseEventView } from '../../contract/case-event.ts';
import type { FeedbackView } from '../../contract/feedback.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import { localDay } from '../local-day.ts';
import type { CaseEvent, StoredFeedback } from '../store.ts';
import { eventSentence } from './event-sentence.ts';

/** What is between officers: the citizen never reads it. */
const INTERNAL: readonly CaseEvent['kind'][] = ['flagged', 'noted'];

/** What the reporter sees of the report at the instant `now`. */
export function toFeedbackView(
  feedback: StoredFeedback,
  { view, now }: { view: CatalogueView; now: Date },
): FeedbackView {
  const { institution, moderation } = feedback;
  return {
    folio: feedback.folio,
    kind: feedback.kind,
    tramite: feedback.tramite,
    problem: feedback.problem,
    detail: feedback.detail,
    receivedAt: feedback.receivedAt,
    answerBy: feedback.answerBy,
    status: feedback.status,
    response: feedback.response,
    ...(institution !== undefined && {
      institution: {
        code: institution,
        name: view.institutions.get(institution)?.name ?? { es: institution },
      },
    }),
    field: feedback.field,
    late: isLate(feedback, localDay(now, view.catalogue.info.timeZone)),
    supports: feedback.supports ?? 0,
    events: publicEvents(feedback.events, view),
    moderation: moderation?.state,
    now: now.toISOString(),
  };
}

export function publicEvents(events: readonly CaseEvent[] = [], view: CatalogueView): CaseEventView[] {
  return events.filter(({ kind }) => !INTERNAL.includes(kind)).map((event) => toEventView(event, view));
}

export function toEventView(event: CaseEvent, { institutions }: CatalogueView): CaseEventView {
  return {
    id: event.id,
    at: event.at,
    kind: event.kind,
    from: event.from,
    to: event.to,
    by: event.by,
    institution: event.institution,
    ...(event.unit !== undefined && { unit: { es: event.unit } }),
    sentence: eventSentence(event, (code) => institutions.get(code)?.name.es ?? code),
    text: event.text,
    answerBy: event.answerBy,
  };
}
