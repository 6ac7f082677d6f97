import {
  SECTION_ANCHORS,
  type FacetName,
  type Near,
  type Section,
  type Understood,
} from '../contract/search.ts';
import { localized } from '../contract/text.ts';
import type { SearchOutcome } from '../search/create-search-index.ts';
import type { CatalogueView } from './catalogue-view.ts';
import { pageTexts } from './pages/texts.ts';

export interface SearchWords {
  understood: Understood[];
  near: Near[];
  /** Id in the page of a fiche that answers the question. */
  anchor?: string;
}

/** What a search understood and offers, in words for people. */
export function describeSearch(outcome: SearchOutcome, view: CatalogueView, lang: string): SearchWords {
  return {
    understood: outcome.understood.map(({ kind, value, without }) => ({
      kind,
      value,
      without,
      label:
        kind === 'section'
          ? sectionLabel(value as Section, lang)
          : kind === 'place'
            ? value
            : facetLabel(kind, value, view, lang),
    })),
    near: outcome.near.map(({ kind, value, count }) => ({
      kind,
      value,
      label:
        kind === 'tramite'
          ? (view.card(value, lang)?.name ?? value)
          : facetLabel('category', value, view, lang),
      ...(count !== undefined && { count }),
    })),
    // "Cómo saco…" asks for all of it, from its beginning.
    ...(outcome.section !== undefined &&
      outcome.section !== 'start' && { anchor: SECTION_ANCHORS[outcome.section] }),
  };
}

/** A value of a facet as people read it. */
export function facetLabel(facet: FacetName, value: string, view: CatalogueView, lang: string): string {
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

function sectionLabel(section: Section, lang: string): string {
  const t = pageTexts(lang);
  const labels: Record<Section, string> = {
    fees: t.feesTitle,
    offices: t.offices,
    requirements: t.requirementsTitle,
    time: t.timesTitle,
    online: t.channels,
    start: t.steps,
  };
  return labels[section];
}
