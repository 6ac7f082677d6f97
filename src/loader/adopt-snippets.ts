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
export function adoptSnippets(root: Document | Element, api: string, known: Record<string, unknown>): void {
  matching(root, '[data-tramite]').forEach((box) => {
    // It has it: that is how it was found.
    const { tramite: kind } = (box as HTMLElement).dataset as { tramite: string };
    const tag = SHORT[kind] ?? kind;
    if (!(tag in known) || box.querySelector(tag)) return;
    const element = document.createElement(tag);
    for (const { name, value } of box.attributes) {
      if (name.startsWith('data-tramite-')) element.setAttribute(name.slice(13), value);
    }
    // One paragraph is what was pasted. In many editors whoever writes on after it is still in the box: that stays.
    element.append(box.firstElementChild ?? '');
    box.prepend(element);
  });
  matching(root, 'a[href*="#"]').forEach((link) => {
    // What a code may be made of needs no decoding; decoding throws on what an editor mangled.
    const [, place, code = '', tag = ''] =
      /^([^?#]*)\/t\/([\w.-]+)[^#]*#(.+)/.exec((link as HTMLAnchorElement).href) ?? [];
    if (place !== api || !(tag in known) || link.closest(tag)) return;
    const element = document.createElement(tag);
    element.setAttribute('code', code);
    link.replaceWith(element);
    element.append(link);
  });
}

/** What matches the selector in `root`, itself included. */
export function matching(root: Document | Element, selector: string): Element[] {
  const found = [...root.querySelectorAll(selector)];
  if ('matches' in root && root.matches(selector)) found.push(root);
  return found;
}
