/** The report of one person: the form, its way to the catalogue however bad the network is, and the receipt. */
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { FeedbackInput, FeedbackReceipt } from '../../contract/feedback.ts';
import type { ReportTranslator } from '../../i18n/translator.ts';
import { announce } from '../../internal/announcer.ts';
import { failureBox, failureReason } from '../../internal/failure.ts';
import { randomKey } from '../../internal/random-key.ts';
import { uniqueId } from '../../internal/unique-id.ts';
import type { FeedbackHost } from './feedback-host.ts';
import { KnownAbout } from './known-about.ts';
import { PersonalDataWatch } from './personal-data-watch.ts';
import { reportForm } from './report-form.ts';
import { reportSlots, type ReportSlots } from './report-slots.ts';
import {
  changed,
  emptyReport,
  fieldOf,
  reportErrors,
  reportInput,
  type Report,
  type ReportError,
} from './report.ts';
import { sameReports, sameReportsView } from './same-reports.ts';
import { SentReport } from './sent-report.ts';
import { Support } from './support.ts';
import { keepUnsent } from './unsent.ts';

/** Each excludes the others. */
type Screen =
  | { name: 'closed' }
  | { name: 'form'; errors: readonly ReportError[] }
  | { name: 'sending' }
  | { name: 'failed'; why: 'failed' | 'queued' | 'refused' | 'keep.failed' }
  | { name: 'kept' }
  | { name: 'sent'; report: SentReport };

export class ReportDesk implements ReactiveController {
  readonly #host: FeedbackHost;
  readonly #id = uniqueId('report');
  readonly #fields: ReportSlots;
  readonly #watch = new PersonalDataWatch();
  #screen: Screen = { name: 'closed' };
  #report = emptyReport;
  readonly #known = new KnownAbout();
  /** Made when the form is first shown and kept until stored, so that a repeat never counts twice. */
  #key = '';
  readonly #too: Support;
  /** Set by whoever loads the words, with the language that was asked for. */
  words!: ReportTranslator;
  tag = '';

  constructor(host: FeedbackHost) {
    this.#host = host;
    this.#fields = reportSlots(host.element);
    this.#too = new Support(host);
    host.element.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('online', this.#onOnline);
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#onOnline);
  }

  hostUpdated(): void {
    this.#fields.draw(this.isOpen, this.words, {
      id: this.#id,
      report: this.#report,
      errors: this.#errors,
      fiche: this.#known.fiche,
      onChange: (change) => this.#change(change),
    });
  }

  /** The form is on screen. */
  get isOpen(): boolean {
    return !['closed', 'sent', 'kept'].includes(this.#screen.name);
  }

  get #errors(): readonly ReportError[] {
    return this.#screen.name === 'form' ? this.#screen.errors : [];
  }

  /** What was written before is there again. The fiche is asked for now: nobody else on the page may need it. */
  open(): void {
    this.#key ||= randomKey();
    this.#show({ name: 'form', errors: [] });
    this.#known.ask(this.#host);
  }

  close(): void {
    this.#show({ name: 'closed' });
  }

  /** What was said about one trámite is not said about the next. */
  forget(): void {
    this.#report = emptyReport;
    this.#known.forget();
    this.#key = '';
    this.#too.forget();
    this.#watch.forget();
    this.#screen = { name: 'closed' };
  }

  /** Shows the receipt of a report that went out by itself. */
  showReceipt(receipt: FeedbackReceipt): void {
    if (!this.isOpen) this.#show(this.#arrived(receipt));
  }

  view(): TemplateResult | typeof nothing {
    const { words } = this;
    const screen = this.#screen;
    if (screen.name === 'closed') return nothing;
    if (screen.name === 'kept')
      return html`<div class="report"><p id="kept" tabindex="-1">${words.t('feedback.kept')}</p></div>`;
    if (screen.name === 'sent') return screen.report.view(words);
    const failed = screen.name === 'failed';
    return reportForm(words, {
      report: this.#report,
      errors: this.#errors,
      sending: screen.name === 'sending',
      same: sameReportsView(
        sameReports(this.#known.reports, fieldOf(this.#report, this.#known.fiche)),
        words,
        {
          busy: this.#too.state === 'sending',
          failed: this.#too.state === 'failed',
          onToo: ({ id }) => void this.#sayToo(id),
        },
      ),
      failure: failed ? failureBox(words.t(`feedback.${screen.why}`)) : nothing,
      later:
        failed && screen.why !== 'refused'
          ? html`<button type="button" class="button" part="secondary" @click=${() => void this.#keep()}>
              ${words.t('feedback.keep')}
            </button>`
          : nothing,
      sendLabel: words.t(failed ? 'feedback.send.again' : 'feedback.send'),
      onChange: (change) => this.#change(change),
      onSend: () => void this.#send(),
      onCancel: () => this.#cancel(),
    });
  }

  #show(screen: Screen): void {
    this.#screen = screen;
    this.#host.element.requestUpdate();
  }

  #cancel(): void {
    this.close();
    this.#host.element.renderRoot.querySelector<HTMLElement>('#differs')?.focus();
  }

  #change(change: Partial<Report>): void {
    this.#report = changed(this.#report, change);
    for (const field of ['detail', 'asked'] as const) {
      const text = change[field];
      if (text !== undefined) this.#watch.read(field, text, this.words);
    }
    // Other words after a failure are another report: the catalogue refuses them under the key of the first.
    if (this.#screen.name === 'failed') this.#key = randomKey();
    this.#host.element.requestUpdate();
  }

  async #send(): Promise<void> {
    const { client } = this.#host.now();
    if (!client || this.#screen.name === 'sending') return;
    const errors = reportErrors(this.#report, this.#known.fiche?.today);
    if (errors.length > 0) {
      this.#show({ name: 'form', errors });
      await this.#focusFirst(errors);
      return;
    }
    this.#show({ name: 'sending' });
    try {
      // A quick person is done before the fiche is there, which says where the report points.
      await this.#known.arrived();
      const receipt = await client.giveFeedback(this.#input(), this.#key);
      this.#report = emptyReport;
      await this.#sent(receipt);
    } catch (error) {
      this.#failed(error);
    }
  }

  async #sayToo(id: string): Promise<void> {
    const receipt = await this.#too.give(id, this.words);
    if (!receipt) return;
    this.#known.reports = this.#known.reports.filter((report) => report.id !== id);
    await this.#sent(receipt);
  }

  async #sent(receipt: FeedbackReceipt): Promise<void> {
    this.#key = '';
    this.#watch.forget();
    this.#show(this.#arrived(receipt));
    this.#host.stored(receipt);
    await this.#host.element.updateComplete;
    this.#host.element.renderRoot.querySelector<HTMLElement>('#thanks')?.focus();
  }

  #arrived(receipt: FeedbackReceipt): Screen {
    return { name: 'sent', report: new SentReport(this.#host, receipt, this.tag) };
  }

  #failed(error: unknown): void {
    const reason = failureReason(error);
    const why = reason === 'offline' ? 'queued' : reason === 'refused' ? 'refused' : 'failed';
    this.#show({ name: 'failed', why });
    announce(this.words.t(`feedback.${why}`));
  }

  /** The only way in which anything of it comes onto the device. */
  async #keep(): Promise<void> {
    const { client } = this.#host.now();
    if (!client) return;
    if (!keepUnsent(this.#host.now().unsentPlace, { key: this.#key, input: this.#input() })) {
      this.#show({ name: 'failed', why: 'keep.failed' });
      announce(this.words.t('feedback.keep.failed'));
      return;
    }
    this.#report = emptyReport;
    this.#key = '';
    this.#show({ name: 'kept' });
    await this.#host.element.updateComplete;
    this.#host.element.renderRoot.querySelector<HTMLElement>('#kept')?.focus();
  }

  #input(): FeedbackInput {
    return reportInput(this.#host.input('works_differently'), this.#report, this.#known.fiche);
  }

  readonly #onOnline = (): void => {
    if (this.#screen.name === 'failed' && this.#screen.why !== 'refused') void this.#send();
  };

  async #focusFirst([first]: readonly ReportError[]): Promise<void> {
    announce(this.words.t('feedback.error.summary', { count: this.#errors.length }));
    await this.#host.element.updateComplete;
    this.#fields.focus(first);
  }
}
