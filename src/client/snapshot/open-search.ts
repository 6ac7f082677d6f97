/** The search of a snapshot: the same core as the server's, over files, and the cards of what it finds. */
import type { TramiteCard } from '../../contract/card.ts';
import {
  SECTION_ANCHORS,
  type FacetName,
  type SearchAnswer,
  type SearchQuery,
  type Section,
} from '../../contract/search.ts';
import type { SnapshotDescriptor } from '../../contract/snapshot.ts';
import type { SearchOutcome } from '../../search/create-search-index.ts';
import { openShards, type ShardedIndex } from '../../search/shards/open-shards.ts';
import { NotFound, UnexpectedAnswer } from '../errors.ts';
import { inflate } from './inflate.ts';
import type { SnapshotFiles } from './snapshot-files.ts';
import { searchHead, type SearchHead } from './search-head.ts';

type ReadCards = (
  codes: readonly string[],
  lang: string,
  signal?: AbortSignal,
) => Promise<{ cards: TramiteCard[] }>;

export function openSearch(descriptor: SnapshotDescriptor, files: SnapshotFiles, cards: ReadCards) {
  const opened = new Map<string, Promise<{ index: ShardedIndex; head: SearchHead }>>();

  function open(lang: string): Promise<{ index: ShardedIndex; head: SearchHead }> {
    let one = opened.get(lang);
    if (!one) {
      one = openOne(lang);
      opened.set(lang, one);
      // A failure is forgotten, so that the next question tries again.
      one.catch(() => opened.delete(lang));
    }
    return one;
  }

  async function openOne(lang: string): Promise<{ index: ShardedIndex; head: SearchHead }> {
    const folder = descriptor.search[lang];
    if (folder === undefined) throw new NotFound();
    const place = `data/search/${folder}`;
    const read = async (name: string) => unpacked(await files.bytes(`${place}/${name}.bin`), name);
    const head = readHead(await read('head'));
    return { head, index: openShards(head.index, read) };
  }

  return async (
    { lang: _lang, ...query }: SearchQuery,
    lang: string,
    signal?: AbortSignal,
  ): Promise<SearchAnswer> => {
    const { index, head } = await open(lang);
    const outcome = await index.search(query);
    if (signal?.aborted) throw new DOMException('Nobody waits for it', 'AbortError');
    const near = outcome.near.flatMap(({ kind, value }) => (kind === 'tramite' ? [value] : []));
    const wanted = [...outcome.hits.map(({ code }) => code), ...near];
    const known = new Map(
      (await cards(wanted, lang, signal)).cards.map((card) => [card.code, card] as const),
    );
    return inWords(outcome, query, head, known, lang);
  };
}

/** Files are compressed in themselves (RFC 1951): few servers compress what they know no type of. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Uint8Array> {
  try {
    return await inflate(bytes);
  } catch (cause) {
    throw new UnexpectedAnswer(name, 200, cause);
  }
}

function readHead(bytes: Uint8Array): SearchHead {
  const parsed = searchHead.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
  if (!parsed.success) throw new UnexpectedAnswer('head');
  return parsed.data;
}

function inWords(
  { total, hits, facets, also, understood, near, section }: SearchOutcome,
  { page, limit }: Omit<SearchQuery, 'lang'>,
  { labels, notice }: SearchHead,
  cards: ReadonlyMap<string, TramiteCard>,
  lang: string,
): SearchAnswer {
  const label = (facet: FacetName, value: string) => labels.facets[facet]?.[value] ?? value;
  const labelled = (facet: FacetName) =>
    facets[facet].map(({ value, count }) => ({ value, count, label: label(facet, value) }));
  const anchor = section === undefined || section === 'start' ? undefined : SECTION_ANCHORS[section];
  const said = understood.map(({ kind, value, without }) => ({
    kind,
    value,
    without,
    label:
      kind === 'section'
        ? (labels.sections[value as Section] ?? value)
        : kind === 'place'
          ? value
          : label(kind, value),
  }));
  const ways = near.map(({ kind, value, count }) => ({
    kind,
    value,
    label: kind === 'tramite' ? (cards.get(value)?.name ?? value) : label('category', value),
    ...(count !== undefined && { count }),
  }));
  return {
    total,
    page,
    limit,
    lang,
    results: hits.flatMap(({ code, highlights }) => {
      const card = cards.get(code);
      return card ? [{ ...card, highlights, ...(anchor !== undefined && { section: anchor }) }] : [];
    }),
    facets: {
      category: labelled('category'),
      institution: labelled('institution'),
      audience: labelled('audience'),
      channel: labelled('channel'),
      online: labelled('online'),
      free: labelled('free'),
    },
    also,
    ...(said.length > 0 && { understood: said }),
    ...(ways.length > 0 && { near: ways }),
    ...(notice !== undefined && { notice }),
  };
}
