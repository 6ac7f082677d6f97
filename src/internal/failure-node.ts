/** Bordered box: icon, what happened and what to do, and the button that does it. */
import type { LitElement } from 'lit';
import { el } from './el.ts';

export interface Retry {
  label: string;
  /** Whoever waits for what it gives goes on when it has an answer. */
  run: () => unknown;
}

export function failureNode(message: string, retry?: Retry): HTMLElement {
  return el(
    'div',
    { class: 'box error', part: 'error' },
    el('p', {}, warningIcon(), el('span', {}, message)),
    retry &&
      el(
        'button',
        {
          type: 'button',
          class: 'button',
          part: 'primary',
          click: ({ currentTarget }) => void again(currentTarget as HTMLElement, retry.run),
        },
        retry.label,
      ),
  );
}

/** The button goes when it is pressed. Who pressed it goes on from the heading that takes its place, or tries once more. */
async function again(button: HTMLElement, run: Retry['run']): Promise<void> {
  const root = button.getRootNode() as ShadowRoot;
  const places = () => [...root.querySelectorAll<HTMLElement>('.h, .error button')];
  const index = places().indexOf(button);
  const isThere = root.activeElement === button;
  await run();
  await (root.host as LitElement | undefined)?.updateComplete;
  // Who went elsewhere meanwhile stays there.
  if (!isThere || document.activeElement !== document.body) return;
  const heading = places()[index] ?? (root.host as HTMLElement);
  const place = heading.querySelector('a') ?? heading;
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}

function warningIcon(): SVGElement {
  const icon = svg('svg', { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' });
  icon.append(
    svg('path', {
      d: 'M12 2 1 21h22L12 2zm0 6v7m0 2.5v1',
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': '2',
    }),
  );
  return icon;
}

function svg(name: 'svg' | 'path', attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
