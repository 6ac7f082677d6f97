import { editDistance } from './edit-distance.ts';
import { sound } from './sound.ts';
import { infinitives } from './infinitives.ts';
import { formOf, stem } from './stem.ts';
import { NUMBER_WORDS, STOP_WORDS } from './word-classes.ts';

/** A term of the catalogue that a typed word may mean, and how sure that is: 1 = the very word, 0 = not at all. */
export interface Meaning {
  term: string;
  likeness: number;
}

export interface Resolution {
  meanings: Meaning[];
  /** As the catalogue writes it, when the typed word was taken for a misspelling of it. */
  corrected?: string;
  /** It was taken for a slip of the finger: less sure than what sounds the same. */
  slip?: true;
}

/** What a likeness below 1 costs; each kind of guess is worse than the one before. */
const VERB_LIKENESS = 0.95;
const PREFIX_LIKENESS = 0.9;
const SOUND_LIKENESS = 0.88;
const EDIT_LIKENESS = [1, 0.8, 0.65];
/** Shorter words have too many neighbours for a guess: "DUI" is one letter away from "sui". */
const SHORTEST_GUESS = 4;
/** "Ves" can only be "vez": what sounds the very same needs fewer letters than a slip of the finger. */
const SHORTEST_SOUND = 3;
const SHORTEST_PREFIX_GUESS = 5;
const SHORTEST_TWO_EDITS = 8;

interface Tally {
  count: number;
}

interface Entry {
  word: string;
  term: string;
  sound: string;
  /** How often each way of writing it occurs, accents included, capitals aside. */
  written: Map<string, Tally>;
  count: number;
  /** Stands only where something is mentioned (descriptions): never the meaning of half a word or of a misspelling. */
  mentioned: boolean;
  letters: number;
  soundLetters: number;
}

/** A word of the catalogue as an index keeps it. */
export interface LexiconWord {
  word: string;
  term: string;
  /** As it is mostly written, accents included. */
  written: string;
  /** How often it occurs. */
  count: number;
  mentioned: boolean;
}

/**
 * The words of a catalogue, and what a typed word can mean among them: the word or an inflection of it, a beginning of
 * it while it is being typed, one that sounds the same, one that is a slip of the finger away.
 */
export class Lexicon {
  private readonly entries = new Map<string, Entry>();
  private readonly terms = new Map<string, Entry[]>();
  /** By what stands in the texts: a word that comes again costs one look-up. */
  private readonly seen = new Map<string, { entry: Entry; tally: Tally }>();
  /** Ordered by word, made at the first look-up. */
  private ordered: Entry[] | undefined;
  private bySound = new Map<string, Entry[]>();

  /** Makes a word of the catalogue known and gives its term. `written` is the word as it stands in the text. */
  add(word: string, written: string, mentioned = false): string {
    let seen = this.seen.get(written);
    if (seen?.entry.word !== word) {
      seen = this.firstSeen(word, written, mentioned);
      this.seen.set(written, seen);
    }
    const { entry, tally } = seen;
    entry.count += 1;
    tally.count += 1;
    if (!mentioned && entry.mentioned) {
      entry.mentioned = false;
      this.ordered = undefined;
    }
    return entry.term;
  }

  private firstSeen(word: string, written: string, mentioned: boolean): { entry: Entry; tally: Tally } {
    let entry = this.entries.get(word);
    if (entry === undefined) {
      const heard = sound(formOf(word));
      entry = {
        word,
        term: stem(word),
        sound: heard,
        written: new Map(),
        count: 0,
        mentioned,
        letters: letters(word),
        soundLetters: letters(heard),
      };
      this.entries.set(word, entry);
      const same = this.terms.get(entry.term);
      if (same) same.push(entry);
      else this.terms.set(entry.term, [entry]);
      this.ordered = undefined;
    }
    const small = written === word ? word : written.toLowerCase();
    const tally = entry.written.get(small) ?? { count: 0 };
    entry.written.set(small, tally);
    return { entry, tally };
  }

  /**
   * What a folded word can mean here, nothing when nothing is near. `typing`: the word may be unfinished. `guessing`: it
   * may be misspelled.
   */
  resolve(word: string, typing: boolean, guessing = true): Resolution {
    const meanings = new Map<string, number>();
    const term = stem(word);
    if (this.terms.has(term)) meanings.set(term, 1);
    const ordered = this.sortedEntries();
    if (typing)
      for (let at = lowerBound(ordered, word); ordered[at]?.word.startsWith(word); at += 1)
        keep(meanings, ordered[at]?.term ?? '', PREFIX_LIKENESS);
    // A word that is only mentioned somewhere may still be a misspelling of one that is the name of something.
    const onlyMentioned = meanings.size === 1 && this.terms.get(term)?.every((entry) => entry.mentioned);
    if ((meanings.size > 0 && !onlyMentioned) || !guessing) return { meanings: asMeanings(meanings) };
    if (word.length < SHORTEST_SOUND || /\d/.test(word)) return { meanings: asMeanings(meanings) };
    if (meanings.size === 0)
      for (const infinitive of infinitives(word)) {
        const verb = stem(infinitive);
        if (this.terms.get(verb)?.some((entry) => !entry.mentioned)) keep(meanings, verb, VERB_LIKENESS);
      }
    if (meanings.size > 0 && !onlyMentioned) return { meanings: asMeanings(meanings) };
    return this.guess(word, typing, meanings);
  }

  /** Everything that is known, for an index that will be read in parts. */
  *words(): Generator<LexiconWord> {
    for (const entry of this.entries.values())
      yield {
        word: entry.word,
        term: entry.term,
        written: mostWritten(entry),
        count: entry.count,
        mentioned: entry.mentioned,
      };
  }

  /** Makes a word known as `words` told it, and gives its term. */
  restore({ word, written, count, mentioned }: Omit<LexiconWord, 'term'>): string {
    const term = this.add(word, written, mentioned);
    const entry = this.entries.get(word);
    if (entry) {
      const tally = { count };
      entry.count = count;
      entry.written = new Map([[written, tally]]);
      this.seen.set(written, { entry, tally });
    }
    return term;
  }

  isWord(word: string): boolean {
    return this.entries.has(word);
  }

  /** True when a folded word, or an inflection of it, is what some trámite says about itself. */
  has(word: string): boolean {
    return this.terms.get(stem(word))?.some((entry) => !entry.mentioned) ?? false;
  }

  private guess(word: string, typing: boolean, meanings: Map<string, number>): Resolution {
    const ordered = this.sortedEntries();
    const heard = sound(formOf(word));
    const heardLetters = letters(heard);
    const wordLetters = letters(word);
    const near: Entry[] = [];
    let slip = false;
    const take = (entry: Entry, likeness: number) => {
      if (STOP_WORDS.has(entry.word) || NUMBER_WORDS.has(entry.word)) return;
      keep(meanings, entry.term, likeness);
      near.push(entry);
    };

    for (const entry of this.bySound.get(heard) ?? []) take(entry, SOUND_LIKENESS);
    if (near.length === 0 && word.length >= SHORTEST_GUESS) {
      let least = word.length >= SHORTEST_TWO_EDITS ? 2 : 1;
      let nearest: Entry[] = [];
      for (const entry of ordered) {
        if (entry.word.length < SHORTEST_GUESS) continue;
        // People rarely miss the first letter; asking for it in short words keeps "casa" away from "masa".
        if ((word.length < 6 || least > 1) && !entry.sound.startsWith(heard.charAt(0))) continue;
        if (least > 1 && entry.word.length < SHORTEST_TWO_EDITS) continue;
        // One edit changes at most two of the letters that a word has; this spares nearly all comparisons.
        const edits = Math.min(
          differing(heardLetters, entry.soundLetters) > 2 * least
            ? least + 1
            : editDistance(heard, entry.sound, least),
          differing(wordLetters, entry.letters) > 2 * least
            ? least + 1
            : editDistance(word, entry.word, least),
        );
        if (edits > least) continue;
        if (edits < least) nearest = [];
        least = edits;
        nearest.push(entry);
      }
      for (const entry of nearest) take(entry, EDIT_LIKENESS[least] ?? 0);
      slip = nearest.length > 0;
    }
    if (near.length === 0 && typing && word.length >= SHORTEST_PREFIX_GUESS) {
      const begun = sound(word);
      for (const entry of ordered)
        if (
          entry.sound.startsWith(begun) ||
          (entry.sound.startsWith(begun.charAt(0)) &&
            editDistance(begun, entry.sound.slice(0, begun.length), 1) <= 1)
        )
          keep(meanings, entry.term, (EDIT_LIKENESS[1] ?? 0) * PREFIX_LIKENESS);
    }
    const best = near.sort((one, other) => other.count - one.count || (one.word < other.word ? -1 : 1))[0];
    const result: Resolution = { meanings: asMeanings(meanings) };
    if (best) result.corrected = mostWritten(best);
    if (slip) result.slip = true;
    return result;
  }

  private sortedEntries(): Entry[] {
    if (this.ordered === undefined) {
      this.ordered = [...this.entries.values()]
        .filter((entry) => !entry.mentioned)
        .sort((one, other) => (one.word < other.word ? -1 : 1));
      this.bySound = new Map();
      for (const entry of this.ordered) {
        const same = this.bySound.get(entry.sound);
        if (same) same.push(entry);
        else this.bySound.set(entry.sound, [entry]);
      }
    }
    return this.ordered;
  }
}

function keep(meanings: Map<string, number>, term: string, likeness: number): void {
  if ((meanings.get(term) ?? 0) < likeness) meanings.set(term, likeness);
}

const asMeanings = (meanings: Map<string, number>): Meaning[] =>
  [...meanings].map(([term, likeness]) => ({ term, likeness }));

function mostWritten(entry: Entry): string {
  let most = entry.word;
  let times = 0;
  for (const [written, { count }] of entry.written)
    if (count > times || (count === times && written < most)) {
      most = written;
      times = count;
    }
  return most;
}

/** The letters of a word as bits, one a letter and the rest together in the last. */
function letters(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at) - 97;
    bits |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return bits;
}

/** Number of bits in which two sets of letters differ. */
function differing(one: number, other: number): number {
  let bits = one ^ other;
  let count = 0;
  while (bits !== 0) {
    bits &= bits - 1;
    count += 1;
  }
  return count;
}

/** Position of the first entry whose word is not before `word`. */
function lowerBound(entries: readonly Entry[], word: string): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.word ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
