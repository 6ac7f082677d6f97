/** Style sheets that stand before the first card, in the form that Lit's elements take as well. */
import type { CSSResult } from 'lit';

/** Has no holes: what changes is a custom property. */
export function css({ raw }: { raw: readonly string[] }): CSSResult {
  const cssText = raw.join('');
  let sheet: CSSStyleSheet | undefined;
  const result = {
    _$cssResult$: true,
    cssText,
    get styleSheet() {
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(cssText);
      }
      return sheet;
    },
  };
  return result as unknown as CSSResult;
}

/** Gives a tree these styles, behind those that it has. */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  if ('adoptedStyleSheets' in root) {
    root.adoptedStyleSheets = [
      ...root.adoptedStyleSheets,
      ...styles.flatMap(({ styleSheet }) => styleSheet ?? []),
    ];
    return;
  }
  // Safari 15.4–16.3 has no constructed sheets. An inline sheet is all there is; a strict CSP drops it, harmlessly.
  for (const { cssText } of styles) {
    const style = document.createElement('style');
    style.textContent = cssText;
    (root as ShadowRoot).insertBefore(style, (root as ShadowRoot).querySelector(':not(style)'));
  }
}
