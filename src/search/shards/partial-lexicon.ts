import { infinitives } from '../infinitives.ts';
import { Lexicon, type Resolution } from '../lexicon.ts';
import { stem } from '../stem.ts';

/** What a lexicon asks for before it can say what a word means. */
export interface WordFiles {
  /** True when all words that begin so, and all of a term that is called so, are known; else they are asked for. */
  hasWords(beginning: string): boolean;
  /** The same of the list of all words. */
  hasSpelling(): boolean;
  /** A word that will most likely be looked up next. */
  expect(term: string): void;
}

const SHORTEST = 3;

/**
 * A lexicon of which a part is known. What it cannot answer yet it answers with "nothing", after asking for the missing
 * part: whoever asked it must ask again when that has come.
 */
export class PartialLexicon extends Lexicon {
  private readonly files: WordFiles;

  constructor(files: WordFiles) {
    super();
    this.files = files;
  }

  override resolve(word: string, typing: boolean, guessing = true): Resolution {
    const nothing: Resolution = { meanings: [] };
    const term = stem(word);
    this.files.expect(term);
    if (!this.knows(typing ? [word, term] : [term])) return nothing;
    const read = super.resolve(word, typing, false);
    const onlyMentioned = read.meanings.length === 1 && read.meanings[0]?.term === term && !super.has(word);
    if (!guessing || (read.meanings.length > 0 && !onlyMentioned)) return read;
    // Neither numbers nor words of one or two letters are ever guessed.
    if (word.length < SHORTEST || /\d/.test(word)) return read;
    const verbs = infinitives(word);
    if (!this.knows(verbs.map(stem))) return nothing;
    const isVerb = read.meanings.length === 0 && verbs.some((verb) => super.has(verb));
    return isVerb || this.files.hasSpelling() ? super.resolve(word, typing, guessing) : nothing;
  }

  override has(word: string): boolean {
    return this.knows([stem(word)]) && super.has(word);
  }

  private knows(beginnings: readonly string[]): boolean {
    let known = true;
    for (const beginning of beginnings) known = this.files.hasWords(beginning) && known;
    return known;
  }
}
