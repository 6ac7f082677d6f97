/**
 * What has to be told, laid down in the transaction of the fact itself: either both are stored or neither. A sender takes
 * it from here to the targets; what is public stays for the feed until it is tidied away.
 */
import type { NoticeEvent, NoticeKind } from '../../contract/notice.ts';
import type { Collection } from '../records.ts';

export interface OutboxRow extends NoticeEvent {
  /** Instant at which it was handed to the targets; absent = still to do. */
  routedAt?: string;
}

/** What everybody may read in an institution's feed. */
export const PUBLIC_KINDS: readonly NoticeKind[] = ['report.answered', 'report.corrected', 'demand.replied'];

/** One form for every instant, so that their order as text is their order in time. */
const utc = (instant: string) => new Date(instant).toISOString();

export const outbox: Collection<OutboxRow> = {
  name: 'outbox',
  key: ({ id }) => id,
  indexes: {
    waiting: ({ at, routedAt }) => (routedAt === undefined ? utc(at) : undefined),
    public: ({ institution, kind, at }) =>
      PUBLIC_KINDS.includes(kind) ? `${institution} ${utc(at)}` : undefined,
    at: ({ at }) => utc(at),
  },
};
