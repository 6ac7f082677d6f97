/**
 * The survey at the catalogue's own address: a form without scripts, and with them the element, which keeps each answer as
 * it is given. The form's key makes sending it twice one survey, and what is sent later takes the place of what was before.
 */
import { html } from 'hono/html';
import { DETAIL_LIMIT } from '../../contract/feedback.ts';
import { FOUND, HELPED, RATINGS, surveyInput, type SurveyQuestion } from '../../contract/survey.ts';
import { surveyWordingEn } from '../../contract/survey-wording-en.ts';
import { surveyWording } from '../../contract/survey-wording.ts';
import { localized } from '../../contract/text.ts';
import type { Tramite } from '../../contract/tramite.ts';
import type { Answer } from '../answer.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import type { Caller } from '../counting/caller.ts';
import { ProblemError } from '../problems.ts';
import { readText } from '../read-json-body.ts';
import { takeAnswers } from '../routes/surveys.ts';
import type { Services } from '../services.ts';
import { pageAnswer } from './layout.ts';
import type { Html } from './rich-html.ts';
import { pageTexts } from './texts.ts';

const TEXTS = {
  es: {
    title: 'Cuéntenos cómo le fue',
    lead: 'Conteste lo que quiera. No pedimos su nombre.',
    hint: `Es opcional. No escriba su nombre, su DUI ni su teléfono. Hasta ${String(DETAIL_LIMIT)} caracteres.`,
    send: 'Enviar',
    errors: 'Revise sus respuestas',
    nothing: 'Elija al menos una respuesta.',
    long: `Acorte el comentario a ${String(DETAIL_LIMIT)} caracteres.`,
    thanks: 'Gracias por contestar',
    read: 'La institución lee las respuestas para mejorar este trámite.',
  },
  en: {
    title: 'Tell us how it went',
    lead: 'Answer what you like. We do not ask your name.',
    hint: `Optional. Do not write your name, DUI or phone number. Up to ${String(DETAIL_LIMIT)} characters.`,
    send: 'Send',
    errors: 'Check your answers',
    nothing: 'Choose at least one answer.',
    long: `Shorten the comment to ${String(DETAIL_LIMIT)} characters.`,
    thanks: 'Thank you for answering',
    read: 'The institution reads the answers to improve this procedure.',
  },
};

type Given = Record<SurveyQuestion, string>;
interface Filled {
  key: string;
  given: Given;
  errors: { id: string; text: string }[];
}

const emptyForm = (): Filled => ({
  key: crypto.randomUUID(),
  given: { found: '', rating: '', comment: '', help: '' },
  errors: [],
});

export function surveyPage(
  tramite: Tramite,
  view: CatalogueView,
  lang: string,
  { key, given, errors }: Filled = emptyForm(),
): Promise<Answer> {
  const t = pageTexts(lang);
  const words = TEXTS[t.lang];
  const wording: Readonly<Record<string, string>> = t.lang === 'en' ? surveyWordingEn : surveyWording;
  const name = localized(tramite.name, lang).text;
  const query = t.lang === 'en' ? '?lang=en' : '';
  const tooLong = errors.find(({ id }) => id === 'comentario');
  const choices = (question: 'found' | 'rating' | 'help', values: readonly (string | number)[]): Html =>
    html`<fieldset id="${question}" tabindex="-1">
      <legend>${wording[`survey.${question}`]}</legend>
      ${values.map(
        (value) =>
          html`<label class="choice"
            ><input
              type="radio"
              name="${question}"
              value="${value}"
              ${String(value) === given[question] ? html`checked` : ''}
            />
            ${wording[`survey.${question}.${String(value)}`]}</label
          >`,
      )}
    </fieldset>`;
  return pageAnswer({
    title: `${errors.length > 0 ? `${words.errors}. ` : ''}${words.title}: ${name}`,
    lang,
    view,
    status: errors.length > 0 ? 400 : 200,
    indexed: false,
    otherLanguage: `/t/${tramite.code}/encuesta${t.lang === 'en' ? '?lang=es' : '?lang=en'}`,
    // What was sent back is corrected in the form that it came from.
    ...(errors.length === 0 && { scripts: ['/v1/ventanilla.js'] }),
    main: html`<p class="way"><a href="/t/${tramite.code}${query}">${t.back}</a></p>
      <h1>${words.title}</h1>
      <p class="lead">${name}</p>
      <satisfaction-survey code="${tramite.code}" heading-level="2" loading="eager">
        <p>${words.lead}</p>
        ${
          errors.length > 0
            ? html`<div class="box warn" role="alert">
                <p><strong>${words.errors}</strong></p>
                <ul>
                  ${errors.map(({ id, text }) => html`<li><a href="#${id}">${text}</a></li>`)}
                </ul>
              </div>`
            : ''
        }
        <form method="post" action="/t/${tramite.code}/encuesta${query}">
          <input type="hidden" name="key" value="${key}" />
          ${choices('found', FOUND)} ${choices('rating', RATINGS)} ${choices('help', HELPED)}
          <p><label for="comentario">${wording['survey.comment']}</label></p>
          <p class="hint" id="comentario-ayuda">${words.hint}</p>
          ${tooLong ? html`<p id="comentario-error"><strong>${tooLong.text}</strong></p>` : ''}
          <textarea
            id="comentario"
            name="comment"
            maxlength="${DETAIL_LIMIT}"
            aria-describedby="comentario-ayuda${tooLong ? ' comentario-error' : ''}"
            ${tooLong ? html`aria-invalid="true"` : ''}
          >
${given.comment}</textarea>
          <p><button class="button">${words.send}</button></p>
        </form>
      </satisfaction-survey>`,
  });
}

export async function sendSurvey(
  tramite: Tramite,
  services: Services,
  lang: string,
  request: Request,
  caller: Caller | undefined,
): Promise<Answer> {
  const type = request.headers.get('Content-Type') ?? '';
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) throw new ProblemError('tipo-no-aceptado');
  const sent = new URLSearchParams(await readText(request));
  const view = await services.view();
  const words = TEXTS[pageTexts(lang).lang];
  const field = (name: string) => sent.get(name) ?? '';
  const given: Given = {
    found: field('found'),
    rating: field('rating'),
    help: field('help'),
    // Browsers send line ends as two characters and count them as one.
    comment: field('comment').replaceAll('\r\n', '\n'),
  };
  const errors: Filled['errors'] = [];
  if (Object.values(given).every((value) => value.trim() === ''))
    errors.push({ id: 'found', text: words.nothing });
  if (given.comment.length > DETAIL_LIMIT) errors.push({ id: 'comentario', text: words.long });
  if (errors.length > 0) return surveyPage(tramite, view, lang, { key: field('key'), given, errors });
  const body = surveyInput.safeParse({
    survey: field('key'),
    turn: 1,
    tramite: tramite.code,
    comment: given.comment,
    ...(given.found !== '' && { found: given.found }),
    ...(given.rating !== '' && { rating: Number(given.rating) }),
    ...(given.help !== '' && { help: given.help }),
    source: { element: 'encuesta', lang },
  });
  if (!body.success) throw new ProblemError('datos-no-validos');
  await takeAnswers(body.data, services, caller);
  return pageAnswer({
    title: words.thanks,
    lang,
    view,
    indexed: false,
    main: html`<h1>${words.thanks}</h1>
      <p>${words.read}</p>
      <p class="way">
        <a href="/t/${tramite.code}${pageTexts(lang).lang === 'en' ? '?lang=en' : ''}"
          >${pageTexts(lang).back}</a
        >
      </p>`,
  });
}
