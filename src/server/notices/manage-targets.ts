/** What an institution, or whoever keeps the server, does with its targets. */
import type * as z from 'zod/mini';
import type { noticeTargetInput, NoticeTargetView } from '../../contract/notice-target.ts';
import type { RecordReader } from '../records.ts';
import type { Store } from '../store.ts';
import { deliveries } from './deliveries.ts';
import { fresh } from './hand-out.ts';
import { noticeTargets, openDestination, sealDestination, type NoticeTarget } from './targets.ts';

type Records = Pick<Store, 'records' | 'write'>;

/**
 * An e-mail address is asked first whether it wants to be told; a webhook gets its secret here, once, and begins at once:
 * whoever knows the address cannot read what is sent there.
 */
export async function addTarget(
  store: Pick<Store, 'write'>,
  given: { institution: string; input: z.output<typeof noticeTargetInput>; secret: string; now: Date },
): Promise<{ id: string; webhookSecret?: string }> {
  const { institution, input, secret, now } = given;
  const { address, ...rest } = input;
  const id = crypto.randomUUID();
  const webhookSecret = input.kind === 'webhook' ? newSecret() : undefined;
  const target: NoticeTarget = {
    ...rest,
    id,
    institution,
    sealed: await sealDestination(secret, id, {
      address,
      ...(webhookSecret !== undefined && { secret: webhookSecret }),
    }),
    createdAt: now.toISOString(),
    ...(webhookSecret !== undefined && { confirmedAt: now.toISOString() }),
  };
  await store.write(async (records) => {
    await records.put(noticeTargets, target);
    if (input.kind === 'email')
      await records.put(
        deliveries,
        fresh(`${id}.confirmar`, { target: id }, institution, [], now, 'confirm'),
      );
  });
  return { id, ...(webhookSecret !== undefined && { webhookSecret }) };
}

export async function listTargets(
  records: RecordReader,
  { institution, secret }: { institution: string; secret: string },
): Promise<NoticeTargetView[]> {
  const targets = await records.list(noticeTargets, { index: 'institution', equals: institution });
  return Promise.all(
    targets.map(async (target): Promise<NoticeTargetView> => {
      const { id, kind, kinds, frequency, stopped, createdAt, confirmedAt } = target;
      const dead = await records.list(deliveries, { index: 'dead', prefix: `${id} `, descending: true });
      const { address } = await openDestination(secret, target);
      return {
        id,
        kind,
        address,
        frequency,
        confirmed: confirmedAt !== undefined,
        createdAt,
        ...(kinds && { kinds }),
        ...(stopped && { stopped }),
        ...(dead[0] && { undelivered: { messages: dead.length, reason: dead[0].lastError ?? '' } }),
      };
    }),
  );
}

/** Both give false when the institution has no such target. */
export function removeTarget(store: Pick<Store, 'write'>, institution: string, id: string): Promise<boolean> {
  return store.write(async (records) => {
    const target = await records.get(noticeTargets, id);
    return target?.institution === institution && records.remove(noticeTargets, id);
  });
}

export async function testTarget(
  { records, write }: Records,
  { institution, id, now }: { institution: string; id: string; now: Date },
): Promise<boolean> {
  if ((await records.get(noticeTargets, id))?.institution !== institution) return false;
  const test = fresh(`${id}.prueba.${String(now.getTime())}`, { target: id }, institution, [], now, 'test');
  await write((writer) => writer.put(deliveries, test));
  return true;
}

const newSecret = () => `whsec_${btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))}`;
