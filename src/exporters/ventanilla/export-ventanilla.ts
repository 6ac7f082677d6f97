import type { CatalogueRecord } from '../../contract/catalogue.ts';
import type { Catalogue } from '../../server/store.ts';
import type { Exporter } from '../exporter.ts';

/** Our own exchange file, `catalogo.jsonl`: reading it gives the same catalogue. */
export const exportVentanilla: Exporter = (catalogue) => [
  { path: 'catalogo.jsonl', content: linesOf(catalogue) },
];

function* linesOf(catalogue: Catalogue): Generator<string> {
  for (const record of recordsOf(catalogue)) yield `${JSON.stringify(record)}\n`;
}

/** In the order in which the importer wants to meet them: what is referred to comes first. */
function* recordsOf(catalogue: Catalogue): Generator<CatalogueRecord> {
  yield { type: 'catalogue', ...catalogue.info };
  for (const category of catalogue.categories) yield { type: 'category', ...category };
  for (const institution of catalogue.institutions) yield { type: 'institution', ...institution };
  for (const office of catalogue.offices) yield { type: 'office', ...office };
  for (const lifeEvent of catalogue.lifeEvents) yield { type: 'life_event', ...lifeEvent };
  for (const { version: _version, hash: _hash, ...tramite } of catalogue.tramites)
    if (tramite.status !== 'draft') yield { type: 'tramite', ...tramite };
  for (const localLayer of catalogue.localLayers) yield { type: 'local_layer', ...localLayer };
}
