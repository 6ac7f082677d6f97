/**
 * The whole fiche of a trámite inside the institution's own page: who it is for, what it costs and how long it takes,
 * what to do next, what to bring, the steps, where, what if it goes wrong, and the law. Smallest HTML that works, after
 * the script tag:
 *
 * ```html
 * <tramite-detail code="RNPN-0002"><a href="https://catalogo.example.gob/t/RNPN-0002">Renovar el DUI</a></tramite-detail>
 * ```
 *
 * What is written inside stays on screen until the data are there, and whenever they cannot be had.
 */
import { Task } from '../../internal/task.ts';
import { LitElement, html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Answer } from '../../client/create-catalogue-client.ts';
import type { Theme } from '../../context/appearance.ts';
import type { Fiche } from '../../contract/fiche.ts';
import type { Variant } from '../../contract/tramite.ts';
import type { FicheTranslator } from '../../i18n/translator.ts';
import { announce, prepareAnnouncer } from '../../internal/announcer.ts';
import { ensureFallback } from '../../internal/fallback.ts';
import { BelowOnDemand } from '../../internal/fiche/below-on-demand.ts';
import { ficheUrl } from '../../internal/fiche/fiche-url.ts';
import { plain } from '../../internal/fiche/say.ts';
import { frame } from '../../internal/frame.ts';
import { headingLevel } from '../../internal/heading.ts';
import { officeStyles } from '../../internal/offices/office.styles.ts';
import { notLoaded, staleLine } from '../../internal/not-loaded.ts';
import { showState } from '../../internal/state.ts';
import { ficheSurroundings } from '../../internal/surroundings.ts';
import { tokens } from '../../internal/tokens.styles.ts';
import { warnFailure } from '../../internal/warn-failure.ts';
import { TramiteActionEvent, TramiteFailedEvent } from '../tramite-card/tramite-card.events.ts';
import type { Action } from './actions-of.ts';
import { chooseVariant, saidOfVariant } from './choose-variant.ts';
import { drawingOf } from './drawing.ts';
import { ficheView } from './fiche-view.ts';
import { loadVote } from './load-vote.define.ts';
import { link } from './section.ts';
import {
  TramiteDetailLoadedEvent,
  TramiteSectionOpenedEvent,
  TramiteVariantChosenEvent,
} from './tramite-detail.events.ts';
import { tramiteDetailStyles } from './tramite-detail.styles.ts';
import { variantInAddress, writeVariant } from './variant-address.ts';

/** After this long a person is told that it is still coming. */
const PATIENCE_MS = 1_000;

const loadBelow = () => import('./fiche-below.ts');

/**
 * @tagname tramite-detail
 * @summary The whole fiche of a trámite: requirements, steps, cost, time, offices and law.
 * @slot - Shown until the data are there and whenever they cannot be had: the name and a link.
 * @csspart detail - The whole box.
 * @csspart heading - Every heading.
 * @csspart other-name - Name and summary in a further language of the country.
 * @csspart translation - Where a translation comes from.
 * @csspart summary - The sentence below the name.
 * @csspart institution - Name of the institution.
 * @csspart badge - «Inscrito en el RNT n.º …».
 * @csspart alert - Alerts, and that it is suspended or gone.
 * @csspart choice - «¿Cuál es su caso?».
 * @csspart facts - The four facts.
 * @csspart fact - One fact, name and value.
 * @csspart actions - The buttons below the facts.
 * @csspart primary - The one thing to do next, or the button that tries again.
 * @csspart secondary - Every other button.
 * @csspart offline - That it is not done online.
 * @csspart vote - «Quiero este servicio en línea», a `<feedback-buttons>`.
 * @csspart section - Each section.
 * @csspart requirement - Name of a requirement.
 * @csspart due - «Si lo presenta hoy, la respuesta es para el …».
 * @csspart office - One office.
 * @csspart office-heading - Name of an office.
 * @csspart open - Whether an office is open now.
 * @csspart directions - «Cómo llegar».
 * @csspart local - What an institution adds, marked as its own.
 * @csspart disclosure - The button that opens the legal basis.
 * @csspart print - The buttons that print.
 * @csspart foot - Age and source of the data.
 * @csspart stale - Line above a copy from before.
 * @csspart error - Box of an error.
 * @fires {TramiteDetailLoadedEvent} tramite-detail-loaded - It is on screen.
 * @fires {TramiteFailedEvent} tramite-failed - It could not be shown.
 * @fires {TramiteVariantChosenEvent} tramite-variant-chosen - The person said which case is theirs.
 * @fires {TramiteActionEvent} tramite-action - The person starts it, asks for an appointment or calls; cancelable.
 * @fires {TramiteSectionOpenedEvent} tramite-section-opened - The person opened the legal basis.
 */
export class TramiteDetailElement extends LitElement {
  static override styles = [tokens, officeStyles, tramiteDetailStyles];

  /** Code of the trámite in the catalogue. */
  @property() code = '';
  /** Code of the variant to begin with; by default the one in the page's address, else the first. */
  @property() variant?: string;
  /** Names of the only sections to show, by spaces: `requirements fees`. By default all. */
  @property() show = '';
  /** 1–6 or `none`; by default one below the page's last heading. */
  @property({ attribute: 'heading-level' }) headingLevel?: string;
  /** Address of the API; by default the provider's or the script's. */
  @property() api?: string;
  /** Language of the words; by default the provider's, the script's or the page's. */
  @property({ reflect: true }) override lang!: string;
  /** `inherit`, `light`, `dark` or `auto`. */
  @property() theme?: Theme;

  /** What the person chose, for which trámite. */
  @state() private chosen: { code: string; variant: string } | undefined;
  @state() private legalOpen = false;

  readonly #around = ficheSurroundings(this);
  readonly #fiche = new Task(this, {
    args: () => [this.code, this.#around.client] as const,
    task: async ([code, client]) => {
      if (!client) throw new Error('no api');
      const waiting = setTimeout(() => this.#onWaiting(), PATIENCE_MS);
      return client.fiche(code).finally(() => clearTimeout(waiting));
    },
    onComplete: (answer) => this.#onLoaded(answer),
    onError: (error) =>
      this.dispatchEvent(
        new TramiteFailedEvent(...warnFailure(this, this.#around.client !== undefined, error)),
      ),
  });
  readonly #below = new BelowOnDemand(
    this,
    () => this.#fiche.value !== undefined,
    async () => (await loadBelow()).belowOf(this),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
  }

  protected override render(): TemplateResult {
    const { words } = this.#around;
    if (!words) {
      showState(this, 'loading');
      return html`<slot></slot>`;
    }
    const { value } = this.#fiche;
    const content = this.#fiche.render({
      initial: () => this.#renderPending(),
      pending: () =>
        value?.value.tramite.code === this.code ? this.#renderFiche(value, words) : this.#renderPending(),
      complete: (answer) => this.#renderFiche(answer, words),
      error: (error) => this.#renderFailure(error, words),
    });
    return frame({ lang: words.lang, dir: words.dir, theme: this.#around.theme }, content);
  }

  protected override updated(): void {
    // Without it the link inside leads to a plain page that does the same.
    if (this.renderRoot.querySelector('feedback-buttons:not(:defined)')) loadVote().catch(() => undefined);
  }

  /** Keeps the shape of what will come. */
  #renderPending(): TemplateResult {
    showState(this, 'loading');
    return html`<div class="detail pending" part="detail" aria-busy="true">
      <slot></slot>
      <div class="skeleton" aria-hidden="true"><i></i><i></i><i></i><i></i></div>
    </div>`;
  }

  #renderFiche(answer: Answer<Fiche>, words: FicheTranslator): TemplateResult {
    showState(this, this.#below.pending ? 'loading' : answer.stale ? 'stale' : 'loaded');
    const base = this.#around.client?.baseUrl ?? '';
    const level = headingLevel(this, this.headingLevel, 2);
    return html`${staleLine(answer, words)}
    ${ficheView(drawingOf(answer, this.#variantOf(answer.value), words, level, base), {
      level,
      show: this.show,
      api: this.api,
      theme: this.theme,
      below: this.#below,
      legalOpen: this.legalOpen,
      onChoose: (variant) => this.#onChoose(answer.value, variant, words),
      onAction: (event, action) => this.#onAction(event, action),
      onOffices: () => {
        if (!this.#below.moveTo('offices')) announce(words.t('fiche.loading'));
      },
      onLegal: (open) => this.#onLegal(open),
    })}`;
  }

  #renderFailure(error: unknown, words: FicheTranslator): TemplateResult {
    const base = this.#around.client?.baseUrl;
    const { code } = this;
    const asked = base !== undefined && code !== '';
    const view = notLoaded(this, { error, words, asked, retry: () => this.#fiche.run() });
    // Gone for good: its page in the catalogue names what took its place.
    return asked && (error as { status?: number }).status === 410
      ? html`<div class="box" part="error">
          <slot></slot>
          <p class="note">${words.t('card.tag.repealed')}</p>
          ${link(ficheUrl(base, code, words.lang), words.t('detail.catalogue', { code }))}
        </div>`
      : view;
  }

  #variantOf({ tramite }: Fiche): Variant {
    const { code, variants } = tramite;
    return chooseVariant(tramite, [
      this.chosen?.code === code ? this.chosen.variant : undefined,
      variants.length > 1 ? variantInAddress(code) : undefined,
      this.variant,
    ]);
  }

  #onWaiting(): void {
    const { words } = this.#around;
    if (words && this.isConnected) announce(words.t('fiche.loading'));
  }

  #onLoaded(answer: Answer<Fiche>): void {
    const { code, name } = answer.value.tramite;
    const words = { lang: this.#around.lang };
    ensureFallback(this, plain(name, words), ficheUrl(this.#around.client?.baseUrl ?? '', code, words.lang));
    this.dispatchEvent(new TramiteDetailLoadedEvent(code, this.#variantOf(answer.value).code, answer.stale));
  }

  #onChoose({ tramite }: Fiche, variant: string, words: FicheTranslator): void {
    const { code } = tramite;
    this.chosen = { code, variant };
    writeVariant(code, variant);
    announce(saidOfVariant(chooseVariant(tramite, [variant]), words));
    this.dispatchEvent(new TramiteVariantChosenEvent(code, variant));
  }

  #onAction(event: MouseEvent, { kind }: Action): void {
    if (!this.dispatchEvent(new TramiteActionEvent(this.code, kind))) event.preventDefault();
  }

  #onLegal(open: boolean): void {
    this.legalOpen = open;
    if (open) this.dispatchEvent(new TramiteSectionOpenedEvent(this.code, 'legal'));
  }
}
