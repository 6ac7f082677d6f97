/**
 * What a page that demands Trusted Types and names who may make them has to name besides: lit's templates, and nothing ('')
 * for a card of the evergreen loader, which writes no HTML of text. Pinned cards did until 0.2. Every pinned file, and some
 * of what it brings later, has lit of its own, hence a name that more than one may have. Pure.
 */
import type { EmbeddableTag } from './embeddables.ts';

export function trustedTypes(tag: EmbeddableTag, head: string): string {
  if (head.includes(' integrity=')) return "lit-html 'allow-duplicates'";
  return tag === 'tramite-card' ? '' : 'lit-html';
}
