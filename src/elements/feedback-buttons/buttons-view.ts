/** The two buttons with their exact labels, and how many people pressed each. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FeedbackCounts } from '../../contract/feedback.ts';
import type { Translator } from '../../i18n/translator.ts';

export interface ButtonsOptions {
  counts: FeedbackCounts | undefined;
  voted: boolean;
  /** The form of the second button is open. */
  open: boolean;
  onVote: () => void;
  onDiffers: () => void;
}

export function buttonsView(words: Translator, options: ButtonsOptions): TemplateResult {
  const { counts, open, voted } = options;
  return html`<div class="buttons">
    <div>
      <button type="button" class="button" part="secondary" aria-pressed=${voted} @click=${options.onVote}>
        ${voted ? check() : nothing}${words.t('feedback.want')}
      </button>
      ${counts?.wantOnline ? html`<p>${words.t('feedback.want.count', { count: counts.wantOnline })}</p>` : nothing}
    </div>
    <div>
      <button
        type="button"
        class="button"
        part="secondary"
        id="differs"
        aria-expanded=${open}
        aria-controls=${open ? 'report' : nothing}
        @click=${options.onDiffers}
      >
        ${words.t('feedback.differs')}
      </button>
      ${
        counts?.worksDifferently
          ? html`<p>${words.t('feedback.differs.count', { count: counts.worksDifferently })}</p>`
          : nothing
      }
    </div>
  </div>`;
}

function check(): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d="m4 12 6 6L20 6" fill="none" stroke="currentColor" stroke-width="3"></path>
  </svg>`;
}
