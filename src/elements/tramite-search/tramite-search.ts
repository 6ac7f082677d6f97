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
import { Task, TaskStatus } from '@lit/task';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Answer } from '../../client/create-catalogue-client.ts';
import type { Theme } from '../../context/appearance.ts';
import type { FacetName, SearchAnswer, SearchQueryInput, SearchResult } from '../../contract/search.ts';
import type { Translator } from '../../i18n/translator.ts';
import { announce, prepareAnnouncer } from '../../internal/announcer.ts';
import { failureBox, failureReason } from '../../internal/failure.ts';
import { ensureFallback } from '../../internal/fallback.ts';
import { frame } from '../../internal/frame.ts';
import { below, heading, headingLevel } from '../../internal/heading.ts';
import { showState } from '../../internal/state.ts';
import { surroundings } from '../../internal/surroundings.ts';
import { tokens } from '../../internal/tokens.styles.ts';
import { warn } from '../../internal/warn.ts';
import { cardView } from '../../internal/card/card-view.ts';
import { TramiteChosenEvent, TramiteFailedEvent } from '../tramite-card/tramite-card.events.ts';
import { cardStyles } from '../../internal/card/card.styles.ts';
import { activeFilters, facetsView, type FacetsOptions } from './facets-view.ts';
import {
  addressFromState,
  countFilters,
  FACET_ORDER,
  stateFromAddress,
  toggled,
  type SearchState,
} from './search-state.ts';
import { TramiteSearchedEvent } from './tramite-search.events.ts';
import { searchStyles } from './tramite-search.styles.ts';

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
  @property() api?: string;
  @property({ reflect: true }) override lang!: string;
  @property() theme?: Theme;

  @state() private asked: SearchState = { q: '', filters: stateFromAddress('', '').filters };
  @state() private extra: readonly SearchResult[] = [];
  @state() private open = false;
  @state() private whole: ReadonlySet<FacetName> = new Set();

  readonly #around = surroundings(this);
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** What a person did to bring the next answer about: decides focus and announcement. */
  #cause: 'nothing' | 'typed' | 'submitted' | 'filtered' = 'nothing';
  #last: Answer<SearchAnswer> | undefined;

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
        ${this.#renderForm(words)}
        ${this.#answer.render({
          initial: () => this.#renderPending(),
          pending: () => (this.#last ? this.#renderResults(this.#last, words) : this.#renderPending()),
          complete: (answer) => this.#renderResults(answer, words),
          error: (error) => this.#renderFailure(error, words),
        })}
      </div>`,
    );
  }

  #renderForm(words: Translator): TemplateResult {
    return html`<form
      class="form"
      part="form"
      role="search"
      aria-label=${words.t('search.form')}
      @submit=${this.#onSubmit}
    >
      <label for="q">${words.t('search.label')}</label>
      <p class="hint" id="hint">${words.t('search.hint')}</p>
      <div class="row">
        <input
          id="q"
          part="field"
          type="search"
          name="q"
          maxlength="500"
          autocomplete="off"
          enterkeyhint="search"
          aria-describedby="hint"
          .value=${this.asked.q}
          @input=${this.#onInput}
        />
        <button class="button primary" part="primary" type="submit">${words.t('search.button')}</button>
      </div>
    </form>`;
  }

  #renderPending(): TemplateResult {
    showState(this, 'loading');
    return html`<slot></slot>
      <div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>`;
  }

  #renderResults(answer: Answer<SearchAnswer>, words: Translator): TemplateResult {
    const found = answer.value;
    const results = [...found.results, ...this.extra];
    const busy = this.#answer.status === TaskStatus.PENDING;
    showState(this, busy ? 'loading' : answer.stale ? 'stale' : found.total === 0 ? 'empty' : 'loaded');
    const level = headingLevel(this, this.headingLevel);
    const facets = this.#facetsOptions();
    return html`<div
      class="layout ${found.total > 0 || countFilters(this.asked.filters) > 0 ? 'faceted' : ''}"
    >
      ${facetsView(found, words, facets)}
      <div aria-busy=${busy}>
        ${
          answer.stale
            ? html`<p class="stale">
                ${words.t('state.stale', { date: words.date(answer.asOf.toISOString()) })}
              </p>`
            : nothing
        }
        ${heading(level, this.#title(found, words), { id: 'results', focusable: true })}
        ${
          found.also.length > 0
            ? html`<p class="note">
                ${words.t('search.also', { words: found.also.map((word) => `«${word}»`).join(', ') })}
              </p>`
            : nothing
        }
        ${found.notice ? html`<p class="note">${found.notice}</p>` : nothing}
        ${activeFilters(found, words, facets)}
        ${found.total === 0 ? this.#renderNone(words) : this.#renderList(results, answer, words)}
        ${
          results.length < found.total
            ? html`<div class="more">
                <button type="button" class="button" part="secondary" @click=${this.#onMore}>
                  ${words.t('search.more', { count: Math.min(this.limit, found.total - results.length) })}
                </button>
                <span>${words.t('search.shown', { shown: results.length, total: found.total })}</span>
              </div>`
            : nothing
        }
      </div>
    </div>`;
  }

  #renderList(
    results: readonly SearchResult[],
    answer: Answer<SearchAnswer>,
    words: Translator,
  ): TemplateResult {
    const level = below(headingLevel(this, this.headingLevel));
    return html`<ul class="list" part="results" role="list">
      ${repeat(
        results,
        (result) => result.code,
        (result, index) =>
          html`<li>
            ${cardView(result, words, {
              density: 'card',
              level,
              id: String(index),
              href: `${this.#around.client?.baseUrl ?? ''}${result.path}`,
              highlights: result.highlights,
              asOf: answer.asOf,
              onChosen: () => this.dispatchEvent(new TramiteChosenEvent(result.code, index + 1)),
            })}
          </li>`,
      )}
    </ul>`;
  }

  #renderNone(words: Translator): TemplateResult {
    const filtered = countFilters(this.asked.filters) > 0;
    return html`<p>${words.t(filtered ? 'search.none.advice.filtered' : 'search.none.advice')}</p>
      <p><a class="all" href=${`${this.#around.client?.baseUrl ?? ''}/t/`}>${words.t('search.all')}</a></p>`;
  }

  #renderFailure(error: unknown, words: Translator): TemplateResult {
    showState(this, 'error');
    const reason = failureReason(error);
    const message =
      reason === 'offline'
        ? 'search.error.offline'
        : reason === 'busy'
          ? 'search.error.busy'
          : 'search.error';
    return html`<div class="layout">
      ${failureBox(words.t(message), { label: words.t('search.retry'), run: () => this.#onRetry() })}
      <slot></slot>
    </div>`;
  }

  #title({ total }: SearchAnswer, words: Translator): string {
    const { q, filters } = this.asked;
    if (q && total === 0) return words.t('search.none', { query: q });
    if (q) return words.t('search.results', { count: total, query: q });
    if (countFilters(filters) === 0) return words.t('search.start');
    return total === 0 ? words.t('search.none.filtered') : words.t('search.filtered', { count: total });
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
      onToggle: (facet, value) => this.#ask(toggled(this.asked, facet, value), 'filtered'),
      onOpen: () => {
        this.open = !this.open;
      },
      onWhole: (facet) => {
        this.whole = new Set([...this.whole, facet]);
      },
    };
  }

  #query(page: number): SearchQueryInput {
    const { q, filters } = this.asked;
    const fixed = (own: string | undefined, chosen: readonly string[]) =>
      own ? own.split(/[\s,]+/) : [...chosen];
    return {
      q,
      category: fixed(this.category, filters.category),
      institution: fixed(this.institution, filters.institution),
      audience: [...filters.audience] as SearchQueryInput['audience'],
      channel: [...filters.channel] as SearchQueryInput['channel'],
      online: filters.online.length > 0 ? true : undefined,
      free: filters.free.length > 0 ? true : undefined,
      limit: Math.min(50, Math.max(1, this.limit || 10)),
      page,
      lang: this.#around.lang,
    };
  }

  #ask(next: SearchState, cause: 'typed' | 'submitted' | 'filtered'): void {
    clearTimeout(this.#typing);
    this.#cause = cause;
    this.asked = next;
    if (this.urlKey === 'none') return;
    const address = `${location.pathname}${addressFromState(location.search, this.urlKey, next)}${location.hash}`;
    try {
      if (cause === 'submitted') history.pushState(history.state, '', address);
      else history.replaceState(history.state, '', address);
    } catch {
      // A sandboxed frame may not change its address; the search works without.
    }
  }

  readonly #readAddress = (): void => {
    if (this.urlKey !== 'none') this.asked = stateFromAddress(location.search, this.urlKey);
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

  #onRetry(): void {
    this.#cause = 'submitted';
    void this.#answer.run();
  }

  async #onMore(): Promise<void> {
    const known = (this.#last?.value.results.length ?? 0) + this.extra.length;
    const page = Math.floor(known / this.limit) + 1;
    try {
      const answer = await this.#around.client?.search(this.#query(page));
      if (!answer) return;
      this.extra = [...this.extra, ...answer.value.results];
      await this.updateComplete;
      this.renderRoot.querySelectorAll<HTMLElement>('.title')[known]?.focus();
    } catch (error) {
      const words = this.#around.words;
      if (words) announce(words.t('search.error'));
      this.#onFailed(error);
    }
  }

  #onAnswer(answer: Answer<SearchAnswer>): void {
    this.#last = answer;
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
    else announce(this.#title(answer.value, words));
  }

  async #focusResults(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#results')?.focus();
  }

  #onFailed(error: unknown): void {
    const { status = 0, retryable = false } = error as { status?: number; retryable?: boolean };
    if (!this.#around.client) {
      warn(
        'VEN-101',
        'Falta la dirección del catálogo. Ponga el atributo api, o cargue ventanilla.js desde el catálogo.',
      );
    } else {
      warn('VEN-106', 'El catálogo no responde. Mientras tanto se ve el contenido escrito en la página.');
      if (this.#cause !== 'nothing' && this.#around.words) announce(this.#around.words.t('search.error'));
    }
    this.#cause = 'nothing';
    this.dispatchEvent(new TramiteFailedEvent(failureReason(error), status, retryable));
  }
}
