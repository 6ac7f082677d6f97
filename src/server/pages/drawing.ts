/** What every piece of a page about a trámite is drawn with: the catalogue, the language and how it says a text. */
import { html } from 'hono/html';
import { localized, type Text } from '../../contract/text.ts';
import type { Variant } from '../../contract/tramite.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import type { Html } from './rich-html.ts';
import { pageTexts, type PageTexts } from './texts.ts';

export interface Drawing {
  /** Sections of this variant are where a search leads to. */
  first?: Variant | undefined;
  view: CatalogueView;
  lang: string;
  t: PageTexts;
  say: (text: Text) => Html | string;
}

export function drawingOf(view: CatalogueView, lang: string): Drawing {
  const t = pageTexts(lang);
  /** Text that is not in the language of the page's own words says which one it is in, for screen readers. */
  const say = (text: Text) => {
    const { text: words, lang: found } = localized(text, lang);
    return found === t.lang ? words : html`<span lang="${found}">${words}</span>`;
  };
  return { view, lang, t, say };
}
