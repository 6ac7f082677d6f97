/**
 * Legibility of Spanish: INFLESZ (Szigriszt-Pazos and Barrio-Cantalejo), `206.835 − 62.3·S/P − P/F` with S syllables,
 * P words, F sentences. 65–80 is «bastante fácil». Formula: https://legible.es/blog/escala-inflesz/
 */
export function inflesz(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  let syllables = 0;
  for (const word of words) syllables += syllablesOf(word);
  return 206.835 - (62.3 * syllables) / words.length - words.length / sentences.length;
}

export function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\d$.,]*[\p{L}\d]/gu) ?? [];
}

/** Sentences of a text. A heading or a button without a full stop is one. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.?!…:])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** Vowels next to each other are one syllable, but strong ones and stressed weak ones stand alone. */
export function syllablesOf(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/(?<=[qg])u(?=[eéií])/g, '')
    .replace(/y$/, 'i');
  const groups = plain.match(/[aeiouáéíóúü]+/g) ?? [];
  let count = 0;
  for (const group of groups)
    count += 1 + (group.match(/(?<=[aeoáéó])[aeoáéó]|[íú](?=[aeo])|(?<=[aeo])[íú]/g)?.length ?? 0);
  return Math.max(1, count);
}
