/** The page around a story: the real API in the same process, a heading, and a box as wide as a place on a site. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Theme } from '../../src/context/appearance.ts';
import '../../src/elements/catalogue-provider/catalogue-provider.define.ts';
import { createTestCatalogue, type NetworkMode, type TestCatalogue } from '../../test/support/catalogue.ts';

/** What every story may set besides the attributes of its element. */
export interface PageArgs {
  /** '' leaves it to whoever is around: the toolbar, or the page. */
  lang: string;
  theme: Theme | '';
  /** Width of the place on the site, in CSS pixels; 0 = as wide as there is room. */
  width: number;
  network: NetworkMode;
  /** False: nobody says where the catalogue is. */
  hasCatalogue: boolean;
}

export const pageArgs: PageArgs = {
  lang: '',
  theme: '',
  width: 0,
  network: 'up',
  hasCatalogue: true,
};

/** Nothing that a webmaster writes: kept apart from the attributes. */
const OF_THE_STORY = { category: 'Solo de esta historia' };

export const pageArgTypes = {
  lang: { control: 'select', options: ['', 'es', 'en', 'es-XL', 'ar-XB'] },
  theme: { control: 'select', options: ['', 'inherit', 'light', 'dark', 'auto'] },
  width: { table: OF_THE_STORY },
  hasCatalogue: { table: OF_THE_STORY },
  network: {
    table: OF_THE_STORY,
    control: 'select',
    options: ['up', 'offline', 'trouble', 'busy', 'held', 'portal', 'malformed'],
  },
} as const;

/** One catalogue for each story, made before it is drawn. */
export const loaders = [
  async (): Promise<{ catalogue: TestCatalogue }> => ({ catalogue: await createTestCatalogue() }),
];

export function inPage(content: TemplateResult, args: PageArgs, catalogue: TestCatalogue): TemplateResult {
  catalogue.network.mode = args.network;
  const dark = args.theme === 'dark' ? 'color-scheme:dark;background:Canvas;color:CanvasText;' : '';
  const width = args.width > 0 ? `inline-size:${args.width}px;` : '';
  return html`<main style="${dark}${width}">
    <h1>Página de una institución</h1>
    <catalogue-provider
      lang=${args.lang || nothing}
      theme=${args.theme || nothing}
      .client=${args.hasCatalogue ? catalogue.client : undefined}
      >${content}</catalogue-provider
    >
  </main>`;
}

/** What the webmaster wrote inside the tag. */
export const authorsLink = (name: string, path: string): TemplateResult =>
  html`<a href="https://catalogo.test${path}">${name}</a>`;

/** Does what a person would, once `there` gives something; gives up after ten seconds. */
export async function once<Found>(there: () => Found | null | undefined): Promise<Found> {
  for (let turn = 0; turn < 500; turn += 1) {
    const found = there();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('It never came');
}

/** The element of a story, and what it drew. */
export function drawn(canvas: HTMLElement, tag: string): { element: HTMLElement; root: ShadowRoot } {
  const element = canvas.querySelector<HTMLElement>(tag);
  if (!element?.shadowRoot) throw new Error(`No <${tag}> in the story`);
  return { element, root: element.shadowRoot };
}
