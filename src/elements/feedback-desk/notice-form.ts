/** Adding an address, changing its rhythm, or taking it away after one yes. */
import { html, type TemplateResult } from 'lit';
import type { DeskRestTranslator } from '../../i18n/translator.ts';
import { heading, type HeadingLevel } from '../../internal/heading.ts';
import type { NoticeDesk, NoticeForm } from './notice-desk.ts';
import { sendActions } from './send-actions.ts';

export function noticeForm(
  desk: NoticeDesk,
  form: NoticeForm,
  words: DeskRestTranslator,
  level: HeadingLevel,
): TemplateResult {
  const address = form.name === 'add' ? '' : form.target.address;
  return html`<div class="form" part="form" role="group" aria-labelledby="form">
    ${heading(level, words.t(`desk.targets.form.${form.name}`, { address }), { id: 'form', focusable: true })}
    ${
      form.name === 'remove'
        ? html`<p>${words.t('desk.targets.remove.means')}</p>`
        : html`<slot name="fields"></slot>`
    }
    ${sendActions(desk, words.t(`desk.targets.send.${form.name}`), words)}
  </div>`;
}
