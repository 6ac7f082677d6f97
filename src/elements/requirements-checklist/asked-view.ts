/** «Me pidieron algo que no está aquí»: the button, the form in place, and the receipt. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Requirement } from '../../contract/tramite.ts';
import { failureBox } from '../../internal/failure.ts';
import { plain } from '../../internal/fiche/say.ts';
import { below, heading } from '../../internal/heading.ts';
import { buttonId, type AskedReport } from './asked-report.ts';
import type { Drawing } from './drawing.ts';
import { sheetView } from './sheet-view.ts';

export interface AskedHandlers {
  onOpen: (about: string) => void;
  onClose: () => void;
  onSend: () => void;
  onPrint: () => void;
}

/** The button beside a requirement, or that of «otro», with its form when it is the one that is open. */
export function askedView(
  requirement: Requirement | undefined,
  report: AskedReport,
  drawing: Drawing,
  handlers: AskedHandlers,
): TemplateResult {
  const { words } = drawing;
  const about = requirement?.id ?? '';
  const open = report.screen.name !== 'closed' && report.about === about;
  return html`<button
      type="button"
      class=${requirement ? 'link' : 'button'}
      part=${requirement ? 'asked' : 'secondary'}
      id=${buttonId(about)}
      aria-expanded=${open}
      @click=${() => (open ? handlers.onClose() : handlers.onOpen(about))}
    >
      ${
        requirement
          ? html`${words.t('list.asked')}<span class="vh">: ${plain(requirement.name, words)}</span>`
          : words.t('list.asked.other')
      }
    </button>
    ${open ? form(requirement, report, drawing, handlers) : nothing}`;
}

function form(
  requirement: Requirement | undefined,
  report: AskedReport,
  drawing: Drawing,
  handlers: AskedHandlers,
): TemplateResult {
  const { words, level } = drawing;
  const { screen } = report;
  const sending = screen.name === 'sending';
  const sent = screen.name === 'sent';
  return html`<div class="asked" part="asked-form" role="group" aria-labelledby=${buttonId(report.about)}>
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
