/**
 * kysely over Node's own `node:sqlite`: one connection, handed out to one user at a time, each statement prepared once.
 * Written here because kysely's SQLite dialect expects better-sqlite3, which needs a native build.
 */
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
} from 'kysely';

export function createNodeSqliteDialect(database: DatabaseSync): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => createDriver(database),
    createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

function createDriver(database: DatabaseSync): Driver {
  const connection = createConnection(database);
  let free: Promise<void> = Promise.resolve();
  let release: () => void = () => undefined;
  const run = (sql: string) => async () => {
    await connection.executeQuery(CompiledQuery.raw(sql));
  };
  return {
    init: async () => undefined,
    async acquireConnection() {
      const mine = free;
      let done: () => void = () => undefined;
      free = new Promise<void>((resolve) => (done = resolve));
      await mine;
      release = done;
      return connection;
    },
    releaseConnection: async () => release(),
    // IMMEDIATE takes the write lock at once: a transaction that reads first could otherwise fail halfway as busy.
    beginTransaction: run('begin immediate'),
    commitTransaction: run('commit'),
    async rollbackTransaction() {
      // After a full disk or an input/output error SQLite has already rolled back; asking again would hide the cause.
      if (database.isTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'));
    },
    destroy: async () => database.close(),
  };
}

function createConnection(database: DatabaseSync): DatabaseConnection {
  const prepared = new Map<string, StatementSync>();
  function prepare(sql: string): StatementSync {
    let statement = prepared.get(sql);
    if (!statement) {
      statement = database.prepare(sql);
      // Statements of this project are few; a growing set would mean values written into SQL.
      if (prepared.size < 500) prepared.set(sql, statement);
    }
    return statement;
  }
  return {
    executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
      const statement = prepare(sql);
      const values = parameters as readonly SQLInputValue[];
      if (statement.columns().length > 0)
        return Promise.resolve({ rows: statement.all(...values) as unknown as Row[] });
      const { changes, lastInsertRowid } = statement.run(...values);
      return Promise.resolve({
        rows: [],
        numAffectedRows: BigInt(changes),
        insertId: BigInt(lastInsertRowid),
      });
    },

    async *streamQuery<Row>({ sql, parameters }: CompiledQuery) {
      for (const row of prepare(sql).iterate(...(parameters as readonly SQLInputValue[])))
        yield { rows: [row as unknown as Row] };
    },
  };
}
