import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { FACETS, SECTIONS, type FacetName, type Section } from '../../contract/search.ts';
import { localized } from '../../contract/text.ts';
import { indexDocuments } from '../../search/index-documents.ts';
import { toSearchDocument } from '../../search/search-document.ts';
import { writeShards } from '../../search/shards/write-shards.ts';
import type { CatalogueView } from '../../server/catalogue-view.ts';
import { describeSearch, facetLabel } from '../../server/describe-search.ts';
import type { PublishedFile } from './published-file.ts';

/**
 * The search of one language. Its folder is named after what is in it: who reads an old `head.bin` still finds the old
 * files beside the new ones, and caches may keep all of them for ever.
 */
export function searchFiles(view: CatalogueView, lang: string): { folder: string; files: PublishedFile[] } {
  const { country, notice } = view.catalogue.info;
  const documents = [...view.tramites.values()]
    .filter(({ status }) => status !== 'repealed')
    .map((tramite) => toSearchDocument(tramite, view, lang));
  const { head, shards } = writeShards(indexDocuments(documents, country, ''), documents, country);
  const facets = Object.fromEntries(FACETS.map((facet): [FacetName, object] => [facet, {}])) as Record<
    FacetName,
    Record<string, string>
  >;
  for (const [facet, value] of head.facets) facets[facet][value] = facetLabel(facet, value, view, lang);
  const json = JSON.stringify({
    index: head,
    labels: { facets, sections: sectionLabels(view, lang) },
    ...(notice && { notice: localized(notice, lang).text }),
  });
  const hash = createHash('sha256').update(json);
  for (const { bytes } of shards) hash.update(bytes);
  const folder = `${lang}-${hash.digest('hex').slice(0, 12)}`;
  return {
    folder,
    files: [
      ...shards.map(({ name, bytes }) => packed(`data/search/${folder}/${name}.bin`, bytes)),
      packed(`data/search/${folder}/head.bin`, Buffer.from(json)),
    ],
  };
}

/** Compressed by us, because hardly a server compresses what it knows no type of. */
function packed(path: string, bytes: Uint8Array): PublishedFile {
  return { path, content: deflateRawSync(bytes, { level: 9 }) };
}

function sectionLabels(view: CatalogueView, lang: string): Record<Section, string> {
  const { understood } = describeSearch(
    {
      total: 0,
      hits: [],
      facets: { category: [], institution: [], audience: [], channel: [], online: [], free: [] },
      also: [],
      near: [],
      understood: SECTIONS.map((value) => ({ kind: 'section', value, without: '' })),
    },
    view,
    lang,
  );
  return Object.fromEntries(understood.map(({ value, label }) => [value, label])) as Record<Section, string>;
}
