/** What an institution, or whoever keeps the server, does with its targets. */
import type * as z from 'zod/mini';
import type { noticeTargetInput, NoticeTargetView } from '../../contract/notice-target.ts';
import type { RecordReader } from '../records.ts';
import type { Store } from '../store.ts';
import { deliveries } from './deliveries.ts';
import { fresh } from './hand-out.ts';
import {
  noticeTargets,
  openDestination,
  sealDestination,
  type Destination,
  type NoticeTarget,
} from './targets.ts';

type Records = Pick<Store, 'records' | 'write'>;

interface Added {
  id: string;
  webhookSecret?: string;
}

/**
 * An e-mail address is asked first whether it wants to be told; a webhook gets its secret and begins at once: whoever
 * names an address cannot read what is sent there. The same address again keeps its number and its secret, and changes
 * what it is told of.
 */
export async function addTarget(
  store: Records,
  given: { institution: string; input: z.output<typeof noticeTargetInput>; secret: string; now: Date },
): Promise<Added> {
  const { institution, input, secret, now } = given;
  const { address, kinds, ...rest } = input;
  const before = await knownTarget(store.records, given);
  const id = before?.target.id ?? crypto.randomUUID();
  const isMail = input.kind === 'email';
  const webhookSecret = isMail ? undefined : (before?.destination.secret ?? newSecret());
  const kept = { address, ...(webhookSecret !== undefined && { secret: webhookSecret }) };
  const confirmedAt = isMail ? before?.target.confirmedAt : now.toISOString();
  // Somebody who did not want to be told any more is asked again, and not told.
  const stopped = isMail ? before?.target.stopped : undefined;
  await store.write(async (records) => {
    await records.put(noticeTargets, {
      ...rest,
      ...(kinds && { kinds }),
      id,
      institution,
      sealed: await sealDestination(secret, id, kept),
      createdAt: before?.target.createdAt ?? now.toISOString(),
      ...(confirmedAt !== undefined && { confirmedAt }),
      ...(stopped && { stopped }),
    });
    if (isMail && (confirmedAt === undefined || stopped !== undefined))
      await records.put(
        deliveries,
        fresh(`${id}.confirmar`, { target: id }, institution, [], now, 'confirm'),
      );
  });
  return { id, ...(webhookSecret !== undefined && { webhookSecret }) };
}

async function knownTarget(
  records: RecordReader,
  { institution, input, secret }: Parameters<typeof addTarget>[1],
): Promise<{ target: NoticeTarget; destination: Destination } | undefined> {
  for (const target of await records.list(noticeTargets, { index: 'institution', equals: institution })) {
    if (target.kind !== input.kind) continue;
    const destination = await openDestination(secret, target);
    if (destination.address === input.address) return { target, destination };
  }
  return undefined;
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
