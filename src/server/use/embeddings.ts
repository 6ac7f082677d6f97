/** Which sites have which elements of ours, since when and with which version: about sites, never about visitors. */
import type { Use } from '../../contract/use.ts';
import type { Collection, RecordWriter } from '../records.ts';

export interface Embedding {
  site: string;
  /** Tags, with the first and the last day on which the site was seen with them. */
  elements: Record<string, { first: string; last: string }>;
  /** Of our code, when the site was last seen. */
  version?: string;
  first: string;
  last: string;
}

export const embeddings: Collection<Embedding> = {
  name: 'embedding',
  key: ({ site }) => site,
  indexes: {
    site: ({ site }) => site,
    /** For those that were not seen for long. */
    last: ({ last }) => last,
  },
};

/** Writes only what is new: after the first page of a day a site costs one reading. */
export async function noteEmbedding(
  records: RecordWriter,
  { site, elements, version }: Pick<Use, 'elements' | 'version'> & { site: string },
  day: string,
): Promise<void> {
  const before = await records.get(embeddings, site);
  const isKnown =
    before?.last === day &&
    (version === undefined || before.version === version) &&
    elements.every((tag) => before.elements[tag]?.last === day);
  if (isKnown) return;
  const seen = elements.map(
    (tag) => [tag, { first: before?.elements[tag]?.first ?? day, last: day }] as const,
  );
  const present = version ?? before?.version;
  await records.put(embeddings, {
    site,
    elements: { ...before?.elements, ...Object.fromEntries(seen) },
    ...(present !== undefined && { version: present }),
    first: before?.first ?? day,
    last: day,
  });
}
