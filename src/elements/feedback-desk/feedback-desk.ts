/**
 * The desk at which an institution reads and answers what people reported: its inbox by clock, the reported field beside
 * the fiche of today, answers from templates, duplicates, another institution, and the correction that closes reports
 * with its before and after. For the institution's own intranet. Smallest HTML that works, after the script tag:
 *
 * ```html
 * <feedback-desk><a href="https://catalogo.example.gob/docs">Reportes de la ciudadanía</a></feedback-desk>
 * ```
 *
 * The key that opens it is typed each time and kept in memory alone.
 */
import { LitElement, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { CatalogueClient } from '../../client/create-catalogue-client.ts';
import type { Theme } from '../../context/appearance.ts';
import type { DeskDoorTranslator } from '../../i18n/translator.ts';
import { prepareAnnouncer } from '../../internal/announcer.ts';
import { deskSurroundings } from '../../internal/desk-surroundings.ts';
import { ensureFallback } from '../../internal/fallback.ts';
import { frame } from '../../internal/frame.ts';
import { headingLevel } from '../../internal/heading.ts';
import { LightFields } from '../../internal/light-fields.ts';
import { showState } from '../../internal/state.ts';
import { tokens } from '../../internal/tokens.styles.ts';
import { uniqueId } from '../../internal/unique-id.ts';
import { warnFailure } from '../../internal/warn-failure.ts';
import type { DeskInside } from './desk-inside.ts';
import { DeskSession } from './desk-session.ts';
import { DeskSessionEvent } from './feedback-desk.events.ts';
import { feedbackDeskStyles } from './feedback-desk.styles.ts';
import { loadInside, prepareInside } from './load-inside.ts';
import { moveFocus } from './move-focus.ts';
import { keyField, signInView } from './sign-in-view.ts';

/**
 * @tagname feedback-desk
 * @summary The institution's desk: what people reported, by clock, answered and corrected.
 * @slot - Shown until the desk is ready and whenever it cannot be: a link.
 * @slot fields - Ours: the key, and what is being written, in the page's own tree.
 * @csspart desk - The whole box.
 * @csspart heading - Every heading.
 * @csspart screen - The buttons that lead from screen to screen.
 * @csspart demand - A trámite that is asked for online.
 * @csspart target - An address that is told.
 * @csspart secret - The secret of a webhook, shown once.
 * @csspart burst - That something came too fast.
 * @csspart inbox - The list with its filters.
 * @csspart filters - The filters.
 * @csspart field - A list to choose from.
 * @csspart case - One row of the list.
 * @csspart case-view - The open case.
 * @csspart compare - The field today, what was said, the field then.
 * @csspart actions - What can be done.
 * @csspart form - What is being written.
 * @csspart preview - Before and after a correction.
 * @csspart similar - Open cases of the same field.
 * @csspart history - What has happened.
 * @csspart done - What was done last.
 * @csspart primary - The button that sends.
 * @csspart secondary - Other buttons.
 * @csspart error - Box of an error.
 * @fires {DeskSessionEvent} desk-session - Somebody came to the desk or left it.
 * @fires {DeskActedEvent} desk-acted - Something was done with a case.
 */
export class FeedbackDeskElement extends LitElement {
  static override styles = [tokens, feedbackDeskStyles];

  /** Offers the institution's account (OpenID Connect) beside the key; the catalogue must know it. */
  @property({ type: Boolean }) account = false;
  /** 1–6 or `none`; by default one below the page's last heading. */
  @property({ attribute: 'heading-level' }) headingLevel?: string;
  /** Address of the API; by default the provider's or the script's. */
  @property() api?: string;
  /** Language of the words; by default the provider's, the script's or the page's. */
  @property({ reflect: true }) override lang!: string;
  /** `inherit`, `light`, `dark` or `auto`. */
  @property() theme?: Theme;

  readonly #around = deskSurroundings(this);
  readonly #fields = new LightFields(this, 'fields');
  readonly #id = uniqueId('desk');
  readonly #session = new DeskSession(this, async (client, token) => {
    const [{ DeskInside, openDesk }, words] = await loadInside(this.#around.tag);
    this.#inside ??= new DeskInside(words, {
      element: this,
      around: this.#around,
      session: this.#session,
      id: this.#id,
      level: () => headingLevel(this, this.headingLevel),
    });
    return openDesk(client, token);
  });
  /** What is behind the door. What was written there stays for whoever signs in again. */
  #inside: DeskInside | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
    this.addEventListener('focusin', this.#onNear, { once: true });
  }

  protected override render(): TemplateResult {
    const { words, client } = this.#around;
    if (!words || !client) {
      showState(this, words ? 'error' : 'loading');
      if (words) warnFailure({ localName: this.localName }, false, undefined);
      return html`<slot></slot>`;
    }
    return frame(
      { lang: words.lang, dir: words.dir, theme: this.#around.theme },
      html`<section class="panel" part="desk" aria-labelledby="h">
        ${this.#open?.view() ?? this.#renderDoor(words, client)}
      </section>`,
    );
  }

  protected override updated(): void {
    const { words, client } = this.#around;
    if (!words || !client) return;
    ensureFallback(this, words.t('desk.title'), `${client.baseUrl}/docs`);
    this.#fields.draw(this.#open ? this.#open.fields() : this.#renderKey(words), words.lang);
  }

  /** What is behind the door, while somebody is in. */
  get #open(): DeskInside | undefined {
    return this.#session.state.name === 'in' ? this.#inside : undefined;
  }

  /** Whoever comes to the key is about to go in. */
  readonly #onNear = (): void => {
    prepareInside(this.#around.tag);
  };

  async #onKey(): Promise<void> {
    const { client } = this.#around;
    if (client && this.#session.state.name !== 'entering') await this.#go(this.#session.enter(client));
  }

  async #go(entering: Promise<boolean>): Promise<void> {
    if (!(await entering)) return moveFocus(this, '#outcome');
    this.dispatchEvent(new DeskSessionEvent(true));
    await this.#inside?.arrive();
  }

  #renderDoor(words: DeskDoorTranslator, client: CatalogueClient): TemplateResult {
    const { state } = this.#session;
    showState(this, state.name === 'entering' ? 'loading' : 'loaded');
    return signInView(words, {
      level: headingLevel(this, this.headingLevel),
      state,
      account: this.account,
      onKey: () => void this.#onKey(),
      // By the press itself, or the browser opens no window.
      onAccount: () => void this.#go(this.#session.enterElsewhere(client)),
    });
  }

  /** In the host's own tree. */
  #renderKey(words: DeskDoorTranslator): TemplateResult {
    const session = this.#session;
    const { state } = session;
    return keyField(words, {
      id: this.#id,
      value: session.key,
      problem: state.name === 'out' ? state.problem : undefined,
      onInput: (key) => (session.key = key),
      onEnter: () => void this.#onKey(),
    });
  }
}
