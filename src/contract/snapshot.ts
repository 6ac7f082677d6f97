/**
 * A catalogue published as files: what says so, and where each answer lies. The address of a file is made from the
 * operation and what it asks, so that a reader needs no list of them.
 */
import * as z from 'zod/mini';
import { instant, url } from './text.ts';

/** `ventanilla.json`, and what a file server finds where the API answers questions with `?`: `v1/tramites`. */
export const snapshotDescriptor = z.object({
  /** Version of the layout of the files. */
  snapshot: z.literal(1),
  /** When it was made. */
  date: instant,
  revision: z.int(),
  /** Languages with cards and a search; another one is answered in Spanish. */
  languages: z.array(z.string()),
  /** Folder of the search of each language below `data/search/`; its name changes with its content. */
  search: z.record(z.string(), z.string()),
  /** API that takes votes, comments and questions about requests; absent = nobody does. */
  writeUrl: z.optional(url),
});
export type SnapshotDescriptor = z.infer<typeof snapshotDescriptor>;

/** Questions with `?`: a file server ignores that part and gives the same file for all, which can only say what this is. */
export const QUESTION_PATHS = [
  'v1/tramites',
  'v1/search',
  'v1/offices',
  'v1/directory',
  'v1/feedback',
  'v1/catalogue',
  'v1/categories',
  'v1/life-events',
  'v1/institutions',
  'v1/changes',
] as const;

/** Cards whose codes differ in their last letter lie together: those of an institution in few files. */
export function cardsFile(code: string, lang: string): string {
  return `data/cards/${lang}/${code.slice(0, -1)}_.json`;
}

export function officesFile(by: 'institution' | 'tramite' | 'department', value: string): string {
  return `data/offices/${by}/${by === 'department' ? plainName(value) : value}.json`;
}

/** A fiche for people. */
export function ficheFile(code: string, lang: string): string {
  return `t/${code}${lang === 'es' ? '' : `.${lang}`}.html`;
}

/** `Ahuachapán` → `ahuachapan`: letters that every disk and server takes. */
function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
