/**
 * What paper owes to the screen. Both functions hold everything inside, so that they run in a test's own page and, through
 * `page.evaluate`, in any.
 */

/** What a person reads on the screen in `within`, line by line; also what is folded away. Not what is there to be used: forms, controls, the ways through the site. */
export function linesOnScreen(within: string): string[] {
  const USED =
    'form, button, input, select, textarea, label, nav, summary, a.button, .noprint, [data-ventanilla-fields], .own-report';
  const LINES = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, th, td, figcaption, blockquote';
  const lines: string[] = [];
  const walk = (node: Element): void => {
    const isFolded = node.closest('details:not([open])') !== null;
    if (!isFolded && !node.checkVisibility({ visibilityProperty: true })) return;
    if (node.matches(USED)) return;
    if (node.matches(LINES) && !node.querySelector(`:is(${LINES}, ${USED})`)) {
      const words = node.textContent.replace(/\s+/g, ' ').trim();
      if (words !== '') lines.push(words);
      return;
    }
    const inner = node.localName === 'slot' ? (node as HTMLSlotElement).assignedElements() : [];
    for (const child of inner.length > 0 ? inner : (node.shadowRoot ?? node).children) walk(child);
  };
  for (const root of document.querySelectorAll(within)) walk(root);
  return lines;
}

/** With the page as it prints: what of `lines` is lost, what cannot be pressed on paper, links without their address. */
export function paperFaults({ within, lines }: { within: string; lines: readonly string[] }): string[] {
  const faults: string[] = [];
  const printed: string[] = [];
  const walk = (node: Element): void => {
    if (!node.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return;
    const box = node.getBoundingClientRect();
    const words = node.textContent.replace(/\s+/g, ' ').trim();
    // A row that opens is a line of the paper like any other.
    const drawn = getComputedStyle(node).borderTopStyle !== 'none';
    if (node.localName === 'button' && drawn && box.width > 1)
      faults.push(`${node.localName} «${words}» is on the paper`);
    // What leads to another part of the same sheet needs no address.
    if (node.matches('a[href]:not([href^="#"])')) {
      const after = getComputedStyle(node, '::after').content;
      const href = node.getAttribute('href')!;
      // A mail address or a telephone is its own text.
      if (!after.includes(href) && !words.includes(href.replace(/^\w+:/, '')))
        faults.push(`link «${words}» without its address`);
    }
    if (box.height > 0) printed.push(words);
    const inner = node.localName === 'slot' ? (node as HTMLSlotElement).assignedElements() : [];
    for (const child of inner.length > 0 ? inner : (node.shadowRoot ?? node).children) walk(child);
  };
  for (const root of document.querySelectorAll(within)) walk(root);
  for (const line of lines) if (!printed.includes(line)) faults.push(`lost: «${line}»`);
  return faults;
}
