import { html } from 'hono/html';
import { localized } from '../../contract/text.ts';
import type { Tramite } from '../../contract/tramite.ts';
import type { Answer } from '../answer.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import { pageAnswer, searchForm } from './layout.ts';
import { pageTexts } from './texts.ts';

/** `/t/`: every published trámite under its subjects. */
export function indexPage(view: CatalogueView, lang: string): Promise<Answer> {
  const t = pageTexts(lang);
  const mark = (found: string) => (found === t.lang ? '' : html` lang="${found}"`);
  const query = lang === 'es' ? '' : `?lang=${lang}`;
  const shown = [...view.tramites.values()].filter(({ status }) => status !== 'repealed');
  const groups: { id: string; title: string; lang: string; tramites: Tramite[] }[] =
    view.catalogue.categories.map(({ code, name }) => ({
      id: code,
      title: localized(name, lang).text,
      lang: localized(name, lang).lang,
      tramites: shown.filter(({ categories }) => categories.includes(code)),
    }));
  groups.push({
    id: 'otros',
    title: t.otherCategory,
    lang: t.lang,
    tramites: shown.filter(({ categories }) => !categories.some((code) => view.categories.has(code))),
  });
  const collator = new Intl.Collator('es');
  return pageAnswer({
    title: t.allTramites,
    lang,
    view,
    otherLanguage: t.lang === 'en' ? '/t/' : '/t/?lang=en',
    maxAge: 300,
    main: html`<h1>${t.allTramites}</h1>
      <p class="lead">${shown.length === 0 ? t.emptyCatalogue : t.allTramitesLead(shown.length)}</p>
      ${searchForm(lang)}
      ${groups
        .filter(({ tramites }) => tramites.length > 0)
        .map(
          ({ id, title, lang: titleLang, tramites }) =>
            html`<section aria-labelledby="${id}">
              <h2 id="${id}" ${mark(titleLang)}>${title}</h2>
              <ul>
                ${tramites
                  .map(({ code, name }) => ({
                    code,
                    name: localized(name, lang).text,
                    found: localized(name, lang).lang,
                  }))
                  .sort((one, other) => collator.compare(one.name, other.name))
                  .map(
                    ({ code, name, found }) =>
                      html`<li><a href="/t/${code}${query}" ${mark(found)}>${name}</a></li>`,
                  )}
              </ul>
            </section>`,
        )}`,
  });
}
