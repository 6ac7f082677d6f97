/**
 * The satisfaction survey: three questions and one more, the same everywhere (survey-wording.ts). Each answer is sent as it
 * is given, alone or with others; what came before stays. No IP, no visitor id, no name.
 */
import * as z from 'zod/mini';
import { DETAIL_LIMIT, feedbackInput } from './feedback.ts';
import { code } from './text.ts';

export const FOUND = ['yes', 'partly', 'no'] as const;
/** Whether whoever had to ask for help got it. */
export const HELPED = ['not_needed', 'yes', 'no'] as const;
export const RATINGS = [1, 2, 3, 4, 5] as const;
export const SURVEY_QUESTIONS = ['found', 'rating', 'comment', 'help'] as const;
export type SurveyQuestion = (typeof SURVEY_QUESTIONS)[number];

export const surveyAnswers = z.object({
  found: z.optional(z.enum(FOUND)),
  rating: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
  /** '' takes it back. */
  comment: z.optional(z.string().check(z.maxLength(DETAIL_LIMIT))),
  help: z.optional(z.enum(HELPED)),
});
export type SurveyAnswers = z.infer<typeof surveyAnswers>;

/** What the element sends, any number of times for one survey. */
const surveyFields = z.extend(surveyAnswers, {
  /** Drawn by the page for this one survey and kept nowhere: all answers with it are of one survey. */
  survey: z.string().check(z.regex(/^[A-Za-z0-9-]{16,64}$/)),
  /** Grows with each message of a survey: of two answers to a question the one with the greater turn holds. */
  turn: z.int().check(z.minimum(1), z.maximum(10_000)),
  tramite: code,
  /** Folio of a closed request or report from which somebody came. Only that they came is kept. */
  folio: z.optional(z.string().check(z.maxLength(60))),
  source: feedbackInput.shape.source,
  /** From an element with the `test` mark. Answered as any other, and never counted. */
  test: z.optional(z.boolean()),
});
export const surveyInput = surveyFields.check(
  z.refine(
    (given) => SURVEY_QUESTIONS.some((question) => given[question] !== undefined),
    'Responda al menos una pregunta.',
  ),
);
export type SurveyInput = z.input<typeof surveyInput>;

/** `kept`: the questions that are answered by now; of a trial none is. */
export const surveyReceipt = z.object({
  survey: z.string(),
  kept: z.array(z.enum(SURVEY_QUESTIONS)),
});
export type SurveyReceipt = z.infer<typeof surveyReceipt>;
