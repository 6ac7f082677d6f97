/** What may be done with a case: a button each, and the form of the one that was chosen. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskCaseDetail } from '../../contract/case.ts';
import type { FeedbackStatus } from '../../contract/feedback.ts';
import type { DeskTranslator } from '../../i18n/translator.ts';
import { below, heading, type HeadingLevel } from '../../internal/heading.ts';
import { isMoveWithWords, type Action } from './action-draft.ts';
import type { CaseWork } from './case-work.ts';

export interface ActionHandlers {
  work: CaseWork;
  /** Until the code of corrections is there. */
  waiting: TemplateResult;
  onBegin: (action: Action) => void;
  onMove: (to: FeedbackStatus) => void;
  onCancel: () => void;
  onSubmit: () => void;
}

export function actionsView(
  detail: DeskCaseDetail,
  words: DeskTranslator,
  level: HeadingLevel,
  handlers: ActionHandlers,
): TemplateResult {
  const { work, onBegin, onMove } = handlers;
  const { draft } = work;
  return html`<div class="part" part="actions">
    ${heading(level, words.t('desk.actions'), { id: 'actions', focusable: true })}
    ${
      draft
        ? form(detail, words, below(level), handlers)
        : html`<ul class="actions" role="list">
            ${possible(detail).map((name) =>
              button(name, words, () =>
                name === 'in_review' || name === 'accepted' ? onMove(name) : onBegin(name),
              ),
            )}
          </ul>`
    }
  </div>`;
}

type Offer = Action | (typeof PLAIN_MOVES)[number];
/** Moves that are done with one press. */
const PLAIN_MOVES = ['in_review', 'accepted'] as const;

/** In the order in which they are thought of: put it right, take it on, say so, or hand it on. */
function possible({ may, field, present, detail, whatWasAsked, threat }: DeskCaseDetail): Offer[] {
  const hasComment = detail !== undefined || whatWasAsked !== undefined;
  const correctable = may.correct && field !== undefined && present?.value !== undefined;
  return [
    ...(correctable ? (['correct'] as const) : []),
    ...PLAIN_MOVES.filter((to) => may.move.includes(to)),
    ...(may.answer ? (['answer'] as const) : []),
    ...may.move.filter(isMoveWithWords),
    ...(may.reassign ? (['reassign'] as const) : []),
    ...(may.moderate && hasComment ? (['moderate'] as const) : []),
    ...(may.moderate && (hasComment || threat !== undefined) ? (['threat'] as const) : []),
    'note',
  ];
}

function button(name: Offer, words: DeskTranslator, onClick: () => void): TemplateResult {
  const label = words.t(`desk.do.${name}`);
  return name === 'correct'
    ? html`<li>
        <button type="button" class="button primary" part="primary" data-do=${name} @click=${onClick}>
          ${label}
        </button>
      </li>`
    : html`<li>
        <button type="button" class="button" part="secondary" data-do=${name} @click=${onClick}>
          ${label}
        </button>
      </li>`;
}

function form(
  detail: DeskCaseDetail,
  words: DeskTranslator,
  level: HeadingLevel,
  { work, waiting, onCancel, onSubmit }: ActionHandlers,
): TemplateResult {
  const { draft, sending, correction } = work;
  const action = draft?.action ?? 'note';
  const correcting = action === 'correct';
  const elsewhere = correcting && correction?.isPossible() === false;
  const ready = !correcting || correction?.isPossible() === true;
  const title = correcting
    ? words.t('desk.correct.title', { field: detail.fieldName ?? '' })
    : words.t(`desk.do.${action}`);
  const send = correcting
    ? correction?.office()
      ? words.t('desk.correct.do.office')
      : words.t('desk.correct.do', { count: 1 + detail.similar.length })
    : words.t(
        action === 'note' || action === 'moderate' || action === 'threat' ? 'desk.do.save' : 'desk.do.send',
      );
  return html`<div class="form" part="form" role="group" aria-labelledby="form">
    ${heading(level, title, { id: 'form', focusable: true })}
    ${
      ready
        ? html`${correction?.list() ?? nothing}<slot name="fields"></slot>`
        : elsewhere
          ? html`<p>${words.t('desk.correct.elsewhere')}</p>`
          : waiting
    }
    ${ready && correction ? correction.preview(below(level)) : nothing}
    <div class="actions">
      ${
        !ready
          ? nothing
          : html`<button
              type="button"
              class="button primary"
              part="primary"
              data-do="send"
              aria-disabled=${sending ? 'true' : nothing}
              @click=${sending ? undefined : onSubmit}
            >
              ${sending ? words.t('desk.do.sending') : send}
            </button>`
      }
      <button type="button" class="button" part="secondary" data-do="cancel" @click=${onCancel}>
        ${words.t('desk.do.cancel')}
      </button>
    </div>
  </div>`;
}
