/** A reply to those who ask for a trámite online, while it is being written. */
import type { DemandReplyInput } from '../../context/connect-desk-demand.ts';
import type { DemandReplyKind } from '../../contract/demand.ts';
import type { DeskDemand } from '../../contract/desk-demand.ts';
import { isDay } from './is-day.ts';

/** As typed. */
export interface DemandDraft {
  reply: DemandReplyKind | '';
  why: string;
  by: string;
  unit: string;
}
export type DemandErrors = Partial<Record<keyof DemandDraft, true>>;

/** Fewest letters that the catalogue takes. */
const WHY = 20;
const UNIT = 3;

export const emptyReply = (unit: string): DemandDraft => ({ reply: '', why: '', by: '', unit });

/** Whether a day belongs to it: a «no» promises none. */
export const hasDay = ({ reply }: DemandDraft): boolean => reply === 'planned' || reply === 'in_progress';

export function demandErrors(draft: DemandDraft, today: string): DemandErrors {
  const by = draft.by.trim();
  return {
    ...(draft.reply === '' && { reply: true }),
    ...(draft.why.trim().length < WHY && { why: true }),
    ...(hasDay(draft) && (!isDay(by) || by < today) && { by: true }),
    ...(draft.unit.trim().length < UNIT && { unit: true }),
  };
}

/** Of a draft without errors. */
export function replyOf(draft: DemandDraft, { replies }: DeskDemand): DemandReplyInput {
  return {
    reply: draft.reply || 'no',
    why: draft.why.trim(),
    unit: draft.unit.trim(),
    seen: replies.length,
    ...(hasDay(draft) && { by: draft.by.trim() }),
  };
}
