/** A report that arrived: what the person keeps of it, and what they may still decide. */
import type { TemplateResult } from 'lit';
import type { FeedbackReceipt } from '../../contract/feedback.ts';
import type { ReportTranslator } from '../../i18n/translator.ts';
import type { OwnReport } from '../../internal/own-report/own-report.ts';
import type { FeedbackHost } from './feedback-host.ts';
import { receiptView } from './receipt-view.ts';

export class SentReport {
  readonly #host: FeedbackHost;
  readonly #receipt: FeedbackReceipt;
  #own: OwnReport | undefined;

  /** `tag`: language of the words. */
  constructor(host: FeedbackHost, receipt: FeedbackReceipt, tag: string) {
    this.#host = host;
    this.#receipt = receipt;
    void this.#offer(tag);
  }

  view(words: ReportTranslator): TemplateResult {
    const { innerLevel: level, client } = this.#host.now();
    return receiptView(words, {
      receipt: this.#receipt,
      level,
      title: words.t('feedback.thanks'),
      baseUrl: client?.baseUrl ?? '',
      more: this.#own?.view(level),
    });
  }

  async #offer(tag: string): Promise<void> {
    const { element, now } = this.#host;
    const { client } = now();
    if (!client) return;
    try {
      const { ownReport } = await import('./own-on-demand.ts');
      this.#own = await ownReport(element, client, this.#receipt, tag);
      element.requestUpdate();
    } catch {
      // The receipt is what must be there; the page that it leads to offers the same.
    }
  }
}
