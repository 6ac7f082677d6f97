/** What reading a file takes and gives. */
import type { Catalogue, CatalogueChange } from '../server/store.ts';
import type { Progress } from './read-utf8.ts';
import type { ImportReport } from './report.ts';

export interface Imported {
  /** Absent when a row was refused. */
  change?: CatalogueChange;
  report: ImportReport;
}

export interface ImportOptions {
  onProgress?: Progress;
  /** What the store holds already: a file may refer to it (new trámites of an institution that is there). */
  existing?: Catalogue;
  /** The mapping file of a table of unknown columns. */
  mapping?: string;
}

export type Importer = (path: string, options?: ImportOptions) => Promise<Imported>;
