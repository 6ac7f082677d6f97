/** What changed since the list was kept. */
import { html, nothing, type TemplateResult } from 'lit';
import { plain } from '../../internal/fiche/say.ts';
import type { Drawing } from './drawing.ts';
import type { FicheChanges } from './kept-list.ts';

export function changesView(
  { added, removed }: FicheChanges,
  words: Drawing['words'],
  onSeen: () => void,
): TemplateResult {
  const names = (texts: FicheChanges['added']) => texts.map((text) => plain(text, words)).join('; ');
  return html`<div class="box no-print" part="changes">
    <p><strong>${words.t('list.changed')}</strong></p>
    ${added.length > 0 ? html`<p>${words.t('list.changed.added', { names: names(added) })}</p>` : nothing}
    ${removed.length > 0 ? html`<p>${words.t('list.changed.removed', { names: names(removed) })}</p>` : nothing}
    ${added.length + removed.length === 0 ? html`<p>${words.t('list.changed.other')}</p>` : nothing}
    <button type="button" class="button" part="secondary" @click=${onSeen}>
      ${words.t('list.changed.seen')}
    </button>
  </div>`;
}
