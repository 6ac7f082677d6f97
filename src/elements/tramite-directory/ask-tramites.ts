/** The trámites behind an entry, in the order in which they are shown. */
import type { CatalogueClient } from '../../client/create-catalogue-client.ts';
import type { TramiteCard } from '../../contract/card.ts';
import type { Directory } from '../../contract/directory.ts';
import type { SearchQueryInput } from '../../contract/search.ts';
import type { DirectoryPlace } from './directory-place.ts';

export interface Tramites {
  cards: TramiteCard[];
  total: number;
  asOf: Date;
  stale: boolean;
}

export interface TramitesQuestion {
  place: DirectoryPlace;
  institution: string | undefined;
  category: string | undefined;
  lang: string;
  /** How many, from the first. */
  count: number;
}

/** Most that one question may ask of a search. */
const PAGE = 50;

export async function askTramites(
  client: CatalogueClient,
  directory: Directory,
  question: TramitesQuestion,
  signal: AbortSignal,
): Promise<Tramites> {
  return question.place.way === 'life-event'
    ? askInOrder(client, directory, question)
    : askBySearch(client, question, signal);
}

/** As a person meets them in that moment of life. */
async function askInOrder(
  client: CatalogueClient,
  directory: Directory,
  question: TramitesQuestion,
): Promise<Tramites> {
  const { place, institution, lang } = question;
  const codes = directory.lifeEvents.find(({ code }) => code === place.entry)?.tramites ?? [];
  const answers = await Promise.all(codes.map((code) => client.card(code, lang, true)));
  const cards = answers
    .map(({ value }) => value)
    .filter((card) => institution === undefined || card.institution.code === institution);
  const [first] = answers;
  return {
    cards,
    total: cards.length,
    asOf: first?.asOf ?? new Date(),
    stale: answers.some(({ stale }) => stale),
  };
}

async function askBySearch(
  client: CatalogueClient,
  question: TramitesQuestion,
  signal: AbortSignal,
): Promise<Tramites> {
  const { place, institution, category, lang, count } = question;
  const query: SearchQueryInput = {
    lang,
    limit: PAGE,
    ...(category && { category: [category] }),
    ...(institution && { institution: [institution] }),
    ...filterOf(place),
  };
  const pages = Array.from({ length: Math.max(1, Math.ceil(count / PAGE)) }, (_, index) =>
    client.search({ ...query, page: index + 1 }, signal),
  );
  const answers = await Promise.all(pages);
  const [first] = answers;
  if (!first) throw new Error('no answer');
  return {
    cards: answers.flatMap(({ value }) => value.results),
    total: first.value.total,
    asOf: first.asOf,
    stale: answers.some(({ stale }) => stale),
  };
}

function filterOf({ way, entry }: DirectoryPlace): SearchQueryInput {
  switch (way) {
    case 'category':
      return { category: [entry] };
    case 'institution':
      return { institution: [entry] };
    case 'audience':
      return { audience: [entry as Directory['audiences'][number]['kind']] };
    case 'life-event':
      return {};
  }
}
