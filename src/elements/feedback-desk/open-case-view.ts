/** The case that is open: the way back and its heading at once, the rest when it and what draws it have come. */
import { html, type TemplateResult } from 'lit';
import type { DeskTranslator } from '../../i18n/translator.ts';
import { failureBox } from '../../internal/failure.ts';
import { heading, type HeadingLevel } from '../../internal/heading.ts';
import type { OpenCase } from './open-case.ts';

export interface OpenCaseOptions {
  open: OpenCase;
  level: HeadingLevel;
  /** Below the heading, once the case is known. */
  content: unknown;
  onBack: () => void;
  onReload: () => void;
}

export function openCaseView(words: DeskTranslator, options: OpenCaseOptions): TemplateResult {
  const { open, level, content, onBack } = options;
  return html`<div class="case" part="case-view">
    <button type="button" class="button" part="secondary" data-do="back" @click=${onBack}>
      ${words.t('desk.case.back')}
    </button>
    ${heading(level, title(open, words), { id: 'case', focusable: true })}
    ${open.detail ? content : waiting(words, options)}
  </div>`;
}

function title({ detail, folio, state }: OpenCase, words: DeskTranslator): string {
  if (detail) return words.t('desk.case.heading', { folio, state: words.t(`desk.state.${detail.status}`) });
  return state === 'loading' ? words.t('desk.case.loading') : folio;
}

function waiting(words: DeskTranslator, { open, onReload }: OpenCaseOptions): TemplateResult | undefined {
  if (open.state === 'gone') return html`<p>${words.t('desk.case.gone')}</p>`;
  return open.state === 'failed'
    ? failureBox(words.t('desk.inbox.failed'), { label: words.t('state.retry'), run: onReload })
    : undefined;
}
