/** How the e-mail for notices and the erasing of one's data are drawn; the field itself stands in the host's own tree. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FollowTranslator } from '../../i18n/translator.ts';
import { heading, type HeadingLevel } from '../heading.ts';

/** `none`: no message would come. */
export type Mail =
  | { name: 'none' | 'asking' | 'wrong' | 'sending' | 'failed' | 'removed' }
  | { name: 'kept'; until: string; failed?: boolean };
/** `kept`: why not all of it could go, in the server's words. */
export type Erasing = { name: 'no' | 'sending' | 'failed' } | { name: 'done'; kept: string | undefined };

export interface OwnReportViewOptions {
  level: HeadingLevel;
  mail: Mail;
  erasing: Erasing;
  onKeep: () => void;
  onForget: () => void;
  onErase: () => void;
}

export function ownReportView(words: FollowTranslator, options: OwnReportViewOptions): TemplateResult {
  return html`<div class="own-report" lang=${words.lang} dir=${words.dir}>
    ${mailPart(words, options)} ${erasePart(words, options)}
  </div>`;
}

function mailPart(
  words: FollowTranslator,
  { level, mail, onKeep, onForget }: OwnReportViewOptions,
): TemplateResult | typeof nothing {
  if (mail.name === 'none') return nothing;
  const title = heading(level, words.t('follow.mail'));
  if (mail.name === 'kept')
    return html`${title}
      <p id="told" tabindex="-1">${words.t('follow.mail.kept', { date: words.date(mail.until) })}</p>
      ${failure(words, mail.failed === true)}
      <button type="button" class="button" part="secondary" @click=${onForget}>
        ${words.t('follow.mail.remove')}
      </button>`;
  if (mail.name === 'removed')
    return html`${title}
      <p id="told" tabindex="-1">${words.t('follow.mail.removed')}</p>`;
  return html`${title}
    <p>${words.t('follow.mail.lead')}</p>
    <slot name="mail"></slot>
    ${failure(words, mail.name === 'failed')}
    <button
      type="button"
      class="button"
      part="secondary"
      aria-disabled=${mail.name === 'sending'}
      @click=${onKeep}
    >
      ${words.t('follow.mail.send')}
    </button>`;
}

function erasePart(words: FollowTranslator, { erasing, onErase }: OwnReportViewOptions): TemplateResult {
  if (erasing.name === 'done')
    return html`<p id="erased" tabindex="-1">
      ${erasing.kept === undefined ? words.t('follow.erase.done') : html`<span lang="es">${erasing.kept}</span>`}
    </p>`;
  return html`<details>
    <summary>${words.t('follow.erase')}</summary>
    <p>${words.t('follow.erase.lead')}</p>
    ${failure(words, erasing.name === 'failed')}
    <button
      type="button"
      class="button"
      part="secondary"
      id="erase"
      aria-disabled=${erasing.name === 'sending'}
      @click=${onErase}
    >
      ${words.t('follow.erase.now')}
    </button>
  </details>`;
}

function failure(words: FollowTranslator, failed: boolean): TemplateResult | typeof nothing {
  return failed ? html`<p class="own-failed">${words.t('follow.own.failed')}</p>` : nothing;
}

export interface MailFieldOptions {
  /** Unique on the page. */
  id: string;
  value: string;
  wrong: boolean;
  onInput: (value: string) => void;
  onEnter: () => void;
}

/** For the host's own tree, where the browser fills it in. */
export function mailField(
  words: FollowTranslator,
  { id, value, wrong, onInput, onEnter }: MailFieldOptions,
): TemplateResult {
  return html`<div class="vf-field">
    <label for=${id}>${words.t('follow.mail.label')}</label>
    <span class="vf-hint" id="${id}-hint">${words.t('follow.mail.hint')}</span>
    ${wrong ? html`<span class="vf-error" id="${id}-error">${words.t('follow.mail.error')}</span>` : nothing}
    <input
      id=${id}
      name="email"
      type="email"
      maxlength="254"
      autocomplete="email"
      autocapitalize="none"
      spellcheck="false"
      aria-invalid=${wrong ? 'true' : nothing}
      aria-describedby="${id}-hint${wrong ? ` ${id}-error` : ''}"
      .value=${value}
      @input=${(event: Event) => onInput((event.target as HTMLInputElement).value)}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Enter' || event.isComposing) return;
        // A host page often wraps everything in a form of its own; Enter here is ours.
        event.preventDefault();
        onEnter();
      }}
    />
  </div>`;
}
