/**
 * The name of one trámite and the way to its fiche. Smallest HTML that works, after the script tag:
 *
 * ```html
 * <tramite-detail code="RNPN-0002"><a href="https://catalogo.example.gob/t/RNPN-0002">Renovar el DUI</a></tramite-detail>
 * ```
 *
 * What is written inside stays on screen until the data are there, and whenever they cannot be had.
 */
import { Task } from '@lit/task';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { CardAnswer } from '../../client/create-catalogue-client.ts';
import type { Theme } from '../../context/appearance.ts';
import type { FicheTranslator } from '../../i18n/translator.ts';
import { failureBox, failureReason } from '../../internal/failure.ts';
import { ensureFallback } from '../../internal/fallback.ts';
import { frame } from '../../internal/frame.ts';
import { heading, headingLevel } from '../../internal/heading.ts';
import { showState } from '../../internal/state.ts';
import { ficheSurroundings } from '../../internal/surroundings.ts';
import { tokens } from '../../internal/tokens.styles.ts';
import { warnFailure } from '../../internal/warn-failure.ts';
import { TramiteFailedEvent } from '../tramite-card/tramite-card.events.ts';
import { TramiteDetailLoadedEvent } from './tramite-detail.events.ts';
import { tramiteDetailStyles } from './tramite-detail.styles.ts';

/**
 * @tagname tramite-detail
 * @summary The name of one trámite and the way to its fiche.
 * @slot - Shown until the data are there and whenever they cannot be had: the name and a link.
 * @csspart box - The whole box.
 * @csspart heading - The heading around the name.
 * @csspart title - The link with the name.
 * @csspart stale - Line above a copy from before.
 * @csspart primary - Button that tries again.
 * @csspart error - Box of an error.
 * @fires {TramiteDetailLoadedEvent} tramite-detail-loaded - It is on screen.
 * @fires {TramiteFailedEvent} tramite-failed - It could not be shown.
 */
export class TramiteDetailElement extends LitElement {
  static override styles = [tokens, tramiteDetailStyles];

  /** Code of the trámite in the catalogue. */
  @property() code = '';
  /** 1–6 or `none`; by default one below the page's last heading. */
  @property({ attribute: 'heading-level' }) headingLevel?: string;
  /** Address of the API; by default the provider's or the script's. */
  @property() api?: string;
  /** Language of the words; by default the provider's, the script's or the page's. */
  @property({ reflect: true }) override lang!: string;
  /** `inherit`, `light`, `dark` or `auto`. */
  @property() theme?: Theme;

  readonly #around = ficheSurroundings(this);
  readonly #card = new Task(this, {
    args: () => [this.code, this.#around.client, this.#around.lang] as const,
    task: async ([code, client, lang]) => {
      if (!client) throw new Error('no api');
      return client.card(code, lang);
    },
    onComplete: (answer) => this.#onLoaded(answer),
    onError: (error) => this.#onFailed(error),
  });

  protected override render(): TemplateResult {
    const { words } = this.#around;
    if (!words) return html`<slot></slot>`;
    const content = this.#card.render({
      initial: () => this.#renderPending(),
      pending: () => (this.#card.value ? this.#renderLoaded(this.#card.value, words) : this.#renderPending()),
      complete: (answer) => this.#renderLoaded(answer, words),
      error: (error) => this.#renderFailure(error, words),
    });
    return frame({ lang: words.lang, dir: words.dir, theme: this.#around.theme }, content);
  }

  /** Keeps the shape of what will come. */
  #renderPending(): TemplateResult {
    showState(this, 'loading');
    return html`<div class="tramite-detail" part="box"><slot></slot></div>`;
  }

  #renderLoaded(answer: CardAnswer, words: FicheTranslator): TemplateResult {
    showState(this, answer.stale ? 'stale' : 'loaded');
    const { name, nameLang } = answer.value;
    const link = html`<a class="title" part="title" href=${this.#href(answer)} lang=${nameLang ?? nothing}
      >${name}</a
    >`;
    return html`<div class="tramite-detail" part="box">
      ${
        answer.stale
          ? html`<p class="stale" part="stale">
              ${words.t('state.stale', { date: words.date(answer.asOf.toISOString()) })}
            </p>`
          : nothing
      }
      ${heading(headingLevel(this, this.headingLevel, 3), link)}
    </div>`;
  }

  #renderFailure(error: unknown, words: FicheTranslator): TemplateResult {
    const reason = failureReason(error);
    if (!this.#around.client || !this.code) {
      showState(this, 'error');
      return html`<slot></slot>`;
    }
    if (reason === 'not_found') {
      showState(this, 'not-found');
      return html`<div class="box" part="error">
        <slot></slot>
        <p class="note">${words.t('card.not_found')}</p>
      </div>`;
    }
    showState(this, 'error');
    return html`<div class="tramite-detail" part="box"><slot></slot></div>
      ${failureBox(words.t(`error.${reason}`), { label: words.t('state.retry'), run: () => this.#onRetry() })}`;
  }

  #href(answer: CardAnswer): string {
    return `${this.#around.client?.baseUrl ?? ''}${answer.value.path}`;
  }

  #onLoaded(answer: CardAnswer): void {
    ensureFallback(this, answer.value.name, this.#href(answer));
    this.dispatchEvent(new TramiteDetailLoadedEvent(answer.value.code, answer.stale));
  }

  #onFailed(error: unknown): void {
    const { status = 0, retryable = false } = error as { status?: number; retryable?: boolean };
    warnFailure(this, this.#around.client !== undefined, error);
    this.dispatchEvent(new TramiteFailedEvent(failureReason(error), status, retryable));
  }

  #onRetry(): void {
    void this.#card.run();
  }
}
