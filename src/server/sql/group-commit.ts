import { sql, type Kysely, type Transaction } from 'kysely';

type Work<Schema, Value> = (transaction: Transaction<Schema>) => Promise<Value>;

interface Waiting<Schema> {
  work: Work<Schema, unknown>;
  resolve: (value: unknown) => void;
  reject: (reason: unknown) => void;
}

/** Writes that one transaction takes at most, so that a crowd does not hold the file for long. */
const LARGEST_GROUP = 200;

/**
 * Runs writes that arrive together in one transaction: one fsync acknowledges them all. Each has its own savepoint, so
 * one that throws is undone alone; nobody hears of success before the commit, and all hear when the commit fails.
 */
export function createGroupCommit<Schema>(
  db: Kysely<Schema>,
): <Value>(work: Work<Schema, Value>) => Promise<Value> {
  const waiting: Waiting<Schema>[] = [];
  let running = false;

  async function run(): Promise<void> {
    while (waiting.length > 0) {
      const group = waiting.splice(0, LARGEST_GROUP);
      const outcomes: (() => void)[] = [];
      try {
        await db.transaction().execute(async (transaction) => {
          for (const { work, resolve, reject } of group) {
            await sql`savepoint one`.execute(transaction);
            try {
              const value = await work(transaction);
              await sql`release one`.execute(transaction);
              outcomes.push(() => resolve(value));
            } catch (error) {
              try {
                await sql`rollback to one`.execute(transaction);
                await sql`release one`.execute(transaction);
              } catch {
                // SQLite undid the whole transaction by itself (disk full, input/output error): the cause counts.
                throw error;
              }
              outcomes.push(() => reject(error));
            }
          }
        });
        for (const tell of outcomes) tell();
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    running = false;
  }

  return <Value>(work: Work<Schema, Value>) =>
    new Promise<Value>((resolve, reject) => {
      waiting.push({ work, resolve: resolve as (value: unknown) => void, reject });
      if (running) return;
      running = true;
      // A turn later, so that what arrived in this one shares the commit.
      setImmediate(() => void run());
    });
}
