import type { LitElement } from 'lit';

/** Where the focus goes. `stay` leaves it where the person is. */
export type Focus =
  | `#${'h' | 'case' | 'inbox' | 'screen' | 'outcome' | 'form' | 'actions' | 'confirm'}`
  | `[data-${string}]`
  | 'stay';

/** To there, once it is drawn. */
export async function moveFocus(element: LitElement, target: Focus): Promise<void> {
  if (target === 'stay') return;
  await element.updateComplete;
  element.renderRoot.querySelector<HTMLElement>(target)?.focus();
}
