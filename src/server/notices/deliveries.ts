/** Messages on their way: one for each target and event, or for each target and day when it wants a digest. */
import type { NoticeEvent } from '../../contract/notice.ts';
import type { Collection } from '../records.ts';

export interface Delivery {
  /** Goes with every try, so that whoever gets the message twice can tell. */
  id: string;
  /** A target of an institution, or the folio whose citizen left an address. */
  to: { target: string } | { contact: string };
  institution: string;
  /** `confirm` asks whether the address wants to be told at all. */
  purpose: 'notice' | 'confirm' | 'test';
  events: NoticeEvent[];
  state: 'waiting' | 'sent' | 'dead';
  createdAt: string;
  /** When the next try is due; moved ahead for whoever is trying, so that nobody else does. */
  dueAt: string;
  attempts: number;
  endedAt?: string;
  /** Why the last try failed, in Spanish. */
  lastError?: string;
}

export const deliveries: Collection<Delivery> = {
  name: 'delivery',
  key: ({ id }) => id,
  indexes: {
    due: ({ state, dueAt }) => (state === 'waiting' ? dueAt : undefined),
    ended: ({ endedAt }) => endedAt,
    dead: ({ state, to, endedAt }) =>
      state === 'dead' && 'target' in to ? `${to.target} ${endedAt ?? ''}` : undefined,
    /** Everything that was or will be said to the citizen of one folio. */
    contact: ({ to }) => ('contact' in to ? to.contact : undefined),
  },
};
