/** Adding an address, changing its rhythm, or taking it away after one yes. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskRestTranslator } from '../../i18n/translator.ts';
import { heading, type HeadingLevel } from '../../internal/heading.ts';
import type { NoticeDesk, NoticeForm } from './notice-desk.ts';

export function noticeForm(
  desk: NoticeDesk,
  form: NoticeForm,
  words: DeskRestTranslator,
  level: HeadingLevel,
): TemplateResult {
  const { sending } = desk.sender;
  const address = form.name === 'add' ? '' : form.target.address;
  return html`<div class="form" part="form" role="group" aria-labelledby="form">
    ${heading(level, words.t(`desk.targets.form.${form.name}`, { address }), { id: 'form', focusable: true })}
    ${
      form.name === 'remove'
        ? html`<p>${words.t('desk.targets.remove.means')}</p>`
        : html`<slot name="fields"></slot>`
    }
    <div class="actions">
      <button
        type="button"
        class="button primary"
        part="primary"
        data-do="send"
        aria-disabled=${sending ? 'true' : nothing}
        @click=${sending ? undefined : () => void desk.submit()}
      >
        ${words.t(sending ? 'desk.do.sending' : `desk.targets.send.${form.name}`)}
      </button>
      <button type="button" class="button" part="secondary" data-do="cancel" @click=${() => desk.cancel()}>
        ${words.t('desk.do.cancel')}
      </button>
    </div>
  </div>`;
}
