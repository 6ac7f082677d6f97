/**
 * The two buttons of a trámite: «Quiero este servicio en línea», one tap, counted, taken back with a second tap; and
 * «Este servicio no funciona así», which opens a short form in place and gives a folio for what was sent. Counts come
 * from the server. No account, no name, no captcha. Smallest HTML that works, after the script tag:
 *
 * ```html
 * <feedback-buttons code="RNPN-0002"><a href="https://catalogo.example.gob/t/RNPN-0002">Renovar el DUI</a></feedback-buttons>
 * ```
 *
 * What the person wrote stays on screen until the catalogue has stored it; a vote without a network waits and goes by itself.
 */
import { Task } from '../../internal/task.ts';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Theme } from '../../context/appearance.ts';
import type { FeedbackCounts } from '../../contract/feedback.ts';
import type { Translator } from '../../i18n/translator.ts';
import { announce, prepareAnnouncer } from '../../internal/announcer.ts';
import { failureReason } from '../../internal/failure.ts';
import { ensureFallback } from '../../internal/fallback.ts';
import { frame } from '../../internal/frame.ts';
import { below, heading, headingLevel } from '../../internal/heading.ts';
import { showState } from '../../internal/state.ts';
import { surroundings } from '../../internal/surroundings.ts';
import { tokens } from '../../internal/tokens.styles.ts';
import { warnFailure } from '../../internal/warn-failure.ts';
import { TramiteFailedEvent } from '../tramite-card/tramite-card.events.ts';
import { behindLoader } from './behind-loader.ts';
import { buttonsView } from './buttons-view.ts';
import { failedView } from './failed-view.ts';
import { FeedbackGivenEvent } from './feedback-buttons.events.ts';
import { feedbackStyles } from './feedback-buttons.styles.ts';
import type { FeedbackHost } from './feedback-host.ts';
import { hasUnsent } from './has-unsent.ts';
import { inputOf } from './input-of.ts';
import * as votes from './kept-vote.ts';
import { voteSaid } from './vote-said.ts';
import { Vote, type Pressed } from './vote.ts';

/**
 * @tagname feedback-buttons
 * @summary «Quiero este servicio en línea» and «Este servicio no funciona así», with what follows from them.
 * @slot - Shown until the buttons are ready and whenever they cannot be: the name and a link.
 * @slot which - Ours: which requirement, in the page's own tree; so are the next four.
 * @slot comment - Ours: the comment.
 * @slot more - Ours: office, channel, day, and what was asked for.
 * @slot vote - Ours: the municipality of a vote.
 * @slot mail - Ours: the e-mail for notices.
 * @csspart feedback - The whole box.
 * @csspart heading - The heading.
 * @csspart primary - The button that sends.
 * @csspart secondary - The two buttons and «Cancelar».
 * @csspart message - What was understood.
 * @csspart same - What others already reported.
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

  @state() private counts: FeedbackCounts | undefined;
  @state() private said = '';

  readonly #around = surroundings(this);
  readonly #vote = new Vote(this);

  /** What stands behind the buttons sees this much of them. */
  readonly #host: FeedbackHost = {
    element: this,
    votes,
    now: () => ({
      code: this.code,
      client: this.#around.client,
      unsentPlace: this.#unsentPlace,
      innerLevel: below(headingLevel(this, this.headingLevel, 3)),
    }),
    input: (kind) =>
      inputOf(
        { code: this.code, placement: this.placement, lang: this.#around.lang },
        kind,
        this.#about.value?.version,
      ),
    stored: ({ counts }) => {
      if (counts.tramite === this.code) this.counts = counts;
      this.dispatchEvent(new FeedbackGivenEvent(counts.tramite, 'works_differently', this.placement));
    },
  };

  readonly #about = new Task(this, {
    args: () => [this.code, this.#around.client, this.#around.lang] as const,
    task: async ([code, client, lang]) => {
      if (!client) throw new Error('no api');
      const [card, counts] = await Promise.all([
        client.card(code, lang, true),
        // Without counts the buttons still work.
        client.feedbackCounts(code).catch(() => undefined),
      ]);
      this.counts = counts?.value;
      ensureFallback(this, card.value.name, `${client.baseUrl}${card.value.path}`);
      this.#vote.restore(votes.votePlace(this.#unsentPlace, code));
      this.#onOnline();
      return card.value;
    },
    onError: (error) =>
      this.dispatchEvent(
        new TramiteFailedEvent(...warnFailure(this, this.#around.client !== undefined, error)),
      ),
  });

  readonly #behind = behindLoader(this.#host, () => this.#around.tag);

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
    window.addEventListener('online', this.#onOnline);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.#onOnline);
  }

  get #unsentPlace(): string {
    return `ventanilla:unsent:${this.#around.client?.baseUrl ?? ''}`;
  }

  /** What was said about one trámite is not said about the next. */
  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (this.hasUpdated && changed.has('code')) {
      this.#vote.forget();
      this.#behind.forget();
      this.counts = undefined;
      this.said = '';
    }
    this.#behind.value?.reasons.follow(this.#vote.receipt);
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

  #renderFallback(state: 'loading' | 'error'): TemplateResult {
    showState(this, state);
    return html`<slot></slot>`;
  }

  #renderFailure(error: unknown, words: Translator): TemplateResult {
    if (!this.#around.client || !this.code) return this.#renderFallback('error');
    const reason = failureReason(error);
    showState(this, reason === 'not_found' ? 'not-found' : 'error');
    return failedView(reason, words, () => void this.#about.run());
  }

  #renderButtons(name: string, words: Translator): TemplateResult {
    showState(this, 'loaded');
    const level = headingLevel(this, this.headingLevel, 3);
    return html`<section class="panel" part="feedback" aria-labelledby="h">
      ${heading(level, words.t('feedback.title.named', { name }), { id: 'h' })}
      ${buttonsView(words, {
        counts: this.counts,
        voted: this.#vote.given,
        open: this.#behind.isOpen,
        onVote: () => void this.#onVote(),
        onDiffers: () => this.#onDiffers(),
      })}
      ${this.said ? html`<p class="said" part="message">${this.said}</p>` : nothing}
      ${this.#behind.value?.reasons.view()}
      ${this.#behind.view(words, `${this.#around.client?.baseUrl ?? ''}/t/${encodeURIComponent(this.code)}/comentario`)}
    </section>`;
  }

  async #onVote(): Promise<void> {
    const { client, words } = this.#around;
    const onWait = () => this.#say(words?.t('feedback.wait') ?? '');
    const pressed = client && (await this.#vote.press(client, this.#host.input('want_online'), onWait));
    if (pressed) this.#onVoted(pressed);
  }

  #onVoted(pressed: Pressed): void {
    const { words } = this.#around;
    if (pressed.counts) this.counts = pressed.counts;
    if (words) this.#say(voteSaid(pressed, words));
    if (pressed.outcome !== 'given') return;
    this.#behind.need();
    this.dispatchEvent(new FeedbackGivenEvent(this.code, 'want_online', this.placement));
  }

  #onDiffers(): void {
    this.said = '';
    this.#behind.turn();
  }

  /** What waits on this phone goes: a vote by itself, the rest through what is behind the buttons. */
  readonly #onOnline = (): void => {
    const { client } = this.#around;
    // A vote that still waits was told of before.
    if (client) void this.#vote.resend(client).then((sent) => sent?.counts && this.#onVoted(sent));
    if (!hasUnsent(this.#unsentPlace)) return;
    this.#behind.need();
    void this.#behind.value?.resume();
  };

  #say(message: string): void {
    this.said = message;
    announce(message);
  }
}
