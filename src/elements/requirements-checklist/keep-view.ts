/** What can be done with the list: keep it, erase it, share it, print it. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../internal/heading.ts';
import type { Drawing } from './drawing.ts';
import { KEPT_DAYS } from './kept-key.ts';

export interface KeepHandlers {
  kept: boolean;
  /** What was said last about keeping or sharing. */
  said: string;
  /** The list as text, when the person has to copy it by hand. */
  text: string;
  /** Address of this list at the catalogue, when this page is another site's. */
  elsewhere: string | undefined;
  /** Somebody is about to use one of the buttons. */
  onNear: () => void;
  onSave: () => void;
  onErase: () => void;
  onShare: () => void;
  onPrint: () => void;
}

export function keepView({ words, level }: Drawing, handlers: KeepHandlers): TemplateResult {
  const { kept, said, text, elsewhere } = handlers;
  const button = (key: 'list.erase' | 'list.share' | 'list.print', run: () => void, id?: string) =>
    html`<button type="button" id=${id ?? nothing} class="button" part="secondary" @click=${run}>
      ${words.t(key)}
    </button>`;
  const save = html`<button
    type="button"
    id="save"
    class="button primary"
    part="primary"
    @click=${handlers.onSave}
  >
    ${words.t('list.save')}
  </button>`;
  return html`<section
    aria-labelledby="keep"
    class="no-print"
    @focusin=${handlers.onNear}
    @pointerenter=${handlers.onNear}
  >
    ${heading(level, words.t('list.keep'), { id: 'keep' })}
    <p>${kept ? words.t('list.saved') : words.t('list.save.note', { days: KEPT_DAYS })}</p>
    ${
      kept && elsewhere !== undefined
        ? html`<p>
            ${words.t('list.saved.where')} <a class="line address" href=${elsewhere}>${elsewhere}</a>
          </p>`
        : nothing
    }
    <div class="actions">
      ${kept ? button('list.erase', handlers.onErase, 'save') : save}
      ${button('list.share', handlers.onShare)} ${button('list.print', handlers.onPrint)}
    </div>
    ${said ? html`<p part="message">${said}</p>` : nothing}
    ${
      text
        ? html`<label class="by-hand"
            >${words.t('list.share.by_hand')}<textarea readonly rows="8" id="text" .value=${text}></textarea>
          </label>`
        : nothing
    }
  </section>`;
}
