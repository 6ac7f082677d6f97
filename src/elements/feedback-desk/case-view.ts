/** One case below its heading: the field as it is and as it was reported, what can be done, what has happened. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskCaseDetail, DeskEvent, FieldState } from '../../contract/case.ts';
import type { DeskTranslator } from '../../i18n/translator.ts';
import { heading, type HeadingLevel } from '../../internal/heading.ts';
import { actionsView, type ActionHandlers } from './actions-view.ts';
import { caseOutcomeView } from './case-outcome-view.ts';
import { describeValue } from './describe-value.ts';
import { inLanguage, sayClock, sayProblem } from './say-case.ts';
import { similarView, type SimilarHandlers } from './similar-view.ts';

export interface CaseViewOptions extends ActionHandlers, SimilarHandlers {
  /** Of the headings below that of the case. */
  level: HeadingLevel;
  today: string;
  baseUrl: string;
  /** That reports of this trámite came too fast; `nothing` when none did. */
  burst: TemplateResult | typeof nothing;
}

export function caseView(
  detail: DeskCaseDetail,
  words: DeskTranslator,
  options: CaseViewOptions,
): TemplateResult {
  const { level, today, work, baseUrl } = options;
  const clock = sayClock(detail, today, words);
  const name = inLanguage(detail.tramite.name, words);
  return html`${caseOutcomeView(work, words, options.onSubmit)}
    <p class="lead">
      ${words.t('desk.case.open', { tramite: name, problem: sayProblem(detail, words) })}.
      ${clock ? html`<strong>${clock}.</strong>` : nothing}
    </p>
    ${
      detail.threat === 'suspected' || detail.threat === 'confirmed'
        ? html`<p class="said">${words.t(`desk.threat.${detail.threat}.advice`)}</p>`
        : nothing
    }
    <p>
      <a class="link" href="${baseUrl}/t/${encodeURIComponent(detail.tramite.code)}"
        >${words.t('desk.case.fiche', { name })}</a
      >
    </p>
    ${options.burst} ${compare(detail, words, level)} ${actionsView(detail, words, level, options)}
    ${similarView(work, detail, words, level, today, options)} ${history(detail, words, level)}`;
}

/** What it says, what the person said, what it said then: side by side where there is room. */
function compare(detail: DeskCaseDetail, words: DeskTranslator, level: HeadingLevel): TemplateResult {
  const { reported, present, detail: said, whatWasAsked, experiencedOn, office, channel } = detail;
  const field = detail.fieldName ?? words.t('desk.field.none');
  return html`<div class="part" part="compare">
    ${heading(level, `${words.t('desk.field.compare')}: ${field}`)}
    <dl class="compare">
      ${
        detail.field === undefined
          ? nothing
          : html`<div>
              <dt>${words.t('desk.field.now')}</dt>
              <dd>${sayField(present, words) || words.t('desk.field.gone')}</dd>
            </div>`
      }
      <div>
        <dt>${words.t('desk.field.said')}</dt>
        <dd>
          <p class="quote">${said ?? words.t('desk.field.said.nothing')}</p>
          ${whatWasAsked === undefined ? nothing : html`<p class="quote">${words.t('desk.field.asked', { text: whatWasAsked })}</p>`}
          ${experiencedOn === undefined ? nothing : html`<p>${words.t('desk.field.when', { date: words.date(experiencedOn) })}.</p>`}
          ${office === undefined ? nothing : html`<p>${words.t('desk.field.office', { name: inLanguage(office.name, words) })}.</p>`}
          ${channel === undefined ? nothing : html`<p>${words.t(`desk.channel.${channel}`)}.</p>`}
          ${detail.moderation === undefined ? nothing : html`<p class="note">${words.t(`desk.moderation.${detail.moderation}`)}</p>`}
        </dd>
      </div>
      ${
        detail.field === undefined
          ? nothing
          : html`<div>
              <dt>${words.t('desk.field.then')}</dt>
              <dd>${detail.isChanged ? sayField(reported, words) : words.t('desk.field.same')}</dd>
            </div>`
      }
    </dl>
  </div>`;
}

function sayField(field: FieldState | undefined, words: DeskTranslator): string {
  return describeValue(field?.value, words) || (field?.words ?? '');
}

function history(
  { events, response }: DeskCaseDetail,
  words: DeskTranslator,
  level: HeadingLevel,
): TemplateResult {
  const diff = response?.diff;
  return html`<div class="part" part="history">
    ${heading(level, words.t('desk.history'))}
    ${
      diff
        ? html`<dl class="compare">
            <div>
              <dt>${words.t('desk.correct.before')}</dt>
              <dd>${diff.before}</dd>
            </div>
            <div>
              <dt>${words.t('desk.correct.after')}</dt>
              <dd>${diff.after}</dd>
            </div>
          </dl>`
        : nothing
    }
    <ol class="events" role="list">
      ${events.map((event) => html`<li>${happened(event, words)}</li>`)}
    </ol>
  </div>`;
}

function happened(event: DeskEvent, words: DeskTranslator): TemplateResult {
  const who = event.staff?.name ?? words.t(`desk.history.by.${event.by}`);
  return html`<p>
      <strong>${words.dateTime(event.at)}</strong>, ${who}:
      <span lang="es">${event.sentence}</span>
    </p>
    ${event.text === undefined ? nothing : html`<p class="quote">${event.text}</p>`}
    ${event.note === undefined ? nothing : html`<p class="quote">${words.t('desk.history.note', { note: event.note })}</p>`}`;
}
