/**
 * One trámite of the central catalogue: what it is, what it costs, how long it takes, how it is done and how much there
 * is to bring, always with the date of the data. Smallest HTML that works, after the script tag:
 *
 * ```html
 * <tramite-card code="RNPN-0002"><a href="https://catalogo.example.gob/t/RNPN-0002">Renovar el DUI</a></tramite-card>
 * ```
 *
 * What is written inside stays on screen until the data are there, and whenever they cannot be had.
 */
import { Asking, type Question } from '../../internal/asking.ts';
import type { TramiteCard } from '../../contract/card.ts';
import type { CatalogueError } from '../../client/errors.ts';
import type { CardAnswer, CardReader } from '../../client/create-card-reader.ts';
import type { Theme } from '../../context/appearance.ts';
import type { CardTranslator } from '../../i18n/translator.ts';
import { baseTokens } from '../../internal/base-tokens.styles.ts';
import { ensureFallback } from '../../internal/fallback.ts';
import { el, type Content } from '../../internal/el.ts';
import { headingLevel } from '../../internal/heading-level.ts';
import { PlainElement } from '../../internal/plain-element.ts';
import { showState } from '../../internal/state.ts';
import { untilSeen } from '../../internal/until-seen.ts';
import { warn } from '../../internal/warn.ts';
import { cardSurroundings, type CardSurroundings } from '../../internal/card-surroundings.ts';
import type * as OnDemand from '../../internal/card/card-on-demand.ts';
import { cardView, copyLine, type Density } from '../../internal/card/card-view.ts';
import {
  TramiteActionEvent,
  TramiteChosenEvent,
  TramiteFailedEvent,
  TramiteLoadedEvent,
} from './tramite-card.events.ts';
import { tramiteCardStyles } from './tramite-card.styles.ts';

type Asked = readonly [string, CardReader | undefined, 'es' | 'en', isShort: boolean];

/** What is on screen. When it is a copy, the answer that comes for it takes its place. */
type Shown = { answer: CardAnswer };

const loadRest = () => import('../../internal/card/card-on-demand.ts');

/** A copy that the catalogue had no answer to replace with. */
const isOld = ({ stale, fresh }: CardAnswer) => stale && !fresh;

/**
 * @tagname tramite-card
 * @summary One trámite of the catalogue: name, cost, time, way and requirements.
 * @slot - Shown until the data are there and whenever they cannot be had: the name and a link.
 * @csspart card - The whole box.
 * @csspart card-heading - The heading around the name.
 * @csspart title - The link with the name.
 * @csspart summary - The sentence below the name.
 * @csspart other-name - Name and summary in a further language of the country.
 * @csspart translation - Where a translation comes from.
 * @csspart institution - Name of the institution.
 * @csspart tags - Row of tags such as «En línea».
 * @csspart facts - List of facts.
 * @csspart fact - One fact, name and value.
 * @csspart needs - What to bring (density `summary`).
 * @csspart primary - Button that starts it online, or tries again.
 * @csspart secondary - Link to the whole fiche (density `summary`).
 * @csspart foot - Date of the data.
 * @csspart stale - Line above a copy from before.
 * @csspart error - Box of an error.
 * @cssprop [--tramite-accent=#0b4f9e] - The one colour to set; clamped to a contrast of 7:1.
 * @cssprop [--tramite-surface] - Background of boxes.
 * @cssprop [--tramite-font=inherit] - Font family.
 * @cssprop [--tramite-font-size] - Base size; everything else follows in em.
 * @cssprop [--tramite-radius=.375em] - Corner radius.
 * @cssprop [--tramite-density=1] - Multiplies the spacing.
 * @cssprop [--tramite-border-width] - Width of borders.
 * @cssprop [--tramite-sticky-offset=6em] - Height of the host's sticky header.
 * @fires {TramiteLoadedEvent} tramite-loaded - The trámite is on screen.
 * @fires {TramiteFailedEvent} tramite-failed - It could not be shown.
 * @fires {TramiteChosenEvent} tramite-chosen - The person chose the name.
 * @fires {TramiteActionEvent} tramite-action - The person starts it online; cancelable.
 */
export class TramiteCardElement extends PlainElement {
  static override readonly styles = [baseTokens, ...tramiteCardStyles];
  static override readonly attributes = {
    code: '',
    density: 'card',
    'heading-level': undefined,
    api: undefined,
    lang: undefined,
    theme: undefined,
  };

  /**
   * Code of the trámite in the catalogue.
   * @attr
   */
  declare code: string;
  /**
   * `line`, `card` or `summary`.
   * @attr
   * @default 'card'
   */
  declare density: Density;
  /**
   * 1–6 or `none`; by default one below the page's last heading.
   * @attr heading-level
   */
  declare headingLevel?: string;
  /**
   * Address of the API; by default the provider's or the script's.
   * @attr
   */
  declare api?: string;
  /**
   * Language of the words; by default the provider's, the script's or the page's.
   * @attr
   */
  declare lang: string;
  /**
   * `inherit`, `light`, `dark` or `auto`.
   * @attr
   */
  declare theme?: Theme;

  static readonly #question: Question<Asked, Shown, TramiteCardElement> = {
    args: (card) => [card.code, card.#around.client, card.#around.lang, card.density !== 'summary'],
    task: async ([code, client, lang, isShort], _, card) => {
      if (!client) throw new Error('no api');
      await untilSeen(card);
      const answer = await client.card(code, lang, isShort);
      if (card.#needsRest(answer.value)) await card.#askForRest();
      return { answer };
    },
    onComplete: (shown, card) => card.#onLoaded(shown),
    onError: (error, card) => void card.#onFailed(error),
  };

  #around!: CardSurroundings;
  #card!: Asking<Asked, Shown, TramiteCardElement>;
  /** What this card shows besides a first card; undefined until it has come, `null` when it cannot. */
  #rest: typeof OnDemand | null | undefined;

  protected override start(): void {
    this.#around = cardSurroundings(this);
    this.#card = new Asking<Asked, Shown, TramiteCardElement>(this, TramiteCardElement.#question);
  }

  protected override draw(): HTMLElement | undefined {
    const { words, theme } = this.#around;
    const { status, value, error } = this.#card;
    const shown = value?.answer;
    const isWaiting = status === 'pending' && !shown;
    if (isWaiting) showState(this, 'loading');
    if (!words || (isWaiting && this.isEarly())) return undefined;
    this.#rest?.styleRest(this.root);
    if (shown && this.#rest === undefined && (isOld(shown) || this.#needsRest(shown.value)))
      void this.#askForRest();
    return el(
      'div',
      { class: `r theme-${theme}`, lang: words.lang, dir: words.dir },
      status === 'error'
        ? this.#drawFailure(error, words)
        : shown
          ? this.#drawCard(shown, words)
          : this.#drawPending(),
    );
  }

  /** For what to bring, a name that goes before Spanish, and words that fell back to it. */
  #needsRest({ also, inSpanish }: TramiteCard): unknown {
    return this.density === 'summary' || (this.#around.words?.content && also) || inSpanish;
  }

  #drawPending(): Content {
    return el('div', { class: `card wait ${this.density}`, part: 'card' }, el('slot'));
  }

  #drawCard(answer: CardAnswer, words: CardTranslator): Content {
    const rest = this.#rest;
    showState(this, answer.stale ? 'stale' : 'loaded');
    return [
      answer.stale && ((isOld(answer) && rest?.staleView(answer, words)) || copyLine(answer, words)),
      cardView(answer.value, rest ? rest.withRest(words) : words, {
        density: this.density,
        level: headingLevel(this, this.headingLevel, 3),
        href: this.#href(answer),
        notice: answer.notice,
        asOf: answer.asOf,
        onChosen: () => void this.dispatchEvent(new TramiteChosenEvent(answer.value.code)),
        onStart: (event) => this.#onStart(event, answer.value.code),
        rest: rest?.cardRest,
      }),
    ];
  }

  #drawFailure(error: unknown, words: CardTranslator): Content {
    if (!this.#around.client || !this.code) {
      showState(this, 'error');
      return el('slot');
    }
    const rest = this.#rest;
    if (rest) return rest.failureView(this, { error, words, retry: () => this.#card.run() });
    // On its way; or the network has not even brought what says that something failed.
    if (rest === null) showState(this, 'error');
    return el('div', { class: 'card', part: 'card' }, el('slot'));
  }

  #href(answer: CardAnswer): string {
    return `${this.#around.client?.baseUrl ?? ''}${answer.value.path}`;
  }

  /** Never rejects: without it the card shows less. */
  async #askForRest(): Promise<void> {
    try {
      this.#rest = await loadRest();
    } catch {
      this.#rest = null;
    }
    this.requestUpdate();
  }

  #onLoaded(shown: Shown): void {
    const { value, stale, fresh } = shown.answer;
    const { name, code, version } = value;
    // Whoever had reached the fallback's link by keyboard goes on from the same name.
    const focused = this.contains(document.activeElement);
    ensureFallback(this, name, this.#href(shown.answer));
    if (focused)
      void this.updateComplete.then(() => this.shadowRoot?.querySelector<HTMLElement>('.title')?.focus());
    this.dispatchEvent(new TramiteLoadedEvent({ code, lang: this.#around.lang, version, stale }));
    void fresh?.then((answer) => {
      // Meanwhile it may have been told to show another.
      if (this.#card.value !== shown) return;
      // Not there any more: asked again, the catalogue says so.
      if (!answer) return this.#card.run();
      shown.answer = answer;
      this.requestUpdate();
      if (answer.stale !== stale || answer.value.version !== version) this.#onLoaded(shown);
    });
  }

  async #onFailed(error: unknown): Promise<void> {
    await this.#askForRest();
    const { reason = 'unexpected', status = 0, retryable = false } = error as Partial<CatalogueError>;
    if (this.#rest) warn(...this.#rest.failureCause(this, this.#around.client !== undefined, error));
    this.dispatchEvent(new TramiteFailedEvent(reason, status, retryable));
  }

  #onStart(event: MouseEvent, code: string): void {
    if (!this.dispatchEvent(new TramiteActionEvent(code, 'start_online'))) event.preventDefault();
  }
}
