/** What reading a file gives. */
import type { CatalogueChange } from '../server/store.ts';
import type { Progress } from './read-utf8.ts';
import type { ImportReport } from './report.ts';

export interface Imported {
  /** Absent when a row was refused. */
  change?: CatalogueChange;
  report: ImportReport;
}

export type Importer = (path: string, onProgress?: Progress) => Promise<Imported>;
