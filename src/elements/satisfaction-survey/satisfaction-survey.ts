/**
 * Three short questions about a trámite and one more: whether it was found, how it went, whether help came, and what should
 * be better. Each answer is kept as it is given, so that whoever stops after the first is counted; another answer takes its
 * place. The same words everywhere, so that institutions compare. Smallest HTML that works, after the script tag:
 *
 * ```html
 * <satisfaction-survey code="RNPN-0002"><a href="https://catalogo.example.gob/t/RNPN-0002/encuesta">Cuéntenos cómo le fue</a></satisfaction-survey>
 * ```
 *
 * A link from a closed request may carry its folio in the fragment, `#folio=…`: it is removed from the address bar, and
 * only that somebody came from there is kept.
 */
import { Task } from '../../internal/task.ts';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Theme } from '../../context/appearance.ts';
import type { SurveyAnswers, SurveyQuestion } from '../../contract/survey.ts';
import type { SurveyTranslator } from '../../i18n/translator.ts';
import { announce, prepareAnnouncer } from '../../internal/announcer.ts';
import { ensureFallback } from '../../internal/fallback.ts';
import { frame } from '../../internal/frame.ts';
import { heading, headingLevel } from '../../internal/heading.ts';
import { LightFields } from '../../internal/light-fields.ts';
import { randomKey } from '../../internal/random-key.ts';
import { notLoaded } from '../../internal/not-loaded.ts';
import { showState } from '../../internal/state.ts';
import { surveySurroundings } from '../../internal/survey-surroundings.ts';
import { tokens } from '../../internal/tokens.styles.ts';
import { uniqueId } from '../../internal/unique-id.ts';
import { warnFailure } from '../../internal/warn-failure.ts';
import { TramiteFailedEvent } from '../tramite-card/tramite-card.events.ts';
import { AnswerQueue } from './answer-queue.ts';
import { takeFolio } from './folio-in-address.ts';
import { SurveyAnsweredEvent } from './satisfaction-survey.events.ts';
import { surveyStyles } from './satisfaction-survey.styles.ts';
import { COMMENT_LIMIT, commentField, questionsView, thanksView } from './survey-view.ts';

type Screen = 'questions' | 'nothing' | 'thanks';

/**
 * @tagname satisfaction-survey
 * @summary Three short questions about a trámite and one more, each kept as it is answered.
 * @slot - Shown until the survey is ready and whenever it cannot be: a link to it as a plain page.
 * @slot comment - Ours: the free text, in the page's own tree.
 * @csspart survey - The whole box.
 * @csspart heading - The heading.
 * @csspart primary - Button that tries again.
 * @csspart secondary - «Terminar», and the way back to the questions.
 * @csspart error - Box of an error.
 * @fires {SurveyAnsweredEvent} survey-answered - The catalogue has kept an answer.
 * @fires {TramiteFailedEvent} tramite-failed - The trámite could not be had.
 */
export class SatisfactionSurveyElement extends LitElement {
  static override styles = [tokens, surveyStyles];

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

  @state() private screen: Screen = 'questions';
  @state() private answers: SurveyAnswers = {};

  readonly #around = surveySurroundings(this);
  readonly #fields = new LightFields(this, 'comment');
  readonly #commentId = uniqueId('survey');
  #queue = this.#newQueue();
  /** What was last given to the queue as a comment. */
  #given = '';
  #folio: string | undefined;

  readonly #card = new Task(this, {
    args: () => [this.code, this.#around.client, this.#around.lang] as const,
    task: async ([code, client, lang]) => {
      if (!client) throw new Error('no api');
      return (await client.card(code, lang, true)).value;
    },
    onError: (error) =>
      this.dispatchEvent(
        new TramiteFailedEvent(...warnFailure(this, this.#around.client !== undefined, error)),
      ),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
    window.addEventListener('online', this.#onAgain);
    document.addEventListener('visibilitychange', this.#onHidden);
    this.#folio ??= takeFolio();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.#onAgain);
    document.removeEventListener('visibilitychange', this.#onHidden);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('code') || changed.get('code') === undefined) return;
    this.screen = 'questions';
    this.answers = {};
    this.#given = '';
    this.#queue = this.#newQueue();
  }

  protected override render(): TemplateResult {
    const { words } = this.#around;
    if (!words) {
      showState(this, 'loading');
      return html`<slot></slot>`;
    }
    const content = this.#card.render({
      initial: () => this.#renderPending(),
      pending: () =>
        this.#card.value ? this.#renderSurvey(this.#card.value.name, words) : this.#renderPending(),
      complete: ({ name }) => this.#renderSurvey(name, words),
      error: (error) => {
        const asked = this.#around.client !== undefined && this.code !== '';
        return notLoaded(this, { error, words, asked, retry: () => this.#card.run() });
      },
    });
    return frame({ lang: words.lang, dir: words.dir, theme: this.#around.theme }, content);
  }

  protected override updated(): void {
    const { words, client } = this.#around;
    if (!words) return;
    if (client && this.code)
      ensureFallback(this, words.t('survey.title'), `${client.baseUrl}/t/${this.code}/encuesta`);
    const isAsked = this.#card.value !== undefined && this.screen !== 'thanks';
    this.#fields.draw(
      isAsked
        ? commentField(words, {
            id: this.#commentId,
            comment: this.answers.comment ?? '',
            onInput: (comment) => (this.answers = { ...this.answers, comment }),
            onLeave: () => void this.#giveComment(),
          })
        : nothing,
      words.lang,
    );
  }

  #renderPending(): TemplateResult {
    showState(this, 'loading');
    return html`<div class="panel" part="survey"><slot></slot></div>`;
  }

  #renderSurvey(name: string, words: SurveyTranslator): TemplateResult {
    showState(this, 'loaded');
    const level = headingLevel(this, this.headingLevel);
    return html`<section class="panel" part="survey" aria-label=${words.t('survey.title')}>
      ${
        this.screen === 'thanks'
          ? thanksView(words, level, () => void this.#onChange())
          : html`${heading(level, words.t('survey.title'), { id: 'title', focusable: true })}
              <p>${name}</p>
              <p class="note">${words.t('survey.intro')}</p>
              ${questionsView(words, {
                answers: this.answers,
                states: this.#queue.states,
                hasUnsent: this.#queue.hasUnsent,
                isEmpty: this.screen === 'nothing',
                onAnswer: (answer) => {
                  this.answers = { ...this.answers, ...answer };
                  void this.#give(answer);
                },
                onAgain: this.#onAgain,
                onDone: () => void this.#onDone(),
              })}`
      }
    </section>`;
  }

  #give(answers: SurveyAnswers): Promise<void> {
    const { client, lang } = this.#around;
    if (!client) return Promise.resolve();
    if (this.screen === 'nothing') this.screen = 'questions';
    const { code, placement } = this;
    return this.#queue.give(answers, async (message) => {
      const source = { site: location.hostname || undefined, element: this.localName, placement, lang };
      // As with use: what somebody tries out says nothing about the trámite.
      const test = this.closest('[test]') !== null || undefined;
      await client.answerSurvey({ ...message, tramite: code, folio: this.#folio, source, test });
      const { survey: _survey, turn: _turn, ...kept } = message;
      for (const question of Object.keys(kept) as SurveyQuestion[])
        this.dispatchEvent(new SurveyAnsweredEvent(code, question));
    });
  }

  async #giveComment(): Promise<void> {
    const { comment = '' } = this.answers;
    if (comment.length > COMMENT_LIMIT || comment.trim() === this.#given) return;
    this.#given = comment.trim();
    await this.#give({ comment });
  }

  async #onDone(): Promise<void> {
    const { comment = '' } = this.answers;
    if (comment.length > COMMENT_LIMIT) return this.#fields.field('comment')?.focus();
    await this.#giveComment();
    await this.#give({});
    if (this.#queue.isEmpty) this.screen = 'nothing';
    else if (!this.#queue.hasUnsent) this.screen = 'thanks';
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#thanks, #nothing')?.focus();
  }

  async #onChange(): Promise<void> {
    this.screen = 'questions';
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  readonly #onAgain = (): void => {
    if (this.#queue.hasUnsent) void this.#give({});
  };

  /** What was written and not left goes before the page does. */
  readonly #onHidden = (): void => {
    if (document.visibilityState === 'hidden') void this.#giveComment();
  };

  #newQueue(): AnswerQueue {
    return new AnswerQueue(randomKey(), (settled) => {
      this.requestUpdate();
      const { words } = this.#around;
      if (settled && words) announce(words.t(settled === 'saved' ? 'survey.saved' : 'survey.error.unsent'));
    });
  }
}
