import type { EmbeddableTag } from './embeddables.ts';

/** What `data-tramite` may say in place of the whole tag: the same as src/loader/adopt-snippets.ts. */
export const SHORT_NAMES: Readonly<Record<string, EmbeddableTag>> = {
  card: 'tramite-card',
  search: 'tramite-search',
  feedback: 'feedback-buttons',
  tracker: 'request-tracker',
};

/** `card` for `tramite-card`; the tag itself when it has no shorter name. */
export function shortName(tag: EmbeddableTag): string {
  return Object.entries(SHORT_NAMES).find(([, whole]) => whole === tag)?.[0] ?? tag;
}
