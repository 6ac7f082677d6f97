/** Where the institution wants to be told, while it is being written. */
import type { Frequency, NoticeTargetInput, NoticeTargetView } from '../../contract/notice-target.ts';

/** As typed. */
export interface NoticeDraft {
  kind: 'email' | 'webhook';
  address: string;
  frequency: Frequency;
}
export type NoticeErrors = { address?: 'email' | 'webhook' | 'known' };

/** As much as a form can know; the catalogue judges the rest. */
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export const emptyTarget = (): NoticeDraft => ({ kind: 'email', address: '', frequency: 'daily' });

export function noticeErrors(
  { kind, address }: NoticeDraft,
  known: readonly Pick<NoticeTargetView, 'address'>[],
): NoticeErrors {
  const typed = address.trim();
  if (kind === 'email' ? !MAIL.test(typed) : !isSecure(typed)) return { address: kind };
  return known.some((target) => target.address === typed) ? { address: 'known' } : {};
}

/** Of a draft without errors. `before`: the one that changes goes on being told of the same. */
export function targetOf(
  { kind, address, frequency }: NoticeDraft,
  before: NoticeTargetView | undefined,
): NoticeTargetInput {
  const { kinds } = before ?? {};
  return { kind, address: address.trim(), frequency, ...(kinds && { kinds }) };
}

function isSecure(typed: string): boolean {
  try {
    return new URL(typed).protocol === 'https:';
  } catch {
    return false;
  }
}
