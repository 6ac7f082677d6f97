/** What a person keeps after a report: that it arrived, by when it is answered, and how to quote it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FeedbackReceipt } from '../../contract/feedback.ts';
import type { Translator } from '../../i18n/translator.ts';
import { heading, type HeadingLevel } from '../../internal/heading.ts';

export function receiptView(
  receipt: FeedbackReceipt,
  words: Translator,
  level: HeadingLevel,
): TemplateResult {
  return html`<div class="report">
    ${heading(level, words.t('feedback.thanks'), { id: 'thanks', focusable: true })}
    ${
      receipt.answerBy
        ? html`<p>${words.t('feedback.thanks.detail', { date: words.date(receipt.answerBy) })}</p>`
        : nothing
    }
    <dl class="receipt" translate="no">
      <div>
        <dt>${words.t('feedback.thanks.folio')}</dt>
        <dd>${receipt.folio}</dd>
      </div>
      <div>
        <dt>${words.t('feedback.thanks.code')}</dt>
        <dd>${receipt.accessCode}</dd>
      </div>
    </dl>
  </div>`;
}
