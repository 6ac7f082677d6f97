/** The inbox: filters, and a plain list of buttons, what is owed first at its head. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskFilter } from '../../client/desk/create-desk-client.ts';
import type { DeskCase } from '../../contract/case.ts';
import type { DeskTranslator } from '../../i18n/translator.ts';
import { failureBox } from '../../internal/failure.ts';
import { below, heading, type HeadingLevel } from '../../internal/heading.ts';
import type { Inbox } from './inbox.ts';
import type { InboxOption } from './inbox-options.ts';
import { inLanguage, sayClock, sayProblem } from './say-case.ts';

export interface InboxViewOptions {
  inbox: Inbox;
  level: HeadingLevel;
  /** Calendar day of the country. */
  today: string;
  onNarrow: (change: Partial<DeskFilter>) => void;
  onOpen: (folio: string) => void;
  onMore: () => void;
  onRefresh: () => void;
  /** After a failure, whose button goes away. */
  onAgain: () => void;
  onSave: () => void;
}

const STATES = [
  'open',
  'received',
  'in_review',
  'reassigned',
  'accepted',
  'scheduled',
  'corrected',
  'rejected',
  'duplicate',
  'all',
] as const satisfies readonly DeskFilter['state'][];

export function inboxView(words: DeskTranslator, options: InboxViewOptions): TemplateResult {
  const { inbox, level, onMore, onRefresh, onSave } = options;
  const { counts } = inbox;
  return html`<div class="inbox" part="inbox">
    ${heading(level, words.t('desk.inbox'), { id: 'inbox', focusable: true })}
    ${
      counts
        ? html`<p class="counts">
            ${words.t('desk.inbox.counts', {
              open: words.t('desk.inbox.count', { count: counts.open }),
              late: words.t('desk.inbox.late', { count: counts.late }),
            })}
          </p>`
        : nothing
    }
    ${filters(words, options)} ${list(words, options)}
    <div class="actions">
      ${
        inbox.next === undefined
          ? nothing
          : html`<button type="button" class="button" part="secondary" data-do="more" @click=${onMore}>
              ${words.t('desk.inbox.more')}
            </button>`
      }
      <button type="button" class="button" part="secondary" data-do="refresh" @click=${onRefresh}>
        ${words.t('desk.inbox.refresh')}
      </button>
      <button type="button" class="button" part="secondary" data-do="table" @click=${onSave}>
        ${words.t('desk.inbox.table')}
      </button>
    </div>
  </div>`;
}

function filters(words: DeskTranslator, { inbox, level, onNarrow }: InboxViewOptions): TemplateResult {
  const { filter, counts } = inbox;
  const { tramites, fields } = inbox.options;
  return html`<div class="filters" part="filters" role="group" aria-labelledby="filters">
    ${heading(below(level), words.t('desk.filters'), { id: 'filters' })}
    <div class="select">
      <label for="state">${words.t('desk.filter.state')}</label>
      <select
        id="state"
        part="field"
        @change=${(event: Event) =>
          onNarrow({ state: (event.target as HTMLSelectElement).value as DeskFilter['state'] })}
      >
        ${STATES.map(
          (state) =>
            html`<option value=${state} ?selected=${state === filter.state}>
              ${words.t(state === 'open' || state === 'all' ? `desk.filter.state.${state}` : `desk.state.${state}`)}
            </option>`,
        )}
      </select>
    </div>
    ${choice(words, inbox, { id: 'tramite', label: words.t('desk.filter.tramite'), options: tramites, value: filter.tramite, onChange: (tramite) => onNarrow({ tramite }) })}
    ${choice(words, inbox, { id: 'field', label: words.t('desk.filter.field'), options: fields, value: filter.field, onChange: (field) => onNarrow({ field }) })}
    <label class="option"
      ><input
        type="checkbox"
        .checked=${filter.late}
        @change=${(event: Event) => onNarrow({ late: (event.target as HTMLInputElement).checked })}
      /><span>${words.t('desk.filter.late', { count: counts?.late ?? 0 })}</span></label
    >
  </div>`;
}

interface Choice {
  id: string;
  label: string;
  options: readonly InboxOption[];
  value: string;
  onChange: (value: string) => void;
}

function choice(
  words: DeskTranslator,
  { isWhole }: Inbox,
  { id, label, options, value, onChange }: Choice,
): TemplateResult | typeof nothing {
  if (options.length === 0) return nothing;
  return html`<div class="select">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      part="field"
      @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}
    >
      <option value="" ?selected=${value === ''}>${words.t('desk.filter.any')}</option>
      ${options.map((option) => {
        const name = typeof option.name === 'string' ? option.name : inLanguage(option.name, words);
        return html`<option value=${option.value} ?selected=${option.value === value}>
          ${isWhole ? words.t('desk.filter.with_count', { name, count: option.count }) : name}
        </option>`;
      })}
    </select>
  </div>`;
}

function list(words: DeskTranslator, options: InboxViewOptions): TemplateResult {
  const { inbox, onAgain } = options;
  if (inbox.state === 'failed')
    return failureBox(words.t('desk.inbox.failed'), { label: words.t('state.retry'), run: onAgain });
  if (inbox.cases.length === 0) {
    if (inbox.state === 'loading') return html`<p class="note">${words.t('desk.inbox.loading')}</p>`;
    const { state, late, tramite } = inbox.filter;
    const narrowed = state !== 'open' || late || tramite !== '';
    return html`<p>
      ${narrowed ? `${words.t('desk.inbox.none')} ${words.t('desk.inbox.none.advice')}` : words.t('desk.inbox.nothing')}
    </p>`;
  }
  return html`<ul
    class="cases"
    role="list"
    aria-labelledby="inbox"
    aria-busy=${inbox.state === 'loading' ? 'true' : nothing}
  >
    ${inbox.cases.map((each) => html`<li>${row(each, words, options)}</li>`)}
  </ul>`;
}

function row(each: DeskCase, words: DeskTranslator, { today, onOpen }: InboxViewOptions): TemplateResult {
  const clock = sayClock(each, today, words);
  return html`<button
      type="button"
      class="open"
      part="case"
      data-folio=${each.folio}
      aria-describedby="about-${each.folio}"
      @click=${() => onOpen(each.folio)}
    >
      ${words.t('desk.case.open', { tramite: inLanguage(each.tramite.name, words), problem: sayProblem(each, words) })}
    </button>
    <div class="about" id="about-${each.folio}">
      ${clock ? html`<p class=${each.late ? 'clock late' : 'clock'}>${each.late ? lateIcon() : nothing}${clock}.</p>` : nothing}
      <p>
        ${each.fieldName === undefined ? words.t('desk.field.none') : words.t('desk.case.about', { field: each.fieldName })}.
        ${words.t('desk.case.received', { date: words.date(each.receivedAt) })},
        ${words.t(`desk.state.${each.status}`)}.
        ${each.supports > 0 ? `${words.t('desk.case.supports', { count: each.supports })}.` : nothing}
        ${each.threat === 'suspected' || each.threat === 'confirmed' ? html`<strong>${words.t(`desk.threat.${each.threat}`)}.</strong>` : nothing}
      </p>
      <p class="note" translate="no">${each.folio}</p>
    </div>`;
}

function lateIcon(): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path
      d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 4v6l4 2"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
    ></path>
  </svg>`;
}
