import { html, type TemplateResult } from 'lit';

/** One item of a list of things in use: a button that takes it away. */
export function chip(label: string, onRemove: () => void): TemplateResult {
  return html`<li>
    <button type="button" class="button plain" @click=${onRemove}>
      <b aria-hidden="true">×</b>
      ${label}
    </button>
  </li>`;
}
