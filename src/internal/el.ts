/**
 * One element of the page with its attributes and what is in it, made by the browser's own calls: what stands before the
 * first card can afford no library, and no policy for HTML made of text is needed.
 */

/** Attributes by name, absent ones left out; `click` hears of a click. */
export type Attributes = Record<string, string | undefined | ((event: MouseEvent) => void)>;

/** Empty text, `undefined`, `true` and `false` are nothing. */
export type Content = Node | string | boolean | undefined | readonly Content[];

export function el(name: string, attributes: Attributes = {}, ...content: Content[]): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.onclick = value;
    else if (value !== undefined) element.setAttribute(key, value);
  }
  fill(element, content);
  return element;
}

function fill(element: Element, content: readonly Content[]): void {
  for (const one of content) {
    if (Array.isArray(one)) fill(element, one as readonly Content[]);
    else if (one && one !== true) element.append(one as Node | string);
  }
}
