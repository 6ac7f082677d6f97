import { fold } from './fold.ts';
import type { PhraseBook, PhraseMeaning } from './phrase-book.ts';
import { sound } from './sound.ts';
import { tokenize, type Token } from './tokenize.ts';
import { STOP_WORDS } from './word-classes.ts';

/**
 * What a word is there for: `subject` names what is looked for; `asked` belongs to a phrase ("cuánto cuesta") and helps
 * where a name has it too; `institution` does both; `whereabouts` follows "en" and may be a place that nobody told us;
 * `nothing` is one of the words between the others.
 */
export type Role = 'subject' | 'asked' | 'institution' | 'whereabouts' | 'nothing';

export interface QuestionWord extends Token {
  role: Role;
}

/** A phrase that was understood, and where it stands: positions of its first word and of the word after its last one. */
export type Remark = PhraseMeaning & { from: number; to: number };

/** A query read as a question: its words, and what its phrases mean. */
export interface Question {
  words: QuestionWord[];
  remarks: Remark[];
}

/** Words after these are not looked at: no question is that long. */
const MOST_WORDS = 40;

/** How people write small words with their thumbs. */
const SHORT_FOR = new Map([
  ...['q', 'k', 'qe'].map((short) => [short, 'que'] as const),
  ['d', 'de'],
  ['x', 'por'],
  ['pa', 'para'],
  ['onde', 'donde'],
]);

const stopSounds = new Set([...STOP_WORDS].filter((word) => word.length > 3).map(sound));
/** Where a place may follow. */
const BEFORE_PLACE = new Set(['en', 'cerca', 'desde']);

/**
 * Reads what people write. Pure; `book` holds the phrases of the language and the names that the catalogue knows,
 * `isKnown` tells whether a folded word is one of the catalogue's.
 */
export function readQuestion(q: string, book: PhraseBook, isKnown: (word: string) => boolean): Question {
  const tokens = tokenize(q).slice(0, MOST_WORDS);
  const sounds = tokens.map(({ word }) => sound(SHORT_FOR.get(word) ?? word));
  const words = tokens.map((token, at): QuestionWord => ({ ...token, role: roleOf(tokens, at, isKnown) }));
  const remarks: Remark[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const phrase = book
      .get(sounds[at] ?? '')
      ?.find((known) => known.sounds.every((heard, offset) => sounds[at + offset] === heard));
    if (phrase === undefined) continue;
    const { meaning } = phrase;
    const to = at + phrase.sounds.length;
    for (const word of words.slice(at, to))
      if (word.role !== 'nothing') word.role = meaning.kind === 'institution' ? 'institution' : 'asked';
    remarks.push({ ...meaning, from: at, to });
    at = to - 1;
  }
  return { words, remarks };
}

/** The query without the words of a remark and the small words before it: what is asked when it is taken back. */
export function withoutRemark(q: string, words: readonly QuestionWord[], { from, to }: Remark): string {
  let first = from;
  while (
    first > 0 &&
    ['en', 'de', 'del', 'cerca', 'por', 'el', 'la', 'que'].includes(words[first - 1]?.word ?? '')
  )
    first -= 1;
  const start = words[first]?.start ?? 0;
  const end = words[to - 1]?.end ?? q.length;
  return `${q.slice(0, start)} ${q.slice(end)}`
    .replace(/[¿?¡!]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function roleOf(tokens: readonly Token[], at: number, isKnown: (word: string) => boolean): Role {
  const word = tokens[at]?.word ?? '';
  if (isStopWord(word, isKnown) && !isLetterOfClass(tokens, at)) return 'nothing';
  let before = at - 1;
  while (before > 0 && ['de', 'la', 'el', 'los', 'las'].includes(tokens[before]?.word ?? '')) before -= 1;
  return BEFORE_PLACE.has(tokens[before]?.word ?? '') ? 'whereabouts' : 'subject';
}

/** Also when it is written as it sounds: "nesesito", "kiero". */
function isStopWord(word: string, isKnown: (word: string) => boolean): boolean {
  return (
    STOP_WORDS.has(word) ||
    STOP_WORDS.has(word.replace(/([aei]r)(?:me|te|se|nos|lo|la|le|los|las|les)$/, '$1')) ||
    (word.length > 3 && stopSounds.has(sound(word)) && !isKnown(word))
  );
}

/** "Categoría A": there the letter is a name, not a preposition. */
function isLetterOfClass(tokens: readonly Token[], at: number): boolean {
  const before = fold(tokens[at - 1]?.word ?? '');
  return tokens[at]?.word.length === 1 && /^(?:categoria|clase|tipo|grupo|nivel|serie)$/.test(before);
}
