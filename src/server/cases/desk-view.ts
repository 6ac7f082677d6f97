import { canMove, isLate, isOpen, nextStatuses } from '../../contract/case-moves.ts';
import type { DeskCase, DeskCaseDetail, DeskEvent, FieldState } from '../../contract/case.ts';
import type { Tramite } from '../../contract/tramite.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import { isCase } from '../feedback-records.ts';
import { localDay } from '../local-day.ts';
import type { CaseEvent, StoredFeedback } from '../store.ts';
import { GONE, NOT_THERE, fieldDiff } from './close-by-diff.ts';
import { toEventView } from './feedback-view.ts';
import { findField } from './find-field.ts';
import type { Officer } from './staff-records.ts';
import { valueInWords } from './value-in-words.ts';

interface Seen {
  view: CatalogueView;
  now: Date;
}

/** A line of the inbox. Words of what may be a threat are left out: nobody should meet them unprepared. */
export function toDeskCase(row: StoredFeedback, { view, now }: Seen): DeskCase {
  const isThreat = row.threat === 'suspected' || row.threat === 'confirmed';
  return {
    folio: row.folio,
    institution: row.institution ?? '',
    kind: row.kind,
    tramite: { code: row.tramite, name: view.tramites.get(row.tramite)?.name ?? { es: row.tramite } },
    field: row.field,
    fieldName: row.fieldName,
    problem: row.problem,
    ...(!isThreat && { detail: row.detail }),
    status: row.status,
    receivedAt: row.receivedAt,
    answerBy: row.answerBy,
    late: isLate(row, localDay(now, view.catalogue.info.timeZone)),
    supports: row.supports ?? 0,
    moderation: row.moderation?.state,
    threat: row.threat,
    seen: row.events?.length ?? 0,
  };
}

/** A case with all that belongs to it. `reported`: the fiche as it was reported, while that version is kept. */
export async function toDeskDetail(
  row: StoredFeedback,
  {
    reported,
    similar,
    officer,
    ...seen
  }: Seen & {
    reported: Tramite | undefined;
    similar: readonly StoredFeedback[];
    officer: Officer;
  },
): Promise<DeskCaseDetail> {
  const present = seen.view.tramites.get(row.tramite);
  const office = row.office === undefined ? undefined : seen.view.offices.get(row.office);
  // Whoever passed it on reads how it went, once.
  const isOwn = row.institution === officer.institution;
  const move = nextStatuses(row.status).filter((to) => isOwn && canMove(row.status, to, officer.role));
  return {
    ...toDeskCase(row, seen),
    detail: row.detail,
    variant: row.variant,
    version: row.version,
    whatWasAsked: row.whatWasAsked,
    ...(office && { office: { code: office.code, name: office.name } }),
    channel: row.channel,
    experiencedOn: row.experiencedOn,
    municipality: row.municipality,
    source: row.source?.site,
    response: row.response,
    duplicateOf: row.duplicateOf,
    moderationReason: row.moderation?.reason,
    events: (row.events ?? []).map((event) => toDeskEvent(event, seen.view)),
    reported: reportedField(row, reported),
    present: presentField(row, present),
    isChanged: (await fieldDiff(row, present)) !== undefined,
    similar: similar.map((other) => toDeskCase(other, seen)),
    may: {
      move: move.filter((to) => to !== 'reassigned'),
      answer: isOwn && isCase(row) && officer.role !== 'verifier',
      reassign: move.includes('reassigned'),
      moderate: isOwn && row.moderation !== undefined && officer.role !== 'editor',
      correct:
        isOwn &&
        isOpen(row.status) &&
        officer.role !== 'verifier' &&
        present?.institution === officer.institution,
    },
  };
}

/** `flagged` and `noted` are sentences for officers; the citizen has none for them. */
function toDeskEvent(event: CaseEvent, view: CatalogueView): DeskEvent {
  const shown = toEventView(event, view);
  return {
    ...shown,
    sentence:
      event.kind === 'flagged'
        ? 'Se marcó si es una amenaza.'
        : event.kind === 'noted'
          ? 'Nota interna.'
          : shown.sentence,
    ...(event.staff && { staff: event.staff }),
    ...(event.note !== undefined && { note: event.note }),
  };
}

function reportedField(row: StoredFeedback, reported: Tramite | undefined): FieldState | undefined {
  if (row.field === undefined || row.fieldPath === undefined) return undefined;
  const named = { version: row.version ?? 0, pointer: row.field };
  const value: unknown =
    row.seen !== undefined
      ? JSON.parse(row.seen)
      : row.seenHash === undefined || !reported
        ? undefined
        : findField(reported, row.fieldPath, 'path').value;
  if (value === undefined) return { ...named, words: row.seenWords ?? NOT_THERE };
  return { ...named, value, words: valueInWords(value) };
}

function presentField({ fieldPath }: StoredFeedback, present: Tramite | undefined): FieldState | undefined {
  if (fieldPath === undefined || !present) return undefined;
  const { value } = findField(present, fieldPath, 'path');
  const named = { version: present.version, pointer: fieldPath };
  return value === undefined ? { ...named, words: GONE } : { ...named, value, words: valueInWords(value) };
}
