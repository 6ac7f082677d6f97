import { demoCatalogue } from '../../demo/catalogue/index.ts';
import { catalogueRecord, type CatalogueRecord } from '../../src/contract/catalogue.ts';
import { toSearchDocument, type SearchDocument } from '../../src/search/search-document.ts';

const records = demoCatalogue.map((record) => catalogueRecord.parse(record));
const ofType = <Type extends CatalogueRecord['type']>(type: Type) =>
  records.filter((record): record is Extract<CatalogueRecord, { type: Type }> => record.type === type);
const byCode = <Item extends { code: string }>(items: readonly Item[]) =>
  new Map(items.map((item) => [item.code, item] as const));

/** The demonstration catalogue as the server searches it. */
export function demoDocuments(lang = 'es'): SearchDocument[] {
  const references = {
    institutions: byCode(ofType('institution')),
    categories: byCode(ofType('category')),
    offices: byCode(ofType('office')),
  };
  return ofType('tramite').map((tramite) =>
    toSearchDocument({ ...tramite, version: 1, hash: '0'.repeat(64) }, references, lang),
  );
}
