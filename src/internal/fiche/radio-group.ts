/** One question with few answers, every one of them a target for a thumb. */
import { html, type TemplateResult } from 'lit';

export interface RadioGroup {
  /** Unique in the element. */
  name: string;
  legend: string;
  /** When the legend is not in the language around it. */
  legendLang?: string | undefined;
  options: readonly { value: string; label: unknown }[];
  chosen: string;
  onChoose: (value: string) => void;
}

export function radioGroup(group: RadioGroup): TemplateResult {
  const { name, legend, legendLang, options, chosen, onChoose } = group;
  return html`<fieldset class="choice" part="choice">
    <legend>${legendLang === undefined ? legend : html`<span lang=${legendLang}>${legend}</span>`}</legend>
    <div class="options">
      ${options.map(
        ({ value, label }) =>
          html`<label class="option ${value === chosen ? 'chosen' : ''}"
            ><input
              type="radio"
              name=${name}
              value=${value}
              .checked=${value === chosen}
              @change=${() => onChoose(value)}
            /><span>${label}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}
