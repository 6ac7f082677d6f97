/** What the desk asks and does beside its reports, over the same line. */
import * as z from 'zod/mini';
import type { OfficeField } from '../../contract/case-input.ts';
import type { demandReplyInput } from '../../contract/demand.ts';
import { deskDemand, deskDemandList, type DeskDemand } from '../../contract/desk-demand.ts';
import type { NoticeTargetInput } from '../../contract/notice-target.ts';
import { noticeTargetView, type NoticeTargetView } from '../../contract/notice-target-view.ts';
import { code, text } from '../../contract/text.ts';
import type { DeskClient } from './create-desk-client.ts';

export type DemandReplyInput = z.input<typeof demandReplyInput>;

const targetList = z.object({ targets: z.array(noticeTargetView) });
const targetDone = z.object({ id: z.string(), webhookSecret: z.optional(z.string()) });

/** As much of an office as is needed to choose and to correct it; what is corrected is sent back as it came. */
const deskOffices = z.object({
  offices: z.array(z.object({ code, name: text, address: z.unknown(), hours: z.unknown() })),
});
export type DeskOffice = z.infer<typeof deskOffices>['offices'][number];

export interface OfficeCorrection {
  field: OfficeField;
  before: unknown;
  value: unknown;
}

/** All reject as the desk does. */
export interface DeskRestClient {
  demand(): Promise<DeskDemand[]>;
  /** The same key may be sent any number of times and is done once. 409: a colleague replied meanwhile. */
  replyToDemand(tramite: string, reply: DemandReplyInput, idempotencyKey: string): Promise<DeskDemand>;
  offices(institution: string): Promise<DeskOffice[]>;
  /** Sent twice it is done once. 409: it does not say `before` any more. */
  correctOffice(office: string, correction: OfficeCorrection): Promise<unknown>;
  targets(): Promise<NoticeTargetView[]>;
  /** The same address again changes what and when it is told. */
  addTarget(target: NoticeTargetInput): Promise<z.infer<typeof targetDone>>;
  testTarget(id: string): Promise<unknown>;
  removeTarget(id: string): Promise<unknown>;
}

export function deskRestClient({ ask }: DeskClient): DeskRestClient {
  return {
    demand: async () => (await ask('/v1/desk/demand', deskDemandList)).demands,
    replyToDemand: (tramite, body, idempotencyKey) =>
      ask(`/v1/desk/demand/${encodeURIComponent(tramite)}/reply`, deskDemand, { body, idempotencyKey }),
    offices: async (institution) =>
      (await ask('/v1/offices', deskOffices, { query: { institution } })).offices,
    correctOffice: (office, body) =>
      ask(`/v1/desk/offices/${encodeURIComponent(office)}`, z.unknown(), { body }),
    targets: async () => (await ask('/v1/desk/notices', targetList)).targets,
    addTarget: (body) => ask('/v1/desk/notices', targetDone, { body }),
    testTarget: (id) => ask(`/v1/desk/notices/${encodeURIComponent(id)}/test`, targetDone, { body: {} }),
    removeTarget: (id) => ask(`/v1/desk/notices/${encodeURIComponent(id)}/remove`, targetDone, { body: {} }),
  };
}
