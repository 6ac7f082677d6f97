/** The secret of a webhook, the one time that it is shown: to be copied by hand or by the button. */
import { html, type TemplateResult } from 'lit';
import type { DeskRestTranslator } from '../../i18n/translator.ts';
import { announce } from '../../internal/announcer.ts';
import { heading, type HeadingLevel } from '../../internal/heading.ts';

export function secretView(
  { address, value }: { address: string; value: string },
  words: DeskRestTranslator,
  level: HeadingLevel,
  onKept: () => void,
): TemplateResult {
  return html`<div class="box" part="secret" role="group" aria-labelledby="secret">
    ${heading(level, words.t('desk.targets.secret', { address }), { id: 'secret' })}
    <p>${words.t('desk.targets.secret.means')}</p>
    <p><code class="address" translate="no">${value}</code></p>
    <div class="actions">
      <button
        type="button"
        class="button"
        part="secondary"
        data-do="copy-secret"
        @click=${() => void copy(value, words)}
      >
        ${words.t('desk.targets.secret.copy')}
      </button>
      <button type="button" class="button" part="secondary" data-do="kept-secret" @click=${onKept}>
        ${words.t('desk.targets.secret.kept')}
      </button>
    </div>
  </div>`;
}

async function copy(value: string, words: DeskRestTranslator): Promise<void> {
  try {
    await navigator.clipboard.writeText(value);
    announce(words.t('desk.targets.secret.copied'));
  } catch {
    // Pages without https, or without leave, have no clipboard; the text can be chosen.
    announce(words.t('desk.targets.secret.by_hand'));
  }
}
