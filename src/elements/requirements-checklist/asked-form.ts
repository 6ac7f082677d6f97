/** The form in place, with the sheet below it; and the receipt in its stead. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Requirement } from '../../contract/tramite.ts';
import { failureBox } from '../../internal/failure.ts';
import { below, heading } from '../../internal/heading.ts';
import { buttonId, type AskedState } from './asked.ts';
import type { Drawing } from './drawing.ts';
import { sheetView } from './sheet-view.ts';

export interface AskedFormHandlers {
  onClose: () => void;
  onSend: () => void;
  onPrint: () => void;
}

export function askedForm(
  requirement: Requirement | undefined,
  report: AskedState,
  drawing: Drawing,
  handlers: AskedFormHandlers,
): TemplateResult {
  const { words, level } = drawing;
  const { screen } = report;
  const sending = screen.name === 'sending';
  const sent = screen.name === 'sent';
  return html`<div
    class="asked"
    part="asked-form"
    role="group"
    aria-labelledby=${buttonId(requirement?.id ?? '')}
  >
    ${
      screen.name === 'sent'
        ? html`${heading(below(level), words.t('list.asked.thanks'), { id: 'thanks', focusable: true })}
            ${screen.receipt.answerBy ? html`<p>${words.t('list.asked.answer', { date: words.date(screen.receipt.answerBy) })}</p>` : nothing}
            <dl class="receipt" translate="no">
              <div>
                <dt>${words.t('list.asked.folio')}</dt>
                <dd>${screen.receipt.folio}</dd>
              </div>
              <div>
                <dt>${words.t('list.asked.code')}</dt>
                <dd>${screen.receipt.accessCode}</dd>
              </div>
            </dl>`
        : html`<slot name="asked"></slot>`
    }
    ${screen.name === 'failed' ? failureBox(words.t('list.asked.failed')) : nothing}
    <div class="actions">
      ${
        sent
          ? nothing
          : html`<button
              type="button"
              class="button primary"
              part="primary"
              aria-disabled=${sending}
              @click=${handlers.onSend}
            >
              ${words.t(sending ? 'list.asked.sending' : 'list.asked.send')}
            </button>`
      }
      <button type="button" class="button" part="secondary" @click=${handlers.onPrint}>
        ${words.t('list.asked.print')}
      </button>
      <button type="button" class="button" part="secondary" @click=${handlers.onClose}>
        ${words.t('list.asked.cancel')}
      </button>
    </div>
    ${sheetView(requirement, report, drawing)}
  </div>`;
}
