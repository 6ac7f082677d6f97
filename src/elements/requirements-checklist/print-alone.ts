/**
 * Prints one element without the page around it: whatever stands beside its ancestors is marked for as long as the
 * printing lasts, and a style sheet leaves what is marked off the paper.
 */
import { lightStyles } from '../../internal/light-styles.ts';

const LEFT_OUT = 'data-ventanilla-unprinted';
const adoptStyles = lightStyles(`@media print{[${LEFT_OUT}][${LEFT_OUT}]{display:none!important}}`);

/** `what` is on the element as `data-print` meanwhile, for its own style sheet. */
export function printAlone(host: HTMLElement, what: string): void {
  const leftOut = besides(host);
  for (const element of leftOut) element.setAttribute(LEFT_OUT, '');
  host.setAttribute('data-print', what);
  const restore = () => {
    window.removeEventListener('afterprint', restore);
    for (const element of leftOut) element.removeAttribute(LEFT_OUT);
    host.removeAttribute('data-print');
  };
  window.addEventListener('afterprint', restore);
  window.print();
}

function besides(host: Element): Element[] {
  const found: Element[] = [];
  let node = host;
  while (node !== document.body) {
    const parent = node.parentNode;
    if (!parent) break;
    found.push(...[...parent.children].filter((child) => child !== node && !child.hasAttribute(LEFT_OUT)));
    if (parent instanceof ShadowRoot) adoptStyles(parent);
    node = parent instanceof ShadowRoot ? parent.host : (parent as Element);
  }
  adoptStyles(document);
  return found;
}
