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
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { CatalogueClient } from '../../client/create-catalogue-client.ts';
import type { Theme } from '../../context/appearance.ts';
import type { DeskTranslator } from '../../i18n/translator.ts';
import { announce, prepareAnnouncer } from '../../internal/announcer.ts';
import { deskSurroundings } from '../../internal/desk-surroundings.ts';
import { ensureFallback } from '../../internal/fallback.ts';
import { frame } from '../../internal/frame.ts';
import { below, heading, headingLevel } from '../../internal/heading.ts';
import { LightFields } from '../../internal/light-fields.ts';
import { showState } from '../../internal/state.ts';
import { tokens } from '../../internal/tokens.styles.ts';
import { uniqueId } from '../../internal/unique-id.ts';
import { warnFailure } from '../../internal/warn-failure.ts';
import { actionFields } from './action-fields.ts';
import { caseView } from './case-view.ts';
import { DeskFloor, type Focus } from './desk-floor.ts';
import { DeskSession } from './desk-session.ts';
import { DeskSessionEvent } from './feedback-desk.events.ts';
import { feedbackDeskStyles } from './feedback-desk.styles.ts';
import { inboxView } from './inbox-view.ts';
import type { OpenCase } from './open-case.ts';
import { inLanguage } from './say-case.ts';
import { keyField, signInView } from './sign-in-view.ts';

/**
 * @tagname feedback-desk
 * @summary The institution's desk: what people reported, by clock, answered and corrected.
 * @slot - Shown until the desk is ready and whenever it cannot be: a link.
 * @slot fields - Ours: the key, and what is being written, in the page's own tree.
 * @csspart desk - The whole box.
 * @csspart heading - Every heading.
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
  readonly #session = new DeskSession(this);
  readonly #floor = new DeskFloor(this, this.#session);

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
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
      html`<section class="desk" part="desk" aria-labelledby="h">
        ${this.#renderScreen(words, client)}
      </section>`,
    );
  }

  protected override updated(): void {
    const { words, client } = this.#around;
    if (!words || !client) return;
    ensureFallback(this, words.t('desk.title'), `${client.baseUrl}/docs`);
    this.#fields.draw(this.#renderFields(words), words.lang);
  }

  #renderScreen(words: DeskTranslator, client: CatalogueClient): TemplateResult {
    const { state } = this.#session;
    const level = headingLevel(this, this.headingLevel);
    if (state.name !== 'in') {
      showState(this, state.name === 'entering' ? 'loading' : 'loaded');
      return signInView(words, {
        level,
        state,
        account: this.account,
        onKey: () => void this.#onEnter(),
        onAccount: () => void this.#entered(this.#session.enterElsewhere(client)),
      });
    }
    const { who } = state;
    return html`${heading(level, words.t('desk.title'), { id: 'h' })}
      <div class="who">
        <p>
          ${words.t(who.id === 'institution' ? 'desk.who.institution' : 'desk.who', {
            name: who.name,
            institution: inLanguage(who.institution.name, words),
            role: words.t(`desk.role.${who.role}`),
          })}
          ${state.until === undefined ? nothing : words.t('desk.until', { date: words.dateTime(state.until) })}
        </p>
        <button type="button" class="button" part="secondary" data-do="leave" @click=${this.#onLeave}>
          ${words.t('desk.sign_out')}
        </button>
      </div>
      ${this.#floor.open ? this.#renderCase(this.#floor.open, words, client, who.today) : this.#renderInbox(words, who.today)}`;
  }

  #renderInbox(words: DeskTranslator, today: string): TemplateResult {
    const floor = this.#floor;
    const { inbox } = floor;
    const { state, cases } = inbox;
    showState(this, state === 'failed' ? 'error' : state === 'loaded' && !cases.length ? 'empty' : state);
    return inboxView(words, {
      inbox,
      level: below(headingLevel(this, this.headingLevel)),
      today,
      onNarrow: (change) => void floor.narrow(change).then(() => this.#sayCount(words)),
      onOpen: (folio) => void this.#then(floor.openCase(folio)),
      onMore: () => void floor.more(),
      onRefresh: () => void floor.refresh().then(() => this.#sayCount(words)),
      onSave: () => void this.#saveTable(words, today),
    });
  }

  #renderCase(open: OpenCase, words: DeskTranslator, client: CatalogueClient, today: string): TemplateResult {
    const floor = this.#floor;
    showState(this, open.state === 'gone' ? 'not-found' : open.state === 'failed' ? 'error' : open.state);
    return caseView(words, {
      open,
      level: below(headingLevel(this, this.headingLevel)),
      today,
      baseUrl: client.baseUrl,
      onBack: () => void this.#onBack(),
      onReload: () => void this.#then(floor.reload()),
      onBegin: (action) => void this.#then(floor.begin(action, client)),
      onMove: (to) => void this.#then(floor.move(to)),
      onCancel: () => void this.#then(floor.cancel()),
      onSubmit: () => void this.#then(floor.submit()),
      onChoose: (folio) => open.choose(folio),
      onConfirm: (confirming) => {
        open.confirm(confirming);
        void this.#then(confirming ? '#confirm' : 'stay');
      },
      onJoin: () => void this.#then(floor.join()),
    });
  }

  /** Form fields of the screen that is open, for the host's own tree. */
  #renderFields(words: DeskTranslator): TemplateResult | typeof nothing {
    const session = this.#session;
    const { state } = session;
    if (state.name !== 'in')
      return keyField(words, {
        id: this.#id,
        value: session.key,
        problem: state.name === 'out' ? state.problem : undefined,
        onInput: (key) => (session.key = key),
        onEnter: () => void this.#onEnter(),
      });
    const { open, institutions } = this.#floor;
    if (!open?.draft || !open.detail) return nothing;
    return actionFields(words, {
      id: this.#id,
      draft: open.draft,
      errors: open.errors,
      detail: open.detail,
      templates: open.templates,
      institutions,
      onWrite: (change) => open.write(change),
      onTemplate: (code) => open.useTemplate(code),
    });
  }

  async #onEnter(): Promise<void> {
    const { client } = this.#around;
    if (client && this.#session.state.name !== 'entering') await this.#entered(this.#session.enter(client));
  }

  async #entered(entering: Promise<boolean>): Promise<void> {
    if (!(await entering)) return this.#then('#outcome');
    this.dispatchEvent(new DeskSessionEvent(true));
    await this.#then(this.#floor.arrive());
  }

  #onLeave(): void {
    this.#floor.forget();
    this.#session.leave('left');
    this.dispatchEvent(new DeskSessionEvent(false));
    void this.#then('#outcome');
  }

  async #onBack(): Promise<void> {
    const folio = await this.#floor.back();
    await this.updateComplete;
    const row = this.renderRoot.querySelector<HTMLElement>(`[data-folio="${CSS.escape(folio)}"]`);
    (row ?? this.renderRoot.querySelector<HTMLElement>('#inbox'))?.focus();
  }

  async #saveTable(words: DeskTranslator, today: string): Promise<void> {
    const isSaved = await this.#floor.saveTable(`reportes-${today}.csv`);
    announce(words.t(`desk.inbox.${isSaved ? 'table.saved' : 'failed'}`));
  }

  #sayCount(words: DeskTranslator): void {
    const { state, cases } = this.#floor.inbox;
    announce(
      state === 'failed'
        ? words.t('desk.inbox.failed')
        : words.t('desk.inbox.count', { count: cases.length }),
    );
  }

  async #then(moved: Focus | Promise<Focus>): Promise<void> {
    const target = await moved;
    if (target === 'stay') return;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(target)?.focus();
  }
}
