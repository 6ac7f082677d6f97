/** What is asked for online, a line for each trámite, what is owed first; and the reply to one of them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DemandReply } from '../../contract/demand.ts';
import type { DeskDemand } from '../../contract/desk-demand.ts';
import type { DeskRestTranslator } from '../../i18n/translator.ts';
import { failureBox } from '../../internal/failure.ts';
import { below, heading } from '../../internal/heading.ts';
import { burstNotes } from './burst-view.ts';
import type { DemandDesk } from './demand-desk.ts';
import { outcomeView } from './outcome-view.ts';
import type { RoomNow } from './room-host.ts';
import { inLanguage } from './say-case.ts';
import { sendActions } from './send-actions.ts';

export function demandView(desk: DemandDesk, words: DeskRestTranslator, now: RoomNow): TemplateResult {
  const { current, sender } = desk;
  return html`${outcomeView(sender.outcome, words, {
    done: () => words.t('desk.demand.done'),
    conflict: words.t('desk.demand.conflict'),
    onAgain: () => void desk.submit(),
  })}
  ${current ? replying(desk, current, words, now) : list(desk, words, now)}`;
}

function list(desk: DemandDesk, words: DeskRestTranslator, now: RoomNow): TemplateResult {
  const { state, demands } = desk;
  if (state === 'failed')
    return failureBox(words.t('desk.demand.failed'), {
      label: words.t('state.retry'),
      run: () => desk.again(),
    });
  if (demands.length === 0)
    return html`<p class="note">
      ${words.t(state === 'loading' ? 'desk.demand.loading' : 'desk.demand.none')}
    </p>`;
  const may = now.who.role !== 'verifier';
  return html`<p>${words.t('desk.demand.intro')}</p>
    ${may ? nothing : html`<p>${words.t('desk.demand.not_yours')}</p>`}
    <ul
      class="cases"
      role="list"
      aria-labelledby="screen"
      aria-busy=${state === 'loading' ? 'true' : nothing}
    >
      ${demands.map(
        (demand) =>
          html`<li part="demand">
            ${heading(now.level, inLanguage(demand.name, words))} ${about(demand, words, now)}
            ${
              may
                ? html`<button
                    type="button"
                    class="button"
                    part="secondary"
                    data-do="reply"
                    data-code=${demand.tramite}
                    @click=${() => desk.begin(demand.tramite)}
                  >
                    ${words.t('desk.demand.do', { name: inLanguage(demand.name, words) })}
                  </button>`
                : nothing
            }
          </li>`,
      )}
    </ul>`;
}

function replying(
  desk: DemandDesk,
  demand: DeskDemand,
  words: DeskRestTranslator,
  now: RoomNow,
): TemplateResult {
  const name = inLanguage(demand.name, words);
  return html`<div class="part">${about(demand, words, { ...now, level: below(now.level) })}</div>
    <div class="form" part="form" role="group" aria-labelledby="form">
      ${heading(now.level, words.t('desk.demand.form', { name }), { id: 'form', focusable: true })}
      <p>${words.t('desk.demand.public')}</p>
      <slot name="fields"></slot>
      ${sendActions(desk, words.t('desk.demand.send'), words)}
    </div>`;
}

/** How many, since when, what is owed, what was said, and what came too fast. */
function about(demand: DeskDemand, words: DeskRestTranslator, now: RoomNow): TemplateResult {
  const { votes, since = now.who.today, replies, tramite } = demand;
  const [last, ...earlier] = replies;
  const owed = sayOwed(demand, words);
  const isLate = demand.state === 'unanswered' || demand.promiseBroken;
  return html`<p>${words.t('desk.demand.votes', { count: votes, date: words.date(since) })}</p>
    ${owed === '' ? nothing : html`<p class=${isLate ? 'clock late' : 'clock'}>${owed}</p>`}
    ${last ? said(last, words) : nothing}
    ${
      earlier.length > 0
        ? html`<details>
            <summary>${words.t('desk.demand.earlier', { count: earlier.length })}</summary>
            ${earlier.map((reply) => said(reply, words))}
          </details>`
        : nothing
    }
    ${burstNotes(tramite, words, now)}`;
}

function sayOwed({ state, answerBy = '', promiseBroken }: DeskDemand, words: DeskRestTranslator): string {
  if (promiseBroken) return words.t('desk.demand.broken');
  return state === 'few' || state === 'waiting' || state === 'unanswered'
    ? words.t(`desk.demand.${state}`, { date: words.date(answerBy) })
    : '';
}

function said(
  { reply, why, by = '', unit, repliedOn }: DemandReply,
  words: DeskRestTranslator,
): TemplateResult {
  return html`<div class="reply">
    <p><strong>${words.t(`desk.demand.reply.${reply}`, { date: words.date(by) })}.</strong></p>
    <p class="quote">${why}</p>
    <p class="note">${words.t('desk.demand.signed', { unit, date: words.date(repliedOn) })}</p>
  </div>`;
}
