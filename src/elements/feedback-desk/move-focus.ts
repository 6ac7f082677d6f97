import type { LitElement } from 'lit';

/** To what the selector means in the element's own tree, once that is drawn. */
export async function moveFocus(element: LitElement, selector: string): Promise<void> {
  await element.updateComplete;
  element.renderRoot.querySelector<HTMLElement>(selector)?.focus();
}
