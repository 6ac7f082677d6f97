/**
 * What a page that demands Trusted Types and names who may make them has to name besides: lit's templates, and nothing ('')
 * for a card, which writes no HTML of text. Every other pinned file, and some of what it brings later, has lit of its own,
 * hence a name that more than one may have. Pure.
 */
import type { EmbeddableTag } from './embeddables.ts';

export function trustedTypes(tag: EmbeddableTag, head: string): string {
  if (tag === 'tramite-card') return '';
  return head.includes(' integrity=') ? "lit-html 'allow-duplicates'" : 'lit-html';
}
