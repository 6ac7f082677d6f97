/** What makes a repeated POST harmless: its key, what was sent, and the answer that a repeat gets. */
import { deriveAccessCode } from './access-code.ts';
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
  return {
    key,
    accessCode,
    record(status, { accessCode: _secret, ...answer }) {
      return { key, scope, bodyHash, status, answer: JSON.stringify(answer), createdAt: now().toISOString() };
    },
    async replay() {
      const record = await store.idempotencyRecord(scope, key);
      if (!record) return undefined;
      if (record.bodyHash !== bodyHash) throw new ProblemError('clave-de-idempotencia-repetida');
      const answer = JSON.parse(record.answer) as Omit<Receipt, 'accessCode'>;
      return { ...answer, accessCode: await accessCode(answer.folio) };
    },
  };
}
