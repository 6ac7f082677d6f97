/**
 * Follows a request by its number and access code: its state in the heading, what to do in the first sentence, then
 * steps, messages, documents and the result; or a report of the two buttons: what was answered, before and now. No
 * account, nothing stored. A typing error is caught by the check symbol before any request is made. Smallest HTML that works, after the script tag:
 *
 * ```html
 * <request-tracker><a href="https://catalogo.example.gob/solicitud">Seguir una solicitud</a></request-tracker>
 * ```
 *
 * A link may carry both in the fragment, `#folio=…&codigo=…`: they are read, and removed from the address bar.
 */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Theme } from '../../context/appearance.ts';
import type { Translator } from '../../i18n/translator.ts';
import { announce, prepareAnnouncer } from '../../internal/announcer.ts';
import { failureReason } from '../../internal/failure.ts';
import { ensureFallback } from '../../internal/fallback.ts';
import { RequestTrackedEvent } from './request-tracker.events.ts';
import { frame } from '../../internal/frame.ts';
import { heading, headingLevel } from '../../internal/heading.ts';
import { LightFields } from '../../internal/light-fields.ts';
import { showState } from '../../internal/state.ts';
import { surroundings } from '../../internal/surroundings.ts';
import { tokens } from '../../internal/tokens.styles.ts';
import { uniqueId } from '../../internal/unique-id.ts';
import { warnFailure } from '../../internal/warn-failure.ts';
import type { Found } from './found.ts';
import { credentialsFields, type Typed, type TypedErrors } from './credentials-fields.ts';
import { entryOutcome, type EntryScreen } from './entry-outcome.ts';
import { findFolio, loadRequestView } from './find-folio.ts';
import { trackerStyles } from './request-tracker.styles.ts';

type Screen = EntryScreen | { name: 'found'; found: Found; stale: boolean };

/**
 * @tagname request-tracker
 * @summary State, steps, messages, documents and result of a request, by number and access code.
 * @slot - Shown until the tracker is ready and whenever it cannot be: a link.
 * @slot fields - Ours: number and code, in the page's own tree.
 * @slot mail - Ours: the e-mail for notices about a report, in the page's own tree.
 * @csspart tracker - The whole box.
 * @csspart heading - First heading, with the state in words.
 * @csspart lead - What to do now.
 * @csspart steps - List of steps.
 * @csspart step - One step.
 * @csspart messages - Messages.
 * @csspart documents - Documents that were sent.
 * @csspart result - The result.
 * @csspart history - What has happened.
 * @csspart primary - «Ver el estado», or the download of the result.
 * @csspart secondary - Other buttons.
 * @csspart error - Box of an error.
 * @fires {RequestTrackedEvent} request-tracked - The state is on screen.
 */
export class RequestTrackerElement extends LitElement {
  static override styles = [tokens, trackerStyles];

  /** Number to begin with; the person still writes the code. */
  @property() folio = '';
  /** 1–6 or `none`; by default one below the page's last heading. */
  @property({ attribute: 'heading-level' }) headingLevel?: string;
  /** Address of the API; by default the provider's or the script's. */
  @property() api?: string;
  /** Language of the words; by default the provider's, the script's or the page's. */
  @property({ reflect: true }) override lang!: string;
  /** `inherit`, `light`, `dark` or `auto`. */
  @property() theme?: Theme;

  @state() private screen: Screen = { name: 'entry', errors: {} };
  @state() private typed: Typed = { folio: '', accessCode: '' };

  readonly #around = surroundings(this);
  readonly #fields = new LightFields(this, 'fields');
  readonly #id = uniqueId('tracker');
  #fromAddress = false;

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
    this.#readFragment();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('folio') && this.folio) this.typed = { ...this.typed, folio: this.folio };
  }

  protected override render(): TemplateResult {
    const words = this.#around.words;
    if (!words || !this.#around.client) {
      showState(this, words ? 'error' : 'loading');
      if (words) warnFailure({ localName: this.localName }, false);
      return html`<slot></slot>`;
    }
    return frame(
      { lang: words.lang, dir: words.dir, theme: this.#around.theme },
      html`<section class="panel" part="tracker" aria-labelledby="h">${this.#renderScreen(words)}</section>`,
    );
  }

  protected override updated(): void {
    const words = this.#around.words;
    if (!words || !this.#around.client) return;
    ensureFallback(this, words.t('tracker.title'), `${this.#around.client.baseUrl}/solicitud`);
    const { screen } = this;
    this.#fields.draw(
      screen.name === 'found'
        ? nothing
        : credentialsFields(words, {
            id: this.#id,
            typed: this.typed,
            errors: screen.name === 'entry' ? screen.errors : {},
            onInput: (change) => {
              this.typed = { ...this.typed, ...change };
              // Asked for again beside the request when it cannot be had now.
              loadRequestView().catch(() => undefined);
            },
            onEnter: () => void this.#look(),
          }),
      words.lang,
    );
    if (this.#fromAddress) {
      this.#fromAddress = false;
      void this.#look();
    }
  }

  #renderScreen(words: Translator): TemplateResult {
    const { screen } = this;
    if (screen.name === 'found') return this.#renderFound(screen.found, screen.stale, words);
    return this.#renderEntry(
      words,
      entryOutcome(this, screen, words, () => void this.#look()),
    );
  }

  #renderEntry(words: Translator, outcome: TemplateResult | typeof nothing): TemplateResult {
    return html`${heading(headingLevel(this, this.headingLevel), words.t('tracker.title'), { id: 'h' })}
      <p>${words.t('tracker.intro')}</p>
      ${outcome}
      <slot name="fields"></slot>
      <button
        type="button"
        class="button primary"
        part="primary"
        aria-disabled=${this.screen.name === 'looking'}
        @click=${this.#look}
      >
        ${words.t('tracker.see')}
      </button>`;
  }

  #renderFound(found: Found, stale: boolean, words: Translator): TemplateResult {
    showState(this, stale ? 'stale' : 'loaded');
    return html`${
        stale
          ? html`<p class="stale">${words.t('tracker.stale', { date: words.dateTime(found.now) })}</p>`
          : nothing
      }
      ${found.draw(words, headingLevel(this, this.headingLevel))}
      <div class="actions">
        <button type="button" class="button" part="secondary" @click=${this.#look}>
          ${words.t('tracker.refresh')}
        </button>
        <button type="button" class="button" part="secondary" @click=${this.#onAnother}>
          ${words.t('tracker.another')}
        </button>
      </div>`;
  }

  async #look(): Promise<void> {
    const { client } = this.#around;
    if (!client || this.screen.name === 'looking') return;
    const { folio, accessCode } = client.readCredentials(this.typed);
    if (folio === null || accessCode === null) {
      const wrong = (value: string) => (value.trim() === '' ? ('empty' as const) : ('wrong' as const));
      const errors: TypedErrors = {};
      if (folio === null) errors.folio = wrong(this.typed.folio);
      if (accessCode === null) errors.accessCode = wrong(this.typed.accessCode);
      this.screen = { name: 'entry', errors };
      return this.#focus('#outcome');
    }
    const before = this.screen;
    if (before.name !== 'found') this.screen = { name: 'looking' };
    try {
      const found = await findFolio(this, client, { folio, accessCode }, this.#around.tag);
      this.screen = { name: 'found', found, stale: false };
      const { tracked } = found;
      if (tracked) this.dispatchEvent(new RequestTrackedEvent(tracked.status, tracked.changedAt));
      await this.#focus('#h');
    } catch (error) {
      await this.#onFailed(error, before);
    }
  }

  async #onFailed(error: unknown, before: Screen): Promise<void> {
    const reason = failureReason(error);
    const words = this.#around.words;
    if (before.name === 'found') {
      // What was seen stays, with its date.
      this.screen = { ...before, stale: true };
      if (words) announce(words.t('tracker.stale', { date: words.dateTime(before.found.now) }));
      return;
    }
    this.screen = reason === 'not_found' ? { name: 'not-found' } : { name: 'failed', reason };
    await this.#focus('#outcome');
  }

  #onAnother(): void {
    this.typed = { folio: '', accessCode: '' };
    this.screen = { name: 'entry', errors: {} };
    void this.updateComplete.then(() => this.#fields.field<HTMLInputElement>('folio')?.focus());
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #readFragment(): void {
    const parameters = new URLSearchParams(location.hash.slice(1));
    const folio = parameters.get('folio');
    const accessCode = parameters.get('codigo');
    if (!folio || !accessCode) return;
    this.typed = { folio, accessCode };
    this.#fromAddress = true;
    try {
      history.replaceState(history.state, '', `${location.pathname}${location.search}`);
    } catch {
      // A sandboxed frame may not change its address.
    }
  }
}
