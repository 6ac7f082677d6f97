/** What makes a repeated POST harmless: its key, what was sent, and the answer that a repeat gets. */
import { deriveAccessCode, deriveKey } from './access-code.ts';
import { contentHash } from './content-hash.ts';
import { ProblemError } from './problems.ts';
import type { Services } from './services.ts';
import type { IdempotencyRecord } from './records.ts';

/** An answer with an access code, which is never stored. */
export interface Receipt {
  folio: string;
  accessCode: string;
}

export interface IdempotentCall {
  key: string;
  /** The access code that belongs to this key and a new folio. */
  accessCode(folio: string): Promise<string>;
  /** The row to store with the effect, made of the answer; the code is left out of it. */
  record(status: number, answer: Receipt): IdempotencyRecord;
  /** The answer that was given before, or undefined. Throws when the key was used for something else. */
  replay(): Promise<Receipt | undefined>;
  /** The row to store with an effect whose answer is made anew from what `told` names. No words of people in it. */
  keep(status: number, told: object): IdempotencyRecord;
  /** What `keep` was told before, or undefined. Throws as `replay` does. */
  kept<Told extends object>(): Promise<Told | undefined>;
  /** A key of 32 random bytes that belongs to this call and `name`; shown once, never stored. */
  secretKey(name: string): Promise<string>;
}

/** Letters, digits, dot, dash, underscore, 16–200: long enough that two people do not meet by chance. */
const KEY = /^[A-Za-z0-9._-]{16,200}$/;

/** Reads the key of a call. `scope` = operation and principal. Throws a ProblemError when it is missing. */
export async function idempotentCall(
  { store, settings, now }: Services,
  scope: string,
  header: string | null,
  body: unknown,
): Promise<IdempotentCall> {
  const key = header?.trim().replace(/^"(.*)"$/, '$1') ?? '';
  if (!KEY.test(key)) throw new ProblemError('falta-clave-de-idempotencia');
  const bodyHash = await contentHash(body);
  const accessCode = (folio: string) => deriveAccessCode(settings.secret, { scope, key, folio });
  const keep = (status: number, told: object): IdempotencyRecord => ({
    key,
    scope,
    bodyHash,
    status,
    answer: JSON.stringify(told),
    createdAt: now().toISOString(),
  });
  async function kept<Told extends object>(): Promise<Told | undefined> {
    const record = await store.idempotencyRecord(scope, key);
    if (!record) return undefined;
    if (record.bodyHash !== bodyHash) throw new ProblemError('clave-de-idempotencia-repetida');
    return JSON.parse(record.answer) as Told;
  }
  return {
    key,
    accessCode,
    keep,
    kept,
    secretKey: (name) => deriveKey(settings.secret, { scope, key, name }),
    record: (status, { accessCode: _secret, ...answer }) => keep(status, answer),
    async replay() {
      const answer = await kept<Omit<Receipt, 'accessCode'>>();
      return answer && { ...answer, accessCode: await accessCode(answer.folio) };
    },
  };
}
