import { isSoft } from './rank-title.ts';
import type { Question, QuestionWord, Remark } from './read-question.ts';

const NARROWING: ReadonlySet<Remark['kind']> = new Set([
  'online',
  'free',
  'audience',
  'institution',
  'place',
]);

/**
 * The words that are looked for. "Trámites gratis" looks for nothing but what is free, so "trámites" goes; "horarios"
 * alone narrows nothing, so it is looked for after all.
 */
export function settleQuestion({ words, remarks }: Question): QuestionWord[] {
  const narrows = remarks.some(({ kind }) => NARROWING.has(kind));
  const looksFor = words.some(({ word, role }) => role !== 'nothing' && role !== 'asked' && !isSoft(word));
  if (looksFor) return words;
  if (narrows) return words.map((word) => (isSoft(word.word) ? { ...word, role: 'nothing' as const } : word));
  return words.map((word) => (word.role === 'asked' ? { ...word, role: 'subject' as const } : word));
}
