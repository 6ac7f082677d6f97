import { SURVEY_QUESTIONS, type SurveyAnswers } from '../../contract/survey.ts';
import type { NoticeEvent } from '../../contract/notice.ts';
import type { Caller } from '../counting/caller.ts';
import type { Handlers } from '../handlers.ts';
import { keptWords } from '../kept-words.ts';
import { localDay } from '../local-day.ts';
import { enqueue } from '../notices/enqueue.ts';
import { ProblemError } from '../problems.ts';
import type { Services } from '../services.ts';
import { cameFromClosed } from '../surveys/came-from-closed.ts';
import { putSurvey, surveys, withAnswers, type StoredSurvey } from '../surveys/survey-records.ts';
import { countedSite } from '../use/counted-site.ts';

export const surveyHandlers: Pick<Handlers, 'answerSurvey'> = {
  answerSurvey: ({ body }, services, { caller }) => takeAnswers(body, services, caller),
};

type Body = Parameters<Handlers['answerSurvey']>[0]['body'];

/** Keeps the answers. A survey is counted as a vote is, once, with its first ones; those that follow cost nothing. */
export async function takeAnswers(
  body: Body,
  services: Services,
  caller: Caller | undefined,
): ReturnType<Handlers['answerSurvey']> {
  const { survey, turn, comment } = body;
  const view = await services.view();
  const tramite = view.tramites.get(body.tramite);
  if (!tramite) throw new ProblemError('tramite-no-encontrado');
  if (isTrial(body)) return { survey, kept: [] };
  const { code, institution } = tramite;
  const isBegun = (await services.store.records.get(surveys, survey)) !== undefined;
  const press = isBegun
    ? undefined
    : await services.counting.admit({ kind: 'survey', tramite: code, institution, once: survey }, caller);
  const invited = await cameFromClosed(body.folio, code, services);
  const begun = beginSurvey(body, institution, localDay(services.now(), view.catalogue.info.timeZone));
  const answers = { ...body, ...(comment !== undefined && { comment: keptWords(comment) }) };
  return services.store.write(async (records) => {
    const present = await records.get(surveys, survey);
    const before = present ?? begun;
    if (before.tramite !== code) throw new ProblemError('clave-de-idempotencia-repetida');
    if (!present) await press?.settle(records);
    const after = withAnswers({ ...before, ...(invited && { invited }) }, answers, turn);
    await putSurvey(records, after);
    if (isLow(after) && !isLow(before)) await enqueue(records, lowRating(after, services.now()));
    return { survey, kept: answeredIn(after) };
  });
}

const answeredIn = (answers: SurveyAnswers) =>
  SURVEY_QUESTIONS.filter((question) => answers[question] !== undefined);

const isLow = ({ rating }: StoredSurvey) => rating !== undefined && rating <= 2;

/** Told once a day for each trámite; a survey's own key stays where the survey is. */
const lowRating = ({ tramite, institution, day }: StoredSurvey, at: Date): NoticeEvent => ({
  id: `${tramite}.low_rating.${day}`,
  at: at.toISOString(),
  institution,
  kind: 'report.low_rating',
  tramite,
});

const beginSurvey = ({ survey, tramite, source }: Body, institution: string, day: string): StoredSurvey => ({
  survey,
  institution,
  tramite,
  day,
  turns: {},
  ...(source?.site !== undefined && { site: source.site }),
  ...(source?.placement !== undefined && { placement: source.placement }),
  ...(source?.lang !== undefined && { lang: source.lang }),
});

/** With the `test` mark, or on a page that is no public site. A form of the catalogue itself names no site. */
const isTrial = ({ test, source }: Body): boolean =>
  test === true || (source?.site !== undefined && countedSite(source.site) === undefined);
