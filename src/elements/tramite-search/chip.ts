import { html, type TemplateResult } from 'lit';

/** One item of a list of things in use: a button that takes it away. */
export function chip(label: string, onRemove: () => void): TemplateResult {
  return html`<li>
    <button type="button" class="button plain" @click=${onRemove}>
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M5 5 19 19M19 5 5 19" fill="none" stroke="currentColor" stroke-width="2.5"></path>
      </svg>
      ${label}
    </button>
  </li>`;
}
