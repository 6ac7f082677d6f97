/** What the desk asks and replies about trámites that people want online, over its own line. All reject as the desk does. */
import type * as z from 'zod/mini';
import type { demandReplyInput } from '../../contract/demand.ts';
import { deskDemand, deskDemandList, type DeskDemand } from '../../contract/desk-demand.ts';
import type { DeskClient } from './create-desk-client.ts';

export type DemandReplyInput = z.input<typeof demandReplyInput>;

export interface DemandClient {
  demand(): Promise<DeskDemand[]>;
  /** The same key may be sent any number of times and is done once. 409: a colleague replied meanwhile. */
  replyToDemand(tramite: string, reply: DemandReplyInput, idempotencyKey: string): Promise<DeskDemand>;
}

export function demandClient({ ask }: DeskClient): DemandClient {
  return {
    demand: async () => (await ask('/v1/desk/demand', deskDemandList)).demands,
    replyToDemand: (tramite, body, idempotencyKey) =>
      ask(`/v1/desk/demand/${encodeURIComponent(tramite)}/reply`, deskDemand, { body, idempotencyKey }),
  };
}
