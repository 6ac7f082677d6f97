import { adoptStyles, type CSSResult, type LitElement } from 'lit';

/** Gives an element styles of what comes later, behind those that it has. */
export function addStyles({ renderRoot }: LitElement, ...styles: CSSResult[]): void {
  const root = renderRoot as ShadowRoot;
  // Undefined where styles are elements: there they are added.
  const before = root.adoptedStyleSheets as CSSStyleSheet[] | undefined;
  adoptStyles(root, [...(before ?? []), ...styles]);
}
