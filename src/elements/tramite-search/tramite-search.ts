/**
 * Searches the catalogue and shows the results in place, with filters that say how many trámites are behind each.
 * Smallest HTML that works, after the script tag:
 *
 * ```html
 * <tramite-search><a href="https://catalogo.example.gob/buscar">Buscar trámites</a></tramite-search>
 * ```
 *
 * It is a form and a list, not a combobox: what the person typed is what is sent, focus goes to the results only when
 * the person submits, and the count is said once.
 */
import { LitElement, html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Theme } from '../../context/appearance.ts';
import type { FacetName, SearchQueryInput } from '../../contract/search.ts';
import type { SearchTranslator } from '../../i18n/translator.ts';
import { prepareAnnouncer } from '../../internal/announcer.ts';
import { frame } from '../../internal/frame.ts';
import { headingLevel } from '../../internal/heading.ts';
import { showState } from '../../internal/state.ts';
import { searchSurroundings } from '../../internal/search-surroundings.ts';
import { tokens } from '../../internal/tokens.styles.ts';
import { TramiteChosenEvent } from '../tramite-card/tramite-card.events.ts';
import { cardStyles } from '../../internal/card/card.styles.ts';
import { facetsShown } from './facets-shown.ts';
import { queryFromState } from './query-from-state.ts';
import { resultsView } from './results-view.ts';
import { searchAnswers, type Cause } from './search-answers.ts';
import { searchFailure } from './search-failure.ts';
import { searchForm } from './search-form.ts';
import { isSame, noFilters, stateFromAddress, toggled, type SearchState } from './search-state.ts';
import { searchStyles } from './tramite-search.styles.ts';
import { writeAddress } from './write-address.ts';

const TYPING_PAUSE_MS = 600;

/**
 * @tagname tramite-search
 * @summary Search of the catalogue with results and filters in place.
 * @slot - Shown until the search is ready and whenever it cannot be: a link to the catalogue's own search page.
 * @csspart form - The search form.
 * @csspart field - The field.
 * @csspart primary - The search button, and «Buscar de nuevo» after a failure.
 * @csspart secondary - Other buttons.
 * @csspart filters - The column or the box of filters.
 * @csspart facet - One group of filters.
 * @csspart heading - Heading of the results.
 * @csspart results - The list.
 * @csspart card - One result.
 * @csspart card-heading - The heading around its name.
 * @csspart title - The link with its name.
 * @csspart summary - The sentence below the name.
 * @csspart other-name - Name and summary in a further language of the country.
 * @csspart translation - Where a translation comes from.
 * @csspart institution - Name of the institution.
 * @csspart tags - Row of tags such as «En línea».
 * @csspart facts - List of facts.
 * @csspart fact - One fact, name and value.
 * @csspart foot - Date of the data.
 * @csspart stale - Line above results from before.
 * @csspart error - Box of an error.
 * @fires {TramiteSearchedEvent} tramite-searched - Results are on screen.
 * @fires {TramiteChosenEvent} tramite-chosen - The person chose a result.
 * @fires {TramiteFailedEvent} tramite-failed - The search failed.
 */
export class TramiteSearchElement extends LitElement {
  static override styles = [tokens, cardStyles, searchStyles];

  /** Only this category; its filter is not shown. */
  @property() category?: string;
  /** Only this institution; its filter is not shown. */
  @property() institution?: string;
  /** Results at a time, 1–50. */
  @property({ type: Number }) limit = 10;
  /** Search also while typing, after a pause. */
  @property({ type: Boolean }) live = false;
  /** Start of our keys in the page's address; `none` leaves the address alone. */
  @property({ attribute: 'url-key' }) urlKey = 'tramites';
  /** 1–6 or `none`; by default one below the page's last heading. */
  @property({ attribute: 'heading-level' }) headingLevel?: string;
  /** Address of the API; by default the provider's or the script's. */
  @property() api?: string;
  /** Language of the words; by default the provider's, the script's or the page's. */
  @property({ reflect: true }) override lang!: string;
  /** `inherit`, `light`, `dark` or `auto`. */
  @property() theme?: Theme;

  @state() private asked: SearchState = { q: '', filters: stateFromAddress('', '').filters };

  readonly #around = searchSurroundings(this);
  readonly #facets = facetsShown(this);
  readonly #answers = searchAnswers(this, this.#around, () => ({
    asked: this.asked,
    query: (page) => this.#query(page),
  }));
  #typing: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
    this.#readAddress();
    window.addEventListener('popstate', this.#readAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
    window.removeEventListener('popstate', this.#readAddress);
  }

  protected override render(): TemplateResult {
    const words = this.#around.words;
    if (!words || !this.#around.client) {
      showState(this, words ? 'error' : 'loading');
      return html`<slot></slot>`;
    }
    return frame(
      { lang: words.lang, dir: words.dir, theme: this.#around.theme },
      html`<div class="search">
        ${searchForm(words, {
          q: this.asked.q,
          onInput: () => this.#onInput(),
          onSubmit: (event) => this.#onSubmit(event),
        })}
        ${this.#answers.task.render({
          initial: () => this.#renderPending(),
          pending: () => this.#renderResults(words),
          complete: () => this.#renderResults(words),
          error: (error) => {
            showState(this, 'error');
            return searchFailure(error, words, () => this.#answers.retry());
          },
        })}
      </div>`,
    );
  }

  #renderPending(): TemplateResult {
    showState(this, 'loading');
    return html`<div class="meanwhile"><slot></slot></div>
      <div class="wait"></div>`;
  }

  #renderResults(words: SearchTranslator): TemplateResult {
    const { last, results, task } = this.#answers;
    if (!last) return this.#renderPending();
    const { answer, asked } = last;
    const busy = task.status === 'pending';
    showState(
      this,
      busy ? 'loading' : answer.stale ? 'stale' : answer.value.total === 0 ? 'empty' : 'loaded',
    );
    return resultsView(words, {
      answer,
      results,
      asked,
      facets: this.#facets({
        state: this.asked,
        hidden: (['category', 'institution'] as const).filter((name) => this[name]),
        onToggle: (facet, value) => this.#onToggle(facet, value),
      }),
      busy,
      level: headingLevel(this, this.headingLevel),
      baseUrl: this.#around.client?.baseUrl ?? '',
      limit: this.limit,
      onChosen: (code, position) => this.dispatchEvent(new TramiteChosenEvent(code, position)),
      onMore: () => void this.#answers.more(),
      onMisunderstood: ({ without }) => this.#ask({ ...this.asked, q: without }, 'submitted'),
      onNear: (category) => this.#onNear(category),
    });
  }

  #query(page: number): SearchQueryInput {
    const { category, institution, limit } = this;
    return queryFromState(this.asked, { category, institution, limit, page, lang: this.#around.lang });
  }

  #ask(next: SearchState, cause: Cause): void {
    clearTimeout(this.#typing);
    this.#answers.cause = cause;
    this.asked = next;
    writeAddress(this.urlKey, next, cause === 'submitted');
  }

  readonly #readAddress = (): void => {
    const found = this.urlKey === 'none' ? this.asked : stateFromAddress(location.search, this.urlKey);
    // A page that moves its search about is no reason to ask the catalogue again.
    if (!isSame(found, this.asked)) this.asked = found;
  };

  #typed(): string {
    return this.renderRoot.querySelector<HTMLInputElement>('#q')?.value.trim() ?? '';
  }

  #onInput(): void {
    clearTimeout(this.#typing);
    if (!this.live) return;
    this.#typing = setTimeout(() => this.#ask({ ...this.asked, q: this.#typed() }, 'typed'), TYPING_PAUSE_MS);
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    this.#ask({ ...this.asked, q: this.#typed() }, 'submitted');
  }

  #onToggle(facet: FacetName, value: string): void {
    this.#ask(toggled({ ...this.asked, q: this.#typed() }, facet, value), 'filtered');
  }

  /** Among the results when there are some; without the words that found nothing otherwise. */
  #onNear(category: string): void {
    const { q, filters } = this.asked;
    const none = this.#answers.last?.answer.value.total === 0;
    this.#ask(
      { q: none ? '' : q, filters: { ...(none ? noFilters : filters), category: [category] } },
      'submitted',
    );
  }
}
