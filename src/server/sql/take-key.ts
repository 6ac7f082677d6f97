import type { Transaction } from 'kysely';
import type { IdempotencyRecord } from '../records.ts';
import type { Schema } from './schema.ts';

/** Keeps the answer of a key; false when the key was taken before. */
export async function takeKey(transaction: Transaction<Schema>, record: IdempotencyRecord): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('idempotency')
    .values({
      scope: record.scope,
      key: record.key,
      body_hash: record.bodyHash,
      status: record.status,
      answer: record.answer,
      created_at: record.createdAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return Boolean(numInsertedOrUpdatedRows);
}
