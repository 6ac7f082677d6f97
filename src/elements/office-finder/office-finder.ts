/**
 * The offices of a trámite or of an institution: which are open now, where they are, how to get there. A list first; the
 * map only for whoever asks. Smallest HTML that works, after the script tag:
 *
 * ```html
 * <office-finder tramite="RNPN-0002"><a href="https://catalogo.example.gob/t/RNPN-0002">Oficinas del DUI</a></office-finder>
 * ```
 *
 * Where the person is, is asked only when they press the button, and never leaves the page.
 */
import { Task } from '../../internal/task.ts';
import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Answer } from '../../client/create-catalogue-client.ts';
import type { Theme } from '../../context/appearance.ts';
import type { OfficeList } from '../../contract/office-list.ts';
import type { FicheTranslator } from '../../i18n/translator.ts';
import { announce, prepareAnnouncer } from '../../internal/announcer.ts';
import { ensureFallback } from '../../internal/fallback.ts';
import { plain } from '../../internal/fiche/say.ts';
import { frame } from '../../internal/frame.ts';
import { headingLevel } from '../../internal/heading.ts';
import { notLoaded, staleLine } from '../../internal/not-loaded.ts';
import { officeStyles } from '../../internal/offices/office.styles.ts';
import { presentInstant } from '../../internal/offices/present-instant.ts';
import { showState } from '../../internal/state.ts';
import { ficheSurroundings } from '../../internal/surroundings.ts';
import { tokens } from '../../internal/tokens.styles.ts';
import { warnFailure } from '../../internal/warn-failure.ts';
import { TramiteFailedEvent } from '../tramite-card/tramite-card.events.ts';
import { askPosition } from './ask-position.ts';
import { chooseOffices, type ChosenOffice, type Wish } from './choose-offices.ts';
import type { Locating } from './filters-view.ts';
import { finderView } from './finder-view.ts';
import { OfficesFilteredEvent, OfficesLoadedEvent } from './office-finder.events.ts';
import { officeFinderStyles } from './office-finder.styles.ts';
import { MapOnDemand } from './map-on-demand.ts';
import { sayCount } from './say-count.ts';

/** Open and closed change by themselves. */
const REFRESH_MS = 60_000;

/**
 * @tagname office-finder
 * @summary Offices of a trámite or an institution: list first, hours, open now, the nearest, a map on demand.
 * @slot - Shown until the list is there and whenever it cannot be had: a name and a link.
 * @csspart filters - Box of the filters.
 * @csspart field - A select.
 * @csspart heading - Heading of the element, and of the number of offices.
 * @csspart list - The list.
 * @csspart office - One office.
 * @csspart office-heading - The heading around its name.
 * @csspart open - Whether it is open now.
 * @csspart directions - Link «Cómo llegar».
 * @csspart map - The map.
 * @csspart secondary - Buttons.
 * @csspart stale - Line above a copy from before.
 * @csspart primary - Button that tries again.
 * @csspart error - Box of an error.
 * @fires {OfficesLoadedEvent} offices-loaded - The list is on screen.
 * @fires {OfficesFilteredEvent} offices-filtered - The person narrowed it down.
 * @fires {TramiteFailedEvent} tramite-failed - It could not be shown.
 */
export class OfficeFinderElement extends LitElement {
  static override styles = [tokens, officeStyles, officeFinderStyles];

  /** Code of a trámite: only the offices where it is done. */
  @property() tramite?: string;
  /** Code of an institution: only its offices. */
  @property() institution?: string;
  /** Department that is chosen at first, by its name. */
  @property() department = '';
  /** Offices at a time. */
  @property({ type: Number }) limit = 10;
  /** 1–6 or `none`; by default one below the page's last heading. */
  @property({ attribute: 'heading-level' }) headingLevel?: string;
  /** Address of the API; by default the provider's or the script's. */
  @property() api?: string;
  /** Language of the words; by default the provider's, the script's or the page's. */
  @property({ reflect: true }) override lang!: string;
  /** `inherit`, `light`, `dark` or `auto`. */
  @property() theme?: Theme;

  @state() private wish: Wish = { department: '', municipality: '', openOnly: false };
  @state() private locating: Locating = 'no';
  @state() private shown = 0;

  readonly #around = ficheSurroundings(this);
  readonly #map = new MapOnDemand(this);
  #timer: ReturnType<typeof setInterval> | undefined;
  readonly #offices = new Task(this, {
    args: () => [this.tramite, this.institution, this.#around.client] as const,
    task: async ([tramite, institution, client]) => {
      if (!client) throw new Error('no api');
      return client.offices({ ...(tramite && { tramite }), ...(institution && { institution }) });
    },
    onComplete: (answer) => this.#onLoaded(answer),
    onError: (error) => this.#onFailed(error),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
    this.#timer = setInterval(() => this.requestUpdate(), REFRESH_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('department'))
      this.wish = { ...this.wish, department: this.department, municipality: '' };
    if (changed.has('limit') || changed.has('tramite') || changed.has('institution')) this.shown = this.limit;
  }

  protected override render(): TemplateResult {
    const { words } = this.#around;
    if (!words) return html`<slot></slot>`;
    const content = this.#offices.render({
      initial: () => this.#renderPending(),
      pending: () =>
        this.#offices.value ? this.#renderList(this.#offices.value, words) : this.#renderPending(),
      complete: (answer) => this.#renderList(answer, words),
      error: (error) => this.#renderFailure(error, words),
    });
    return frame({ lang: words.lang, dir: words.dir, theme: this.#around.theme }, content);
  }

  protected override updated(): void {
    const answer = this.#offices.value;
    const { words } = this.#around;
    if (!answer || !words) return;
    this.#map.show(this.#chosen(answer).slice(0, this.shown), ({ office }) => plain(office.name, words));
  }

  /** Keeps the shape of what will come. */
  #renderPending(): TemplateResult {
    showState(this, 'loading');
    return html`<div class="finder"><slot></slot></div>`;
  }

  #renderList(answer: Answer<OfficeList>, words: FicheTranslator): TemplateResult {
    const { offices } = answer.value;
    showState(this, answer.stale ? 'stale' : offices.length === 0 ? 'empty' : 'loaded');
    const chosen = this.#chosen(answer);
    return html`${staleLine(answer, words)}
    ${finderView(words, {
      list: answer.value,
      chosen,
      shown: this.shown,
      limit: this.limit,
      wish: this.wish,
      locating: this.locating,
      mapState: this.#map.state,
      now: presentInstant(answer),
      level: headingLevel(this, this.headingLevel),
      hasInstitution: this.institution !== undefined,
      onWish: (change) => this.#onWish(change),
      onLocate: () => void this.#onLocate(),
      onForget: () => this.#onForget(),
      onMore: () => void this.#onMore(),
      onMap: () => void this.#onMap(answer.value, words),
    })}`;
  }

  #renderFailure(error: unknown, words: FicheTranslator): TemplateResult {
    const asked = this.#around.client !== undefined;
    return notLoaded(this, { error, words, asked, retry: () => this.#offices.run() });
  }

  #chosen(answer: Answer<OfficeList>): ChosenOffice[] {
    return chooseOffices(answer.value.offices, this.wish, presentInstant(answer), answer.value);
  }

  #onWish(change: Partial<Wish>): void {
    this.wish = { ...this.wish, ...change };
    this.shown = this.limit;
    this.#tellCount('openOnly' in change ? 'open' : 'place');
  }

  async #onLocate(): Promise<void> {
    this.locating = 'asking';
    try {
      const position = await askPosition();
      this.locating = 'known';
      this.wish = { ...this.wish, position };
      this.#tellCount('distance');
    } catch (error) {
      this.locating = (error as Error).message === 'denied' ? 'denied' : 'failed';
      announce(this.#around.words?.t(`offices.locate.${this.locating}`) ?? '');
    }
  }

  #onForget(): void {
    const { position: _position, ...wish } = this.wish;
    this.wish = wish;
    this.locating = 'no';
  }

  async #onMore(): Promise<void> {
    const first = this.shown;
    this.shown += this.limit;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.list .way')[first]?.focus();
  }

  async #onMap({ mapTiles }: OfficeList, words: FicheTranslator): Promise<void> {
    if (!mapTiles || this.#map.state === 'shown') {
      this.#map.close();
      return;
    }
    const error = await this.#map.open(mapTiles, plain(mapTiles.attribution, words));
    if (error === undefined) return;
    warnFailure(this, true, error);
    announce(words.t('offices.map.failed'));
  }

  #tellCount(by: 'place' | 'open' | 'distance'): void {
    const answer = this.#offices.value;
    if (!answer) return;
    const { words } = this.#around;
    const { length } = this.#chosen(answer);
    if (words) announce(sayCount(length, by === 'distance', words));
    this.dispatchEvent(new OfficesFilteredEvent(length, by));
  }

  #onLoaded(answer: Answer<OfficeList>): void {
    ensureFallback(
      this,
      this.#around.words?.t('offices.title') ?? 'Oficinas',
      `${this.#around.client?.baseUrl ?? ''}/t/${this.tramite ?? ''}`,
    );
    this.dispatchEvent(new OfficesLoadedEvent(answer.value.offices.length, answer.stale));
  }

  #onFailed(error: unknown): void {
    this.dispatchEvent(
      new TramiteFailedEvent(
        ...warnFailure(
          { localName: this.localName, ...(this.tramite && { code: this.tramite }) },
          this.#around.client !== undefined,
          error,
        ),
      ),
    );
  }
}
