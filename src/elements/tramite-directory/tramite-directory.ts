/**
 * The whole catalogue to look through: by category, by moment of life in order, by institution from A to Z, by audience.
 * Smallest HTML that works, after the script tag:
 *
 * ```html
 * <tramite-directory><a href="https://catalogo.example.gob/t/">Todos los trámites</a></tramite-directory>
 * ```
 *
 * Each list has an address of its own, so that back, reload and a shared link find it again.
 */
import { Task } from '../../internal/task.ts';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Theme } from '../../context/appearance.ts';
import type { FicheTranslator } from '../../i18n/translator.ts';
import { announce, prepareAnnouncer } from '../../internal/announcer.ts';
import { cardStyles } from '../../internal/card/card.styles.ts';
import { failureReason } from '../../internal/failure.ts';
import { ensureFallback } from '../../internal/fallback.ts';
import { say } from '../../internal/fiche/say.ts';
import { frame } from '../../internal/frame.ts';
import { heading, headingLevel } from '../../internal/heading.ts';
import { notLoaded, staleLine } from '../../internal/not-loaded.ts';
import { showState } from '../../internal/state.ts';
import { ficheSurroundings } from '../../internal/surroundings.ts';
import { tokens } from '../../internal/tokens.styles.ts';
import { warnFailure } from '../../internal/warn-failure.ts';
import { TramiteChosenEvent, TramiteFailedEvent } from '../tramite-card/tramite-card.events.ts';
import { askDirectory, type KnownDirectory } from './ask-directory.ts';
import { entriesOf, findEntry, type EntryGroup } from './directory-entries.ts';
import { waysWithin, type DirectoryPlace } from './directory-place.ts';
import { directoryTitle } from './directory-title.ts';
import { entriesView } from './entries-view.ts';
import { placeInAddress } from './place-in-address.ts';
import { DirectoryLoadedEvent, DirectoryOpenedEvent } from './tramite-directory.events.ts';
import { tramiteDirectoryStyles } from './tramite-directory.styles.ts';
import { loadTramites, prepareTramites } from './load-tramites.ts';
import { tramitesView, type EntryTramites } from './tramites-view.ts';

const PAGE = 50;

/**
 * @tagname tramite-directory
 * @summary The catalogue by category, life event, institution and audience.
 * @slot - Shown until the lists are there and whenever they cannot be had: a link to the catalogue.
 * @csspart heading - Headings.
 * @csspart ways - The choice between the ways in.
 * @csspart field - Field that narrows the institutions down.
 * @csspart entries - A list of entries.
 * @csspart entry - One category, life event, institution or audience.
 * @csspart back - Link back to the list of entries.
 * @csspart tramites - The trámites of an entry.
 * @csspart card - One trámite.
 * @csspart card-heading - The heading around its name.
 * @csspart title - The link with its name.
 * @csspart summary - The sentence below the name.
 * @csspart other-name - Name and summary in a further language of the country.
 * @csspart translation - Where a translation comes from.
 * @csspart institution - Name of its institution.
 * @csspart tags - Row of tags such as «En línea».
 * @csspart facts - List of facts.
 * @csspart fact - One fact, name and value.
 * @csspart needs - What to bring.
 * @csspart foot - Date of the data.
 * @csspart secondary - Button for more trámites.
 * @csspart stale - Line above a copy from before.
 * @csspart primary - Button that tries again.
 * @csspart error - Box of an error.
 * @fires {DirectoryLoadedEvent} directory-loaded - The ways in are on screen.
 * @fires {DirectoryOpenedEvent} directory-opened - The person opened an entry.
 * @fires {TramiteChosenEvent} tramite-chosen - The person chose a trámite.
 * @fires {TramiteFailedEvent} tramite-failed - It could not be shown.
 */
export class TramiteDirectoryElement extends LitElement {
  static override styles = [tokens, cardStyles, tramiteDirectoryStyles];

  /** Ways in, in this order: `category life-event institution audience`; all of them by default. */
  @property() by = '';
  /** Code of an institution: only its trámites. */
  @property() institution?: string;
  /** Code of a category: only its trámites. */
  @property() category?: string;
  /** Start of our keys in the page's address; `none` leaves the address alone. */
  @property({ attribute: 'url-key' }) urlKey = 'directorio';
  /** 1–6 or `none`; by default one below the page's last heading. */
  @property({ attribute: 'heading-level' }) headingLevel?: string;
  /** Address of the API; by default the provider's or the script's. */
  @property() api?: string;
  /** Language of the words; by default the provider's, the script's or the page's. */
  @property({ reflect: true }) override lang!: string;
  /** `inherit`, `light`, `dark` or `auto`. */
  @property() theme?: Theme;

  @state() private filter = '';
  @state() private count = PAGE;

  readonly #around = ficheSurroundings(this);
  readonly #place = placeInAddress(
    this,
    () => this.urlKey,
    () => waysWithin(this.by, this),
    () => (this.count = PAGE),
  );
  /** The heading to move to once it is there: the person went somewhere. */
  #moveTo: '#list' | '#entry' | undefined;

  readonly #known = new Task(this, {
    args: () => [this.institution, this.category, this.#around.client, this.#around.lang] as const,
    task: async ([institution, category, client, lang], { signal }) => {
      if (!client) throw new Error('no api');
      if (this.#place.now.entry !== '') prepareTramites();
      return askDirectory(client, { institution, category, lang }, signal);
    },
    onComplete: (known) => this.#onLoaded(known),
    onError: (error) => this.#onFailed(error),
  });

  readonly #tramites = new Task(this, {
    args: () =>
      [this.#known.value, this.#place.now, this.count, this.#around.client, this.#around.lang] as const,
    task: async ([known, place, count, client, lang], { signal }) => {
      if (!known || !client || place.entry === '') return undefined;
      const { institution, category } = this;
      const { askTramites, listed } = await loadTramites();
      const question = { place, institution, category, lang, count };
      return { tramites: await askTramites(client, known.value, question, signal), draw: listed };
    },
    onError: (error) => this.#onFailed(error),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('by') || changed.has('urlKey') || changed.has('institution') || changed.has('category'))
      this.#place.read();
  }

  protected override render(): TemplateResult {
    const { words } = this.#around;
    if (!words) return html`<slot></slot>`;
    const content = this.#known.render({
      initial: () => this.#renderPending(),
      pending: () =>
        this.#known.value ? this.#renderKnown(this.#known.value, words) : this.#renderPending(),
      complete: (known) => this.#renderKnown(known, words),
      error: (error) => this.#renderFailure(error, words, () => this.#known.run()),
    });
    return frame({ lang: words.lang, dir: words.dir, theme: this.#around.theme }, content);
  }

  protected override updated(): void {
    const there = this.#moveTo && this.renderRoot.querySelector<HTMLElement>(this.#moveTo);
    if (!there) return;
    this.#moveTo = undefined;
    there.focus();
  }

  /** Keeps the shape of what will come. */
  #renderPending(): TemplateResult {
    showState(this, 'loading');
    return html`<div class="directory"><slot></slot></div>`;
  }

  #renderKnown(known: KnownDirectory, words: FicheTranslator): TemplateResult {
    const groups = entriesOf(known.value, this.#place.now.way, words.lang, known.limits);
    showState(
      this,
      known.stale ? 'stale' : groups.some(({ entries }) => entries.length > 0) ? 'loaded' : 'empty',
    );
    const level = headingLevel(this, this.headingLevel);
    return html`${staleLine(known, words)}
      <section class="directory" aria-labelledby="h">
        ${heading(level, html`<span class="first">${directoryTitle(known.value, this, words)}</span>`, { id: 'h' })}
        ${
          this.#place.now.entry === ''
            ? entriesView(words, {
                groups,
                ways: waysWithin(this.by, this),
                place: this.#place.now,
                level,
                filter: this.filter,
                hrefOf: (place) => this.#place.hrefOf(place),
                onPlace: (event, place) => this.#onPlace(event, place),
                onFilter: (filter) => (this.filter = filter),
              })
            : this.#renderEntry(groups, words)
        }
        ${known.value.notice ? html`<p class="note">${say(known.value.notice, words)}</p>` : nothing}
      </section>`;
  }

  #renderEntry(groups: readonly EntryGroup[], words: FicheTranslator): TemplateResult {
    const { way } = this.#place.now;
    const entry = findEntry(groups, this.#place.now.entry);
    const back: DirectoryPlace = { way, entry: '' };
    const view = (listed: EntryTramites | undefined) =>
      tramitesView(words, {
        listed,
        entry,
        place: this.#place.now,
        baseUrl: this.#around.client?.baseUrl ?? '',
        level: headingLevel(this, this.headingLevel),
        hrefBack: this.#place.hrefOf(back),
        onBack: (event) => this.#onPlace(event, back),
        onMore: () => (this.count += PAGE),
        onChosen: (code, position) => this.dispatchEvent(new TramiteChosenEvent(code, position)),
      });
    return html`${this.#tramites.render({
      initial: () => view(undefined),
      pending: () => view(undefined),
      complete: view,
      error: (error) =>
        html`${view(undefined)}${this.#renderFailure(error, words, () => this.#tramites.run())}`,
    })}`;
  }

  #renderFailure(error: unknown, words: FicheTranslator, retry: () => unknown): TemplateResult {
    return notLoaded(this, { error, words, asked: this.#around.client !== undefined, retry });
  }

  #onPlace(event: MouseEvent, place: DirectoryPlace): void {
    // A new tab is the browser's business.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    this.#moveTo = place.entry === '' ? '#list' : '#entry';
    this.filter = '';
    this.count = PAGE;
    this.#place.go(place);
    if (place.entry !== '') this.dispatchEvent(new DirectoryOpenedEvent(place.way, place.entry));
  }

  #onLoaded(known: KnownDirectory): void {
    prepareTramites();
    const { words, client } = this.#around;
    ensureFallback(this, words?.t('directory.title') ?? 'Trámites', `${client?.baseUrl ?? ''}/t/`);
    this.dispatchEvent(new DirectoryLoadedEvent(known.value.total, known.stale));
  }

  #onFailed(error: unknown): void {
    const { words, client } = this.#around;
    if (this.#place.now.entry !== '' && words) announce(words.t(`error.${failureReason(error)}`));
    this.dispatchEvent(new TramiteFailedEvent(...warnFailure(this, client !== undefined, error)));
  }
}
