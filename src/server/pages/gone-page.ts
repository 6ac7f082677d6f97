import { CATALOGUE_AGE } from '../../contract/freshness.ts';
import { html } from 'hono/html';
import { localized, type Text } from '../../contract/text.ts';
import type { Tramite } from '../../contract/tramite.ts';
import type { Answer } from '../answer.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import { pageAnswer, searchForm } from './layout.ts';
import type { Html } from './rich-html.ts';
import { pageTexts } from './texts.ts';

/** The address of a repealed trámite: what was there, what took its place, and a search. */
export function gonePage(
  tramite: Tramite,
  successor: Tramite | undefined,
  view: CatalogueView,
  lang: string,
): Promise<Answer> {
  const t = pageTexts(lang);
  const query = t.lang === 'en' ? '?lang=en' : '';
  const say = (text: Text): Html | string => {
    const { text: words, lang: found } = localized(text, lang);
    return found === lang.split('-')[0] ? words : html`<span lang="${found}">${words}</span>`;
  };
  return pageAnswer({
    title: localized(tramite.name, lang).text,
    lang,
    view,
    status: 410,
    maxAge: CATALOGUE_AGE,
    indexed: false,
    otherLanguage: `/t/${tramite.code}${t.lang === 'en' ? '?lang=es' : '?lang=en'}`,
    main: html`<h1>${t.repealed}</h1>
      <p class="lead">${say(tramite.name)}</p>
      ${
        successor
          ? html`<div class="box">
              <p>${t.successor}: <a href="/t/${successor.code}${query}">${say(successor.name)}</a></p>
            </div>`
          : ''
      }
      ${searchForm(lang)}
      <p><a href="/t/${query}">${t.allTramites}</a></p>`,
  });
}
