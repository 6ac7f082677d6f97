/** Surveys as they are kept, and the day's figures that move with each answer. */
import { SURVEY_QUESTIONS, type SurveyAnswers, type SurveyQuestion } from '../../contract/survey.ts';
import { addToDay, surveyDays, type SurveyDay } from '../figures/day-records.ts';
import type { Collection, RecordWriter } from '../records.ts';

export interface StoredSurvey extends SurveyAnswers {
  survey: string;
  institution: string;
  tramite: string;
  /** Of its first answer, in the country's zone: whatever comes later counts on that day too. */
  day: string;
  /** The turn in which each question was answered. */
  turns: Partial<Record<SurveyQuestion, number>>;
  /** Whether somebody came from a request or a report that was closed. */
  invited?: boolean;
  site?: string;
  placement?: string;
  lang?: string;
}

export const surveys: Collection<StoredSurvey> = {
  name: 'survey',
  key: ({ survey }) => survey,
  indexes: {
    day: ({ day }) => day,
    tramite: ({ tramite, day }) => `${tramite} ${day}`,
    institution: ({ institution, day }) => `${institution} ${day}`,
    /** Those with words for the institution to read. */
    comment: ({ institution, day, comment }) => (comment ? `${institution} ${day}` : undefined),
  },
};

/** The survey after one more message; a late one changes only what nobody has answered since. */
export function withAnswers(survey: StoredSurvey, answers: SurveyAnswers, turn: number): StoredSurvey {
  const after: StoredSurvey = { ...survey, turns: { ...survey.turns } };
  for (const question of SURVEY_QUESTIONS) {
    if (answers[question] === undefined || turn < (after.turns[question] ?? 0)) continue;
    Object.assign(after, { [question]: answers[question] });
    after.turns[question] = turn;
  }
  if (after.comment === '') delete after.comment;
  return after;
}

/** Writes it and moves the figures of its day by what is different from before. */
export async function putSurvey(records: RecordWriter, survey: StoredSurvey): Promise<void> {
  const before = await records.get(surveys, survey.survey);
  if (before) await addToDay(records, surveyDays, figuresOf(before), -1);
  await addToDay(records, surveyDays, figuresOf(survey));
  await records.put(surveys, survey);
}

/** What one survey counts for. A comment is no figure, and whoever needed no help says nothing about help. */
export function figuresOf({
  day,
  institution,
  tramite,
  found,
  rating,
  help,
}: Pick<StoredSurvey, 'day' | 'institution' | 'tramite' | 'found' | 'rating' | 'help'>): SurveyDay {
  const rated = (stars: number) => Number(rating === stars);
  return {
    day,
    institution,
    tramite,
    found: { yes: Number(found === 'yes'), no: Number(found === 'no'), partly: Number(found === 'partly') },
    ratings: [rated(1), rated(2), rated(3), rated(4), rated(5)],
    helped: { yes: Number(help === 'yes'), no: Number(help === 'no') },
  };
}
