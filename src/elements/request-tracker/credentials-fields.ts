/** Folio and access code, for the host's own tree: pasteable, and filled in by the browser where it can. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Translator } from '../../i18n/translator.ts';

export interface Typed {
  folio: string;
  accessCode: string;
}
/** Which field is wrong and how. */
export interface TypedErrors {
  folio?: 'empty' | 'wrong';
  accessCode?: 'empty' | 'wrong';
}

export interface CredentialsOptions {
  id: string;
  typed: Typed;
  errors: TypedErrors;
  onInput: (change: Partial<Typed>) => void;
  onEnter: () => void;
}

export function credentialsFields(words: Translator, options: CredentialsOptions): TemplateResult {
  const { errors } = options;
  const folioError =
    errors.folio && words.t(errors.folio === 'empty' ? 'tracker.error.folio.empty' : 'tracker.error.folio');
  const codeError =
    errors.accessCode &&
    words.t(errors.accessCode === 'empty' ? 'tracker.error.code.empty' : 'tracker.error.code');
  return html`${field(options, 'folio', {
    label: words.t('tracker.folio'),
    hint: words.t('tracker.folio.hint', { example: 'RNPN-26-7H3K9QX2-4' }),
    error: folioError,
    autocomplete: 'off',
  })}
  ${field(options, 'accessCode', {
    label: words.t('tracker.code'),
    hint: words.t('tracker.code.hint'),
    error: codeError,
    autocomplete: 'one-time-code',
  })}`;
}

interface FieldText {
  label: string;
  hint: string;
  error: string | undefined;
  autocomplete: 'off' | 'one-time-code';
}

function field(options: CredentialsOptions, name: keyof Typed, text: FieldText): TemplateResult {
  const id = `${options.id}-${name}`;
  return html`<div class="vf-field">
    <label for=${id}>${text.label}</label>
    <span class="vf-hint" id="${id}-hint">${text.hint}</span>
    ${text.error ? html`<span class="vf-error" id="${id}-error">${text.error}</span>` : nothing}
    <input
      id=${id}
      class="vf-code"
      name=${name}
      type="text"
      maxlength="60"
      autocapitalize="characters"
      spellcheck="false"
      translate="no"
      autocomplete=${text.autocomplete}
      aria-invalid=${text.error ? 'true' : nothing}
      aria-describedby="${id}-hint${text.error ? ` ${id}-error` : ''}"
      .value=${options.typed[name]}
      @input=${(event: Event) => options.onInput({ [name]: (event.target as HTMLInputElement).value })}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Enter' || event.isComposing) return;
        // A host page often wraps everything in a form of its own; Enter here is ours.
        event.preventDefault();
        options.onEnter();
      }}
    />
  </div>`;
}
