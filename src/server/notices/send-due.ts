import type { RecordWriter } from '../records.ts';
import type { Store } from '../store.ts';
import { backOff, GIVE_UP_MS } from './back-off.ts';
import { deliveries, type Delivery } from './deliveries.ts';
import { noticeTargets } from './targets.ts';

export type Outcome =
  | { sent: true }
  /** `reason` in Spanish. `final`: another try is of no use. `gone`: nor is any other message to the same target. */
  | { sent: false; reason: string; final?: boolean; gone?: boolean };

export interface SendOptions {
  store: Pick<Store, 'records' | 'write'>;
  now: () => Date;
  /** One try. Never rejects for what the other side does. */
  deliver: (delivery: Delivery) => Promise<Outcome>;
  /** Told of each message that is given up. */
  onDead?: (delivery: Delivery) => void;
  /** Milliseconds for which a message belongs to whoever is trying. Longer than any try. */
  lease?: number;
  /** Milliseconds before the second try. */
  firstWait?: number;
  random?: () => number;
}

const AT_ONCE = 50;
const LEASE_MS = 3 * 60_000;

/**
 * Tries what is due, and says how many there were. At least once: a message is marked as sent after the other side took
 * it, so a process that dies in between leaves it to be sent again, under the same id, when its lease has run out.
 */
export async function sendDue(options: SendOptions): Promise<number> {
  const taken = await claim(options);
  if (taken.length === 0) return 0;
  const outcomes = await Promise.all(
    taken.map(async (delivery) => ({ delivery, outcome: await tried(delivery, options) })),
  );
  const dead = await options.store.write(async (records) => {
    const given: Delivery[] = [];
    for (const { delivery, outcome } of outcomes) {
      const after = await settle(records, delivery, outcome, options);
      if (after?.state === 'dead') given.push(after);
    }
    return given;
  });
  for (const delivery of dead) options.onDead?.(delivery);
  return taken.length;
}

async function claim({ store, now, lease = LEASE_MS }: SendOptions): Promise<Delivery[]> {
  const due = () => ({ index: 'due', before: now().toISOString(), limit: AT_ONCE });
  // A look costs nothing; a transaction waits for the disk.
  if ((await store.records.count(deliveries, { ...due(), limit: 1 })) === 0) return [];
  return store.write(async (records) => {
    const rows = await records.list(deliveries, due());
    const dueAt = new Date(now().getTime() + lease).toISOString();
    const taken = rows.map((row) => ({ ...row, attempts: row.attempts + 1, dueAt }));
    for (const row of taken) await records.put(deliveries, row);
    return taken;
  });
}

async function tried(delivery: Delivery, { deliver }: SendOptions): Promise<Outcome> {
  try {
    return await deliver(delivery);
  } catch {
    return { sent: false, reason: 'no se pudo preparar el mensaje' };
  }
}

async function settle(
  records: RecordWriter,
  tried: Delivery,
  outcome: Outcome,
  { now, firstWait, random = Math.random }: SendOptions,
): Promise<Delivery | undefined> {
  const row = await records.get(deliveries, tried.id);
  // Erased meanwhile, or another process was faster after our lease ran out.
  if (row?.state !== 'waiting') return undefined;
  const at = now();
  if (!outcome.sent && outcome.gone && 'target' in row.to) {
    const target = await records.get(noticeTargets, row.to.target);
    if (target) await records.put(noticeTargets, { ...target, stopped: 'gone' });
  }
  const after = afterTry(row, outcome, at, firstWait, random());
  await records.put(deliveries, after);
  return after;
}

function afterTry(
  row: Delivery,
  outcome: Outcome,
  at: Date,
  firstWait: number | undefined,
  random: number,
): Delivery {
  const endedAt = at.toISOString();
  if (outcome.sent) return { ...row, state: 'sent', endedAt };
  const lastError = outcome.reason;
  const tooLate = at.getTime() - Date.parse(row.createdAt) > GIVE_UP_MS;
  if (outcome.final || outcome.gone || tooLate) return { ...row, state: 'dead', endedAt, lastError };
  const dueAt = new Date(at.getTime() + backOff(row.attempts, random, firstWait)).toISOString();
  return { ...row, dueAt, lastError };
}
