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
import { prepareAnnouncer } from '../../internal/announcer.ts';
import { deskSurroundings } from '../../internal/desk-surroundings.ts';
import { ensureFallback } from '../../internal/fallback.ts';
import { frame } from '../../internal/frame.ts';
import { below, headingLevel } from '../../internal/heading.ts';
import { LightFields } from '../../internal/light-fields.ts';
import { showState } from '../../internal/state.ts';
import { tokens } from '../../internal/tokens.styles.ts';
import { uniqueId } from '../../internal/unique-id.ts';
import { warnFailure } from '../../internal/warn-failure.ts';
import { actionFields } from './action-fields.ts';
import { caseView } from './case-view.ts';
import { DeskHands } from './desk-hands.ts';
import { deskHead } from './desk-head.ts';
import { feedbackDeskStyles } from './feedback-desk.styles.ts';
import { inboxView } from './inbox-view.ts';
import type { OpenCase } from './open-case.ts';
import { restView, restWaiting } from './rest-view.ts';
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
  readonly #hands = new DeskHands({
    element: this,
    around: this.#around,
    id: this.#id,
    level: () => below(below(headingLevel(this, this.headingLevel))),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
  }

  protected override willUpdate(): void {
    const { floor, rest } = this.#hands;
    const { draft, detail } = floor.open ?? {};
    if (floor.open && detail && draft?.action === 'correct')
      floor.open.correction ??= rest.value?.correct(detail);
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
    const { session, floor, rest } = this.#hands;
    const { state } = session;
    const level = headingLevel(this, this.headingLevel);
    if (state.name !== 'in') {
      showState(this, state.name === 'entering' ? 'loading' : 'loaded');
      return signInView(words, {
        level,
        state,
        account: this.account,
        onKey: () => void this.#hands.enter(),
        onAccount: () => void this.#hands.enterElsewhere(client),
      });
    }
    const { who, until } = state;
    const { open, screen } = floor;
    return html`${deskHead(words, {
      level,
      who,
      until,
      screen: open ? undefined : screen,
      onLeave: () => this.#hands.leave(),
      onShow: (to) => this.#hands.show(to),
    })}
    ${
      open
        ? this.#renderCase(open, words, client, who.today)
        : screen === 'reports'
          ? this.#renderInbox(words, who.today)
          : restView(words, { rest, screen, level: below(level), host: this })
    }`;
  }

  #renderInbox(words: DeskTranslator, today: string): TemplateResult {
    const hands = this.#hands;
    const { inbox } = hands.floor;
    const { state, cases } = inbox;
    showState(this, state === 'failed' ? 'error' : state === 'loaded' && !cases.length ? 'empty' : state);
    return inboxView(words, {
      inbox,
      level: below(headingLevel(this, this.headingLevel)),
      today,
      onNarrow: (change) => void hands.narrow(change, words),
      onOpen: (folio) => void hands.then(hands.floor.openCase(folio)),
      onMore: () => void hands.floor.more(),
      onRefresh: () => void hands.refresh(words),
      onSave: () => void hands.saveTable(words, today),
    });
  }

  #renderCase(open: OpenCase, words: DeskTranslator, client: CatalogueClient, today: string): TemplateResult {
    const hands = this.#hands;
    const { floor, rest } = hands;
    showState(this, open.state === 'gone' ? 'not-found' : open.state === 'failed' ? 'error' : open.state);
    return caseView(words, {
      open,
      level: below(headingLevel(this, this.headingLevel)),
      today,
      baseUrl: client.baseUrl,
      waiting: restWaiting(words, rest),
      burst: (open.detail && rest.value?.burstOf(open.detail)) ?? nothing,
      onBack: () => void hands.back(),
      onReload: () => void hands.then(floor.reload()),
      onBegin: (action) => void hands.then(floor.begin(action, client)),
      onMove: (to) => void hands.then(floor.move(to)),
      onCancel: () => void hands.then(floor.cancel()),
      onSubmit: () => void hands.then(floor.submit()),
      onChoose: (folio) => open.choose(folio),
      onConfirm: (confirming) => {
        open.confirm(confirming);
        void hands.then(confirming ? '#confirm' : 'stay');
      },
      onJoin: () => void hands.then(floor.join()),
    });
  }

  /** Form fields of the screen that is open, for the host's own tree. */
  #renderFields(words: DeskTranslator): TemplateResult | typeof nothing {
    const { session, floor, rest } = this.#hands;
    const { state } = session;
    if (state.name !== 'in')
      return keyField(words, {
        id: this.#id,
        value: session.key,
        problem: state.name === 'out' ? state.problem : undefined,
        onInput: (key) => (session.key = key),
        onEnter: () => void this.#hands.enter(),
      });
    const { open, institutions, screen } = floor;
    if (!open && screen !== 'reports') return rest.value?.fields() ?? nothing;
    if (!open?.draft || !open.detail) return nothing;
    return actionFields(words, {
      id: this.#id,
      draft: open.draft,
      errors: open.errors,
      correction: open.correction?.fields(this.#id),
      ofOffice: open.correction?.office() !== undefined,
      templates: open.templates,
      institutions,
      onWrite: (change) => open.write(change),
      onTemplate: (code) => open.useTemplate(code),
    });
  }
}
