/**
 * Codes that are tried: a right one is never refused. After ten wrong ones within an hour for a folio, the next wrong one is
 * answered with work to do, whether or not the folio exists; and when too many codes wait to be hashed, work comes first.
 */
import { ProblemError } from '../problems.ts';
import { sha256Hex } from '../content-hash.ts';
import { createBuckets } from './buckets.ts';
import type { Caller } from './caller.ts';
import type { ProofDesk } from './proof-desk.ts';
import { createSlowQueue } from './slow-queue.ts';

export interface TriedCode {
  folio: string;
  caller: Caller | undefined;
  /** Hashes and compares, slowly. */
  isRight: () => Promise<boolean>;
}

/** Whether the code is right. Throws `prueba-requerida`. */
export type CodeGuard = (tried: TriedCode) => Promise<boolean>;

const WRONG_AN_HOUR = { holds: 10, perSecond: 10 / 3_600, most: 20_000 };
/** A proof is good for one try; forgetting the oldest of them costs whoever uses it again as much as it saves. */
const ONCE = { holds: 1, perSecond: 0, most: 20_000 };
/** 35 ms each: the last of 60 waits for a second. */
const HASHING = { atOnce: 2, most: 60 };

export function createCodeGuard(desk: ProofDesk, now: () => Date): CodeGuard {
  const wrongs = createBuckets(WRONG_AN_HOUR, now);
  const unspent = createBuckets(ONCE, now);
  const queue = createSlowQueue(HASHING);
  return async ({ folio, caller, isRight }) => {
    const purpose = {
      for: (await sha256Hex(`code ${folio} ${caller?.prefix ?? ''}`)).slice(0, 16),
      level: 0,
    };
    const askForWork = async () =>
      new ProblemError('prueba-requerida', {
        challenge: await desk.issue(purpose),
        headers: { 'Retry-After': '60' },
      });
    const proof = await desk.check(caller?.proof, purpose);
    const hasWorked = proof !== undefined && unspent.take(proof.challenge.signature);
    const checking = queue.run(isRight, hasWorked);
    if (!checking) throw await askForWork();
    if (await checking) return true;
    // Without an address nobody is there who could work: a test, or a story.
    if (!wrongs.take(folio) && caller && !hasWorked) throw await askForWork();
    return false;
  };
}
