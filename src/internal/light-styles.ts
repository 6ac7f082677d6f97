/**
 * Styles of what we put into the host's own tree: the announcer, form fields, and what is left off the paper, each with
 * its own rules beside it, so that a first result brings none of a form. A constructed sheet, so that a page with
 * `style-src 'none'` takes it; rules say `!important` and double their attribute, because host pages reset with
 * `*{…!important}`. Lengths in em; colours through custom properties that the element sets on its own tag.
 */

import { adoptStyles, css } from './css.ts';

/** A function that gives the tree that `root` is of these rules, once. */
export function lightStyles(rules: string): (root: Document | ShadowRoot) => void {
  const adopted = new WeakSet<Document | ShadowRoot>();
  const styles = [css({ raw: [rules] })];
  return (root) => {
    if (adopted.has(root)) return;
    adopted.add(root);
    // Without constructed sheets they go where a page has its own.
    const { head } = root as Partial<Document>;
    adoptStyles((head && !('adoptedStyleSheets' in root) ? head : root) as ShadowRoot, styles);
  };
}
