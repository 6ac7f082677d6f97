import type { TramiteCard } from '../../contract/card.ts';
import type { FacetName, FacetValue } from '../../contract/search.ts';
import type { ShortCard } from '../../contract/short-card.ts';
import { localized } from '../../contract/text.ts';
import { describeSearch, facetLabel } from '../describe-search.ts';
import type { Handlers } from '../handlers.ts';
import { shortenCards } from '../shorten-cards.ts';

export const searchHandlers: Pick<Handlers, 'search'> = {
  async search({ lang: asked, short, ...query }, { view }) {
    const current = await view();
    const lang = current.language(asked);
    const outcome = current.searchIndex(lang).search(query);
    const { total, hits, facets, also } = outcome;
    const { understood, near, anchor } = describeSearch(outcome, current, lang);
    const found = hits.flatMap(({ code, highlights }) => {
      const card = current.card(code, lang);
      return card ? [{ card, highlights }] : [];
    });
    const cards = found.map(({ card }) => card);
    const shown: { cards: (TramiteCard | ShortCard)[]; institutions?: TramiteCard['institution'][] } = short
      ? shortenCards(cards, current.catalogue.info.timeZone)
      : { cards };
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
      results: shown.cards.map((card, place) => ({
        ...card,
        highlights: found[place]?.highlights ?? [],
        ...(anchor !== undefined && { section: anchor }),
      })),
      ...(shown.institutions && { institutions: shown.institutions }),
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
