import { fold } from './fold.ts';

/** A word of a text: as it is compared, and where it stands, [start, end) in UTF-16 code units of the text. */
export interface Token {
  word: string;
  start: number;
  end: number;
}

// Initials with dots are one word (D.U.I.), and so is a word with an apostrophe inside (Kʼicheʼ).
const WORD = /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:['’ʼ`´][\p{L}\p{N}\p{M}]+)*/gu;

/** Words as they were written, and folded: a catalogue says few words, often. Emptied when it has grown. */
const folded = new Map<string, string>();
const MOST_FOLDED = 50_000;

function foldOnce(written: string): string {
  let word = folded.get(written);
  if (word === undefined) {
    if (folded.size >= MOST_FOLDED) folded.clear();
    folded.set(written, (word = fold(written)));
  }
  return word;
}

/** The words of a text in order. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  // Not matchAll: a catalogue is millions of words, and its iterator takes half the time.
  WORD.lastIndex = 0;
  for (let found = WORD.exec(text); found !== null; found = WORD.exec(text)) {
    const word = foldOnce(found[0]);
    if (word !== '') tokens.push({ word, start: found.index, end: found.index + found[0].length });
  }
  return tokens;
}
