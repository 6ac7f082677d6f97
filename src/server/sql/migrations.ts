/** Every change of the schema, in order; never edited once released. Run by kysely's Migrator at start. */
import { sql, type Kysely, type Migration } from 'kysely';
import type { Tramite } from '../../contract/tramite.ts';
import { putFeedback } from '../feedback-records.ts';
import { nextTramite } from '../next-tramite.ts';
import type { StoredFeedback } from '../store.ts';
import type { Schema } from './schema.ts';
import { sqliteWriter } from './sqlite-records.ts';

export const migrations: Record<string, Migration> = {
  '0001_first': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('catalogue')
        .addColumn('id', 'integer', (column) => column.primaryKey().check(sql`id = 1`))
        .addColumn('revision', 'integer', (column) => column.notNull())
        .addColumn('info', 'text', (column) => column.notNull())
        .execute();
      // Everything of the catalogue but trámites: read whole, never asked one by one, so one table is enough.
      await db.schema
        .createTable('catalogue_record')
        .addColumn('position', 'integer', (column) => column.primaryKey())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('code', 'text', (column) => column.notNull())
        .addColumn('json', 'text', (column) => column.notNull())
        .addUniqueConstraint('catalogue_record_code', ['kind', 'code'])
        .execute();
      await db.schema
        .createTable('tramite')
        .addColumn('position', 'integer', (column) => column.primaryKey())
        .addColumn('code', 'text', (column) => column.notNull().unique())
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('hash', 'text', (column) => column.notNull())
        .addColumn('json', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('idempotency')
        .addColumn('scope', 'text', (column) => column.notNull())
        .addColumn('key', 'text', (column) => column.notNull())
        .addColumn('body_hash', 'text', (column) => column.notNull())
        .addColumn('status', 'integer', (column) => column.notNull())
        .addColumn('answer', 'text', (column) => column.notNull())
        .addColumn('created_at', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('idempotency_key', ['scope', 'key'])
        .execute();
      await db.schema
        .createTable('feedback')
        .addColumn('folio', 'text', (column) => column.primaryKey())
        .addColumn('code_hash', 'text', (column) => column.notNull())
        .addColumn('tramite', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('status', 'text', (column) => column.notNull())
        .addColumn('received_at', 'text', (column) => column.notNull())
        .addColumn('json', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createIndex('feedback_by_tramite')
        .on('feedback')
        .columns(['tramite', 'received_at'])
        .execute();
      await db.schema
        .createTable('feedback_count')
        .addColumn('tramite', 'text', (column) => column.primaryKey())
        .addColumn('want_online', 'integer', (column) => column.notNull())
        .addColumn('works_differently', 'integer', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('request')
        .addColumn('folio', 'text', (column) => column.primaryKey())
        .addColumn('code_hash', 'text', (column) => column.notNull())
        .addColumn('institution', 'text', (column) => column.notNull())
        .addColumn('json', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('request_event')
        .addColumn('position', 'integer', (column) => column.primaryKey())
        .addColumn('folio', 'text', (column) => column.notNull().references('request.folio'))
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('json', 'text', (column) => column.notNull())
        .addUniqueConstraint('request_event_id', ['folio', 'id'])
        .execute();
      await db.schema
        .createTable('institution_key')
        .addColumn('institution', 'text', (column) => column.primaryKey())
        .addColumn('key_hash', 'text', (column) => column.notNull().unique())
        .execute();
    },
  },
  '0002_life_of_a_fiche': {
    async up(db: Kysely<Schema>) {
      await db.schema
        .alterTable('tramite')
        .addColumn('published_at', 'text', (column) => column.notNull().defaultTo(''))
        .execute();
      // Languages of its name, joined by commas: asked of all trámites at every start.
      await db.schema
        .alterTable('tramite')
        .addColumn('languages', 'text', (column) => column.notNull().defaultTo('es'))
        .execute();
      await db.schema
        .createTable('tramite_draft')
        .addColumn('code', 'text', (column) => column.primaryKey())
        .addColumn('json', 'text', (column) => column.notNull())
        .execute();
      // Versions before the present one.
      await db.schema
        .createTable('tramite_version')
        .addColumn('code', 'text', (column) => column.notNull())
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('hash', 'text', (column) => column.notNull())
        .addColumn('published_at', 'text', (column) => column.notNull())
        .addColumn('json', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('tramite_version_key', ['code', 'version'])
        .execute();
      await db.schema
        .createTable('change')
        .addColumn('position', 'integer', (column) => column.primaryKey())
        .addColumn('revision', 'integer', (column) => column.notNull())
        .addColumn('code', 'text', (column) => column.notNull())
        .addColumn('institution', 'text', (column) => column.notNull())
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('fields', 'text', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('change_by_revision').on('change').columns(['revision']).execute();
      await db.schema
        .createIndex('change_by_institution')
        .on('change')
        .columns(['institution', 'position'])
        .execute();
      await db.schema
        .createTable('missing_term')
        .addColumn('week', 'text', (column) => column.notNull())
        .addColumn('lang', 'text', (column) => column.notNull())
        .addColumn('term', 'text', (column) => column.notNull())
        .addColumn('count', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('missing_term_key', ['week', 'lang', 'term'])
        .execute();
      await bringTramites(db);
    },
  },
  '0003_collections': {
    async up(db: Kysely<Schema>) {
      await db.schema
        .createTable('record')
        .addColumn('collection', 'text', (column) => column.notNull())
        .addColumn('key', 'text', (column) => column.notNull())
        .addColumn('json', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('record_key', ['collection', 'key'])
        .modifyEnd(sql`without rowid`)
        .execute();
      await db.schema
        .createTable('record_index')
        .addColumn('collection', 'text', (column) => column.notNull())
        .addColumn('key', 'text', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('value', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('record_index_key', ['collection', 'key', 'name'])
        .modifyEnd(sql`without rowid`)
        .execute();
      await db.schema
        .createIndex('record_by_value')
        .on('record_index')
        .columns(['collection', 'name', 'value', 'key'])
        .execute();
      await bringFeedback(db);
    },
  },
};

/** Votes and reports of before, from a table of their own. */
async function bringFeedback(db: Kysely<Schema>): Promise<void> {
  const { rows } = await sql<{ json: string; status: string }>`select json, status from feedback`.execute(db);
  await db.transaction().execute(async (transaction) => {
    const records = sqliteWriter(transaction);
    for (const { json, status } of rows) {
      const report = JSON.parse(json) as StoredFeedback;
      await putFeedback(records, { ...report, status: status as StoredFeedback['status'] });
    }
  });
  await db.schema.dropTable('feedback').execute();
  await db.schema.dropTable('feedback_count').execute();
}

/** Trámites of before: drafts to their own table, the rest with the hash that leaves dates out, as changes of today. */
async function bringTramites(db: Kysely<Schema>): Promise<void> {
  const at = new Date().toISOString();
  const { revision } = (await db.selectFrom('catalogue').select('revision').executeTakeFirst()) ?? {
    revision: 0,
  };
  const rows = await db
    .selectFrom('tramite')
    .select(['code', 'json', 'version'])
    .orderBy('position')
    .execute();
  for (const { code, json, version } of rows) {
    const tramite = JSON.parse(json) as Tramite;
    if (tramite.status === 'draft') {
      await db.insertInto('tramite_draft').values({ code, json }).execute();
      await db.deleteFrom('tramite').where('code', '=', code).execute();
      continue;
    }
    const { hash } = await nextTramite(tramite, undefined);
    await db
      .updateTable('tramite')
      .set({
        hash,
        published_at: at,
        languages: Object.keys(tramite.name).sort().join(','),
        json: JSON.stringify({ ...tramite, hash }),
      })
      .where('code', '=', code)
      .execute();
    const { institution } = tramite;
    await db
      .insertInto('change')
      .values({ revision, code, institution, version, kind: 'published', at, fields: '[]' })
      .execute();
  }
}
