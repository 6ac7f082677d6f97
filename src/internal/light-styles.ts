/**
 * Styles of what we put into the host's own tree: the announcer, form fields, and what is left off the paper, each with
 * its own rules beside it, so that a first result brings none of a form. A constructed sheet, so that a page with
 * `style-src 'none'` takes it; rules say `!important` and double their attribute, because host pages reset with
 * `*{…!important}`. Lengths in em; colours through custom properties that the element sets on its own tag.
 */

/** A function that gives the tree that `root` is of these rules, once. */
export function lightStyles(rules: string): (root: Document | ShadowRoot) => void {
  const adopted = new WeakSet<Document | ShadowRoot>();
  let sheet: CSSStyleSheet | undefined;
  return (root) => {
    if (adopted.has(root)) return;
    adopted.add(root);
    if (!('adoptedStyleSheets' in root)) {
      // Safari 15.4–16.3 has no constructed sheets. An inline sheet is all there is; a strict CSP drops it, harmlessly.
      const style = document.createElement('style');
      style.textContent = rules;
      ('head' in root ? (root as Document).head : (root as ShadowRoot)).append(style);
      return;
    }
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
    }
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
}
