/** What a person keeps after a report: that it arrived, by when it is answered, and where the answer will be. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FeedbackReceipt } from '../../contract/feedback.ts';
import type { ReportTranslator } from '../../i18n/translator.ts';
import { heading, type HeadingLevel } from '../../internal/heading.ts';

export interface ReceiptOptions {
  receipt: FeedbackReceipt;
  level: HeadingLevel;
  title: string;
  baseUrl: string;
  /** What the person may still decide over the report. */
  more?: TemplateResult | typeof nothing | undefined;
}

export function receiptView(
  words: ReportTranslator,
  { receipt, level, title, baseUrl, more }: ReceiptOptions,
): TemplateResult {
  return html`<div class="report">
    ${heading(level, title, { id: 'thanks', focusable: true })}
    ${
      receipt.answerBy
        ? html`<p>${words.t('feedback.receipt.answer', { date: words.date(receipt.answerBy) })}</p>`
        : nothing
    }
    <p>${words.t('feedback.receipt.keep')}</p>
    ${credentialsView(words, receipt)}
    <p><a class="line" href=${followUrl(baseUrl, words)}>${words.t('feedback.receipt.follow')}</a></p>
    ${more ?? nothing}
  </div>`;
}

/** Folio and code, to be written down or copied. */
export function credentialsView(
  words: ReportTranslator,
  { folio, accessCode }: FeedbackReceipt,
): TemplateResult {
  return html`<dl class="receipt" translate="no">
    <div>
      <dt>${words.t('feedback.thanks.folio')}</dt>
      <dd>${folio}</dd>
    </div>
    <div>
      <dt>${words.t('feedback.thanks.code')}</dt>
      <dd>${accessCode}</dd>
    </div>
  </dl>`;
}

/** The page of the catalogue where folio and code are typed; they are never part of an address. */
export function followUrl(baseUrl: string, words: ReportTranslator): string {
  return `${baseUrl}/solicitud${words.lang === 'en' ? '?lang=en' : ''}`;
}
