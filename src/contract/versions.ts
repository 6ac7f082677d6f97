/** The life of a fiche: its versions, what differs between two of them, and what changed in the catalogue. */
import * as z from 'zod/mini';
import { code, instant } from './text.ts';
import { tramite } from './tramite.ts';

/** Versions of each trámite that can be read, the present one included; older ones are gone. */
export const VERSIONS_KEPT = 20;

const version = z.int().check(z.positive());

export const versionEntry = z.object({
  version,
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  publishedAt: instant,
});
export type VersionEntry = z.infer<typeof versionEntry>;

/** Newest first. */
export const versionList = z.object({ code, versions: z.array(versionEntry) });

export const tramiteVersion = z.object({ publishedAt: instant, tramite });
export type TramiteVersion = z.infer<typeof tramiteVersion>;

/**
 * One field that differs. `path` is a JSON Pointer (RFC 6901) in which an item of a list is named by what identifies it
 * and not by its position: `/variants/renovacion/requirements/foto/copies`. With `order`, `before` and `after` are the
 * names of the same list's items in their old and new order.
 */
export const fieldChange = z.object({
  path: z.string(),
  kind: z.enum(['added', 'removed', 'changed']),
  before: z.optional(z.unknown()),
  after: z.optional(z.unknown()),
  order: z.optional(z.literal(true)),
});
export type FieldChange = z.infer<typeof fieldChange>;

export const tramiteDiff = z.object({ code, from: version, to: version, changes: z.array(fieldChange) });

export const CHANGE_KINDS = ['published', 'updated', 'repealed', 'verified'] as const;

/** `verified`: somebody looked at it again and its content, and so its version, stayed the same. */
export const catalogueChange = z.object({
  code,
  version,
  kind: z.enum(CHANGE_KINDS),
  at: instant,
  /** Revision of the catalogue that it came with. */
  revision: z.int(),
  /** Names of the fields that differ from the version before: `summary`, `requirements`. */
  fields: z.array(z.string()),
});
export type ChangeEntry = z.infer<typeof catalogueChange>;

/** A revision of the catalogue, or what `next` said. Absent: from the beginning. */
export const cursor = z.string().check(z.regex(/^\d{1,15}(\.\d{1,15})?$/));

/** Oldest first. Ask again with `next` until `more` is false; keep `next` for the day after. */
export const changeList = z.object({
  changes: z.array(catalogueChange),
  next: cursor,
  more: z.boolean(),
});
