/**
 * The way of the answers to the catalogue: one message at a time, in order, and what could not be sent stays until it can.
 * The survey's key lives as long as the page; nothing is stored on the device.
 */
import type { SurveyAnswers, SurveyQuestion } from '../../contract/survey.ts';

/** How an answer is: on its way, kept by the catalogue, or still here because it could not be sent. */
export type AnswerState = 'saving' | 'saved' | 'unsent';

type Send = (message: SurveyAnswers & { survey: string; turn: number }) => Promise<unknown>;

export class AnswerQueue {
  readonly #survey: string;
  readonly #onChange: (settled?: AnswerState) => void;
  #turn = 0;
  #waiting: SurveyAnswers = {};
  #going: Promise<void> | undefined;
  readonly states: Partial<Record<SurveyQuestion, AnswerState>> = {};

  constructor(survey: string, onChange: (settled?: AnswerState) => void) {
    this.#survey = survey;
    this.#onChange = onChange;
  }

  get hasUnsent(): boolean {
    return Object.values(this.states).includes('unsent');
  }

  get isEmpty(): boolean {
    return Object.keys(this.states).length === 0;
  }

  /** Resolves when everything is sent, or could not be. */
  give(answers: SurveyAnswers, send: Send): Promise<void> {
    this.#waiting = { ...this.#waiting, ...answers };
    this.#going ??= this.#sendAll(send).finally(() => (this.#going = undefined));
    return this.#going;
  }

  async #sendAll(send: Send): Promise<void> {
    while (Object.keys(this.#waiting).length > 0) {
      const answers = this.#waiting;
      this.#waiting = {};
      this.#mark(answers, 'saving');
      this.#onChange();
      try {
        await send({ ...answers, survey: this.#survey, turn: (this.#turn += 1) });
        this.#mark(answers, 'saved');
        this.#onChange('saved');
      } catch {
        // What was answered meanwhile is newer.
        this.#waiting = { ...answers, ...this.#waiting };
        this.#mark(this.#waiting, 'unsent');
        this.#onChange('unsent');
        return;
      }
    }
  }

  #mark(answers: SurveyAnswers, state: AnswerState): void {
    for (const question of Object.keys(answers) as SurveyQuestion[]) this.states[question] = state;
  }
}
