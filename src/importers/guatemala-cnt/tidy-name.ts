/**
 * A trámite's name as a person would write it: without the number of a list, the final full stop and double spaces, and
 * not in capitals. The original is kept by the caller when this differs.
 */
import { isCapitals, type Spelling } from './learn-spelling.ts';

const ROMAN = /^(?=[IVX]{2,}$)X{0,3}(IX|IV|V?I{0,3})$/;

export function tidyName(written: string, { known }: Spelling): string {
  const name = written
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\d{1,3}\.\s*(?=\p{L})/u, '')
    .replace(/\s*\.$/, '');
  const shown = isCapitals(name) ? asSentence(name, known) : name;
  return shown.charAt(0).toUpperCase() + shown.slice(1);
}

function asSentence(name: string, known: ReadonlyMap<string, string>): string {
  return name.replace(/[\p{L}\p{N}]+/gu, (word, at: number) => {
    // Between dashes stands the acronym of a department: -DRCPFA-. Digits are part of a number or a form.
    const between = name[at - 1] === '-' && name[at + word.length] === '-';
    if (between || /\p{N}/u.test(word) || ROMAN.test(word)) return word;
    const small = word.toLowerCase();
    const spelt = known.get(small) ?? small;
    // A full stop inside a name begins a sentence.
    return /\.\s+$/.test(name.slice(0, at)) ? spelt.charAt(0).toUpperCase() + spelt.slice(1) : spelt;
  });
}
