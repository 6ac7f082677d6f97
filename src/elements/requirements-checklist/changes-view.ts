/** What changed since the list was kept. */
import { html, type TemplateResult } from 'lit';
import { plain } from '../../internal/fiche/say.ts';
import type { Drawing } from './drawing.ts';
import type { FicheChanges } from './kept-list.ts';

export function changesView(
  { added, removed }: FicheChanges,
  words: Drawing['words'],
  onSeen: () => void,
): TemplateResult {
  const told = (key: 'list.changed.added' | 'list.changed.removed', texts: FicheChanges['added']) =>
    texts.length > 0 ? [words.t(key, { names: texts.map((text) => plain(text, words)).join('; ') })] : [];
  const lines = [...told('list.changed.added', added), ...told('list.changed.removed', removed)];
  return html`<div class="box no-print" part="changes">
    <p><strong>${words.t('list.changed')}</strong></p>
    ${(lines.length > 0 ? lines : [words.t('list.changed.other')]).map((line) => html`<p>${line}</p>`)}
    <button type="button" class="button" part="secondary" @click=${onSeen}>
      ${words.t('list.changed.seen')}
    </button>
  </div>`;
}
