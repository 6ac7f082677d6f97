/** Why somebody wants it online and from where: asked after the vote, which counts already. */
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { reportClientFor } from '../../context/connect-reports.ts';
import type { FeedbackInput, FeedbackReceipt } from '../../contract/feedback.ts';
import type { ReportTranslator } from '../../i18n/translator.ts';
import { announce } from '../../internal/announcer.ts';
import { LightFields } from '../../internal/light-fields.ts';
import { uniqueId } from '../../internal/unique-id.ts';
import { choiceField } from './choice-field.ts';
import type { FeedbackHost } from './feedback-host.ts';
import { credentialsView, followUrl } from './receipt-view.ts';

type Reason = NonNullable<FeedbackInput['onlineReasons']>[number];
const REASONS: readonly Reason[] = ['distance', 'hours', 'disability', 'cost', 'abroad', 'other'];

export class VoteReasons implements ReactiveController {
  readonly #host: FeedbackHost;
  readonly #id = uniqueId('vote');
  readonly #fields: LightFields;
  #receipt: FeedbackReceipt | undefined;
  #reasons: readonly Reason[] = [];
  #municipality = '';
  #municipalities: string[] = [];
  #screen: 'asking' | 'sending' | 'sent' | 'failed' = 'asking';
  /** Set by whoever loads the words. */
  words!: ReportTranslator;

  constructor(host: FeedbackHost) {
    this.#host = host;
    this.#fields = new LightFields(host.element, 'vote');
    host.element.addController(this);
  }

  hostConnected(): void {
    // It stands where the element stands.
  }

  hostUpdated(): void {
    const { words } = this;
    const asked = this.#receipt && this.#screen !== 'sent' && this.#municipalities.length > 0;
    this.#fields.draw(
      asked
        ? choiceField({
            id: this.#id,
            name: 'municipality',
            label: words.t('feedback.municipality'),
            value: this.#municipality,
            choices: [
              ['', words.t('feedback.municipality.none')],
              ...this.#municipalities.map((name) => [name, name] as const),
            ],
            onChoose: (name) => {
              this.#municipality = name;
            },
          })
        : nothing,
      words.lang,
    );
  }

  /** `receipt`: of the vote that counts; undefined when there is none any more. */
  follow(receipt: FeedbackReceipt | undefined): void {
    if (receipt?.folio === this.#receipt?.folio) return;
    this.#receipt = receipt;
    this.#reasons = [];
    this.#municipality = '';
    this.#screen = 'asking';
    const { client } = this.#host.now();
    if (!receipt || !client || this.#municipalities.length > 0) return;
    reportClientFor(client)
      .municipalities()
      .then(
        (names) => {
          this.#municipalities = names;
          this.#host.element.requestUpdate();
        },
        // Nobody is asked for what cannot be chosen.
        () => undefined,
      );
  }

  view(): TemplateResult | typeof nothing {
    const { words } = this;
    const receipt = this.#receipt;
    if (!receipt) return nothing;
    return html`<div class="reasons">
      ${this.#screen === 'sent' ? html`<p id="added" tabindex="-1">${words.t('feedback.reasons.sent')}</p>` : this.#form()}
      <details>
        <summary>${words.t('feedback.vote.page')}</summary>
        <p>${words.t('feedback.vote.withdraw')}</p>
        ${credentialsView(words, receipt)}
        <p>
          <a class="line" href=${followUrl(this.#host.now().client?.baseUrl ?? '', words)}
            >${words.t('feedback.vote.page')}</a
          >
        </p>
      </details>
    </div>`;
  }

  #form(): TemplateResult {
    const { words } = this;
    return html`<fieldset>
        <legend>${words.t('feedback.reasons')}</legend>
        ${REASONS.map(
          (reason) =>
            html`<label class="option">
              <input
                type="checkbox"
                name="reason"
                value=${reason}
                .checked=${this.#reasons.includes(reason)}
                @change=${() => this.#toggle(reason)}
              />${words.t(`feedback.reason.${reason}`)}
            </label>`,
        )}
      </fieldset>
      <slot name="vote"></slot>
      ${this.#screen === 'failed' ? html`<p class="problem-error">${words.t('feedback.reasons.failed')}</p>` : nothing}
      <button
        type="button"
        class="button"
        id="add-reasons"
        part="secondary"
        aria-disabled=${this.#screen === 'sending'}
        @click=${() => void this.#send()}
      >
        ${words.t(this.#screen === 'sending' ? 'feedback.sending' : 'feedback.reasons.send')}
      </button>`;
  }

  #toggle(reason: Reason): void {
    this.#reasons = this.#reasons.includes(reason)
      ? this.#reasons.filter((each) => each !== reason)
      : [...this.#reasons, reason];
    this.#host.element.requestUpdate();
  }

  async #send(): Promise<void> {
    const { client } = this.#host.now();
    const receipt = this.#receipt;
    if (!client || !receipt || this.#screen === 'sending') return;
    this.#screen = 'sending';
    this.#host.element.requestUpdate();
    try {
      await reportClientFor(client).addVoteDetails({
        folio: receipt.folio,
        accessCode: receipt.accessCode,
        onlineReasons: [...this.#reasons],
        municipality: this.#municipality || undefined,
      });
      if (this.#receipt !== receipt) return;
      this.#screen = 'sent';
      this.#host.element.requestUpdate();
      await this.#host.element.updateComplete;
      this.#host.element.renderRoot.querySelector<HTMLElement>('#added')?.focus();
    } catch {
      if (this.#receipt !== receipt) return;
      this.#screen = 'failed';
      this.#host.element.requestUpdate();
      announce(this.words.t('feedback.reasons.failed'));
    }
  }
}
