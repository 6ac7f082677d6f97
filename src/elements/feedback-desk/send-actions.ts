import { html, nothing, type TemplateResult } from 'lit';
import type { DeskRestTranslator } from '../../i18n/translator.ts';

/** What has a form of the desk's own: somebody sends it or leaves it. */
interface Sendable {
  readonly sender: { readonly sending: boolean };
  submit: () => Promise<unknown>;
  cancel: () => unknown;
}

/** The two buttons that end a form; pressed twice, it is sent once. */
export function sendActions(desk: Sendable, label: string, words: DeskRestTranslator): TemplateResult {
  const { sending } = desk.sender;
  return html`<div class="actions">
    <button
      type="button"
      class="button primary"
      part="primary"
      data-do="send"
      aria-disabled=${sending ? 'true' : nothing}
      @click=${sending ? undefined : () => void desk.submit()}
    >
      ${sending ? words.t('desk.do.sending') : label}
    </button>
    <button type="button" class="button" part="secondary" data-do="cancel" @click=${() => desk.cancel()}>
      ${words.t('desk.do.cancel')}
    </button>
  </div>`;
}
