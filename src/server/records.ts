/**
 * What grows while people use the catalogue (reports, votes, surveys, messages on their way out), as collections of
 * plain records. A collection says by which values its rows are found; a store keeps them, and `write` is one transaction:
 * all of it is stored or nothing. Memory and SQLite pass one conformance suite (docs/decisions/0030).
 */
/** The answer that was given to an Idempotency-Key, kept so that a repeat gets the same. */
export interface IdempotencyRecord {
  key: string;
  /** Operation and principal: the same key elsewhere is another key. */
  scope: string;
  /** SHA-256 of the body: the same key with another body is refused. */
  bodyHash: string;
  status: number;
  /** JSON text of the answer. */
  answer: string;
  createdAt: string;
}

export interface Collection<Row> {
  /** Never changes: rows are kept under it. */
  name: string;
  key: (row: Row) => string;
  /** Values by which rows are found, compared as text; undefined = this row is not found by it. */
  indexes: Record<string, (row: Row) => string | undefined>;
  /** Raised when an index of the same name gives other values: the rows that are kept already are then indexed anew. */
  revision?: number;
}

/** At most one of `equals`, `prefix`, and the pair `from` (included) and `before` (left out). */
export interface RecordQuery {
  /** One of the collection's indexes. */
  index: string;
  equals?: string;
  prefix?: string;
  from?: string;
  before?: string;
  /** The greatest value first; rows with the same value in the order of their keys, the other way round too. */
  descending?: boolean;
  limit?: number;
}

export interface RecordReader {
  get<Row>(collection: Collection<Row>, key: string): Promise<Row | undefined>;
  /** In the order of the index. Throws when the collection has no such index. */
  list<Row>(collection: Collection<Row>, query: RecordQuery): Promise<Row[]>;
  count<Row>(collection: Collection<Row>, query: RecordQuery): Promise<number>;
}

/** Inside one transaction: reads see what was written before in it. */
export interface RecordWriter extends RecordReader {
  /** Adds, or replaces the row with the same key. */
  put<Row>(collection: Collection<Row>, row: Row): Promise<void>;
  /** Returns false when there was none. */
  remove<Row>(collection: Collection<Row>, key: string): Promise<boolean>;
  /** Keeps the answer of an Idempotency-Key. Returns false when scope and key are already taken. */
  take(idempotency: IdempotencyRecord): Promise<boolean>;
}

/** Runs one transaction after the other; what `work` throws undoes what it wrote. Never write elsewhere inside of it. */
export type WriteRecords = <Value>(work: (records: RecordWriter) => Promise<Value>) => Promise<Value>;

/** Bounds of the values that a query wants; `before` undefined = no end. */
export function boundsOf({ equals, prefix, from, before }: RecordQuery): {
  from: string;
  before: string | undefined;
} {
  if (equals !== undefined) return { from: equals, before: `${equals}\u0000` };
  if (prefix !== undefined) return { from: prefix, before: `${prefix}\uffff` };
  return { from: from ?? '', before };
}

/** The values of a row in the indexes of its collection. */
export function indexValues<Row>({ indexes }: Collection<Row>, row: Row): [name: string, value: string][] {
  return Object.entries(indexes).flatMap(([name, valueOf]) => {
    const value = valueOf(row);
    return value === undefined ? [] : [[name, value]];
  });
}

/** Throws when somebody asks for what the collection does not keep. */
export function checkIndex<Row>({ name, indexes }: Collection<Row>, index: string): void {
  if (!Object.hasOwn(indexes, index)) throw new Error(`The collection ${name} has no index ${index}.`);
}
