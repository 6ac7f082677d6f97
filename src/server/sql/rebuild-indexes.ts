import type { Kysely, Transaction } from 'kysely';
import { indexValues, type Collection } from '../records.ts';
import type { Schema } from './schema.ts';

/** Where it is kept by which indexes the rows of a collection are found. */
const KNOWN = '_indexes';
/** Rows read at once: memory holds these, however many there are. */
const PAGE = 500;

/**
 * Indexes anew what an earlier version of this program kept by other indexes, so that its rows are found by the new ones
 * too. All or nothing: stopped half-way, the next start does it again.
 */
export async function rebuildIndexes(
  db: Kysely<Schema>,
  collections: readonly Collection<never>[],
): Promise<void> {
  const known = new Map(
    (await db.selectFrom('record').select(['key', 'json']).where('collection', '=', KNOWN).execute()).map(
      ({ key, json }) => [key, json],
    ),
  );
  const stale = collections.filter((collection) => known.get(collection.name) !== describe(collection));
  if (stale.length === 0) return;
  await db.transaction().execute(async (transaction) => {
    for (const collection of stale) {
      await transaction.deleteFrom('record_index').where('collection', '=', collection.name).execute();
      await indexRows(transaction, collection);
      const json = describe(collection);
      await transaction
        .insertInto('record')
        .values({ collection: KNOWN, key: collection.name, json })
        .onConflict((conflict) => conflict.columns(['collection', 'key']).doUpdateSet({ json }))
        .execute();
    }
  });
}

const describe = ({ revision = 0, indexes }: Collection<never>): string =>
  JSON.stringify([revision, ...Object.keys(indexes).sort()]);

async function indexRows(transaction: Transaction<Schema>, collection: Collection<never>): Promise<void> {
  let last = '';
  for (;;) {
    const rows = await transaction
      .selectFrom('record')
      .select(['key', 'json'])
      .where('collection', '=', collection.name)
      .where('key', '>', last)
      .orderBy('key')
      .limit(PAGE)
      .execute();
    for (const { key, json } of rows) {
      const values = indexValues(collection, JSON.parse(json) as never).map(([name, value]) => ({
        collection: collection.name,
        key,
        name,
        value,
      }));
      if (values.length > 0) await transaction.insertInto('record_index').values(values).execute();
    }
    const end = rows.at(-1);
    if (rows.length < PAGE || !end) return;
    last = end.key;
  }
}
