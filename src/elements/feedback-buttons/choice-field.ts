/** A choice of few or many, for the host's own tree. */
import { html, type TemplateResult } from 'lit';

export interface ChoiceFieldOptions {
  /** Unique on the page. */
  id: string;
  name: string;
  label: string;
  value: string;
  choices: readonly (readonly [value: string, label: string])[];
  onChoose: (value: string) => void;
}

export function choiceField({
  id,
  name,
  label,
  value,
  choices,
  onChoose,
}: ChoiceFieldOptions): TemplateResult {
  return html`<div class="vf-field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      name=${name}
      @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value)}
    >
      ${choices.map(
        ([each, words]) => html`<option value=${each} ?selected=${each === value}>${words}</option>`,
      )}
    </select>
  </div>`;
}
