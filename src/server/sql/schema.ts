import type { Generated } from 'kysely';
import type { ChangeEntry } from '../../contract/versions.ts';

/** The tables as kysely sees them. Columns named `json` hold the contract's own shape. */
export interface Schema {
  catalogue: { id: number; revision: number; info: string };
  catalogue_record: { position: never; kind: RecordKind; code: string; json: string };
  tramite: {
    position: never;
    code: string;
    version: number;
    hash: string;
    json: string;
    published_at: string;
    languages: string;
  };
  tramite_draft: { code: string; json: string };
  tramite_version: { code: string; version: number; hash: string; published_at: string; json: string };
  change: {
    position: Generated<number>;
    revision: number;
    code: string;
    institution: string;
    version: number;
    kind: ChangeEntry['kind'];
    at: string;
    fields: string;
  };
  missing_term: { week: string; lang: string; term: string; count: number };
  idempotency: {
    scope: string;
    key: string;
    body_hash: string;
    status: number;
    answer: string;
    created_at: string;
  };
  record: { collection: string; key: string; json: string };
  record_index: { collection: string; key: string; name: string; value: string };
  request: { folio: string; code_hash: string; institution: string; json: string };
  request_event: { position: never; folio: string; id: string; json: string };
  institution_key: { institution: string; key_hash: string };
}

export type RecordKind = 'category' | 'life_event' | 'institution' | 'office' | 'local_layer';
