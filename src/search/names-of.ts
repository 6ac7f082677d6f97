import { fold } from './fold.ts';
import type { PhraseMeaning } from './phrase-book.ts';
import type { SearchDocument } from './search-document.ts';
import { STOP_WORDS } from './word-classes.ts';

const COUNTRIES: Readonly<Record<string, string>> = {
  BZ: 'Belice',
  CR: 'Costa Rica',
  GT: 'Guatemala',
  HN: 'Honduras',
  NI: 'Nicaragua',
  PA: 'Panamá',
  SV: 'El Salvador',
};

/** The names that a catalogue gives to phrases: its institutions by name and acronym, its offices' places, its country. */
export function namesOf(
  documents: readonly Pick<SearchDocument, 'institution' | 'places'>[],
  country: string,
): [said: string, PhraseMeaning][] {
  const names = new Map<string, PhraseMeaning>();
  const add = (said: string, meaning: PhraseMeaning) => {
    if (!STOP_WORDS.has(fold(said)) && said.length > 1 && !names.has(said)) names.set(said, meaning);
  };
  if (Object.hasOwn(COUNTRIES, country)) add(COUNTRIES[country] ?? '', { kind: 'country' });
  for (const { institution } of documents) {
    const meaning = { kind: 'institution', value: institution.code } as const;
    add(institution.name, meaning);
    if (institution.acronym !== undefined) add(institution.acronym, meaning);
  }
  for (const { places = [] } of documents)
    for (const { name, abroad } of places) add(name, { kind: 'place', value: name, abroad });
  return [...names];
}
