/** Beside the fields of a correction: what a list can be changed by, and the whole field before and after. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskRestTranslator } from '../../i18n/translator.ts';
import { heading, type HeadingLevel } from '../../internal/heading.ts';
import { isAlike, itemsOf, writeItem, type ItemDraft } from './correction-draft.ts';
import type { CorrectionDesk } from './correction-desk.ts';
import { describeItem } from './describe-item.ts';

export function correctionPreview(
  desk: CorrectionDesk,
  words: DeskRestTranslator,
  level: HeadingLevel,
): TemplateResult {
  return html`<div part="preview">
    ${heading(level, words.t('desk.correct.diff'))}
    <dl class="compare">
      <div>
        <dt>${words.t('desk.correct.before')}</dt>
        <dd>${items(desk, itemsBefore(desk), words)}</dd>
      </div>
      <div>
        <dt>${words.t('desk.correct.after')}</dt>
        <dd>${items(desk, desk.draft?.items ?? [], words, true)}</dd>
      </div>
    </dl>
  </div>`;
}

export function listButtons(
  desk: CorrectionDesk,
  words: DeskRestTranslator,
): TemplateResult | typeof nothing {
  const { draft, at } = desk;
  if (!draft?.isList) return nothing;
  const { length } = draft.items;
  const isOrdered = draft.type === 'step';
  const button = (name: 'add' | 'remove' | 'up' | 'down', run: () => void) =>
    html`<button type="button" class="button" part="secondary" data-do="item-${name}" @click=${run}>
      ${words.t(`desk.correct.item.${name}`)}
    </button>`;
  return html`<div class="actions" role="group" aria-label=${words.t('desk.correct.item')}>
    ${button('add', () => desk.add())} ${length > 0 ? button('remove', () => desk.remove()) : nothing}
    ${isOrdered && at > 0 ? button('up', () => desk.move(-1)) : nothing}
    ${isOrdered && at < length - 1 ? button('down', () => desk.move(1)) : nothing}
  </div>`;
}

function itemsBefore({ before, draft }: CorrectionDesk): readonly ItemDraft[] {
  return draft ? itemsOf(before, draft.type) : [];
}

function items(
  desk: CorrectionDesk,
  list: readonly ItemDraft[],
  words: DeskRestTranslator,
  marked = false,
): TemplateResult {
  const said = (item: ItemDraft) =>
    html`${describeItem(desk, item, words)}${marked ? mark(desk, item, words) : nothing}`;
  if (list.length === 0) return html`<p>${words.t('desk.correct.nothing')}</p>`;
  if (!desk.draft?.isList) return html`${list.map((item) => html`<p class="quote">${said(item)}</p>`)}`;
  return html`<ol>
    ${list.map((item) => html`<li class="quote">${said(item)}</li>`)}
  </ol>`;
}

/** Not by colour alone: in words. */
function mark(
  { draft }: CorrectionDesk,
  item: ItemDraft,
  words: DeskRestTranslator,
): TemplateResult | typeof nothing {
  if (!draft?.isList) return nothing;
  if (item.before === undefined) return html` <strong>(${words.t('desk.correct.new')})</strong>`;
  const written = writeItem(draft.type, item);
  const isSame = 'value' in written && isAlike(written.value, item.before);
  return isSame ? nothing : html` <strong>(${words.t('desk.correct.changed')})</strong>`;
}
