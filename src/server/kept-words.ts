import { maskPersonalData } from '../contract/personal-data.ts';
import { cleanText } from './clean-text.ts';

/** What a citizen wrote, as it is stored: without what cannot be seen, and with masks in place of personal data. */
export function keptWords(text: string): string {
  return maskPersonalData(cleanText(text));
}
