import { CATALOGUE_AGE } from '../../contract/freshness.ts';
import { html } from 'hono/html';
import { localized } from '../../contract/text.ts';
import type { Answer } from '../answer.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import type { ListedTramite } from '../list-tramites.ts';
import { pageAnswer, searchForm } from './layout.ts';
import type { Html } from './rich-html.ts';
import { pageTexts } from './texts.ts';

/** So many are listed on one page; a larger catalogue has a page, or several, for each subject. */
const MOST_ON_A_PAGE = 2_000;
const OTHERS = 'otros';

/** Trámites of one subject. */
interface Group {
  id: string;
  title: string;
  lang: string;
  tramites: ListedTramite[];
}

/** `/t/`: every published trámite under its subjects. Of a large catalogue the subjects, and `?category=&page=` for each. */
export function indexPage(view: CatalogueView, lang: string, asked = new URLSearchParams()): Promise<Answer> {
  const t = pageTexts(lang);
  const total = view.listed().length;
  const groups = groupsOf(view, lang);
  const group = total > MOST_ON_A_PAGE ? groups.find(({ id }) => id === asked.get('category')) : undefined;
  const pages = Math.ceil((group?.tramites.length ?? 0) / MOST_ON_A_PAGE);
  const page = Math.min(Math.max(1, Math.trunc(Number(asked.get('page'))) || 1), Math.max(1, pages));
  const address = (number: number, to = lang, id = group?.id) => {
    const parameters = new URLSearchParams();
    if (id !== undefined) parameters.set('category', id);
    if (number > 1) parameters.set('page', String(number));
    if (to !== 'es') parameters.set('lang', to);
    return parameters.size === 0 ? '/t/' : `/t/?${parameters.toString()}`;
  };
  const links = (tramites: readonly ListedTramite[]) => linksTo(tramites, lang);
  const heading = ({ id, title, lang: found }: Group) =>
    html`<h2 id="${id}" ${found === t.lang ? '' : html` lang="${found}"`}>${title}</h2>`;
  const subjects =
    total > MOST_ON_A_PAGE
      ? html`<ul>
          ${groups.map(
            ({ id, title, lang: found, tramites }) =>
              html`<li id="${id}">
                <a href="${address(1, lang, id)}" ${found === t.lang ? '' : html` lang="${found}"`}
                  >${title}</a
                >
                (${String(tramites.length)})
              </li>`,
          )}
        </ul>`
      : groups.map(
          (one) =>
            html`<section aria-labelledby="${one.id}">${heading(one)} ${links(one.tramites)}</section>`,
        );
  const from = (page - 1) * MOST_ON_A_PAGE;
  return pageAnswer({
    title: group ? `${t.allTramites}: ${group.title}` : t.allTramites,
    lang,
    view,
    otherLanguage: address(page, t.lang === 'en' ? 'es' : 'en'),
    maxAge: CATALOGUE_AGE,
    main: html`<h1>${t.allTramites}</h1>
      <p class="lead">${total === 0 ? t.emptyCatalogue : t.allTramitesLead(total)}</p>
      ${searchForm(lang)}
      ${
        group
          ? html`<section aria-labelledby="${group.id}">
                ${heading(group)} ${links(sorted(group.tramites, lang).slice(from, from + MOST_ON_A_PAGE))}
              </section>
              <nav aria-label="${t.pageOf(page, pages)}">
                <p>${t.pageOf(page, pages)}</p>
                <p>
                  ${page > 1 ? html`<a href="${address(page - 1)}" rel="prev">${t.previous}</a> ` : ''}
                  ${page < pages ? html`<a href="${address(page + 1)}" rel="next">${t.next}</a>` : ''}
                </p>
              </nav>`
          : subjects
      }`,
  });
}

/** The subjects that have trámites, in the catalogue's order, and what is of none of them at the end. */
function groupsOf(view: CatalogueView, lang: string): Group[] {
  const t = pageTexts(lang);
  const byCategory = new Map<string, ListedTramite[]>(
    [...view.categories.keys(), OTHERS].map((id) => [id, []]),
  );
  for (const tramite of view.listed()) {
    const known = tramite.categories.filter((code) => view.categories.has(code));
    for (const code of known.length > 0 ? new Set(known) : [OTHERS]) byCategory.get(code)?.push(tramite);
  }
  return [...byCategory]
    .filter(([, tramites]) => tramites.length > 0)
    .map(([id, tramites]) => {
      const name = view.categories.get(id)?.name;
      const said = name ? localized(name, lang) : { text: t.otherCategory, lang: t.lang };
      return { id, title: said.text, lang: said.lang, tramites };
    });
}

const collator = new Intl.Collator('es');

/** By name, as people look names up. */
function sorted(tramites: readonly ListedTramite[], lang: string): ListedTramite[] {
  return tramites
    .map((tramite) => ({ tramite, name: localized(tramite.name, lang).text }))
    .sort((one, other) => collator.compare(one.name, other.name))
    .map(({ tramite }) => tramite);
}

function linksTo(tramites: readonly ListedTramite[], lang: string): Html {
  const t = pageTexts(lang);
  const query = lang === 'es' ? '' : `?lang=${lang}`;
  return html`<ul>
    ${sorted(tramites, lang).map(({ code, name }) => {
      const { text, lang: found } = localized(name, lang);
      return html`<li>
        <a href="/t/${code}${query}" ${found === t.lang ? '' : html` lang="${found}"`}>${text}</a>
      </li>`;
    })}
  </ul>`;
}
