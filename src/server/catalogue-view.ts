/** The catalogue held in memory, with what is computed from it: maps by code, cards, search indexes by language. */
import type { TramiteCard } from '../contract/card.ts';
import type { Category, Institution, Office } from '../contract/institution.ts';
import type { Tramite } from '../contract/tramite.ts';
import { createSearchIndex, type SearchIndex } from '../search/create-search-index.ts';
import { toSearchDocument, type SearchDocument } from '../search/search-document.ts';
import { listTramites, type ListedTramite } from './list-tramites.ts';
import { localDay } from './local-day.ts';
import type { Snapshot, Store } from './store.ts';
import { toCard } from './to-card.ts';

/** Cards that are kept of each language; a further one takes the place of the oldest. */
const MOST_CARDS = 5_000;

export interface CatalogueView {
  catalogue: Snapshot;
  /** Everything but drafts. Read from the store when asked for: go through all of them only where nothing else helps. */
  tramites: ReadonlyMap<string, Tramite>;
  /** Everything but drafts and what is repealed: little of each, kept after the first time. */
  listed(): readonly ListedTramite[];
  institutions: ReadonlyMap<string, Institution>;
  categories: ReadonlyMap<string, Category>;
  offices: ReadonlyMap<string, Office>;
  /** Calendar day in the country for which cards were computed. */
  today: string;
  /** The language in which the catalogue answers somebody who asks for `asked`: one of its own, else Spanish. */
  language(asked: string): string;
  card(code: string, lang: string): TramiteCard | undefined;
  /** Published and suspended trámites; made at the first search in a language. */
  searchIndex(lang: string): SearchIndex;
}

export function createCatalogueView(catalogue: Snapshot, now: Date): CatalogueView {
  const byCode = <Item extends { code: string }>(items: readonly Item[]) =>
    new Map(items.map((item) => [item.code, item] as const));
  const { tramites } = catalogue;
  const institutions = byCode(catalogue.institutions);
  const categories = byCode(catalogue.categories);
  const offices = byCode(catalogue.offices);
  // English is always there: pages and labels have it, and names fall back one by one.
  const languages = new Set(['es', 'en', ...catalogue.languages]);
  const today = localDay(now, catalogue.info.timeZone);
  const cards = new Map<string, Map<string, TramiteCard>>();
  const indexes = new Map<string, SearchIndex>();
  let listed: readonly ListedTramite[] | undefined;

  /** One after the other, so that a big catalogue is never parsed all at the same time; the first time lists them too. */
  function* served(): Generator<Tramite> {
    const list = listTramites();
    for (const tramite of tramites.values()) {
      if (listed === undefined) list.add(tramite);
      if (tramite.status !== 'repealed') yield tramite;
    }
    listed ??= list.listed;
  }

  function* searchDocuments(lang: string): Generator<SearchDocument> {
    for (const tramite of served())
      yield toSearchDocument(tramite, { institutions, categories, offices }, lang);
  }

  return {
    catalogue,
    tramites,
    listed() {
      if (listed === undefined) {
        const list = listTramites();
        for (const tramite of tramites.values()) list.add(tramite);
        ({ listed } = list);
      }
      return listed;
    },
    institutions,
    categories,
    offices,
    today,
    language(asked) {
      if (languages.has(asked)) return asked;
      const [base = 'es'] = asked.split('-');
      return languages.has(base) ? base : 'es';
    },
    card(code, lang) {
      let inLanguage = cards.get(lang);
      if (!inLanguage) cards.set(lang, (inLanguage = new Map<string, TramiteCard>()));
      let card = inLanguage.get(code);
      const tramite = tramites.get(code);
      if (!card && tramite) {
        card = toCard(tramite, institutions.get(tramite.institution), lang, today);
        const [oldest] = inLanguage.size < MOST_CARDS ? [] : inLanguage.keys();
        if (oldest !== undefined) inLanguage.delete(oldest);
        inLanguage.set(code, card);
      }
      return card;
    },
    searchIndex(lang) {
      let index = indexes.get(lang);
      if (!index) {
        index = createSearchIndex({
          documents: searchDocuments(lang),
          country: catalogue.info.country,
        });
        indexes.set(lang, index);
      }
      return index;
    },
  };
}

/**
 * Gives the view of the store's present revision. Asked for every request: the revision is compared, and everything is
 * read anew only when it changed, once however many ask. When reading fails the last good view goes on serving.
 */
export function followCatalogue(store: Store, now: () => Date): () => Promise<CatalogueView> {
  let view: CatalogueView | undefined;
  let loading: Promise<CatalogueView> | undefined;

  async function load(): Promise<CatalogueView> {
    try {
      view = createCatalogueView(await store.snapshot(), now());
      return view;
    } catch (error) {
      if (view) return view;
      throw error;
    } finally {
      loading = undefined;
    }
  }

  return async () => {
    let revision: number | undefined;
    try {
      revision = await store.revision();
    } catch (error) {
      if (!view) throw error;
    }
    if (view && (revision === undefined || revision === view.catalogue.revision) && isToday(view, now()))
      return view;
    loading ??= load();
    return loading;
  };
}

/** The day changes at midnight of the country: alerts begin and end. Compared by hour first, formatting is slow. */
function isToday(view: CatalogueView, now: Date): boolean {
  const hour = Math.floor(now.getTime() / 3_600_000);
  const known = hours.get(view);
  if (known === hour) return true;
  hours.set(view, hour);
  return localDay(now, view.catalogue.info.timeZone) === view.today;
}
const hours = new WeakMap<CatalogueView, number>();
