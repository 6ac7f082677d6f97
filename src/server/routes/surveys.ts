import { SURVEY_QUESTIONS } from '../../contract/survey.ts';
import type { Handlers } from '../handlers.ts';
import { keptWords } from '../kept-words.ts';
import { localDay } from '../local-day.ts';
import { ProblemError } from '../problems.ts';
import { cameFromClosed } from '../surveys/came-from-closed.ts';
import { putSurvey, surveys, withAnswers, type StoredSurvey } from '../surveys/survey-records.ts';

export const surveyHandlers: Pick<Handlers, 'answerSurvey'> = {
  async answerSurvey({ body }, services) {
    const { survey, turn, comment, source } = body;
    const { tramites, catalogue } = await services.view();
    const tramite = tramites.get(body.tramite);
    if (!tramite) throw new ProblemError('tramite-no-encontrado');
    const invited = await cameFromClosed(body.folio, tramite.code, services);
    const begun: StoredSurvey = {
      survey,
      institution: tramite.institution,
      tramite: tramite.code,
      day: localDay(services.now(), catalogue.info.timeZone),
      turns: {},
      ...(source?.site !== undefined && { site: source.site }),
      ...(source?.placement !== undefined && { placement: source.placement }),
      ...(source?.lang !== undefined && { lang: source.lang }),
    };
    const answers = { ...body, ...(comment !== undefined && { comment: keptWords(comment) }) };
    return services.store.write(async (records) => {
      const before = (await records.get(surveys, survey)) ?? begun;
      if (before.tramite !== tramite.code) throw new ProblemError('clave-de-idempotencia-repetida');
      const after = withAnswers({ ...before, ...(invited && { invited }) }, answers, turn);
      await putSurvey(records, after);
      return { survey, kept: SURVEY_QUESTIONS.filter((question) => after[question] !== undefined) };
    });
  },
};
