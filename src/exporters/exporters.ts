/** Formats by the name that `ventanilla export --to` takes. One line for each; the folder is named like the format. */
import { exportCpsvAp } from './cpsv-ap/export-cpsv-ap.ts';
import type { Exporter } from './exporter.ts';
import { exportHsds } from './hsds/export-hsds.ts';
import { exportDatapackage } from './datapackage/export-datapackage.ts';
import { exportVentanilla } from './ventanilla/export-ventanilla.ts';

export const exporters: Readonly<Record<string, Exporter>> = {
  'cpsv-ap': exportCpsvAp,
  hsds: exportHsds,
  datapackage: exportDatapackage,
  ventanilla: exportVentanilla,
};
