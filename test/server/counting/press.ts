/** Presses against the real app, as a script or a browser would send them. */
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Challenge } from '../../../src/contract/proof.ts';
import { PROOF_HEADER } from '../../../src/contract/proof-header.ts';
import type { App } from '../../../src/server/app.ts';

let keys = 0;

export interface Sent {
  address?: string;
  userAgent?: string;
  tramite?: string;
  kind?: string;
  key?: string | undefined;
  proof?: string;
}

/** One vote; a new key unless one is given. */
export async function press(app: App, sent: Sent = {}): Promise<Response> {
  const { address = '190.5.1.7', userAgent = 'Mozilla/5.0 (Linux; Android 10; K)', proof } = sent;
  return app.fetch(
    new Request('http://catalogo.test/v1/feedback', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': sent.key ?? `clave-de-conteo-${String((keys += 1))}`,
        'User-Agent': userAgent,
        ...(proof !== undefined && { [PROOF_HEADER]: proof }),
      },
      body: JSON.stringify({ kind: sent.kind ?? 'want_online', tramite: sent.tramite ?? 'RNPN-0001' }),
    }),
    { address },
  );
}

export const challengeOf = async (refused: Response): Promise<Challenge> =>
  ((await refused.json()) as { challenge: Challenge }).challenge;

export async function solve(challenge: Challenge): Promise<string> {
  const solution = await solveChallenge({ challenge, deriveKey });
  return btoa(JSON.stringify({ challenge, solution }));
}

export async function counted(app: App, tramite = 'RNPN-0001'): Promise<number> {
  const answer = await app.fetch(new Request(`http://catalogo.test/v1/feedback?codes=${tramite}`));
  const { counts } = (await answer.json()) as { counts: { wantOnline: number }[] };
  return counts[0]?.wantOnline ?? NaN;
}
