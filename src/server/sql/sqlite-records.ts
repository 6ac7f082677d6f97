/** Collections in two tables: the rows, and the values by which they are found. */
import { sql, type Kysely, type SelectQueryBuilder, type Transaction } from 'kysely';
import {
  boundsOf,
  checkIndex,
  indexValues,
  type Collection,
  type RecordQuery,
  type RecordReader,
  type RecordWriter,
} from '../records.ts';
import type { Schema } from './schema.ts';
import { takeKey } from './take-key.ts';

export function sqliteReader(db: Kysely<Schema>): RecordReader {
  return {
    async get<Row>({ name }: Collection<Row>, key: string) {
      const row = await db
        .selectFrom('record')
        .select('json')
        .where('collection', '=', name)
        .where('key', '=', key)
        .executeTakeFirst();
      return row && (JSON.parse(row.json) as Row);
    },

    async list<Row>(collection: Collection<Row>, query: RecordQuery) {
      checkIndex(collection, query.index);
      const direction = query.descending ? 'desc' : 'asc';
      const found = within(
        db
          .selectFrom('record_index')
          .innerJoin('record', (join) =>
            join
              .onRef('record.collection', '=', 'record_index.collection')
              .onRef('record.key', '=', 'record_index.key'),
          )
          .select('record.json')
          .where('record_index.collection', '=', collection.name)
          .orderBy('record_index.value', direction)
          .orderBy('record_index.key', direction),
        query,
      );
      const rows = await (query.limit === undefined ? found : found.limit(query.limit)).execute();
      return rows.map(({ json }) => JSON.parse(json) as Row);
    },

    async count(collection, query) {
      checkIndex(collection, query.index);
      const { rows } = await within(
        db
          .selectFrom('record_index')
          .select(({ fn }) => fn.countAll<number>().as('rows'))
          .where('record_index.collection', '=', collection.name),
        query,
      ).executeTakeFirstOrThrow();
      return query.limit === undefined ? rows : Math.min(rows, query.limit);
    },
  };
}

export function sqliteWriter(transaction: Transaction<Schema>): RecordWriter {
  const forgetIndex = (collection: string, key: string) =>
    transaction
      .deleteFrom('record_index')
      .where('collection', '=', collection)
      .where('key', '=', key)
      .execute();
  return {
    ...sqliteReader(transaction),

    async put(collection, row) {
      const { name } = collection;
      const key = collection.key(row);
      const json = JSON.stringify(row);
      await transaction
        .insertInto('record')
        .values({ collection: name, key, json })
        .onConflict((conflict) => conflict.columns(['collection', 'key']).doUpdateSet({ json }))
        .execute();
      if (Object.keys(collection.indexes).length === 0) return;
      await forgetIndex(name, key);
      const values = indexValues(collection, row).map(([index, value]) => ({
        collection: name,
        key,
        name: index,
        value,
      }));
      if (values.length > 0) await transaction.insertInto('record_index').values(values).execute();
    },

    async remove({ name }, key) {
      await forgetIndex(name, key);
      const { numDeletedRows } = await transaction
        .deleteFrom('record')
        .where('collection', '=', name)
        .where('key', '=', key)
        .executeTakeFirstOrThrow();
      return numDeletedRows > 0;
    },

    take: (idempotency) => takeKey(transaction, idempotency),
  };
}

function within<Output>(
  rows: SelectQueryBuilder<Schema, 'record_index', Output>,
  query: RecordQuery,
): SelectQueryBuilder<Schema, 'record_index', Output> {
  const { from, before } = boundsOf(query);
  const after = rows
    .where('record_index.name', '=', query.index)
    .where(sql<boolean>`record_index.value >= ${from}`);
  return before === undefined ? after : after.where(sql<boolean>`record_index.value < ${before}`);
}
