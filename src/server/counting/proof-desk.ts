/**
 * Gives out challenges and checks the work (altcha-lib, version 2). The library signs all parameters as one canonical
 * text, `data` among them, so that no part can be exchanged. Its own expiry is not used: it asks the machine's clock,
 * and ours is given; `data.until` is under the same signature.
 */
import { createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import {
  challenge as challengeSchema,
  proof as proofSchema,
  type Challenge,
  type Proof,
} from '../../contract/proof.ts';

export interface Work {
  /** Rounds of PBKDF2-SHA-256 in one try. */
  cost: number;
  /** Least and most tries at level 0. */
  from: number;
  to: number;
}

export interface ProofDesk {
  issue(what: { for: string; level: number }): Promise<Challenge>;
  /** The proof when it is right for this, on time and hard enough. Whether it was spent is asked in the transaction. */
  check(sent: string | undefined, what: { for: string; level: number }): Promise<Proof | undefined>;
}

/** Long enough for the slowest phone at the highest level, short enough that nothing is worth hoarding. */
export const PROOF_LIVES_S = 10 * 60;
/** Longer than any proof of ours. */
const SENT_LIMIT = 4_000;

export function createProofDesk(secret: string, now: () => Date, work: Work): ProofDesk {
  const secrets = {
    hmacSignatureSecret: `${secret} challenge`,
    hmacKeySignatureSecret: `${secret} work`,
  };
  const second = () => Math.floor(now().getTime() / 1000);

  return {
    async issue({ for: purpose, level }) {
      const times = 2 ** level;
      return challengeSchema.parse(
        await createChallenge({
          ...secrets,
          algorithm: 'PBKDF2/SHA-256',
          cost: work.cost,
          // Known to us alone: the work has a least and a most, and nobody has bad luck.
          counter: randomInt(work.to * times, work.from * times),
          deriveKey,
          data: { for: purpose, level, until: second() + PROOF_LIVES_S },
        }),
      );
    },

    async check(sent, { for: purpose, level }) {
      const read = readProof(sent);
      if (!read) return undefined;
      const { data } = read.challenge.parameters;
      // One level less is let pass: others may have pressed while this phone was working.
      if (data.for !== purpose || data.until < second() || data.level < level - 1) return undefined;
      const { verified } = await verifySolution({ ...read, ...secrets, deriveKey });
      return verified ? read : undefined;
    },
  };
}

function readProof(sent: string | undefined): Proof | undefined {
  if (sent === undefined || sent.length > SENT_LIMIT) return undefined;
  try {
    const parsed = proofSchema.safeParse(JSON.parse(atob(sent)));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
