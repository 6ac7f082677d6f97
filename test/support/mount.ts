/** Puts an element into a page as a webmaster would, inside a provider that runs the API in the same process. */
import { waitUntil } from '@open-wc/testing';
import type { ReactiveElement } from 'lit';
import type { CatalogueProviderElement } from '../../src/elements/catalogue-provider/catalogue-provider.ts';
import type { Theme } from '../../src/context/appearance.ts';
import type { TestCatalogue } from './catalogue.ts';

export interface MountOptions {
  attributes?: Record<string, string>;
  /** The author's own content: a link with this name. Absent: the tag is empty, as a script would make it. */
  fallback?: { name: string; href: string };
  /** Absent: nobody says where the catalogue is. */
  catalogue?: TestCatalogue;
  lang?: string;
  theme?: Theme;
}

export interface Mounted<Kind extends HTMLElement> {
  element: Kind;
  provider: CatalogueProviderElement;
  page: HTMLElement;
}

let present: HTMLElement | undefined;

/** A page with a heading, a provider and the element. The page that was mounted before goes away. */
export function mount<Kind extends HTMLElement = ReactiveElement>(
  tag: string,
  { attributes = {}, fallback, catalogue, lang = 'es', theme = 'light' }: MountOptions = {},
): Mounted<Kind> {
  unmount();
  document.title = 'Página de prueba';
  document.documentElement.lang = 'es';
  const page = document.createElement('main');
  const title = document.createElement('h1');
  title.textContent = 'Página de una institución';
  // At text of 200 % no word of the page itself may be what is too wide for a phone.
  title.style.overflowWrap = 'anywhere';
  const provider = document.createElement('catalogue-provider');
  if (catalogue) provider.client = catalogue.client;
  provider.setAttribute('lang', lang);
  setTheme(provider, theme);
  const element = document.createElement(tag) as Kind;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (fallback) {
    const link = document.createElement('a');
    link.href = fallback.href;
    link.textContent = fallback.name;
    element.append(link);
  }
  provider.append(element);
  page.append(title, provider);
  document.body.append(page);
  present = page;
  return { element, provider, page };
}

export function unmount(): void {
  present?.remove();
  present = undefined;
}

/** The theme of the elements and of the page around them: a dark widget stands on a dark page. */
export function setTheme(provider: HTMLElement, theme: Theme): void {
  provider.setAttribute('theme', theme);
  document.documentElement.style.colorScheme = theme === 'dark' ? 'dark' : 'light';
  document.body.style.background = 'Canvas';
  document.body.style.color = 'CanvasText';
}

/** Waits until the element says that it shows `state`, in the language of its surroundings. */
export async function shows(element: HTMLElement, state: string): Promise<void> {
  const now = () => element.getAttribute('data-state');
  await eventually(() => now() === state).catch(() => {
    throw new Error(`<${element.localName}> shows «${now()}», not «${state}»`);
  });
  const lang = element.closest('catalogue-provider')?.getAttribute('lang') ?? 'es';
  const frame = () => element.shadowRoot?.querySelector('.r');
  await eventually(() => !frame() || frame()?.getAttribute('lang') === lang, `no words in ${lang}`);
  await (element as HTMLElement & { updateComplete?: Promise<boolean> }).updateComplete;
}

/** Waits until the condition holds, at most ten seconds. */
export async function eventually(holds: () => unknown, otherwise?: string): Promise<void> {
  await waitUntil(holds, otherwise, { timeout: 10_000, interval: 10 });
}

/** Words that a person reads in the element, white space tidied. */
export function textOf(element: HTMLElement): string {
  return wordsOf(element.shadowRoot).replace(/\s+/g, ' ').trim();
}

/** With a space around whatever stands in a box of its own, as an eye sees it. */
function wordsOf(node: Node | null): string {
  if (!node?.hasChildNodes()) return node?.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '';
  const words = [...node.childNodes].map(wordsOf).join('');
  return node instanceof Element && getComputedStyle(node).display !== 'inline' ? ` ${words} ` : words;
}

/** The one element of the shadow tree that the selector means. */
export function inside<Kind extends HTMLElement = HTMLElement>(host: HTMLElement, selector: string): Kind {
  const found = host.shadowRoot?.querySelector<Kind>(selector);
  if (!found) throw new Error(`<${host.localName}> has no ${selector} in: ${textOf(host)}`);
  return found;
}
