/**
 * What survives a CMS that strips our tags becomes an element again: `<div data-tramite="card" data-tramite-code="…">`
 * and, in the strictest editors, a link to a fiche that ends in `#tramite-card`. What was there moves inside as the fallback.
 */
const SHORT: Record<string, string> = {
  card: 'tramite-card',
  search: 'tramite-search',
  feedback: 'feedback-buttons',
  tracker: 'request-tracker',
};

/** Elements are made for the tags in `known` only; links only when they lead to `api`. */
export function adoptSnippets(root: Root, api: string, known: readonly string[]): void {
  matching(root, '[data-tramite]').forEach((box) => {
    // It has it: that is how it was found.
    const { tramite: kind } = (box as HTMLElement).dataset as { tramite: string };
    const tag = SHORT[kind] ?? kind;
    if (!known.includes(tag) || box.querySelector(tag)) return;
    const element = document.createElement(tag);
    for (const { name, value } of box.attributes) {
      const [, own] = name.split('data-tramite-');
      if (own) element.setAttribute(own, value);
    }
    // One paragraph is what was pasted. In many editors whoever writes on after it is still in the box: that stays.
    element.append(box.firstElementChild ?? '');
    box.prepend(element);
  });
  matching(root, 'a[href*="#"]').forEach((link) => {
    // What a code may be made of needs no decoding; decoding throws on what an editor mangled.
    const [, place, code, tag] = (/^([^?#]*)\/t\/([\w.-]+)[^#]*#(.+)/.exec(
      (link as HTMLAnchorElement).href,
    ) ?? []) as unknown as [string, string, string, string];
    if (place !== api || !known.includes(tag) || link.closest(tag)) return;
    const element = document.createElement(tag);
    element.setAttribute('code', code);
    link.replaceWith(element);
    element.append(link);
  });
}

/** A document has no `matches`, a text neither of them. */
export type Root = Partial<Pick<Element, 'querySelectorAll' | 'matches'>>;

/** What matches the selector in `root`, itself included. */
export function matching(root: Root, selector: string): Element[] {
  const found = [...(root.querySelectorAll?.(selector) ?? [])];
  if (root.matches?.(selector)) found.push(root as Element);
  return found;
}
