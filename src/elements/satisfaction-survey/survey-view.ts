/** The questions, each with what became of its answer, and the thanks. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SurveyAnswers, SurveyQuestion } from '../../contract/survey.ts';
import type { SurveyTranslator } from '../../i18n/translator.ts';
import { failureBox } from '../../internal/failure.ts';
import { heading, type HeadingLevel } from '../../internal/heading.ts';
import type { AnswerState } from './answer-queue.ts';

/** As in the contract. */
export const COMMENT_LIMIT = 600;

const CHOICES = {
  found: ['yes', 'partly', 'no'],
  rating: [1, 2, 3, 4, 5],
  help: ['not_needed', 'yes', 'no'],
} as const;
type Choice = keyof typeof CHOICES;

export interface QuestionsOptions {
  answers: SurveyAnswers;
  states: Partial<Record<SurveyQuestion, AnswerState>>;
  hasUnsent: boolean;
  /** Somebody wanted to finish without an answer. */
  isEmpty: boolean;
  onAnswer: (answer: SurveyAnswers) => void;
  onAgain: () => void;
  onDone: () => void;
}

export function questionsView(words: SurveyTranslator, options: QuestionsOptions): TemplateResult {
  const { hasUnsent, isEmpty, onAgain, onDone, states } = options;
  return html`${question('found', words, options)} ${question('rating', words, options)}
    ${question('help', words, options)}
    <div>
      <slot name="comment"></slot>
      ${stateLine(states.comment, words)}
    </div>
    ${hasUnsent ? failureBox(words.t('survey.error.unsent'), { label: words.t('survey.again'), run: onAgain }) : nothing}
    ${isEmpty ? html`<p class="wrong" id="nothing" tabindex="-1">${words.t('survey.error.nothing')}</p>` : nothing}
    <button type="button" class="button" part="secondary" id="done" @click=${onDone}>
      ${words.t('survey.done')}
    </button>`;
}

function question(name: Choice, words: SurveyTranslator, options: QuestionsOptions): TemplateResult {
  const { answers, states, onAnswer } = options;
  return html`<fieldset>
    <legend>${words.t(`survey.${name}`)}</legend>
    <div class="choices">
      ${CHOICES[name].map(
        (value) =>
          html`<label class="option">
            <input
              type="radio"
              name=${name}
              value=${value}
              .checked=${answers[name] === value}
              @change=${() => onAnswer({ [name]: value })}
            />${words.t(`survey.${name}.${value}` as Parameters<SurveyTranslator['t']>[0])}
          </label>`,
      )}
    </div>
    ${stateLine(states[name], words)}
  </fieldset>`;
}

/** Takes its line from the beginning, so that nothing moves when the answer is kept. */
function stateLine(state: AnswerState | undefined, words: SurveyTranslator): TemplateResult {
  return html`<p class="state">
    ${state === 'saved' ? words.t('survey.saved') : state === 'saving' ? words.t('survey.saving') : nothing}
  </p>`;
}

export function thanksView(
  words: SurveyTranslator,
  level: HeadingLevel,
  onChange: () => void,
): TemplateResult {
  return html`${heading(level, words.t('survey.thanks'), { id: 'thanks', focusable: true })}
    <p>${words.t('survey.thanks.detail')}</p>
    <button type="button" class="button" part="secondary" @click=${onChange}>
      ${words.t('survey.change')}
    </button>`;
}

export interface CommentOptions {
  id: string;
  comment: string;
  onInput: (comment: string) => void;
  /** The person left the field. */
  onLeave: () => void;
}

/** The free text, for the host's own tree. */
export function commentField(words: SurveyTranslator, options: CommentOptions): TemplateResult {
  const { id, comment, onInput, onLeave } = options;
  const wrong = comment.length > COMMENT_LIMIT;
  return html`<div class="vf-field">
    <label for=${id}>${words.t('survey.comment')}</label>
    <span class="vf-hint" id="${id}-hint">${words.t('survey.comment.hint', { limit: COMMENT_LIMIT })}</span>
    ${wrong ? html`<span class="vf-error" id="${id}-error">${words.t('survey.comment.error', { limit: COMMENT_LIMIT })}</span>` : nothing}
    <textarea
      id=${id}
      name="comment"
      rows="3"
      aria-invalid=${wrong ? 'true' : nothing}
      aria-describedby="${id}-hint${wrong ? ` ${id}-error` : ''}"
      .value=${comment}
      @input=${(event: Event) => onInput((event.target as HTMLTextAreaElement).value)}
      @change=${onLeave}
    ></textarea>
  </div>`;
}
