/**
 * What a page that demands Trusted Types and names who may make them has to name besides: lit's templates. Every pinned
 * file, and some of what it brings later, has lit of its own, hence a name that more than one may have. Pure.
 */
export function trustedTypes(head: string): string {
  return head.includes(' integrity=') ? "lit-html 'allow-duplicates'" : 'lit-html';
}
