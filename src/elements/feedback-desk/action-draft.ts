/** What an officer is about to do with a case, while it is being written; and what is sent when it is whole. */
import type { DeskEventInput, FieldCorrection } from '../../contract/case-input.ts';
import type { AnswerTemplate, DeskCaseDetail } from '../../contract/case.ts';
import type { ModerationReason } from '../../contract/case-event.ts';
import type { FeedbackStatus } from '../../contract/feedback.ts';
import { isDay } from './is-day.ts';

/** Moves that a form belongs to; the others are done with one press. */
export const MOVES_WITH_WORDS = ['scheduled', 'rejected', 'corrected'] as const satisfies FeedbackStatus[];
export type MoveWithWords = (typeof MOVES_WITH_WORDS)[number];

export type Action = 'answer' | 'correct' | 'reassign' | 'moderate' | 'threat' | 'note' | MoveWithWords;

/** As typed; kept through errors, failures and an entry that ended. */
export interface ActionDraft {
  action: Action;
  text: string;
  template: string;
  by: string;
  institution: string;
  decision: 'published' | 'hidden';
  reason: ModerationReason | '';
  threat: 'yes' | 'no';
}

export type DraftField = 'text' | 'by' | 'institution' | 'reason';
export type DraftErrors = Partial<Record<DraftField, 'empty' | 'wrong'>>;

/** What is sent: something that happened to the case, or a field of the fiche written anew. */
export type Sending =
  | { kind: 'event'; event: DeskEventInput }
  | { kind: 'correction'; tramite: string; correction: FieldCorrection };

export function emptyDraft(action: Action, open: DeskCaseDetail): ActionDraft {
  return {
    action,
    text: '',
    template: '',
    by: '',
    institution: '',
    decision: 'published',
    reason: '',
    threat: open.threat === 'confirmed' ? 'no' : 'yes',
  };
}

/** The draft with a template's words in place of what was written; they stay editable. */
export function withTemplate(draft: ActionDraft, template: AnswerTemplate | undefined): ActionDraft {
  return { ...draft, template: template?.code ?? '', ...(template && { text: template.text }) };
}

/** What is wrong beside the field that is corrected, which says so itself. */
export function draftErrors(draft: ActionDraft): DraftErrors {
  const errors: DraftErrors = {};
  const { action } = draft;
  const needsWords = action === 'answer' || action === 'note' || isMoveWithWords(action);
  if (needsWords && draft.text.trim() === '') errors.text = 'empty';
  if (action === 'scheduled' && !isDay(draft.by.trim())) errors.by = 'wrong';
  if (action === 'reassign') {
    if (draft.institution === '') errors.institution = 'empty';
    if (draft.text.trim() === '') errors.text = 'empty';
  }
  if (action === 'moderate' && draft.decision === 'hidden' && draft.reason === '') errors.reason = 'empty';
  return errors;
}

/** Of a draft without errors; `corrected`: the field as it will be. */
export function sendingOf(draft: ActionDraft, open: DeskCaseDetail, corrected?: unknown): Sending {
  const { seen } = open;
  const text = draft.text.trim();
  const event = (of: DeskEventInput): Sending => ({ kind: 'event', event: of });
  switch (draft.action) {
    case 'answer':
      return event({ kind: 'answered', seen, text });
    case 'note':
      return event({ kind: 'noted', seen, note: text });
    case 'reassign':
      return event({ kind: 'reassigned', seen, institution: draft.institution, text });
    case 'moderate':
      return event({
        kind: 'moderated',
        seen,
        published: draft.decision === 'published',
        ...(draft.decision === 'hidden' && draft.reason !== '' && { reason: draft.reason }),
      });
    case 'threat':
      return event({ kind: 'flagged', seen, threat: draft.threat === 'yes', ...(text && { note: text }) });
    case 'correct':
      return {
        kind: 'correction',
        tramite: open.tramite.code,
        correction: {
          field: open.present?.pointer ?? '',
          value: corrected,
          version: open.present?.version ?? 0,
          ...(text && { text }),
        },
      };
    default:
      return event({
        kind: 'moved',
        seen,
        to: draft.action,
        text,
        ...(draft.action === 'scheduled' && { by: draft.by.trim() }),
      });
  }
}

export const isMoveWithWords = (status: string): status is MoveWithWords =>
  (MOVES_WITH_WORDS as readonly string[]).includes(status);
