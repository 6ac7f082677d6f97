import { growingNumbers } from './growing-numbers.ts';
import type { Title } from './rank-title.ts';

/** Names of each document by its position. */
export interface TitleShelf {
  readonly length: number;
  at(document: number): readonly Title[] | undefined;
}

/** Numbers before the words of a title: how many words, its rank, what a synonym stood for, whether it is `later`. */
const HEAD = 4;

/**
 * Keeps the titles of a catalogue as numbers, 4 bytes a word: 100,000 trámites have half a million names, and as objects
 * those take more memory than everything else together. A title is made again when it is compared.
 */
export function fillTitleShelf(): {
  add(titles: readonly Title[]): void;
  /** `order`: for each position, which of the documents, as they were added, stands there. */
  shelf(order: Uint32Array): TitleShelf;
} {
  const words = numbered<Title['words'][number]>();
  const ranks = numbered<number>();
  const meanings = numbered<string | undefined>();
  const packed = growingNumbers((length) => new Uint32Array(length));
  const ends = growingNumbers((length) => new Uint32Array(length));
  return {
    add(titles) {
      for (const title of titles) {
        packed.push(title.words.length);
        packed.push(ranks.numberOf(title.rank));
        packed.push(meanings.numberOf(title.meant));
        packed.push(title.later === undefined ? 0 : title.later ? 2 : 1);
        for (const word of title.words) packed.push(words.numberOf(word));
      }
      ends.push(packed.length);
    },
    shelf(order) {
      const numbers = packed.taken().slice();
      const bounds = ends.taken().slice();
      const places = order.slice();
      return {
        length: places.length,
        at(document) {
          const place = places[document];
          if (place === undefined) return undefined;
          const titles: Title[] = [];
          const end = bounds[place] ?? 0;
          for (let at = place === 0 ? 0 : (bounds[place - 1] ?? 0); at < end;) {
            const from = at + HEAD;
            const to = from + (numbers[at] ?? 0);
            const title: Title = { words: [], rank: ranks.values[numbers[at + 1] ?? 0] ?? 0 };
            for (let word = from; word < to; word += 1) {
              const known = words.values[numbers[word] ?? 0];
              if (known) title.words.push(known);
            }
            const meant = meanings.values[numbers[at + 2] ?? 0];
            const later = numbers[at + 3] ?? 0;
            if (meant !== undefined) title.meant = meant;
            if (later > 0) title.later = later === 2;
            titles.push(title);
            at = to;
          }
          return titles;
        },
      };
    },
  };
}

/** Gives each value a number, the same value the same one. */
function numbered<Value>(): { values: Value[]; numberOf(value: Value): number } {
  const values: Value[] = [];
  const numbers = new Map<Value, number>();
  return {
    values,
    numberOf(value) {
      let number = numbers.get(value);
      if (number === undefined) numbers.set(value, (number = values.push(value) - 1));
      return number;
    },
  };
}
