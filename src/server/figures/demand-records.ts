import type { DemandReply } from '../../contract/demand.ts';
import type { Collection } from '../records.ts';

export interface StoredReply extends DemandReply {
  tramite: string;
  institution: string;
  /** Id of the member of staff who wrote it. Never leaves the institution. */
  staff: string;
}

/** Of one trámite no two have the same instant: `replyToDemand` sees to it. */
export const demandReplies: Collection<StoredReply> = {
  name: 'demand-reply',
  key: ({ tramite, repliedAt }) => `${tramite} ${repliedAt}`,
  indexes: { tramite: ({ tramite, repliedAt }) => `${tramite} ${repliedAt}` },
};
