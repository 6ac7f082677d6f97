/** The filters: one fieldset of checkboxes for each facet, and the filters in use as buttons that remove them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FacetName, FacetValue, SearchAnswer } from '../../contract/search.ts';
import type { SearchTranslator } from '../../i18n/translator.ts';
import { chip } from './chip.ts';
import { countFilters, FACET_ORDER, type SearchState } from './search-state.ts';

/** Values shown before «Ver más». */
const FEW = 6;

export interface FacetsOptions {
  state: SearchState;
  /** Facets that the author's attributes already fix. */
  hidden: readonly FacetName[];
  open: boolean;
  /** Facets of which all values are shown. */
  whole: readonly FacetName[];
  onToggle: (facet: FacetName, value: string) => void;
  onOpen: () => void;
  onWhole: (facet: FacetName) => void;
}

export function facetsView(
  answer: SearchAnswer,
  words: SearchTranslator,
  options: FacetsOptions,
): TemplateResult {
  const count = countFilters(options.state.filters);
  const shown = FACET_ORDER.filter(
    (name) => !options.hidden.includes(name) && answer.facets[name].length > 0,
  );
  if (shown.length === 0) return html``;
  return html`<div class="filters" part="filters">
    <button
      type="button"
      class="button disclosure"
      part="secondary"
      aria-expanded=${options.open}
      aria-controls="filters"
      @click=${options.onOpen}
    >
      ${count ? words.t('search.filters.count', { count }) : words.t('search.filters')}
    </button>
    <div id="filters" class="groups ${options.open ? 'open' : ''}">
      <p class="note">${words.t('search.filters.note')}</p>
      ${shown.map((name) => group(name, answer.facets[name], words, options))}
      <a class="skip" href="#results" @click=${goToResults}>${words.t('search.filters.skip')}</a>
    </div>
  </div>`;
}

function group(
  name: FacetName,
  values: readonly FacetValue[],
  words: SearchTranslator,
  options: FacetsOptions,
): TemplateResult {
  const chosen = options.state.filters[name];
  const whole = options.whole.includes(name) || values.length <= FEW + 1;
  const shown = whole ? values : values.filter((value, index) => index < FEW || chosen.includes(value.value));
  return html`<fieldset part="facet">
    <legend>${words.t(`search.facet.${name}`)}</legend>
    ${shown.map(
      ({ value, label, count }) =>
        html`<label class="option">
          <input
            type="checkbox"
            .checked=${chosen.includes(value)}
            @change=${() => options.onToggle(name, value)}
          /><span>${label} <span class="count">(${words.number(count)})</span></span>
        </label>`,
    )}
    ${
      whole
        ? nothing
        : html`<button type="button" class="button plain" @click=${() => options.onWhole(name)}>
            ${words.t('search.filters.more', { name: words.t(`search.facet.${name}`) })}
          </button>`
    }
  </fieldset>`;
}

/** The filters in use, each a button that removes it. */
export function activeFilters(
  answer: SearchAnswer,
  words: SearchTranslator,
  options: FacetsOptions,
): TemplateResult | typeof nothing {
  const active = FACET_ORDER.flatMap((name) => options.state.filters[name].map((value) => ({ name, value })));
  if (active.length === 0) return nothing;
  return html`<ul class="active" aria-label=${words.t('search.filters.active')}>
    ${active.map(({ name, value }) => {
      const label = answer.facets[name].find((facet) => facet.value === value)?.label ?? value;
      return chip(words.t('search.filters.remove', { label }), () => options.onToggle(name, value));
    })}
  </ul>`;
}

function goToResults(event: Event): void {
  event.preventDefault();
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  root.querySelector<HTMLElement>('#results')?.focus();
}
