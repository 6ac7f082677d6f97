/** «¿Cuál es su caso?»: hides itself when there is one. */
import { html, nothing } from 'lit';
import type { Variant } from '../../contract/tramite.ts';
import type { FicheTranslator } from '../../i18n/translator.ts';
import { radioGroup } from '../../internal/fiche/radio-group.ts';
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
  const legend = words.t('detail.choice');
  if (variants.length <= MOST_RADIOS)
    return radioGroup({
      name: 'variant',
      legend,
      options: variants.map(({ code, name }) => ({ value: code, label: say(name, words) })),
      chosen: chosen.code,
      onChoose,
    });
  return html`<div class="choice" part="choice">
    <label for="variant"><strong>${legend}</strong></label>
    <select id="variant" @change=${({ target }: Event) => onChoose((target as HTMLSelectElement).value)}>
      ${variants.map(
        ({ code, name }) =>
          html`<option value=${code} ?selected=${code === chosen.code}>${plain(name, words)}</option>`,
      )}
    </select>
    <p class="print-only">${say(chosen.name, words)}</p>
  </div>`;
}
