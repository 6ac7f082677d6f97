import type { Collection, RecordWriter } from '../records.ts';
import { addToDay } from './day-records.ts';

/** One row that a vote, report or case adds to the figures. */
export interface Counted {
  collection: Collection<object>;
  row: object;
}

export function counted<Row extends object>(collection: Collection<Row>, row: Row): Counted {
  return { collection: collection as unknown as Collection<object>, row };
}

/** Takes away what something counted before, adds what it counts now, and touches nothing when both are the same. */
export async function recount(
  records: RecordWriter,
  before: readonly Counted[],
  after: readonly Counted[],
): Promise<void> {
  const text = (counts: readonly Counted[]) =>
    JSON.stringify(counts.map(({ collection, row }) => [collection.name, row]));
  if (text(before) === text(after)) return;
  for (const { collection, row } of before) await addToDay(records, collection, row, -1);
  for (const { collection, row } of after) await addToDay(records, collection, row);
}
