/** What to tell a person about a failure, and the box that says it. */
import { html, type TemplateResult } from 'lit';
import type { FailureReason } from '../client/errors.ts';

/** Reason of anything that was thrown: ours by its `reason`, the rest is `unexpected`. */
export function failureReason(error: unknown): FailureReason {
  const reason = (error as { reason?: FailureReason } | undefined)?.reason;
  return reason ?? 'unexpected';
}

/** Bordered box: icon, what happened and what to do, and the button that does it. */
export function failureBox(message: string, retry?: { label: string; run: () => void }): TemplateResult {
  return html`<div class="box error" part="error">
    <p>${warningIcon()}<span>${message}</span></p>
    ${retry ? html`<button type="button" class="button" part="primary" @click=${retry.run}>${retry.label}</button>` : ''}
  </div>`;
}

function warningIcon(): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="M12 2 1 21h22L12 2zm0 6v7m0 2.5v1" fill="none" stroke="currentColor" stroke-width="2"></path>
  </svg>`;
}
