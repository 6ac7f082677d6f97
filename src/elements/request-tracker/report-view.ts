/** How a report is drawn: its state in the first heading, what happened last, and then as on `/solicitud`. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FeedbackView } from '../../contract/feedback-view.ts';
import type { Text } from '../../contract/text.ts';
import type { FollowTranslator, Translator } from '../../i18n/translator.ts';
import { below, heading, type HeadingLevel } from '../../internal/heading.ts';
import { surveyInvitation } from './survey-invitation.ts';

const CLOSED: readonly FeedbackView['status'][] = ['corrected', 'rejected', 'duplicate', 'withdrawn'];

export interface ReportViewOptions {
  words: FollowTranslator;
  /** Those of the tracker itself. */
  all: Translator;
  level: HeadingLevel;
  /** Address of the catalogue. */
  base: string;
}

export function reportView(report: FeedbackView, options: ReportViewOptions): TemplateResult {
  const { words, all, level, base } = options;
  const { folio, status, tramite, supports, fieldName, now, receivedAt } = report;
  const lang = words.lang.startsWith('es') ? '' : `?lang=${words.lang}`;
  const state = words.t(`follow.state.${status}`);
  return html`${heading(level, words.t('follow.heading', { folio, state }), {
      id: 'h',
      focusable: true,
      part: 'heading',
    })}
    <p class="lead" part="lead" lang="es">${report.events.at(-1)?.sentence ?? ''}</p>
    <p class="as-of">${words.t('follow.as_of', { date: words.dateTime(now ?? receivedAt) })}</p>
    ${due(report, words)}
    <p class="note">
      <a href="${base}/t/${tramite}${lang}">${words.t('follow.tramite')}</a>${
        fieldName === undefined ? nothing : html`: <span lang="es">${fieldName}</span>`
      }
    </p>
    ${supports > 0 ? html`<p>${words.t('follow.supports', { count: supports })}</p>` : nothing}
    ${answer(report, words, below(level))} ${own(report, options)} ${history(report, words, below(level))}
    ${CLOSED.includes(status) ? surveyInvitation({ tramite, folio }, base, all) : nothing}`;
}

/** By which day an answer is owed, as long as it is. */
function due(
  { status, late, answerBy }: FeedbackView,
  words: FollowTranslator,
): TemplateResult | typeof nothing {
  if (answerBy === undefined || CLOSED.includes(status)) return nothing;
  const date = words.date(answerBy);
  return late
    ? html`<p class="late">${words.t('follow.late', { date })}</p>`
    : html`<p>${words.t('follow.due', { date })}</p>`;
}

/** What the institution answered, who signed it and when, and the field before and now. */
function answer(
  { response }: FeedbackView,
  words: FollowTranslator,
  level: HeadingLevel,
): TemplateResult | typeof nothing {
  if (!response) return nothing;
  const { text, unit, date, diff } = response;
  return html`<div class="part" part="result">
    ${heading(level, words.t('follow.answer'))}
    <p>${say(text, words)}</p>
    <p class="note">${unit ? html`${say(unit, words)}, ` : nothing}${words.date(date)}</p>
    ${
      diff
        ? html`${heading(below(level), words.t('follow.field', { field: diff.field }))}
            <dl class="change">
              <dt>${words.t('follow.before')}</dt>
              <dd lang="es"><del>${diff.before}</del></dd>
              <dt>${words.t('follow.now')}</dt>
              <dd lang="es"><ins>${diff.after}</ins></dd>
            </dl>`
        : nothing
    }
  </div>`;
}

function own(
  { detail, moderation }: FeedbackView,
  { words, level, base }: ReportViewOptions,
): TemplateResult | typeof nothing {
  if (detail === undefined) return nothing;
  return html`<div class="part">
    ${heading(below(level), words.t('follow.yours'))}
    <blockquote class="own">${detail}</blockquote>
    ${
      moderation
        ? html`<p class="note">
            ${words.t(`follow.comment.${moderation}`)}
            <a href="${base}/politica-de-moderacion">${words.t('follow.policy')}</a>
          </p>`
        : nothing
    }
  </div>`;
}

function history(
  { events, response }: FeedbackView,
  words: FollowTranslator,
  level: HeadingLevel,
): TemplateResult | typeof nothing {
  if (events.length === 0) return nothing;
  return html`<div class="part" part="history">
    ${heading(level, words.t('follow.history'))}
    <ol class="history" role="list">
      ${events.map(
        ({ at, sentence, text }) =>
          html`<li>
            <strong>${words.date(at)}</strong>: <span lang="es">${sentence}</span>
            ${text === undefined || text === response?.text.es ? nothing : html`<br /><span lang="es">${text}</span>`}
          </li>`,
      )}
    </ol>
  </div>`;
}

/** In the language of the words, marked when it is only there in Spanish. */
function say(text: Text, { lang }: FollowTranslator): TemplateResult | string {
  return text[lang] ?? html`<span lang="es">${text.es}</span>`;
}
