import type { FacetName, FacetValue, SearchResult } from '../../contract/search.ts';
import { localized } from '../../contract/text.ts';
import { describeSearch, facetLabel } from '../describe-search.ts';
import type { Handlers } from '../handlers.ts';

export const searchHandlers: Pick<Handlers, 'search'> = {
  async search({ lang: asked, ...query }, { view }) {
    const current = await view();
    const lang = current.language(asked);
    const outcome = current.searchIndex(lang).search(query);
    const { total, hits, facets, also } = outcome;
    const { understood, near, anchor } = describeSearch(outcome, current, lang);
    const results = hits.flatMap(({ code, highlights }): SearchResult[] => {
      const card = current.card(code, lang);
      return card ? [{ ...card, highlights, ...(anchor !== undefined && { section: anchor }) }] : [];
    });
    const labelled = (facet: FacetName): FacetValue[] =>
      facets[facet].map(({ value, count }) => ({
        value,
        count,
        label: facetLabel(facet, value, current, lang),
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
      ...(understood.length > 0 && { understood }),
      ...(near.length > 0 && { near }),
      ...(notice && { notice: localized(notice, lang).text }),
    };
  },
};
