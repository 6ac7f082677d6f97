import type { FacetName, FacetValue, SearchResult } from '../../contract/search.ts';
import { localized } from '../../contract/text.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import type { Handlers } from '../handlers.ts';
import { pageTexts } from '../pages/texts.ts';

export const searchHandlers: Pick<Handlers, 'search'> = {
  async search({ lang: asked, ...query }, { view }) {
    const current = await view();
    const lang = current.language(asked);
    const { total, hits, facets, also } = current.searchIndex(lang).search(query);
    const results = hits.flatMap(({ code, highlights }): SearchResult[] => {
      const card = current.card(code, lang);
      return card ? [{ ...card, highlights }] : [];
    });
    const labelled = (facet: FacetName): FacetValue[] =>
      facets[facet].map(({ value, count }) => ({
        value,
        count,
        label: labelOf(facet, value, current, lang),
      }));
    const { notice } = current.catalogue.info;
    return {
      total,
      page: query.page,
      limit: query.limit,
      lang,
      results,
      facets: {
        category: labelled('category'),
        institution: labelled('institution'),
        audience: labelled('audience'),
        channel: labelled('channel'),
        online: labelled('online'),
        free: labelled('free'),
      },
      also,
      ...(notice && { notice: localized(notice, lang).text }),
    };
  },
};

function labelOf(facet: FacetName, value: string, view: CatalogueView, lang: string): string {
  const t = pageTexts(lang);
  switch (facet) {
    case 'category':
    case 'institution': {
      const named = (facet === 'category' ? view.categories : view.institutions).get(value);
      return named ? localized(named.name, lang).text : value;
    }
    case 'audience':
      return t.audience[value] ?? value;
    case 'channel':
      return t.channel[value] ?? value;
    case 'online':
      return t.facetOnline;
    case 'free':
      return t.facetFree;
  }
}
