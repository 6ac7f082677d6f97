import { warn } from './warn.ts';

/** What an element throws while drawing stays inside it: one warning, and the author's own content is shown again. */
export function showBroken(element: HTMLElement, error: unknown): void {
  warn('VEN-103', element.localName, String(error));
  element.setAttribute('data-state', 'broken');
  element.shadowRoot?.replaceChildren(document.createElement('slot'));
}
