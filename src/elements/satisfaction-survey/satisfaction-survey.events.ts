/** What the survey announces. */
import type { SurveyQuestion } from '../../contract/survey.ts';

/** The catalogue has kept an answer to `question`. What was answered is not in the event. */
export class SurveyAnsweredEvent extends Event {
  static readonly type = 'survey-answered';
  readonly code: string;
  readonly question: SurveyQuestion;
  constructor(code: string, question: SurveyQuestion) {
    super(SurveyAnsweredEvent.type, { bubbles: true, composed: true });
    this.code = code;
    this.question = question;
  }
}

declare global {
  interface HTMLElementEventMap {
    'survey-answered': SurveyAnsweredEvent;
  }
}
