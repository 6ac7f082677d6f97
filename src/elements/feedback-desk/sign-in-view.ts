/** The door of the desk: a key, and the institution's account where there is one. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskDoorTranslator } from '../../i18n/translator.ts';
import { failureBox } from '../../internal/failure.ts';
import { heading, type HeadingLevel } from '../../internal/heading.ts';
import type { SessionState, SignInProblem } from './desk-session.ts';

export interface SignInOptions {
  level: HeadingLevel;
  state: SessionState;
  /** Whether the institution's account opens it too. */
  account: boolean;
  onKey: () => void;
  onAccount: () => void;
}

export function signInView(words: DeskDoorTranslator, options: SignInOptions): TemplateResult {
  const { state, level, account, onKey, onAccount } = options;
  const busy = state.name === 'entering';
  return html`${heading(level, words.t('desk.sign_in.title'), { id: 'h', focusable: true })}
    <p>${words.t('desk.sign_in.intro')}</p>
    ${outcome(state, words)}
    <slot name="fields"></slot>
    <div class="actions">
      <button
        type="button"
        class="button primary"
        part="primary"
        aria-disabled=${busy ? 'true' : nothing}
        @click=${busy ? undefined : onKey}
      >
        ${words.t(busy && state.by === 'key' ? 'desk.sign_in.busy' : 'desk.sign_in')}
      </button>
      ${
        account
          ? html`<button
              type="button"
              class="button"
              part="secondary"
              aria-disabled=${busy ? 'true' : nothing}
              @click=${busy ? undefined : onAccount}
            >
              ${words.t('desk.account')}
            </button>`
          : nothing
      }
    </div>
    ${busy && state.by === 'account' ? html`<p class="note">${words.t('desk.account.busy')}</p>` : nothing}`;
}

function outcome(state: SessionState, words: DeskDoorTranslator): TemplateResult | typeof nothing {
  if (state.name !== 'out' || !state.problem) return nothing;
  const { problem } = state;
  if (problem === 'left' || problem === 'expired')
    return html`<p class="said" id="outcome" tabindex="-1">
      ${words.t(problem === 'left' ? 'desk.signed_out' : 'desk.expired')}
    </p>`;
  return html`<div id="outcome" tabindex="-1">${failureBox(problemText(problem, words))}</div>`;
}

const ACCOUNT = {
  account_closed: 'closed',
  account_blocked: 'blocked',
  account_refused: 'refused',
  account_failed: 'failed',
} as const;

function problemText(problem: SignInProblem, words: DeskDoorTranslator): string {
  switch (problem) {
    case 'empty':
    case 'wrong':
      return words.t(`desk.key.error.${problem}`);
    case 'left':
      return words.t('desk.signed_out');
    case 'expired':
      return words.t('desk.expired');
    case 'account_closed':
    case 'account_blocked':
    case 'account_refused':
    case 'account_failed':
      return words.t(`desk.account.${ACCOUNT[problem]}`);
    case 'offline':
      return words.t('desk.sign_in.error.offline');
    default:
      return words.t('desk.sign_in.error');
  }
}

export interface KeyFieldOptions {
  id: string;
  value: string;
  problem: SignInProblem | undefined;
  onInput: (value: string) => void;
  onEnter: () => void;
}

/** In the host's own tree, so that what people write with reaches it. No browser is asked to keep it. */
export function keyField(words: DeskDoorTranslator, options: KeyFieldOptions): TemplateResult {
  const { id, value, problem, onInput, onEnter } = options;
  const wrong = problem === 'empty' || problem === 'wrong';
  return html`<div class="vf-field">
    <label for=${id}>${words.t('desk.key')}</label>
    <span class="vf-hint" id="${id}-hint">${words.t('desk.key.hint')}</span>
    <input
      id=${id}
      class="vf-code"
      name="key"
      type="password"
      maxlength="512"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      translate="no"
      aria-invalid=${wrong ? 'true' : nothing}
      aria-describedby="${id}-hint"
      .value=${value}
      @input=${(event: Event) => onInput((event.target as HTMLInputElement).value)}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Enter' || event.isComposing) return;
        event.preventDefault();
        onEnter();
      }}
    />
  </div>`;
}
