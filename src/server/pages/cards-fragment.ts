/**
 * `/e/cards?codes=A,B`: many cards as a piece of HTML that a site's own server or generator puts into its page (SSI, ESI,
 * PHP, a build). Name, institution and facts are there at the first paint and without scripts; when the site's script
 * comes, each element takes the place of its words. What goes wrong is an HTML comment, because it lands in that page.
 */
import { html } from 'hono/html';
import { CATALOGUE_AGE } from '../../contract/freshness.ts';
import type { Tramite } from '../../contract/tramite.ts';
import { writeTag } from '../../snippets/write-tag.ts';
import { makeAnswer, type Answer } from '../answer.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import { drawingOf, type Drawing } from './drawing.ts';
import { glanceRows } from './glance.ts';
import { pageLanguage } from './page-language.ts';

/** As many as `/v1/tramites` gives in one answer. */
const MOST = 200;
/** What the elements take over from the address, when it is one of theirs. */
const LOOK = { density: /^(line|card|summary)$/, 'heading-level': /^[1-6]$/ };
const HEADERS = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** `publicUrl`: '' = the address by which `request` came. */
export async function cardsFragment(
  request: Request,
  view: CatalogueView,
  publicUrl: string,
): Promise<Answer> {
  const { searchParams: query, origin } = new URL(request.url);
  const codes = new Set(query.getAll('codes').flatMap((list) => list.split(/[\s,]+/).filter(Boolean)));
  if (codes.size === 0 || codes.size > MOST)
    return fragment(
      comment(`escriba en codes de 1 a ${String(MOST)} códigos de trámites, separados por comas`),
      400,
    );
  const lang = pageLanguage(request, view);
  const drawing = drawingOf(view, lang);
  /** Undefined is written nowhere. */
  const look = (name: keyof typeof LOOK) => {
    const said = query.get(name) ?? '';
    return LOOK[name].test(said) ? said : undefined;
  };
  const attributes = {
    lang: lang === 'es' ? undefined : lang,
    density: look('density'),
    'heading-level': look('heading-level'),
  };
  const parts = await Promise.all(
    [...codes].map(async (code) => {
      const tramite = view.tramites.get(code);
      const path = view.card(code, lang)?.path;
      if (!tramite || path === undefined) return comment(`el catálogo no tiene ${code}`);
      const words = await wordsOf(tramite, drawing, `${publicUrl || origin}${path}`);
      return writeTag('tramite-card', { code, ...attributes }, words);
    }),
  );
  return fragment(parts.join('\n'));
}

/** What stands inside the element until its script comes. */
async function wordsOf(tramite: Tramite, drawing: Drawing, address: string): Promise<string> {
  const { view, t, say } = drawing;
  const institution = view.institutions.get(tramite.institution);
  const { notice } = view.catalogue.info;
  const ended = tramite.status === 'suspended' || tramite.status === 'repealed' ? t[tramite.status] : '';
  const facts = [
    institution && html`${t.institution}: ${say(institution.name)}`,
    ...glanceRows(tramite, drawing).map(([term, value]) => html`${term}: ${value}`),
    ended,
    notice && say(notice),
  ];
  const body = html`<p><a href="${address}">${say(tramite.name)}</a></p>
    <ul>
      ${facts.filter(Boolean).map((fact) => html`<li>${fact}</li>`)}
    </ul>`;
  return String(await body);
}

/** Without `>`, nothing that was asked for can end it. */
const comment = (said: string) => `<!-- Ventanilla: ${said.replace(/[^\p{L}\p{N} .,_-]/gu, '?')} -->`;

function fragment(text: string, status = 200): Promise<Answer> {
  return makeAnswer(`${text}\n`, {
    status,
    type: 'text/html; charset=utf-8',
    maxAge: status === 200 ? CATALOGUE_AGE : undefined,
    headers: HEADERS,
  });
}
