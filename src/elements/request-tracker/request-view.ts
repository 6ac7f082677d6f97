/** How a request is drawn: its state in the first heading, what to do in the first paragraph, then everything else. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Attachment, RequestMessage, RequestView } from '../../contract/request.ts';
import type { Text } from '../../contract/text.ts';
import type { Translator } from '../../i18n/translator.ts';
import { below, heading, type HeadingLevel } from '../../internal/heading.ts';
import { daysBetween } from './days-between.ts';
import { surveyInvitation } from './survey-invitation.ts';

/** Statuses on which nothing more happens: as in the contract. */
const FINISHED = ['reassigned', 'granted', 'partial', 'denied', 'withdrawn', 'archived'];

/** `base`: address of the catalogue. */
export function requestView(
  request: RequestView,
  words: Translator,
  level: HeadingLevel,
  base: string,
): TemplateResult {
  const inner = below(level);
  const state = words.t(`tracker.state.${request.status}`);
  const { tramite, folio, institution } = request;
  const { phone } = institution;
  return html`${heading(level, words.t('tracker.heading', { folio, state }), {
      id: 'h',
      focusable: true,
      part: 'heading',
    })}
    <p class="lead" part="lead">${nextAction(request, words)}</p>
    ${request.statusText ? html`<p>${inLanguage(request.statusText, words)}</p>` : nothing}
    ${due(request, words)}
    <p class="note">
      ${inLanguage(request.title, words)}.
      ${words.t('tracker.changed', { date: words.dateTime(request.changedAt) })}
    </p>
    ${result(request, words, inner)} ${steps(request, words, inner)} ${messages(request, words, inner)}
    ${documents(request, words, inner)} ${history(request, words, inner)}
    ${phone ? html`<p>${words.t('tracker.call', { institution: institution.name.es, phone })}</p>` : nothing}
    ${tramite && FINISHED.includes(request.status) ? surveyInvitation({ tramite, folio }, base, words) : nothing}`;
}

function nextAction(request: RequestView, words: Translator): string {
  const by = request.deadline?.dueAt;
  if (request.status === 'needs_information' && by) {
    return words.t('tracker.next.needs_information.by', {
      date: words.date(by),
      left: left(request, by, words),
    });
  }
  return words.t(`tracker.next.${request.status}`);
}

function due(request: RequestView, words: Translator): TemplateResult | typeof nothing {
  const by = request.deadline?.dueAt;
  if (FINISHED.includes(request.status) || request.status === 'needs_information') {
    return request.punctuality === 'suspended' ? html`<p>${words.t('tracker.due.suspended')}</p>` : nothing;
  }
  if (!by) return nothing;
  const late = request.punctuality === 'overdue';
  const message = late
    ? words.t('tracker.due.overdue', { date: words.date(by) })
    : words.t('tracker.due', { date: words.date(by), left: left(request, by, words) });
  return html`<p>${message}</p>`;
}

function left(request: RequestView, by: string, words: Translator): string {
  const days = daysBetween(request.now, by);
  if (days === 0) return words.t('tracker.left.today');
  return days > 0 ? words.t('tracker.left', { count: days }) : words.t('tracker.late', { count: -days });
}

function steps(
  { steps: all }: RequestView,
  words: Translator,
  level: HeadingLevel,
): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  const total = all.length;
  const current = all.findIndex((step) => step.state === 'current');
  const step = all[current];
  const title = step
    ? words.t('tracker.step.current', { number: current + 1, total, title: plain(step.title, words) })
    : words.t('tracker.steps');
  const key = {
    done: 'tracker.step.done',
    current: 'tracker.step.now',
    pending: 'tracker.step.pending',
  } as const;
  return html`<div class="part" part="steps">
    ${heading(level, title)}
    <ol class="steps" role="list">
      ${all.map(
        (each, index) =>
          html`<li
            class=${each.state}
            part="step"
            aria-current=${each.state === 'current' ? 'step' : nothing}
          >
            <span class="state">${words.t(key[each.state], { number: index + 1, total })}</span>
            <span class="title">${inLanguage(each.title, words)}</span>
            ${
              each.at
                ? html`· ${words.date(each.at)}`
                : each.expected?.text
                  ? html`· ${inLanguage(each.expected.text, words)}`
                  : each.state === 'pending'
                    ? html`· ${words.t('tracker.step.unknown')}`
                    : nothing
            }
          </li>`,
      )}
    </ol>
  </div>`;
}

function messages(request: RequestView, words: Translator, level: HeadingLevel): TemplateResult {
  const all = request.messages;
  return html`<div class="part" part="messages">
    ${heading(level, words.t('tracker.messages', { count: all.length }))}
    ${
      all.length === 0
        ? html`<p>${words.t('tracker.messages.none')}</p>`
        : html`<ol class="messages" role="list">
            ${all.map((message) => html`<li>${messageView(message, words, below(level))}</li>`)}
          </ol>`
    }
  </div>`;
}

function messageView(message: RequestMessage, words: Translator, level: HeadingLevel): TemplateResult {
  return html`<article>
    ${heading(level, words.t(`tracker.messages.from.${message.from}`, { date: words.dateTime(message.at) }))}
    <p class="text">${message.text}</p>
    ${message.attachments.map((file) => html`<p>${documentLine(file, words)}</p>`)}
    ${message.replyBy ? html`<p>${words.t('tracker.messages.reply_by', { date: words.date(message.replyBy) })}</p>` : nothing}
  </article>`;
}

function documents({ attachments }: RequestView, words: Translator, level: HeadingLevel): TemplateResult {
  return html`<div class="part" part="documents">
    ${heading(level, words.t('tracker.documents'))}
    ${
      attachments.length === 0
        ? html`<p>${words.t('tracker.documents.none')}</p>`
        : html`<ul class="documents" role="list">
            ${attachments.map((file) => html`<li>${documentLine(file, words)}</li>`)}
          </ul>`
    }
  </div>`;
}

function documentLine(file: Attachment, words: Translator): string {
  const state =
    file.status === 'rejected'
      ? words.t('tracker.documents.rejected', { reason: file.reason ? plain(file.reason, words) : '' })
      : file.status === 'received'
        ? ''
        : words.t(`tracker.documents.${file.status}`);
  const received = file.receivedAt
    ? words.t('tracker.documents.received', { date: words.date(file.receivedAt) })
    : '';
  return [`${file.name} (${describeFile(file.type, file.bytes, words)})`, received, state]
    .filter(Boolean)
    .join(', ');
}

function result(
  request: RequestView,
  words: Translator,
  level: HeadingLevel,
): TemplateResult | typeof nothing {
  const { result: outcome } = request;
  if (!outcome) return nothing;
  const file = outcome.document;
  return html`<div class="part" part="result">
    ${heading(level, words.t('tracker.result'))}
    ${
      file
        ? html`<p>
            <a class="button primary" part="primary" href=${file.url} rel="noopener noreferrer"
              >${words.t('tracker.result.download', {
                name: plain(file.name, words),
                details: describeFile(file.type ?? 'application/pdf', file.bytes, words),
              })}</a
            >
          </p>`
        : nothing
    }
    ${file?.expiresAt ? html`<p>${words.t('tracker.result.expires', { date: words.date(file.expiresAt) })}</p>` : nothing}
    ${
      outcome.reasons
        ? html`${heading(below(level), words.t('tracker.result.reasons'))}
            <p>${inLanguage(outcome.reasons, words)}</p>`
        : nothing
    }
    ${
      outcome.appeals.length > 0
        ? html`${heading(below(level), words.t('tracker.result.appeals'))}
            <ul>
              ${outcome.appeals.map((appeal) => html`<li>${inLanguage(appeal.text, words)}</li>`)}
            </ul>`
        : nothing
    }
  </div>`;
}

function history(
  request: RequestView,
  words: Translator,
  level: HeadingLevel,
): TemplateResult | typeof nothing {
  const told = request.events.filter((event) => event.text);
  if (told.length === 0) return nothing;
  return html`<div class="part" part="history">
    ${heading(level, words.t('tracker.history'))}
    <ol class="history" role="list">
      ${told.map((event) => html`<li><strong>${words.dateTime(event.at)}</strong>: ${inLanguage(event.text as Text, words)}</li>`)}
    </ol>
  </div>`;
}

/** `PDF, 240 KB` */
function describeFile(type: string, bytes: number | undefined, words: Translator): string {
  const kind = (type.split('/').pop() ?? type).toUpperCase();
  if (bytes === undefined) return kind;
  const size =
    bytes >= 1_000_000
      ? `${words.number(Math.round(bytes / 100_000) / 10)} MB`
      : `${words.number(Math.ceil(bytes / 1000))} KB`;
  return `${kind}, ${size}`;
}

/** The text in the element's language, marked when it is only there in Spanish. */
function inLanguage(text: Text, words: Translator): TemplateResult | string {
  const own = text[words.lang];
  if (own !== undefined || words.lang === 'es') return own ?? text.es;
  return html`<span lang="es">${text.es}</span>`;
}

function plain(text: Text, words: Translator): string {
  return text[words.lang] ?? text.es;
}
