/** What writing the catalogue in another format takes and gives. Nothing is written to disk here: the command does. */
import type { Catalogue } from '../server/store.ts';

export interface ExportedFile {
  /** Below the folder that the person named, with `/`: `hsds/services.csv`. */
  path: string;
  /** Text in pieces, so that a country never stands in memory twice. */
  content: Iterable<string> | AsyncIterable<string>;
}

export interface ExportOptions {
  /** Public address of the catalogue without a slash at the end; identifiers and links are made from it. */
  publicUrl: string;
  /** Instant of the export, ISO 8601. */
  now: string;
}

/** Pure: the same catalogue gives the same files. Drafts are left out. */
export type Exporter = (
  catalogue: Catalogue,
  options: ExportOptions,
) => Iterable<ExportedFile> | AsyncIterable<ExportedFile>;
