import { isLate } from '../../contract/case-moves.ts';
import type { CaseEventView } from '../../contract/case-event.ts';
import type { FeedbackView } from '../../contract/feedback-view.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import { localDay } from '../local-day.ts';
import type { CaseEvent, StoredFeedback } from '../store.ts';
import { eventSentence } from './event-sentence.ts';

/** What is between officers: the citizen never reads it. */
const INTERNAL: readonly CaseEvent['kind'][] = ['flagged', 'noted'];

/**
 * What the reporter sees of the report at the instant `now`. Whoever said «a mí también» sees how `original`, the report
 * that theirs supports, goes on. `contact`: see the contract.
 */
export function toFeedbackView(
  own: StoredFeedback,
  {
    view,
    now,
    original,
    contact,
  }: {
    view: CatalogueView;
    now: Date;
    original?: StoredFeedback | undefined;
    contact?: FeedbackView['contact'];
  },
): FeedbackView {
  const feedback = original && own.status !== 'withdrawn' ? followed(own, original) : own;
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
    fieldName: feedback.fieldName,
    late: isLate(feedback, localDay(now, view.catalogue.info.timeZone)),
    supports: feedback.supports ?? 0,
    events: publicEvents(feedback.events, view),
    moderation: moderation?.state,
    contact,
    now: now.toISOString(),
  };
}

function followed(own: StoredFeedback, original: StoredFeedback): StoredFeedback {
  const { status, answerBy, institution, response, events, supports } = original;
  return { ...own, status, answerBy, institution, response, events, supports };
}

function publicEvents(events: readonly CaseEvent[] = [], view: CatalogueView): CaseEventView[] {
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
