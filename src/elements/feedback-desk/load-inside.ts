import { loadDeskTranslator } from '../../context/connect-desk-door.ts';

/** What is behind the door, and its words in the language `tag`, side by side. */
export const loadInside = (tag: string) => Promise.all([import('./desk-inside.ts'), loadDeskTranslator(tag)]);

/** Nobody waits for it after the key. When it cannot be had now it is asked for again by whoever enters. */
export function prepareInside(tag: string): void {
  loadInside(tag).catch(() => undefined);
}
