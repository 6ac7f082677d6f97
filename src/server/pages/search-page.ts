import { CATALOGUE_AGE } from '../../contract/freshness.ts';
import { html } from 'hono/html';
import type { Answer } from '../answer.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import { describeSearch } from '../describe-search.ts';
import { missingTerm } from '../missing-term.ts';
import { pageAnswer, searchForm } from './layout.ts';
import type { Html } from './rich-html.ts';
import { pageTexts } from './texts.ts';

const RESULTS_A_PAGE = 20;

/** `/buscar?q=`: the search without scripts. */
export async function searchPage(
  view: CatalogueView,
  lang: string,
  q: string,
  page: number,
): Promise<Answer> {
  const t = pageTexts(lang);
  const query = q.slice(0, 200).trim();
  const outcome = view.searchIndex(lang).search({ q: query, limit: RESULTS_A_PAGE, page });
  const { total, hits, also } = outcome;
  const { understood, near, anchor } = describeSearch(outcome, view, lang);
  const pages = Math.max(1, Math.ceil(total / RESULTS_A_PAGE));
  const address = (number: number, to = lang, q = query) => {
    const parameters = new URLSearchParams({ q });
    if (number > 1) parameters.set('page', String(number));
    if (to !== 'es') parameters.set('lang', to);
    return `/buscar?${parameters.toString()}`;
  };
  const jump = anchor === undefined ? '' : `#${anchor}`;
  const inLanguage = lang === 'es' ? '' : `?lang=${lang}`;
  const title = query === '' ? t.allTramites : total === 0 ? t.noResults(query) : t.results(total, query);
  const answer = await pageAnswer({
    title: query === '' ? t.searchTitle : title,
    lang,
    view,
    otherLanguage: address(page, t.lang === 'en' ? 'es' : 'en'),
    maxAge: CATALOGUE_AGE,
    indexed: false,
    main: html`<h1>${t.searchTitle}</h1>
      ${searchForm(lang, query)}
      <h2 id="resultados">${title}</h2>
      ${
        total === 0
          ? html`<p>${t.noResultsAdvice}</p>
              <p><a href="/t/">${t.allTramites}</a></p>`
          : ''
      }
      ${
        understood.length > 0
          ? html`<p>${t.understood(understood.map(({ label }) => label).join(', '))}</p>
              <ul>
                ${understood.map(
                  ({ label, without }) =>
                    html`<li><a href="${address(1, lang, without)}">${t.withoutUnderstood(label)}</a></li>`,
                )}
              </ul>`
          : ''
      }
      ${also.length > 0 ? html`<p class="muted">${t.also(also.join(', '))}</p>` : ''}
      <ol class="rows" start="${(page - 1) * RESULTS_A_PAGE + 1}">
        ${hits.map(({ code, highlights }) => {
          const card = view.card(code, lang);
          if (!card) return '';
          const mark = (found: string) => (found === t.lang ? '' : html` lang="${found}"`);
          const of = (field: string) => mark(card.inSpanish?.includes(field) ? 'es' : lang);
          return html`<li>
            <p>
              <a href="${card.path}${jump}"${mark(card.nameLang ?? lang)}><strong>${marked(card.name, highlights)}</strong></a>
            </p>
            <p${of('summary')}>${card.summary}</p>
            <p class="muted"${of('institution')}>${card.institution.name}</p>
          </li>`;
        })}
      </ol>
      ${
        near.length > 0
          ? html`<h2>${t.near}</h2>
              <ul>
                ${near.map(
                  ({ kind, value, label }) =>
                    html`<li>
                      <a
                        href="${kind === 'tramite' ? `/t/${value}${inLanguage}` : `/t/${inLanguage}#${value}`}"
                        >${label}</a
                      >
                    </li>`,
                )}
              </ul>`
          : ''
      }
      ${
        pages > 1
          ? html`<nav aria-label="${t.pageOf(page, pages)}">
              <p>${t.pageOf(page, pages)}</p>
              <p>
                ${page > 1 ? html`<a href="${address(page - 1)}" rel="prev">${t.previous}</a> ` : ''}
                ${page < pages ? html`<a href="${address(page + 1)}" rel="next">${t.next}</a>` : ''}
              </p>
            </nav>`
          : ''
      }`,
  });
  const term = total === 0 && page === 1 ? missingTerm(query) : undefined;
  return term === undefined ? answer : { ...answer, missing: { term, lang } };
}

function marked(name: string, highlights: readonly (readonly [number, number])[]): Html {
  let at = 0;
  const pieces = highlights.map(([start, end]) => {
    const piece = html`${name.slice(at, start)}<mark>${name.slice(start, end)}</mark>`;
    at = end;
    return piece;
  });
  return html`${pieces}${name.slice(at)}`;
}
