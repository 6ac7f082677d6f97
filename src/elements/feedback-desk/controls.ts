/** One field with its label, its hint and what is wrong with it, for the host's own tree. */
import { html, nothing, type TemplateResult } from 'lit';

export interface ControlOptions {
  /** Start of every id. */
  id: string;
  /** What is wrong with the field of that name, in words. */
  errorOf: (name: string) => string | undefined;
}

export interface Field {
  label: string;
  hint?: string;
  value: string;
}

function around(
  { id, errorOf }: ControlOptions,
  name: string,
  { label, hint }: Field,
  control: (of: { id: string; described: string | typeof nothing; wrong: boolean }) => TemplateResult,
): TemplateResult {
  const own = `${id}-${name}`;
  const error = errorOf(name);
  const described = [hint && `${own}-hint`, error && `${own}-error`].filter(Boolean).join(' ');
  return html`<div class="vf-field">
    <label for=${own}>${label}</label>
    ${hint ? html`<span class="vf-hint" id="${own}-hint">${hint}</span>` : nothing}
    ${error ? html`<span class="vf-error" id="${own}-error">${error}</span>` : nothing}
    ${control({ id: own, described: described || nothing, wrong: error !== undefined })}
  </div>`;
}

export function input(
  options: ControlOptions,
  name: string,
  field: Field & { long?: boolean; inputmode?: 'decimal' | 'numeric'; onInput: (value: string) => void },
): TemplateResult {
  const { value, long, inputmode, onInput } = field;
  const tell = (event: Event) => onInput((event.target as HTMLInputElement).value);
  return around(options, name, field, ({ id, described, wrong }) =>
    long
      ? html`<textarea
          id=${id}
          name=${name}
          rows="4"
          maxlength="2000"
          aria-invalid=${wrong ? 'true' : nothing}
          aria-describedby=${described}
          .value=${value}
          @input=${tell}
        ></textarea>`
      : html`<input
          id=${id}
          name=${name}
          type="text"
          autocomplete="off"
          inputmode=${inputmode ?? nothing}
          aria-invalid=${wrong ? 'true' : nothing}
          aria-describedby=${described}
          .value=${value}
          @input=${tell}
        />`,
  );
}

export function select(
  options: ControlOptions,
  name: string,
  field: Field & { choices: readonly (readonly [string, string])[]; onChange: (value: string) => void },
): TemplateResult {
  const { value, choices, onChange } = field;
  return around(
    options,
    name,
    field,
    ({ id, described, wrong }) =>
      html`<select
        id=${id}
        name=${name}
        aria-invalid=${wrong ? 'true' : nothing}
        aria-describedby=${described}
        @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}
      >
        ${choices.map(([code, label]) => html`<option value=${code} ?selected=${code === value}>${label}</option>`)}
      </select>`,
  );
}
