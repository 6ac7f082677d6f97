/**
 * A file of a known format → what to write into a store, and a report. Nothing is written here; a file with a fault gives
 * no change at all, so that it can never be half imported.
 */
import { readCpsvAp } from './cpsv-ap/read-cpsv-ap.ts';
import { readElSalvadorRnt } from './el-salvador-rnt/read-el-salvador-rnt.ts';
import { readGobBo } from './gob-bo/read-gob-bo.ts';
import { readGuatemalaCnt } from './guatemala-cnt/read-guatemala-cnt.ts';
import { readHsds } from './hsds/read-hsds.ts';
import { ImportRefused } from './import-refused.ts';
import type { Imported, Importer, ImportOptions } from './imported.ts';
import { readServicePublic } from './service-public/read-service-public.ts';
import { readTable } from './table/read-table.ts';
import { readVentanilla } from './ventanilla/read-ventanilla.ts';

/** Formats by the name that `--from` takes. */
export const importers: Readonly<Record<string, Importer>> = {
  'cpsv-ap': readCpsvAp,
  'guatemala-cnt': readGuatemalaCnt,
  hsds: readHsds,
  'service-public': readServicePublic,
  ventanilla: readVentanilla,
  table: readTable,
  'el-salvador-rnt': readElSalvadorRnt,
  'gob-bo': readGobBo,
};

/** Throws ImportRefused when the format is unknown or the file as a whole cannot be read as it. */
export async function importFile(path: string, from: string, options: ImportOptions = {}): Promise<Imported> {
  const importer = Object.hasOwn(importers, from) ? importers[from] : undefined;
  if (!importer) {
    throw new ImportRefused(
      `No conocemos el formato «${from}». Use uno de estos: ${Object.keys(importers).join(', ')}.`,
    );
  }
  const imported = await importer(path, options);
  return imported.report.refused > 0 ? { report: imported.report } : imported;
}
