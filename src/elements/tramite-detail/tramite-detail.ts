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
import { LitElement, html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Answer } from '../../client/create-catalogue-client.ts';
import type { Theme } from '../../context/appearance.ts';
import type { Fiche } from '../../contract/fiche.ts';
import type { Variant } from '../../contract/tramite.ts';
import type { FicheTranslator } from '../../i18n/translator.ts';
import { announce } from '../../internal/announcer.ts';
import { belowOnDemand } from '../../internal/fiche/below-on-demand.ts';
import { FicheTask } from '../../internal/fiche/fiche-task.ts';
import { headingLevel } from '../../internal/heading.ts';
import { staleLine } from '../../internal/not-loaded.ts';
import { tokens } from '../../internal/tokens.styles.ts';
import { TramiteActionEvent, TramiteFailedEvent } from '../tramite-card/tramite-card.events.ts';
import { chooseVariant, saidOfVariant } from './choose-variant.ts';
import { drawingOf } from './drawing.ts';
import { ficheView } from './fiche-view.ts';
import { loadVote } from './load-vote.define.ts';
import { TramiteDetailLoadedEvent, TramiteVariantChosenEvent } from './tramite-detail.events.ts';
import { tramiteDetailStyles } from './tramite-detail.styles.ts';
import { variantInAddress, writeVariant } from './variant-address.ts';

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
  static override styles = [tokens, tramiteDetailStyles];

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

  readonly #fiche = new FicheTask(this, {
    ask: (client, code) => client.fiche(code),
    onLoaded: ({ value, stale }) =>
      this.dispatchEvent(
        new TramiteDetailLoadedEvent(value.tramite.code, this.#variantOf(value).code, stale),
      ),
    onFailed: (...why) => this.dispatchEvent(new TramiteFailedEvent(...why)),
  });
  readonly #below = belowOnDemand(
    this,
    () => this.#fiche.value !== undefined,
    async () => (await loadBelow()).belowOf(this),
  );

  protected override render(): TemplateResult {
    return this.#fiche.draw({
      pending: html`<div class="detail pending" part="detail" aria-busy="true">
        <slot></slot>
        <div class="skeleton" aria-hidden="true"><i></i><i></i><i></i><i></i></div>
      </div>`,
      below: this.#below,
      fiche: (answer, words) => this.#renderFiche(answer, words),
    });
  }

  protected override updated(): void {
    // Without it the link inside leads to a plain page that does the same.
    if (this.renderRoot.querySelector('feedback-buttons:not(:defined)')) loadVote().catch(() => undefined);
  }

  #renderFiche(answer: Answer<Fiche>, words: FicheTranslator): TemplateResult {
    const level = headingLevel(this, this.headingLevel, 2);
    return html`${staleLine(answer, words)}
    ${ficheView(drawingOf(answer, this.#variantOf(answer.value), words, level, this.#fiche.base), {
      level,
      show: this.show,
      api: this.api,
      theme: this.theme,
      below: this.#below,
      onChoose: (variant) => this.#onChoose(answer.value, variant, words),
      onAction: (event, { kind }) => {
        if (!this.dispatchEvent(new TramiteActionEvent(this.code, kind))) event.preventDefault();
      },
      onOffices: () => {
        if (!this.#below.moveTo('offices')) announce(words.t('fiche.loading'));
      },
    })}`;
  }

  #variantOf({ tramite }: Fiche): Variant {
    const { code, variants } = tramite;
    return chooseVariant(tramite, [
      this.chosen?.code === code ? this.chosen.variant : undefined,
      variants.length > 1 ? variantInAddress(code) : undefined,
      this.variant,
    ]);
  }

  #onChoose({ tramite }: Fiche, variant: string, words: FicheTranslator): void {
    const { code } = tramite;
    this.chosen = { code, variant };
    writeVariant(code, variant);
    announce(saidOfVariant(chooseVariant(tramite, [variant]), words));
    this.dispatchEvent(new TramiteVariantChosenEvent(code, variant));
  }
}
