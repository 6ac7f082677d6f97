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
import { Task } from '../../internal/task.ts';
import { LitElement, html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Answer } from '../../client/create-catalogue-client.ts';
import type { Theme } from '../../context/appearance.ts';
import type { FacetName, SearchAnswer, SearchQueryInput, SearchResult } from '../../contract/search.ts';
import type { SearchTranslator } from '../../i18n/translator.ts';
import { announce, prepareAnnouncer } from '../../internal/announcer.ts';
import { failureBox, failureReason } from '../../internal/failure.ts';
import { ensureFallback } from '../../internal/fallback.ts';
import { frame } from '../../internal/frame.ts';
import { headingLevel } from '../../internal/heading.ts';
import { showState } from '../../internal/state.ts';
import { searchSurroundings } from '../../internal/search-surroundings.ts';
import { tokens } from '../../internal/tokens.styles.ts';
import { warnFailure } from '../../internal/warn-failure.ts';
import { TramiteChosenEvent, TramiteFailedEvent } from '../tramite-card/tramite-card.events.ts';
import { cardStyles } from '../../internal/card/card.styles.ts';
import type { FacetsOptions } from './facets-view.ts';
import { queryFromState } from './query-from-state.ts';
import { resultsTitle, resultsView } from './results-view.ts';
import { searchForm } from './search-form.ts';
import {
  FACET_ORDER,
  isSame,
  noFilters,
  stateFromAddress,
  toggled,
  type SearchState,
} from './search-state.ts';
import { TramiteSearchedEvent } from './tramite-search.events.ts';
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
  @state() private extra: readonly SearchResult[] = [];
  @state() private open = false;
  @state() private whole: ReadonlySet<FacetName> = new Set();

  readonly #around = searchSurroundings(this);
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** What a person did to bring the next answer about: decides focus and announcement. */
  #cause: 'nothing' | 'typed' | 'submitted' | 'filtered' = 'nothing';
  /** The last answer and what it answers: shown until the next one is there. */
  #last: { answer: Answer<SearchAnswer>; asked: SearchState } | undefined;

  #asksForMore = false;

  readonly #answer = new Task(this, {
    args: () =>
      [
        this.asked,
        this.category,
        this.institution,
        this.limit,
        this.#around.client,
        this.#around.lang,
      ] as const,
    task: async ([, , , , client], { signal }) => {
      if (!client) throw new Error('no api');
      return client.search(this.#query(1), signal);
    },
    onComplete: (answer) => this.#onAnswer(answer),
    onError: (error) => this.#onFailed(error),
  });

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
        ${this.#answer.render({
          initial: () => this.#renderPending(),
          pending: () => this.#renderResults(words),
          complete: () => this.#renderResults(words),
          error: (error) => this.#renderFailure(error, words),
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
    if (!this.#last) return this.#renderPending();
    const { answer, asked } = this.#last;
    const busy = this.#answer.status === 'pending';
    showState(
      this,
      busy ? 'loading' : answer.stale ? 'stale' : answer.value.total === 0 ? 'empty' : 'loaded',
    );
    return resultsView(words, {
      answer,
      results: [...answer.value.results, ...this.extra],
      asked,
      facets: this.#facetsOptions(),
      busy,
      level: headingLevel(this, this.headingLevel),
      baseUrl: this.#around.client?.baseUrl ?? '',
      limit: this.limit,
      onChosen: (code, position) => this.dispatchEvent(new TramiteChosenEvent(code, position)),
      onMore: () => void this.#onMore(),
      onMisunderstood: ({ without }) => this.#ask({ ...this.asked, q: without }, 'submitted'),
      onNear: (category) => this.#onNear(category),
    });
  }

  #renderFailure(error: unknown, words: SearchTranslator): TemplateResult {
    showState(this, 'error');
    const reason = failureReason(error);
    const message =
      reason === 'offline' || reason === 'busy' ? (`search.error.${reason}` as const) : 'search.error';
    return html`<div class="layout">
      ${failureBox(words.t(message), { label: words.t('search.retry'), run: () => this.#onRetry() })}
      <slot></slot>
    </div>`;
  }

  #facetsOptions(): FacetsOptions {
    const hidden: FacetName[] = [];
    if (this.category) hidden.push('category');
    if (this.institution) hidden.push('institution');
    return {
      state: this.asked,
      hidden,
      open: this.open,
      whole: this.whole,
      onToggle: (facet, value) =>
        this.#ask(toggled({ ...this.asked, q: this.#typed() }, facet, value), 'filtered'),
      onOpen: () => {
        this.open = !this.open;
      },
      onWhole: (facet) => {
        this.whole = new Set([...this.whole, facet]);
      },
    };
  }

  #query(page: number): SearchQueryInput {
    const { category, institution, limit } = this;
    return queryFromState(this.asked, { category, institution, limit, page, lang: this.#around.lang });
  }

  #ask(next: SearchState, cause: 'typed' | 'submitted' | 'filtered'): void {
    clearTimeout(this.#typing);
    this.#cause = cause;
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

  /** Among the results when there are some; without the words that found nothing otherwise. */
  #onNear(category: string): void {
    const { q, filters } = this.asked;
    const none = this.#last?.answer.value.total === 0;
    this.#ask(
      { q: none ? '' : q, filters: { ...(none ? noFilters : filters), category: [category] } },
      'submitted',
    );
  }

  #onRetry(): void {
    this.#cause = 'submitted';
    void this.#answer.run();
  }

  async #onMore(): Promise<void> {
    const before = this.#last;
    if (!before || this.#asksForMore) return;
    const { limit, results } = before.answer.value;
    const known = results.length + this.extra.length;
    this.#asksForMore = true;
    try {
      const answer = await this.#around.client?.search(this.#query(Math.floor(known / limit) + 1));
      // The person may have asked for something else meanwhile.
      if (!answer || this.#last !== before) return;
      this.extra = [...this.extra, ...answer.value.results];
      await this.updateComplete;
      this.renderRoot.querySelectorAll<HTMLElement>('.title')[known]?.focus();
    } catch (error) {
      const words = this.#around.words;
      if (words) announce(words.t('search.error'));
      this.#onFailed(error);
    } finally {
      this.#asksForMore = false;
    }
  }

  #onAnswer(answer: Answer<SearchAnswer>): void {
    this.#last = { answer, asked: this.asked };
    this.extra = [];
    const words = this.#around.words;
    const cause = this.#cause;
    this.#cause = 'nothing';
    const { q, filters } = this.asked;
    ensureFallback(
      this,
      words?.t('search.form') ?? 'Buscar trámites',
      `${this.#around.client?.baseUrl ?? ''}/buscar`,
    );
    const used = FACET_ORDER.filter((name) => filters[name].length > 0);
    this.dispatchEvent(new TramiteSearchedEvent(q.length, answer.value.total, used));
    if (!words || cause === 'nothing') return;
    // Focus on the heading already says it; otherwise the count is said once.
    if (cause === 'submitted') void this.#focusResults();
    else announce(resultsTitle(answer.value, this.asked, words));
  }

  async #focusResults(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#results')?.focus();
  }

  #onFailed(error: unknown): void {
    const { status = 0, retryable = false } = error as { status?: number; retryable?: boolean };
    warnFailure(this, this.#around.client !== undefined, error);
    if (this.#cause !== 'nothing' && this.#around.words) announce(this.#around.words.t('search.error'));
    this.#cause = 'nothing';
    this.dispatchEvent(new TramiteFailedEvent(failureReason(error), status, retryable));
  }
}
