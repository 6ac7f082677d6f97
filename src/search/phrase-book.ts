import { AUDIENCES } from '../contract/vocabulary.ts';
import { SECTIONS, type Section } from '../contract/search.ts';
import { PHRASES } from './phrases.ts';
import { sound } from './sound.ts';
import { tokenize } from './tokenize.ts';

/** What a phrase of a query means besides naming a trámite. */
export type PhraseMeaning =
  | { kind: 'section'; value: Section }
  | { kind: 'online' | 'free'; value: 'true' }
  | { kind: 'audience' | 'institution'; value: string }
  /** `country`: its name, which says nothing here. `make`: asks how a thing is made, not what is asked of the State. */
  | { kind: 'country' | 'make' }
  | { kind: 'place'; value: string; abroad: boolean };

interface Phrase {
  /** Sounds of its words: misspelled ones are read all the same. */
  sounds: string[];
  meaning: PhraseMeaning;
}

/** Phrases by the sound of their first word, the longest first. */
export type PhraseBook = ReadonlyMap<string, readonly Phrase[]>;

/** Puts phrases together; of two that say the same, the first counts. */
export function phraseBook(phrases: Iterable<readonly [said: string, meaning: PhraseMeaning]>): PhraseBook {
  const book = new Map<string, Phrase[]>();
  for (const [said, meaning] of phrases) {
    const sounds = tokenize(said).map(({ word }) => sound(word));
    const [first] = sounds;
    if (first === undefined) continue;
    const known = book.get(first) ?? [];
    if (known.some((phrase) => phrase.sounds.join(' ') === sounds.join(' '))) continue;
    book.set(
      first,
      [...known, { sounds, meaning }].sort((one, other) => other.sounds.length - one.sounds.length),
    );
  }
  return book;
}

/** Reads the lines of phrases.ts; throws with the line when one has no meaning that exists. */
export function readPhrases(list: string = PHRASES): [said: string, meaning: PhraseMeaning][] {
  return list
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [name = '', phrases = ''] = line.split(': ');
      const meaning = meaningOf(name.trim());
      if (meaning === undefined || phrases.trim() === '')
        throw new Error(`Phrase that means nothing: «${line}».`);
      return phrases.split(',').map((said): [string, PhraseMeaning] => [said.trim(), meaning]);
    });
}

function meaningOf(name: string): PhraseMeaning | undefined {
  if (name === 'only online') return { kind: 'online', value: 'true' };
  if (name === 'make') return { kind: 'make' };
  if (name === 'free') return { kind: 'free', value: 'true' };
  const section = SECTIONS.find((known) => known === name);
  if (section) return { kind: 'section', value: section };
  const audience = AUDIENCES.find((known) => `for ${known}` === name);
  return audience && { kind: 'audience', value: audience };
}
