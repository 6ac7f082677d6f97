/** The answer of a search: its heading, what was understood, the list, and what to do when there is nothing. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../../client/create-catalogue-client.ts';
import type { SearchAnswer, SearchResult, Understood } from '../../contract/search.ts';
import type { SearchTranslator } from '../../i18n/translator.ts';
import { cardRest } from '../../internal/card/card-rest.ts';
import { cardView } from '../../internal/card/card-view.ts';
import { below, heading, type HeadingLevel } from '../../internal/heading.ts';
import { kept } from '../../internal/kept.ts';
import { staleLine } from '../../internal/not-loaded.ts';
import { activeFilters, facetsView, type FacetsOptions } from './facets-view.ts';
import { countFilters, type SearchState } from './search-state.ts';
import { nearView, understoodView } from './understood-view.ts';

export interface ResultsOptions {
  answer: Answer<SearchAnswer>;
  /** Results of the first answer and of every «Mostrar más» since. */
  results: readonly SearchResult[];
  /** What this answers: the person may already be asking for something else. */
  asked: SearchState;
  facets: FacetsOptions;
  busy: boolean;
  level: HeadingLevel;
  /** Base address of the catalogue. */
  baseUrl: string;
  /** Results at a time. */
  limit: number;
  onChosen: (code: string, position: number) => void;
  onMore: () => void;
  onMisunderstood: (part: Understood) => void;
  onNear: (category: string) => void;
}

export function resultsView(words: SearchTranslator, options: ResultsOptions): TemplateResult {
  const { answer, facets, results } = options;
  const found = answer.value;
  const faceted = found.total > 0 || countFilters(facets.state.filters) > 0;
  return html`<div class="layout ${faceted ? 'faceted' : ''}">
    ${faceted ? facetsView(found, words, facets) : nothing}
    <div aria-busy=${options.busy}>
      ${staleLine(answer, words)}
      ${heading(options.level, resultsTitle(found, options.asked, words), { id: 'results', focusable: true })}
      ${understoodView(found, words, options.onMisunderstood)}
      ${
        found.also.length > 0
          ? html`<p class="note">
              ${words.t('search.also', { words: found.also.map((word) => `«${word}»`).join(', ') })}
            </p>`
          : nothing
      }
      ${found.notice ? html`<p class="note">${found.notice}</p>` : nothing}
      ${activeFilters(found, words, facets)}
      ${found.total === 0 ? none(words, options) : list(words, options)}
      ${results.length < found.total ? more(words, options) : nothing}
      ${nearView(found, words, {
        baseUrl: options.baseUrl,
        level: (title) => heading(below(options.level), title),
        onCategory: facets.hidden.includes('category') ? undefined : options.onNear,
      })}
    </div>
  </div>`;
}

/** What the heading and the announcer say. */
export function resultsTitle(
  { total }: SearchAnswer,
  { q, filters }: SearchState,
  words: SearchTranslator,
): string {
  if (q && total === 0) return words.t('search.none', { query: q });
  if (q) return words.t('search.results', { count: total, query: q });
  if (countFilters(filters) === 0) return words.t('search.start');
  return total === 0 ? words.t('search.none.filtered') : words.t('search.filtered', { count: total });
}

function list(words: SearchTranslator, options: ResultsOptions): TemplateResult {
  const level = below(options.level);
  return html`<ul class="list" part="results" role="list">
    ${options.results.map(
      (result, index) =>
        html`<li>
          ${kept(
            cardView(result, words, {
              density: 'card',
              rest: cardRest,
              level,
              id: String(index),
              href: `${options.baseUrl}${result.path}${result.section ? `#${result.section}` : ''}`,
              highlights: result.highlights,
              asOf: options.answer.asOf,
              onChosen: () => options.onChosen(result.code, index + 1),
            }),
          )}
        </li>`,
    )}
  </ul>`;
}

function none(words: SearchTranslator, { facets, baseUrl }: ResultsOptions): TemplateResult {
  const filtered = countFilters(facets.state.filters) > 0;
  return html`<p>${words.t(filtered ? 'search.none.advice.filtered' : 'search.none.advice')}</p>
    <p><a class="all" href="${baseUrl}/t/">${words.t('search.all')}</a></p>`;
}

function more(words: SearchTranslator, { answer, results, limit, onMore }: ResultsOptions): TemplateResult {
  const { total } = answer.value;
  return html`<div class="more">
    <button type="button" class="button" part="secondary" @click=${onMore}>
      ${words.t('search.more', { count: Math.min(limit, total - results.length) })}
    </button>
    <span>${words.t('search.shown', { shown: results.length, total })}</span>
  </div>`;
}
