import { html } from 'hono/html';
import type { ProblemDocument } from '../../contract/problem.ts';
import type { Answer } from '../answer.ts';
import type { Services } from '../services.ts';
import { pageLanguage } from './page-language.ts';
import { pageAnswer, searchForm } from './layout.ts';
import { pageTexts } from './texts.ts';

/** A problem as a page for people: what happened, what to do, and a search. */
export async function notFoundPage({
  request,
  services,
  problem,
}: {
  request: Request;
  services: Services;
  problem: ProblemDocument;
}): Promise<Answer> {
  const view = await services.view().catch(() => undefined);
  const lang = pageLanguage(request, view);
  const t = pageTexts(lang);
  const missing = problem.status === 404;
  return pageAnswer({
    title: missing ? t.notFound : problem.title,
    lang,
    view,
    status: problem.status,
    indexed: false,
    main: html`<h1>${missing ? t.notFound : problem.title}</h1>
      <p class="lead">${missing ? t.notFoundLead : problem.detail}</p>
      ${searchForm(lang)}
      <p><a href="/t/">${t.allTramites}</a></p>
      <p class="muted"><a href="${problem.type}">${t.problemPage}</a></p>`,
  });
}
