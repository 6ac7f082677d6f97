/** What the desk does with the addresses that are told, over its own line. All reject as the desk does. */
import * as z from 'zod/mini';
import type { NoticeTargetInput } from '../../contract/notice-target.ts';
import { noticeTargetView, type NoticeTargetView } from '../../contract/notice-target-view.ts';
import type { DeskClient } from './create-desk-client.ts';

const targetList = z.object({ targets: z.array(noticeTargetView) });
const targetDone = z.object({ id: z.string(), webhookSecret: z.optional(z.string()) });

export interface NoticeClient {
  targets(): Promise<NoticeTargetView[]>;
  /** The same address again changes what and when it is told. */
  addTarget(target: NoticeTargetInput): Promise<z.infer<typeof targetDone>>;
  testTarget(id: string): Promise<unknown>;
  removeTarget(id: string): Promise<unknown>;
}

export function noticeClient({ ask }: DeskClient): NoticeClient {
  return {
    targets: async () => (await ask('/v1/desk/notices', targetList)).targets,
    addTarget: (body) => ask('/v1/desk/notices', targetDone, { body }),
    testTarget: (id) => ask(`/v1/desk/notices/${encodeURIComponent(id)}/test`, targetDone, { body: {} }),
    removeTarget: (id) => ask(`/v1/desk/notices/${encodeURIComponent(id)}/remove`, targetDone, { body: {} }),
  };
}
