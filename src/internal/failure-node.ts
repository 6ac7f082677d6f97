/** Bordered box: icon, what happened and what to do, and the button that does it. */
import { el } from './el.ts';

const SVG = 'http://www.w3.org/2000/svg';

export function failureNode(message: string, retry?: { label: string; run: () => void }): HTMLElement {
  return el(
    'div',
    { class: 'box error', part: 'error' },
    el('p', {}, warningIcon(), el('span', {}, message)),
    retry &&
      el('button', { type: 'button', class: 'button', part: 'primary', click: retry.run }, retry.label),
  );
}

function warningIcon(): SVGElement {
  const icon = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  const set = (element: Element, attributes: Record<string, string>) => {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  };
  set(icon, { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' });
  set(path, {
    d: 'M12 2 1 21h22L12 2zm0 6v7m0 2.5v1',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
  });
  icon.append(path);
  return icon;
}
