/** Collections that live in memory. What goes in and out is copied. */
import {
  boundsOf,
  checkIndex,
  indexValues,
  type RecordReader,
  type RecordWriter,
  type WriteRecords,
} from './records.ts';
import type { IdempotencyRecord } from './records.ts';

/** Rows as JSON text, by collection and key. */
type Shelves = Map<string, Map<string, string>>;

/** `take` keeps the answer of a key once, and gives what undoes it; undefined when the key was taken. */
export function createMemoryRecords(take: (idempotency: IdempotencyRecord) => (() => void) | undefined): {
  records: RecordReader;
  write: WriteRecords;
} {
  const shelves: Shelves = new Map();
  let last: Promise<unknown> = Promise.resolve();

  async function transaction<Value>(work: (writer: RecordWriter) => Promise<Value>): Promise<Value> {
    const undo: (() => void)[] = [];
    const set = (collection: string, key: string, json: string | undefined) => {
      const rows = shelves.get(collection) ?? new Map<string, string>();
      shelves.set(collection, rows);
      const before = rows.get(key);
      undo.push(() => (before === undefined ? rows.delete(key) : rows.set(key, before)));
      if (json === undefined) rows.delete(key);
      else rows.set(key, json);
      return before !== undefined;
    };
    try {
      return await work({
        ...readerOf(shelves),
        async put(collection, row) {
          set(collection.name, collection.key(row), JSON.stringify(row));
        },
        async remove(collection, key) {
          return set(collection.name, key, undefined);
        },
        async take(idempotency) {
          const forget = take(idempotency);
          if (forget) undo.push(forget);
          return forget !== undefined;
        },
      });
    } catch (error) {
      for (const step of undo.reverse()) step();
      throw error;
    }
  }

  return {
    records: readerOf(shelves),
    write(work) {
      const done = last.then(() => transaction(work));
      last = done.catch(() => undefined);
      return done;
    },
  };
}

function readerOf(shelves: Shelves): RecordReader {
  const reader: RecordReader = {
    async get<Row>({ name }: { name: string }, key: string) {
      const json = shelves.get(name)?.get(key);
      return json === undefined ? undefined : (JSON.parse(json) as Row);
    },
    async list(collection, query) {
      checkIndex(collection, query.index);
      type Row = Parameters<typeof collection.key>[0];
      const { from, before } = boundsOf(query);
      const found: { value: string; key: string; row: Row }[] = [];
      for (const [key, json] of shelves.get(collection.name) ?? []) {
        const row = JSON.parse(json) as Row;
        const value = indexValues(collection, row).find(([name]) => name === query.index)?.[1];
        if (value === undefined || value < from || (before !== undefined && value >= before)) continue;
        found.push({ value, key, row });
      }
      found.sort((one, other) => compare(one.value, other.value) || compare(one.key, other.key));
      if (query.descending) found.reverse();
      return found.slice(0, query.limit).map(({ row }) => row);
    },
    count: async (collection, query) => (await reader.list(collection, query)).length,
  };
  return reader;
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
