/** What the client does when the catalogue asks for a little work: do it, and send the same again with the same key. */
import type { Challenge } from '../../contract/proof.ts';
import type { ServerInTrouble } from '../errors.ts';
import { toJson } from '../to-json.ts';
import { solveInSlices } from './solve-in-slices.ts';

/** While one phone works, others behind its address press, and the work may have become heavier. */
const ROUNDS = 4;
/** Sooner, nobody notices that something is being done. */
const NOTICE_MS = 1_000;

export interface Patience {
  signal?: AbortSignal | undefined;
  /** The work lasts long enough to say «un momento». Called once. */
  onWait?: (() => void) | undefined;
}

export async function workAndRepeat<Answer>(
  asked: ServerInTrouble,
  send: (proof: string) => Promise<Answer>,
  { signal, onWait }: Patience = {},
): Promise<Answer> {
  const notice = onWait && setTimeout(onWait, NOTICE_MS);
  let challenge = asked.challenge as Challenge;
  try {
    for (let round = 1; ; round += 1) {
      const proof = await solveInSlices(challenge, { signal });
      try {
        return await send(btoa(toJson(proof)));
      } catch (error) {
        const next = (error as ServerInTrouble).challenge;
        if (!next || round === ROUNDS) throw error;
        challenge = next as Challenge;
      }
    }
  } finally {
    clearTimeout(notice);
  }
}
