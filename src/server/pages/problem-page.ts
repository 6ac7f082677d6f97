import { html } from 'hono/html';
import type { Answer } from '../answer.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import { PROBLEMS, type ProblemSlug } from '../problems.ts';
import { pageAnswer } from './layout.ts';

/** `/problemas/{slug}`: what a kind of problem means and what to do; the address is the `type` of RFC 9457. */
export function problemPage(slug: ProblemSlug, view: CatalogueView | undefined): Promise<Answer> {
  const { status, title, detail, explanation } = PROBLEMS[slug];
  return pageAnswer({
    title,
    lang: 'es',
    view,
    maxAge: 3600,
    main: html`<p class="eyebrow">Problema ${status}</p>
      <h1>${title}</h1>
      <p class="lead">${explanation}</p>
      <h2>Qué hacer</h2>
      <p>${detail}</p>
      <p><a href="/docs#problemas">Todos los problemas de la API</a></p>`,
  });
}
