/**
 * The two buttons of a trámite: «Quiero este servicio en línea», one tap, counted, taken back with a second tap; and
 * «Este servicio no funciona así», which opens a short form in place and gives a folio for what was sent. Counts come
 * from the server. No account, no name, no captcha. Smallest HTML that works, after the script tag:
 *
 * ```html
 * <feedback-buttons code="RNPN-0002"><a href="https://catalogo.example.gob/t/RNPN-0002">Renovar el DUI</a></feedback-buttons>
 * ```
 *
 * What the person wrote stays on screen until the catalogue has stored it.
 */
import { Task } from '@lit/task';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { CatalogueClient } from '../../client/create-catalogue-client.ts';
import type { Theme } from '../../context/appearance.ts';
import type { FeedbackCounts, FeedbackInput, FeedbackReceipt } from '../../contract/feedback.ts';
import type { Translator } from '../../i18n/translator.ts';
import { announce, prepareAnnouncer } from '../../internal/announcer.ts';
import { failureBox, failureReason } from '../../internal/failure.ts';
import { ensureFallback } from '../../internal/fallback.ts';
import { frame } from '../../internal/frame.ts';
import { below, heading, headingLevel } from '../../internal/heading.ts';
import { LightFields } from '../../internal/light-fields.ts';
import { randomKey } from '../../internal/random-key.ts';
import { showState } from '../../internal/state.ts';
import { surroundings } from '../../internal/surroundings.ts';
import { tokens } from '../../internal/tokens.styles.ts';
import { uniqueId } from '../../internal/unique-id.ts';
import { warnFailure } from '../../internal/warn-failure.ts';
import { TramiteFailedEvent } from '../tramite-card/tramite-card.events.ts';
import { buttonsView } from './buttons-view.ts';
import { FeedbackGivenEvent } from './feedback-buttons.events.ts';
import { feedbackStyles } from './feedback-buttons.styles.ts';
import { receiptView } from './receipt-view.ts';
import { Vote } from './vote.ts';
import { commentField, emptyReport, reportErrors, reportForm, type Report } from './report-form.ts';

/** As in the contract; the element keeps the person from writing more. */
const DETAIL_LIMIT = 600;

/** What is below the buttons: each excludes the others. */
type Screen =
  | { name: 'closed' }
  | { name: 'form'; errors: readonly ('problem' | 'detail')[] }
  | { name: 'sending' }
  | { name: 'failed'; queued: boolean }
  | { name: 'sent'; receipt: FeedbackReceipt };

/**
 * @tagname feedback-buttons
 * @summary «Quiero este servicio en línea» and «Este servicio no funciona así», with what follows from them.
 * @slot - Shown until the buttons are ready and whenever they cannot be: the name and a link.
 * @slot comment - Ours: the comment field, in the page's own tree.
 * @csspart feedback - The whole box.
 * @csspart heading - The heading.
 * @csspart primary - The button that sends.
 * @csspart secondary - The two buttons and «Cancelar».
 * @csspart message - What was understood.
 * @csspart error - Box of an error.
 * @fires {FeedbackGivenEvent} feedback-given - The catalogue has stored it.
 * @fires {TramiteFailedEvent} tramite-failed - The trámite could not be had.
 */
export class FeedbackButtonsElement extends LitElement {
  static override styles = [tokens, feedbackStyles];

  /** Code of the trámite in the catalogue. */
  @property() code = '';
  /** Where on the site this stands, in the webmaster's words: told apart in the statistics. */
  @property() placement?: string;
  /** 1–6 or `none`; by default one below the page's last heading. */
  @property({ attribute: 'heading-level' }) headingLevel?: string;
  /** Address of the API; by default the provider's or the script's. */
  @property() api?: string;
  /** Language of the words; by default the provider's, the script's or the page's. */
  @property({ reflect: true }) override lang!: string;
  /** `inherit`, `light`, `dark` or `auto`. */
  @property() theme?: Theme;

  @state() private screen: Screen = { name: 'closed' };
  @state() private report: Report = emptyReport;
  @state() private counts: FeedbackCounts | undefined;
  @state() private said = '';

  readonly #around = surroundings(this);
  readonly #vote = new Vote(this);
  readonly #fields = new LightFields(this, 'comment');
  readonly #commentId = uniqueId('comment');
  /** Made when the form is first shown and kept until stored, so that a repeat never counts twice. */
  #reportKey = '';

  readonly #about = new Task(this, {
    args: () => [this.code, this.#around.client, this.#around.lang] as const,
    task: async ([code, client, lang]) => {
      if (!client) throw new Error('no api');
      const [card, counts] = await Promise.all([
        client.card(code, lang),
        // Without counts the buttons still work.
        client.feedbackCounts(code).catch(() => undefined),
      ]);
      this.counts = counts?.value;
      ensureFallback(this, card.value.name, `${client.baseUrl}${card.value.path}`);
      return card.value;
    },
    onError: (error) => {
      warnFailure(this, this.#around.client !== undefined, error);
      const { status = 0, retryable = false } = error as { status?: number; retryable?: boolean };
      this.dispatchEvent(new TramiteFailedEvent(failureReason(error), status, retryable));
    },
  });

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
    window.addEventListener('online', this.#onOnline);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.#onOnline);
  }

  /** What was said about one trámite is not said about the next. */
  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!this.hasUpdated || !changed.has('code')) return;
    this.#vote.forget();
    this.#reportKey = '';
    this.report = emptyReport;
    this.counts = undefined;
    this.said = '';
    this.screen = { name: 'closed' };
  }

  protected override render(): TemplateResult {
    const words = this.#around.words;
    if (!words) {
      showState(this, 'loading');
      return html`<slot></slot>`;
    }
    const content = this.#about.render({
      initial: () => this.#renderFallback('loading'),
      pending: () =>
        this.#about.value
          ? this.#renderButtons(this.#about.value.name, words)
          : this.#renderFallback('loading'),
      complete: ({ name }) => this.#renderButtons(name, words),
      error: (error) => this.#renderFailure(error, words),
    });
    return frame({ lang: words.lang, dir: words.dir, theme: this.#around.theme }, content);
  }

  protected override updated(): void {
    const words = this.#around.words;
    const shown = words && this.#isOpen;
    this.#fields.draw(
      shown
        ? commentField(words, {
            id: this.#commentId,
            detail: this.report.detail,
            limit: DETAIL_LIMIT,
            wrong: this.screen.name === 'form' && this.screen.errors.includes('detail'),
            onInput: (detail) => this.#onChange({ detail }),
          })
        : nothing,
      words?.lang ?? 'es',
    );
  }

  get #isOpen(): boolean {
    return this.screen.name !== 'closed' && this.screen.name !== 'sent';
  }

  #renderFallback(state: 'loading' | 'error'): TemplateResult {
    showState(this, state);
    return html`<slot></slot>`;
  }

  #renderFailure(error: unknown, words: Translator): TemplateResult {
    if (!this.#around.client || !this.code) return this.#renderFallback('error');
    const reason = failureReason(error);
    showState(this, reason === 'not_found' ? 'not-found' : 'error');
    if (reason === 'not_found')
      return html`<slot></slot>
        <p class="note">${words.t('card.not_found')}</p>`;
    return html`<slot></slot>${failureBox(words.t(`error.${reason}`), {
        label: words.t('state.retry'),
        run: () => void this.#about.run(),
      })}`;
  }

  #renderButtons(name: string, words: Translator): TemplateResult {
    showState(this, 'loaded');
    const level = headingLevel(this, this.headingLevel, 3);
    return html`<section class="feedback" part="feedback" aria-labelledby="h">
      ${heading(level, words.t('feedback.title.named', { name }), { id: 'h' })}
      ${buttonsView(words, {
        counts: this.counts,
        voted: this.#vote.given,
        open: this.#isOpen,
        onVote: () => void this.#onVote(),
        onDiffers: () => this.#onDiffers(),
      })}
      ${this.said ? html`<p class="said" part="message">${this.said}</p>` : nothing}
      ${this.#renderScreen(words)}
    </section>`;
  }

  #renderScreen(words: Translator): TemplateResult | typeof nothing {
    const { screen } = this;
    switch (screen.name) {
      case 'closed':
        return nothing;
      case 'sent':
        return receiptView(screen.receipt, words, below(headingLevel(this, this.headingLevel, 3)));
      case 'form':
      case 'sending':
      case 'failed':
        return reportForm(words, {
          report: this.report,
          errors: screen.name === 'form' ? screen.errors : [],
          sending: screen.name === 'sending',
          failure:
            screen.name === 'failed'
              ? failureBox(words.t(screen.queued ? 'feedback.queued' : 'feedback.failed'))
              : nothing,
          sendLabel: words.t(screen.name === 'failed' ? 'feedback.send.again' : 'feedback.send'),
          onChange: (change) => this.#onChange(change),
          onSend: () => void this.#send(),
          onCancel: () => this.#close(),
        });
    }
  }

  async #onVote(): Promise<void> {
    const { client, words } = this.#around;
    const pressed = client && (await this.#vote.press(client, this.#input('want_online')));
    if (!pressed || !words) return;
    const { outcome, counts } = pressed;
    if (counts) this.counts = counts;
    if (outcome === 'given') {
      this.#say(words.t('feedback.want.thanks', { count: counts?.wantOnline ?? 1 }));
      this.dispatchEvent(new FeedbackGivenEvent(this.code, 'want_online', this.placement));
    } else {
      this.#say(words.t(outcome === 'failed' ? 'feedback.want.failed' : 'feedback.want.withdrawn'));
    }
  }

  #onDiffers(): void {
    this.said = '';
    if (this.#isOpen) {
      this.screen = { name: 'closed' };
      return;
    }
    this.#reportKey ||= randomKey();
    this.screen = { name: 'form', errors: [] };
  }

  #onChange(change: Partial<Report>): void {
    this.report = { ...this.report, ...change };
    // Other words after a failure are another report: the catalogue refuses them under the key of the first.
    if (this.screen.name === 'failed') this.#reportKey = randomKey();
  }

  #close(): void {
    this.screen = { name: 'closed' };
    this.renderRoot.querySelector<HTMLElement>('#differs')?.focus();
  }

  async #send(): Promise<void> {
    const { client } = this.#around;
    if (!client || this.screen.name === 'sending') return;
    const errors = reportErrors(this.report, DETAIL_LIMIT);
    if (errors.length > 0) {
      this.screen = { name: 'form', errors };
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('#summary')?.focus();
      return;
    }
    this.screen = { name: 'sending' };
    try {
      await this.#store(client);
    } catch (error) {
      const queued = failureReason(error) === 'offline';
      this.screen = { name: 'failed', queued };
      const words = this.#around.words;
      if (words) announce(words.t(queued ? 'feedback.queued' : 'feedback.failed'));
    }
  }

  async #store(client: CatalogueClient): Promise<void> {
    const { problem, detail, rating } = this.report;
    const said = { problem, rating, detail: detail.trim() || undefined };
    const receipt = await client.giveFeedback(
      { ...this.#input('works_differently'), ...said },
      this.#reportKey,
    );
    this.counts = receipt.counts;
    this.report = emptyReport;
    this.#reportKey = '';
    this.screen = { name: 'sent', receipt };
    this.dispatchEvent(new FeedbackGivenEvent(this.code, 'works_differently', this.placement));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#thanks')?.focus();
  }

  #input(kind: FeedbackInput['kind']): FeedbackInput {
    return {
      kind,
      tramite: this.code,
      version: this.#about.value?.version,
      source: {
        site: location.hostname || undefined,
        element: 'feedback-buttons',
        placement: this.placement,
        lang: this.#around.lang,
      },
    };
  }

  readonly #onOnline = (): void => {
    if (this.screen.name === 'failed' && this.screen.queued) void this.#send();
  };

  #say(message: string): void {
    this.said = message;
    announce(message);
  }
}
