/** «¿Cuál es su caso?»: hides itself when there is one. */
import { html, nothing } from 'lit';
import type { Variant } from '../../contract/tramite.ts';
import type { FicheTranslator } from '../../i18n/translator.ts';
import { plain, say } from '../../internal/fiche/say.ts';
import type { Drawn } from './section.ts';

/** More would push the facts off a phone's screen. */
const MOST_RADIOS = 4;

export function variantChoice(
  variants: readonly Variant[],
  chosen: Variant,
  words: FicheTranslator,
  onChoose: (code: string) => void,
): Drawn {
  if (variants.length < 2) return nothing;
  const choose = (event: Event) => onChoose((event.target as HTMLInputElement | HTMLSelectElement).value);
  if (variants.length > MOST_RADIOS)
    return html`<div class="choice" part="choice">
      <label for="variant"><strong>${words.t('detail.choice')}</strong></label>
      <select id="variant" @change=${choose}>
        ${variants.map(
          ({ code, name }) =>
            html`<option value=${code} ?selected=${code === chosen.code}>${plain(name, words)}</option>`,
        )}
      </select>
      <p class="print-only">${say(chosen.name, words)}</p>
    </div>`;
  return html`<fieldset class="choice" part="choice">
    <legend><strong>${words.t('detail.choice')}</strong></legend>
    ${variants.map(
      ({ code, name }) =>
        html`<label class="radio ${code === chosen.code ? 'chosen' : ''}"
          ><input
            type="radio"
            name="variant"
            value=${code}
            .checked=${code === chosen.code}
            @change=${choose}
          /><span>${say(name, words)}</span></label
        >`,
    )}
  </fieldset>`;
}
