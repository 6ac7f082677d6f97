import { demoCatalogue } from '../../demo/catalogue/index.ts';
import { catalogueRecord } from '../../src/contract/catalogue.ts';
import type { Tramite } from '../../src/contract/tramite.ts';
import { parseTree } from '../../src/cli/doctor/parse-tree.ts';
import { pageScanner, type PageScan } from '../../src/scan/scan-page.ts';
import { createSearchIndex } from '../../src/search/create-search-index.ts';
import { demoDocuments } from '../search/demo-documents.ts';

/** The fiches of the demonstration catalogue as the API serves them. */
export const demoTramites: Tramite[] = demoCatalogue.flatMap((written) => {
  const record = catalogueRecord.parse(written);
  return record.type === 'tramite' ? [{ ...record, version: 1, hash: '0'.repeat(64) }] : [];
});

/** Compares a page with the demonstration catalogue. */
export function demoScanner(): (html: string) => PageScan {
  const scan = pageScanner(demoTramites, createSearchIndex({ documents: demoDocuments(), country: 'SV' }));
  return (html) => scan(parseTree(html));
}
