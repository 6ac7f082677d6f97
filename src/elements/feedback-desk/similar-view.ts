/** Open cases of the same field: chosen one by one, joined in one go, after one yes to a sentence that says what happens. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskCase, DeskCaseDetail } from '../../contract/case.ts';
import type { DeskTranslator } from '../../i18n/translator.ts';
import { heading, type HeadingLevel } from '../../internal/heading.ts';
import type { CaseWork } from './case-work.ts';
import { sayClock, sayProblem } from './say-case.ts';

export interface SimilarHandlers {
  onChoose: (folio: string) => void;
  onConfirm: (confirming: boolean) => void;
  onJoin: () => void;
}

export function similarView(
  work: CaseWork,
  { field, similar }: DeskCaseDetail,
  words: DeskTranslator,
  level: HeadingLevel,
  today: string,
  handlers: SimilarHandlers,
): TemplateResult | typeof nothing {
  if (field === undefined) return nothing;
  if (similar.length === 0) return html`<p class="part note">${words.t('desk.similar.none')}</p>`;
  const chosen = similar.filter(({ folio }) => work.chosen.has(folio)).length;
  return html`<div class="part" part="similar" role="group" aria-labelledby="similar">
    ${heading(level, words.t('desk.similar', { count: similar.length }), { id: 'similar' })}
    <p>${words.t('desk.similar.choose')}</p>
    <ul class="similar" role="list">
      ${similar.map(
        (each) =>
          html`<li>
            <label class="option"
              ><input
                type="checkbox"
                .checked=${work.chosen.has(each.folio)}
                @change=${() => handlers.onChoose(each.folio)}
              /><span>${sayOne(each, today, words)}</span></label
            >
          </li>`,
      )}
    </ul>
    ${chosen > 0 ? join(work, chosen, words, handlers) : nothing}
  </div>`;
}

function sayOne(each: DeskCase, today: string, words: DeskTranslator): TemplateResult {
  const clock = sayClock(each, today, words);
  return html`${sayProblem(each, words)}, ${words.date(each.receivedAt)}${clock ? `. ${clock}` : nothing}
    ${each.detail === undefined ? nothing : html`<span class="quote">${each.detail}</span>`}
    <span class="note" translate="no">${each.folio}</span>`;
}

function join(
  { open, confirming, sending }: CaseWork,
  count: number,
  words: DeskTranslator,
  { onConfirm, onJoin }: SimilarHandlers,
): TemplateResult {
  if (!confirming)
    return html`<button
      type="button"
      class="button"
      part="secondary"
      data-do="duplicates"
      @click=${() => onConfirm(true)}
    >
      ${words.t('desk.similar.do', { count })}
    </button>`;
  return html`<div class="box" id="confirm" tabindex="-1">
    <p>${words.t('desk.similar.confirm', { count, folio: open.folio })}</p>
    <div class="actions">
      <button
        type="button"
        class="button primary"
        part="primary"
        data-do="join"
        aria-disabled=${sending ? 'true' : nothing}
        @click=${sending ? undefined : onJoin}
      >
        ${words.t('desk.do.confirm')}
      </button>
      <button type="button" class="button" part="secondary" @click=${() => onConfirm(false)}>
        ${words.t('desk.do.cancel')}
      </button>
    </div>
  </div>`;
}
