/** Fields of the wizard's forms. Each works without a script. */
import { html } from 'hono/html';
import type { Html } from '../pages/rich-html.ts';
import { asParameters, type Choices } from './choices.ts';

/** A group of radio buttons. */
export function radios<Value extends string>(group: {
  legend: string;
  name: string;
  values: readonly Value[];
  chosen: Value | undefined;
  label: (value: Value) => Html | string;
  required?: boolean;
}): Html {
  const { legend, name, values, chosen, label, required = false } = group;
  return html`<fieldset>
    <legend>${legend}</legend>
    ${values.map(
      (value) =>
        html`<label class="choice"
          ><input
            type="radio"
            name="${name}"
            value="${value}"
            ${value === chosen ? 'checked' : ''}
            ${required ? 'required' : ''}
          /><span>${label(value)}</span></label
        >`,
    )}
  </fieldset>`;
}

export function select<Value extends string>(field: {
  label: string;
  name: string;
  values: readonly Value[];
  chosen: Value;
  say: (value: Value) => string;
}): Html {
  const { label, name, values, chosen, say } = field;
  return html`<p class="field">
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}">
      ${values.map(
        (value) =>
          html`<option value="${value}" ${value === chosen ? 'selected' : ''}>${say(value)}</option>`,
      )}
    </select>
  </p>`;
}

/** What was chosen before goes along with the next answer. */
export function hidden(choices: Choices, asked: readonly string[]): Html {
  return html`${asParameters(choices)
    .filter(([name]) => !asked.includes(name))
    .map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}`;
}
