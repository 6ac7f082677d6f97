import { html, type TemplateResult } from 'lit';

/** Radio buttons with their words; a label is the whole target. */
export function radioOptions<Value extends string | number>(
  name: string,
  options: readonly (readonly [value: Value, label: string])[],
  chosen: Value | undefined,
  onChoose: (value: Value) => void,
): TemplateResult[] {
  return options.map(
    ([value, label]) =>
      html`<label class="option">
        <input
          type="radio"
          name=${name}
          value=${value}
          .checked=${value === chosen}
          @change=${() => onChoose(value)}
        />${label}
      </label>`,
  );
}
