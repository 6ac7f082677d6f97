/** Words that have no field of their own, under the name that the source gives them. */
import type { Block, RichTree } from '../contract/richtext.ts';

export function labelled(label: string, tree: RichTree): Block[] {
  const [first, ...more] = tree;
  const title = { t: 'strong' as const, c: [`${label}:`] };
  if (first?.t === 'p') return [{ t: 'p', c: [title, ' ', ...first.c] }, ...more];
  return [{ t: 'p', c: [title] }, ...tree];
}
