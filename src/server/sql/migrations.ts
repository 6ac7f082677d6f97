/** Every change of the schema, in order; never edited once released. Run by kysely's Migrator at start. */
import { sql, type Kysely, type Migration } from 'kysely';

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
};
