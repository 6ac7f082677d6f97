/** Requirements that are nothing but one list, as a list; anything else stays whole. */
import type { Inline, RichTree } from '../contract/richtext.ts';
import type { Requirement } from '../contract/tramite.ts';
import { toPlainText } from '../richtext/to-plain-text.ts';

/** Undefined when they are not one flat list; numbers must begin at 1, or a number would be lost. */
export function readRequirements(tree: RichTree): Requirement[] | undefined {
  const [list] = tree;
  if (tree.length !== 1 || !list || (list.t !== 'ol' && list.t !== 'ul')) return undefined;
  if (list.t === 'ol' && list.start !== undefined) return undefined;
  const names = list.c.map((item) => {
    const flat = item.c.every((part) => typeof part === 'string' || part.t === 'br');
    return flat ? toPlainText([{ t: 'p', c: item.c as Inline[] }]).replace(/\s+/g, ' ') : undefined;
  });
  if (names.some((name) => !name)) return undefined;
  return names.map((name, index) => ({
    id: `r${index + 1}`,
    kind: 'other',
    name: { es: name ?? '' },
    mandatory: true,
    moment: 'start',
  }));
}
