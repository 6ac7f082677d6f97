/** What to tell a person about a failure, and the box that says it. */
import { html, type TemplateResult } from 'lit';
import { failureNode, type Retry } from './failure-node.ts';
import { kept } from './kept.ts';

export { failureReason } from './failure-reason.ts';

/** Bordered box: icon, what happened and what to do, and the button that does it. */
export function failureBox(message: string, retry?: Retry): TemplateResult {
  return html`${kept(failureNode(message, retry))}`;
}
