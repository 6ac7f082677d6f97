/**
 * Fair counting without tracking. The first presses of an address prefix cost nothing; each further one costs its browser
 * a little work, which grows with what came from there that day. Nobody is locked out: who cannot do the work may wait.
 */
import { localDay } from '../local-day.ts';
import { ProblemError } from '../problems.ts';
import type { RecordReader, RecordWriter, WriteRecords } from '../records.ts';
import { createBuckets } from './buckets.ts';
import type { Caller } from './caller.ts';
import { createCodeGuard, type CodeGuard } from './code-guard.ts';
import { bursts, forgetMarks, marks, paces, spentProofs, type Mark } from './counting-records.ts';
import { createDailySalt, type SaltShelf } from './daily-salt.ts';
import { isBurst, nextPace, WINDOW_MS, windowOf } from './pace.ts';
import { createProofDesk, type Work } from './proof-desk.ts';
import { buttonOf, FREE_A_DAY, levelAfter, waitAfter, type PressKind } from './rule.ts';
import { shortHash } from './short-hash.ts';

export interface Press {
  kind: PressKind;
  tramite: string;
  institution: string;
  /** Idempotency-Key, or the key of a survey: a proof is good for this one. */
  once: string;
}

/** A press that may count. `settle` counts it inside the transaction of what it counts for, and throws when it may not after all. */
export interface AdmittedPress {
  settle(records: RecordWriter): Promise<void>;
}

export interface Counting {
  /** Throws `prueba-requerida` with a challenge. `caller` undefined: the address is not known, and nothing is asked. */
  admit(press: Press, caller: Caller | undefined): Promise<AdmittedPress>;
  /** Whether a code is right. Throws `prueba-requerida`. */
  checkCode: CodeGuard;
  /** Destroys the salt and the marks of days that are over. */
  endDay(): Promise<void>;
}

export interface CountingOptions {
  records: RecordReader;
  write: WriteRecords;
  now: () => Date;
  timeZone: () => Promise<string>;
  secret: string;
  work: Work;
  saltShelf?: SaltShelf;
}

/** Of one prefix, whatever it presses; and of one institution, wherever it comes from. More than these costs work. */
const PREFIX_ALLOWANCE = { holds: 60, perSecond: 1 / 10, most: 20_000 };
const INSTITUTION_ALLOWANCE = { holds: 3_000, perSecond: 50, most: 2_000 };
const DAY_S = 24 * 60 * 60;

export function createCounting(options: CountingOptions): Counting {
  const { records, write, now, timeZone, secret } = options;
  const salt = createDailySalt(options.saltShelf);
  const desk = createProofDesk(secret, now, options.work);
  const prefixes = createBuckets(PREFIX_ALLOWANCE, now);
  const institutions = createBuckets(INSTITUTION_ALLOWANCE, now);

  async function admit(press: Press, caller: Caller | undefined): Promise<AdmittedPress> {
    const button = buttonOf(press.kind);
    const { tramite } = press;
    if (!caller)
      return { settle: (writer) => keepPace(writer, { tramite, button, newPrefix: false }, now()) };
    const day = localDay(now(), await timeZone());
    const key = await salt.keyOf(day);
    const about = [caller.prefix, tramite, button];
    const [group, browser, purpose] = await Promise.all([
      shortHash(key, ['prefix', ...about]),
      shortHash(key, ['browser', ...about, caller.userAgent]),
      shortHash(key, ['proof', ...about, press.once]),
    ]);
    const hasRoom = prefixes.take(caller.prefix) && institutions.take(press.institution);
    const ticketFor = (second: number) => shortHash(key, ['ticket', ...about, String(second)]);

    const hasWaited = await isTicketOf(caller.ticket, ticketFor);

    async function refuse(counted: Mark | undefined): Promise<never> {
      const level = levelAfter(counted?.count ?? 0);
      const second = Math.floor(now().getTime() / 1000);
      // Who presses too early goes on waiting since when they began.
      const since = hasWaited ?? second;
      const wait = Math.max(1, Math.ceil(waitsUntil(counted, since) - second));
      throw new ProblemError('prueba-requerida', {
        challenge: await desk.issue({ for: purpose, level }),
        waiting: { seconds: wait, ticket: `${String(since)}.${await ticketFor(since)}` },
        headers: {
          'Retry-After': String(wait),
          'RateLimit-Policy': `"sin-prueba";q=${String(FREE_A_DAY)};w=${String(DAY_S)}`,
          RateLimit: '"sin-prueba";r=0',
        },
      });
    }

    const before = await records.get(marks, group);
    const isFree = (present: Mark | undefined, known: Mark | undefined) =>
      hasRoom && !known && (present?.free ?? 0) < FREE_A_DAY;
    const proof = await desk.check(caller.proof, { for: purpose, level: levelAfter(before?.count ?? 0) });
    if (!proof && hasWaited === undefined && !isFree(before, await records.get(marks, browser)))
      return refuse(before);

    return {
      async settle(writer) {
        const [present, known] = [await writer.get(marks, group), await writer.get(marks, browser)];
        const free = isFree(present, known);
        const waits = !free && !proof && hasWaited !== undefined;
        if (!free && proof) {
          const { signature } = proof.challenge;
          if (await writer.get(spentProofs, signature)) return refuse(present);
          await writer.put(spentProofs, { signature, until: String(proof.challenge.parameters.data.until) });
        } else if (!free && !(waits && waitsUntil(present, hasWaited) <= now().getTime() / 1000))
          return refuse(present);
        const window = windowOf(now());
        await writer.put(marks, {
          key: group,
          day,
          count: (present?.count ?? 0) + 1,
          free: (present?.free ?? 0) + (free ? 1 : 0),
          waited: (present?.waited ?? 0) + (waits ? 1 : 0),
          ...((waits || present?.waitedAt !== undefined) && {
            waitedAt: waits ? now().toISOString() : present?.waitedAt,
          }),
          window,
        });
        if (!known) await writer.put(marks, { key: browser, day, count: 1, free: 0, waited: 0, window });
        await keepPace(writer, { tramite, button, newPrefix: present?.window !== window }, now());
      },
    };
  }

  return {
    admit,
    checkCode: createCodeGuard(desk, now),
    async endDay() {
      const day = localDay(now(), await timeZone());
      await salt.endBefore(day);
      await write((writer) => forgetMarks(writer, day, now()));
    },
  };
}

/** The second at which the ticket was given; undefined when it is none of ours, or for something else. */
async function isTicketOf(
  ticket: string | undefined,
  ticketFor: (second: number) => Promise<string>,
): Promise<number | undefined> {
  const [, second, hash] = /^(\d{1,12})\.([0-9a-f]{16})$/.exec(ticket ?? '') ?? [];
  if (second === undefined || hash !== (await ticketFor(Number(second)))) return undefined;
  return Number(second);
}

/** Second at which the wait is over. One after the other: a hundred tickets drawn at once are no faster than one. */
function waitsUntil(present: Mark | undefined, since: number): number {
  const last = present?.waitedAt === undefined ? 0 : Date.parse(present.waitedAt) / 1000;
  return Math.max(since, last) + waitAfter(present?.waited ?? 0);
}

async function keepPace(
  writer: RecordWriter,
  press: { tramite: string; button: string; newPrefix: boolean },
  now: Date,
): Promise<void> {
  const window = windowOf(now);
  const before = await writer.get(paces, paces.key({ ...press, window, count: 0, prefixes: 0, habit: 0 }));
  const pace = nextPace(before, { ...press, window });
  await writer.put(paces, pace);
  if (isBurst(pace))
    await writer.put(bursts, { ...pace, at: new Date(pace.window * WINDOW_MS).toISOString() });
}
