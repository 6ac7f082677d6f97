/**
 * The store in one SQLite file, through Node's own `node:sqlite`. What it acknowledges is on the disk: WAL with
 * `synchronous=FULL`, asserted at start and at every check; an input/output error makes it refuse everything after.
 */
import { hash as digest } from 'node:crypto';
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, Migrator, sql, type Selectable, type Transaction } from 'kysely';
import type { RequestEvent } from '../../contract/request.ts';
import type { Tramite, TramiteContent } from '../../contract/tramite.ts';
import { VERSIONS_KEPT } from '../../contract/versions.ts';
import { addDays } from '../../contract/due-day.ts';
import { changeOf } from '../change-of.ts';
import { checkRetired } from '../check-retired.ts';
import { COLLECTIONS } from '../collections.ts';
import { canonicalJson } from '../content-hash.ts';
import { emptyCatalogue } from '../empty-catalogue.ts';
import { feedbackVerbs } from '../feedback-verbs.ts';
import { isDraftOf } from '../is-draft-of.ts';
import { isoWeek } from '../iso-week.ts';
import { localLayerCode } from '../local-layer-code.ts';
import { nextTramite } from '../next-tramite.ts';
import type { Collection, WriteRecords } from '../records.ts';
import {
  MOST_TERMS,
  TERM_DAYS,
  type Catalogue,
  type CatalogueChange,
  type Store,
  type StoredChange,
  type StoredRequest,
} from '../store.ts';
import { createGroupCommit } from './group-commit.ts';
import { migrations } from './migrations.ts';
import { createNodeSqliteDialect } from './node-sqlite-dialect.ts';
import type { RecordKind, Schema } from './schema.ts';
import { rebuildIndexes } from './rebuild-indexes.ts';
import { sqliteReader, sqliteWriter } from './sqlite-records.ts';
import { takeKey } from './take-key.ts';
import { createTramiteShelf } from './tramite-shelf.ts';

export const FILE_NAME = 'ventanilla.sqlite';
/** How long a write waits for another process (an import) to finish its own. */
const BUSY_MS = 10_000;
/** How old the known revision may be: another process may have imported a catalogue. */
const REVISION_MS = 500;
/** `PRAGMA synchronous` says 2 for FULL. */
const FULL = 2;
/** Primary result code of SQLITE_IOERR; extended codes keep it in the low byte. */
const IO_ERROR = 10;

/**
 * Opens, and makes when it is not there, `<directory>/ventanilla.sqlite`. Throws with a message in Spanish when the
 * directory cannot be written or the file system does not allow durable writes.
 */
export async function openSqliteStore(
  directory: string,
  collections: readonly Collection<never>[] = COLLECTIONS,
): Promise<Store> {
  await mkdir(directory, { recursive: true });
  const file = join(directory, FILE_NAME);
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: true, timeout: BUSY_MS });
  try {
    // What is deleted is overwritten: erased words must not lie about in free pages.
    database.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON');
    assertDurable(database);
    const db = new Kysely<Schema>({ dialect: createNodeSqliteDialect(database) });
    const { error } = await new Migrator({
      db,
      provider: { getMigrations: async () => migrations },
    }).migrateToLatest();
    if (error !== undefined) throw new Error('The store could not be brought up to date', { cause: error });
    await rebuildIndexes(db, collections);
    const reader = new DatabaseSync(file, { readOnly: true, timeout: BUSY_MS });
    return createStore(db, { database, reader, file, inode: (await stat(file)).ino });
  } catch (error) {
    if (database.isOpen) database.close();
    throw error;
  }
}

function assertDurable(database: DatabaseSync): void {
  const { journal_mode } = database.prepare('PRAGMA journal_mode').get() as { journal_mode: string };
  const { synchronous } = database.prepare('PRAGMA synchronous').get() as { synchronous: number };
  if (journal_mode !== 'wal' || synchronous !== FULL) {
    throw new Error(
      `La base de datos no garantiza lo que guarda (journal_mode=${journal_mode}, synchronous=${String(synchronous)}). ` +
        'Ponga la carpeta de datos en un disco local que permita WAL.',
    );
  }
}

interface Opened {
  database: DatabaseSync;
  /** A connection of its own: reads without waiting, and never sees a transaction under way. */
  reader: DatabaseSync;
  file: string;
  inode: number;
}

function createStore(db: Kysely<Schema>, { database, reader, file, inode }: Opened): Store {
  const group = createGroupCommit(db);
  /** Set once: after a failed fsync nobody knows what is on the disk. Only a new start, with recovery, may go on. */
  let broken: Error | undefined;
  let knownRevision = { value: 0, at: -Infinity };
  const revisionQuery = db.selectFrom('catalogue').select('revision').compile();

  async function write<Value>(work: (transaction: Transaction<Schema>) => Promise<Value>): Promise<Value> {
    if (broken) throw broken;
    try {
      return await group(work);
    } catch (error) {
      if (error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === IO_ERROR)
        broken = new Error('El disco falló al guardar. Reinicie el servidor.', { cause: error });
      throw error;
    }
  }

  const records = sqliteReader(db);
  const writeRecords: WriteRecords = (work) => write((transaction) => work(sqliteWriter(transaction)));

  async function readRevision(): Promise<number> {
    const { rows } = await db.executeQuery(revisionQuery);
    return rows[0]?.revision ?? 0;
  }

  return {
    async revision() {
      const now = performance.now();
      if (now - knownRevision.at > REVISION_MS) knownRevision = { value: await readRevision(), at: now };
      return knownRevision.value;
    },

    catalogue: () =>
      db.transaction().execute(async (transaction): Promise<Catalogue> => {
        const rest = await readRest(transaction);
        const tramites = await transaction.selectFrom('tramite').select('json').orderBy('position').execute();
        return { ...rest, tramites: tramites.map(({ json }) => parsed(json)) };
      }),

    snapshot: () =>
      db.transaction().execute(async (transaction) => {
        const rest = await readRest(transaction);
        const languages = await transaction.selectFrom('tramite').select('languages').distinct().execute();
        return {
          ...rest,
          tramites: createTramiteShelf(reader),
          languages: [...new Set(languages.flatMap((row) => row.languages.split(',')))],
        };
      }),

    async changeCatalogue(change, at = new Date()) {
      const done = await write((transaction) => changeCatalogue(transaction, change, at.toISOString()));
      knownRevision = { value: done.revision, at: performance.now() };
      return done;
    },

    async tramite(code) {
      const row = await db.selectFrom('tramite').select('json').where('code', '=', code).executeTakeFirst();
      return row && parsed<Tramite>(row.json);
    },

    async drafts() {
      const rows = await db.selectFrom('tramite_draft').select('json').orderBy('code').execute();
      return rows.map(({ json }) => parsed<TramiteContent>(json));
    },

    async versions(code) {
      const present = await db
        .selectFrom('tramite')
        .select(['version', 'hash', 'published_at'])
        .where('code', '=', code)
        .execute();
      const before = await db
        .selectFrom('tramite_version')
        .select(['version', 'hash', 'published_at'])
        .where('code', '=', code)
        .orderBy('version', 'desc')
        .execute();
      return [...present, ...before].map(({ version, hash, published_at: publishedAt }) => ({
        version,
        hash,
        publishedAt,
      }));
    },

    async version(code, version) {
      const of = (table: 'tramite' | 'tramite_version') =>
        db
          .selectFrom(table)
          .select(['json', 'published_at'])
          .where('code', '=', code)
          .where('version', '=', version)
          .executeTakeFirst();
      const row = (await of('tramite')) ?? (await of('tramite_version'));
      return row && { publishedAt: row.published_at, tramite: parsed<Tramite>(row.json) };
    },

    async changesAfter({ revision, position }, limit) {
      const from = db.selectFrom('change').selectAll();
      const rows = await (
        position === undefined ? from.where('revision', '>', revision) : from.where('position', '>', position)
      )
        .orderBy('position')
        .limit(limit)
        .execute();
      return rows.map(readChange);
    },

    async latestChanges(limit, institution) {
      const all = db.selectFrom('change').selectAll().where('kind', '!=', 'verified');
      const rows = await (institution === undefined ? all : all.where('institution', '=', institution))
        .orderBy('position', 'desc')
        .limit(limit)
        .execute();
      return rows.map(readChange);
    },

    countMissing: ({ week, lang, term }) =>
      write(async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable('missing_term')
          .set({ count: sql`count + 1` })
          .where('week', '=', week)
          .where('lang', '=', lang)
          .where('term', '=', term)
          .executeTakeFirstOrThrow();
        if (numUpdatedRows > 0) return;
        const { terms } = await transaction
          .selectFrom('missing_term')
          .select(({ fn }) => fn.countAll<number>().as('terms'))
          .where('week', '=', week)
          .executeTakeFirstOrThrow();
        if (terms < MOST_TERMS)
          await transaction.insertInto('missing_term').values({ week, lang, term, count: 1 }).execute();
      }),

    async missingTerms(least) {
      const rows = await db
        .selectFrom('missing_term')
        .select(({ fn }) => [
          'term',
          'lang',
          fn.sum<number>('count').as('count'),
          fn.max('week').as('lastWeek'),
        ])
        .groupBy(['lang', 'term'])
        .having(({ fn }) => fn.sum<number>('count'), '>=', least)
        .orderBy('count', 'desc')
        .orderBy('term')
        .execute();
      return rows.map((row) => ({ ...row }));
    },

    async forgetAnswers(instant) {
      return write(async (transaction) => {
        await transaction
          .deleteFrom('missing_term')
          .where('week', '<', isoWeek(addDays(instant.toISOString().slice(0, 10), -TERM_DAYS)))
          .execute();
        const { numDeletedRows } = await transaction
          .deleteFrom('idempotency')
          .where(sql<boolean>`julianday(created_at) < julianday(${instant.toISOString()})`)
          .executeTakeFirstOrThrow();
        return Number(numDeletedRows);
      });
    },

    async overwriteErased() {
      // `secure_delete` overwrites where a row was, and not where it lay before its page was written anew.
      await sql`vacuum`.execute(db);
      // The log still holds pages as they were before something was erased.
      await sql`pragma wal_checkpoint(truncate)`.execute(db);
    },

    async idempotencyRecord(scope, key) {
      const row = await db
        .selectFrom('idempotency')
        .selectAll()
        .where('scope', '=', scope)
        .where('key', '=', key)
        .executeTakeFirst();
      return (
        row && {
          scope: row.scope,
          key: row.key,
          bodyHash: row.body_hash,
          status: row.status,
          answer: row.answer,
          createdAt: row.created_at,
        }
      );
    },

    records,
    write: writeRecords,
    ...feedbackVerbs({ records, write: writeRecords }),

    addRequest: (request, idempotency) =>
      write(async (transaction) => {
        if (!(await takeKey(transaction, idempotency))) return false;
        const { events, ...rest } = request;
        await transaction
          .insertInto('request')
          .values({
            folio: request.folio,
            code_hash: request.codeHash,
            institution: request.institution,
            json: JSON.stringify(rest),
          })
          .execute();
        for (const event of events) await addEvent(transaction, request.folio, event);
        return true;
      }),

    async request(folio) {
      const row = await db.selectFrom('request').select('json').where('folio', '=', folio).executeTakeFirst();
      if (!row) return undefined;
      const events = await db
        .selectFrom('request_event')
        .select('json')
        .where('folio', '=', folio)
        .orderBy('position')
        .execute();
      return {
        ...parsed<Omit<StoredRequest, 'events'>>(row.json),
        events: events.map(({ json }) => parsed<RequestEvent>(json)),
      };
    },

    addRequestEvent: (folio, event) =>
      write(async (transaction) => {
        const known = await transaction
          .selectFrom('request')
          .select('folio')
          .where('folio', '=', folio)
          .executeTakeFirst();
        if (!known) return 'unknown_folio';
        return (await addEvent(transaction, folio, event)) ? 'added' : 'repeated';
      }),

    async quietRequests(instant) {
      const { rows } = await sql<{ folio: string }>`
        select request.folio from request left join request_event on request_event.folio = request.folio
        group by request.folio
        having coalesce(
          max(julianday(request_event.json ->> '$.at')), julianday(request.json ->> '$.createdAt')
        ) < julianday(${instant.toISOString()})
        order by request.folio`.execute(db);
      return rows.map(({ folio }) => folio);
    },

    removeRequest: (folio) =>
      write(async (transaction) => {
        await transaction.deleteFrom('request_event').where('folio', '=', folio).execute();
        const { numDeletedRows } = await transaction
          .deleteFrom('request')
          .where('folio', '=', folio)
          .executeTakeFirstOrThrow();
        return numDeletedRows > 0;
      }),

    async institutionByKeyHash(keyHash) {
      const row = await db
        .selectFrom('institution_key')
        .select('institution')
        .where('key_hash', '=', keyHash)
        .executeTakeFirst();
      return row?.institution;
    },

    setInstitutionKey: (institution, keyHash) =>
      write(async (transaction) => {
        await transaction
          .insertInto('institution_key')
          .values({ institution, key_hash: keyHash })
          .onConflict((conflict) => conflict.column('institution').doUpdateSet({ key_hash: keyHash }))
          .execute();
      }),

    async check() {
      if (broken) throw broken;
      assertDurable(database);
      // A deleted or replaced file goes on taking writes that nobody will ever find again.
      if ((await stat(file)).ino !== inode)
        throw new Error('El archivo de la base de datos fue reemplazado.');
      await readRevision();
    },

    async close() {
      // Waits for writes under way: the connection is handed over one after the other.
      await group(async () => undefined);
      await sql`pragma wal_checkpoint(truncate)`.execute(db);
      reader.close();
      await db.destroy();
    },
  };
}

/** Everything but the trámites. */
async function readRest(transaction: Transaction<Schema>): Promise<Omit<Catalogue, 'tramites'>> {
  const state = await transaction.selectFrom('catalogue').selectAll().executeTakeFirst();
  if (!state) return emptyCatalogue();
  const records = await transaction
    .selectFrom('catalogue_record')
    .select(['kind', 'json'])
    .orderBy('position')
    .execute();
  const of = <Item>(kind: RecordKind) =>
    records.filter((record) => record.kind === kind).map(({ json }) => parsed<Item>(json));
  return {
    revision: state.revision,
    info: parsed(state.info),
    categories: of('category'),
    lifeEvents: of('life_event'),
    institutions: of('institution'),
    offices: of('office'),
    localLayers: of('local_layer'),
  };
}

function readChange({ fields, ...change }: Selectable<Schema['change']>): StoredChange {
  return { ...change, fields: parsed(fields) };
}

async function changeCatalogue(
  transaction: Transaction<Schema>,
  change: CatalogueChange,
  at: string,
): Promise<{ revision: number; changedTramites: string[] }> {
  const state = await transaction.selectFrom('catalogue').selectAll().executeTakeFirst();
  const revision = (state?.revision ?? 0) + 1;
  const changedTramites = new Set<string>();
  let changed =
    change.info !== undefined &&
    (!state || canonicalJson(change.info) !== canonicalJson(JSON.parse(state.info)));

  async function lay<Item>(kind: RecordKind, items: readonly Item[] = [], code: (item: Item) => string) {
    for (const item of items) {
      const json = canonicalJson(item);
      const { numInsertedOrUpdatedRows } = await transaction
        .insertInto('catalogue_record')
        .values({ kind, code: code(item), json })
        .onConflict((conflict) =>
          conflict.columns(['kind', 'code']).doUpdateSet({ json }).where('catalogue_record.json', '!=', json),
        )
        .executeTakeFirstOrThrow();
      if (numInsertedOrUpdatedRows) changed = true;
    }
  }
  const code = (item: { code: string }) => item.code;
  await lay('category', change.categories, code);
  await lay('life_event', change.lifeEvents, code);
  await lay('institution', change.institutions, code);
  await lay('office', change.offices, code);
  await lay('local_layer', change.localLayers, localLayerCode);
  for (const content of change.tramites ?? []) {
    const written = await layTramite(transaction, content, { revision, at });
    if (written === 'version') changedTramites.add(content.code);
    // A draft changes nothing that is served, but what was loaded once is not empty.
    changed ||= written === 'version' || written === 'dates' || (written === 'draft' && !state);
  }
  if (!changed) return { revision: revision - 1, changedTramites: [] };
  const info = change.info
    ? JSON.stringify(change.info)
    : (state?.info ?? JSON.stringify(emptyCatalogue().info));
  await transaction
    .insertInto('catalogue')
    .values({ id: 1, revision, info })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ revision, info }))
    .execute();
  return { revision, changedTramites: [...changedTramites] };
}

/** `contentHash` without a thread for each: an import of 100,000 fiches would wait longer for threads than for the disk. */
const hashOf = (content: unknown) => digest('sha256', canonicalJson(content));

/** Writes one trámite, what it was before, and its place among the changes; says what came of it. */
async function layTramite(
  transaction: Transaction<Schema>,
  content: TramiteContent,
  { revision, at }: { revision: number; at: string },
): Promise<'draft' | 'nothing' | 'dates' | 'version'> {
  const { code } = content;
  const row = await transaction
    .selectFrom('tramite')
    .select(['json', 'published_at'])
    .where('code', '=', code)
    .executeTakeFirst();
  const before = row && parsed<Tramite>(row.json);
  checkRetired(content, before);
  if (content.status === 'draft') {
    const json = JSON.stringify(content);
    await transaction
      .insertInto('tramite_draft')
      .values({ code, json })
      .onConflict((conflict) => conflict.column('code').doUpdateSet({ json }))
      .execute();
    return 'draft';
  }
  const tramite = await nextTramite(content, before, hashOf);
  const draft = await transaction
    .selectFrom('tramite_draft')
    .select('json')
    .where('code', '=', code)
    .executeTakeFirst();
  if (draft && (await isDraftOf(parsed(draft.json), tramite)))
    await transaction.deleteFrom('tramite_draft').where('code', '=', code).execute();
  if (tramite === before) return 'nothing';
  const { version, hash, institution } = tramite;
  const isNew = version !== before?.version;
  if (row && before && isNew) await keepVersion(transaction, before, row);
  const values = {
    version,
    hash,
    json: JSON.stringify(tramite),
    languages: Object.keys(tramite.name).sort().join(','),
    published_at: isNew ? at : (row?.published_at ?? at),
  };
  await transaction
    .insertInto('tramite')
    .values({ code, ...values })
    .onConflict((conflict) => conflict.column('code').doUpdateSet(values))
    .execute();
  const { kind, fields } = changeOf(before, tramite);
  await transaction
    .insertInto('change')
    .values({ revision, code, institution, version, kind, at, fields: JSON.stringify(fields) })
    .execute();
  return isNew ? 'version' : 'dates';
}

/** Lays the present version with the old ones, and lets go of those past the kept number. */
async function keepVersion(
  transaction: Transaction<Schema>,
  { code, version, hash }: Tramite,
  { json, published_at }: { json: string; published_at: string },
): Promise<void> {
  await transaction
    .insertInto('tramite_version')
    .values({ code, version, hash, published_at, json })
    .execute();
  await transaction
    .deleteFrom('tramite_version')
    .where('code', '=', code)
    .where('version', '<=', version + 1 - VERSIONS_KEPT)
    .execute();
}

async function addEvent(
  transaction: Transaction<Schema>,
  folio: string,
  event: RequestEvent,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('request_event')
    .values({ folio, id: event.id, json: JSON.stringify(event) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return Boolean(numInsertedOrUpdatedRows);
}

function parsed<Value>(json: string): Value {
  return JSON.parse(json) as Value;
}
