import type { Query } from './read-query.ts';
import { stem } from './stem.ts';
import { tokenize } from './tokenize.ts';
import { STOP_WORDS } from './word-classes.ts';

/** Stretches of a name that answer the query: whole words, or the part of a word that has been typed so far. */
export function highlight(name: string, query: Query): [number, number][] {
  if (query.words.length === 0) return [];
  return tokenize(name).flatMap(({ word, start, end }): [number, number][] => {
    const term = stem(word);
    const likeness = Math.max(0, ...query.words.map(({ meanings }) => meanings.get(term) ?? 0));
    if (likeness === 0 || (STOP_WORDS.has(word) && word !== query.typing)) return [];
    const typed = query.typing;
    const begun = likeness < 1 && typed !== undefined && word.startsWith(typed) && word.length > typed.length;
    // Folding may change lengths (ﬁ → fi); then the whole word is marked.
    return [[start, begun && end - start === word.length ? start + typed.length : end]];
  });
}
