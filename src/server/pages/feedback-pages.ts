/** Feedback without scripts: a form on its own page, and the receipt. The form's key makes sending it twice harmless. */
import { html } from 'hono/html';
import { DETAIL_LIMIT, feedbackInput, type FeedbackReceipt } from '../../contract/feedback.ts';
import { localized } from '../../contract/text.ts';
import type { Tramite } from '../../contract/tramite.ts';
import type { Answer } from '../answer.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import type { Caller } from '../counting/caller.ts';
import { idempotentCall } from '../idempotency.ts';
import { ProblemError } from '../problems.ts';
import { readText } from '../read-json-body.ts';
import { feedbackHandlers } from '../routes/feedback.ts';
import type { Services } from '../services.ts';
import { pageAnswer } from './layout.ts';
import { pageTexts } from './texts.ts';
import { writeDate } from './write.ts';

interface Filled {
  key: string;
  problem: string;
  detail: string;
  errors: { id: string; text: string }[];
}

const emptyForm = (): Filled => ({ key: crypto.randomUUID(), problem: '', detail: '', errors: [] });

export function feedbackFormPage(
  tramite: Tramite,
  view: CatalogueView,
  lang: string,
  { key, problem, detail, errors }: Filled = emptyForm(),
): Promise<Answer> {
  const t = pageTexts(lang);
  const name = localized(tramite.name, lang).text;
  return pageAnswer({
    title: `${errors.length > 0 ? `${t.feedbackErrors}. ` : ''}${t.feedbackTitle} ${name}`,
    lang,
    view,
    status: errors.length > 0 ? 400 : 200,
    indexed: false,
    main: html`<p><a href="/t/${tramite.code}">${t.back}</a></p>
      <h1>${t.feedbackTitle}</h1>
      <p class="lead">${name}</p>
      <p>${t.feedbackLead}</p>
      ${
        errors.length > 0
          ? html`<div class="box warn" role="alert">
              <p><strong>${t.feedbackErrors}</strong></p>
              <ul>
                ${errors.map(({ id, text }) => html`<li><a href="#${id}">${text}</a></li>`)}
              </ul>
            </div>`
          : ''
      }
      <form method="post" action="/t/${tramite.code}/comentario${lang === 'es' ? '' : `?lang=${lang}`}">
        <input type="hidden" name="key" value="${key}" />
        <fieldset>
          <legend id="problema">${t.problemLabel}</legend>
          ${Object.entries(t.problem).map(
            ([value, label]) =>
              html`<label class="choice"
                ><input
                  type="radio"
                  name="problem"
                  value="${value}"
                  required${value === problem ? html` checked` : ''}
                />
                ${label}</label
              >`,
          )}
        </fieldset>
        <p><label for="detalle">${t.detailLabel}</label></p>
        <p class="hint" id="detalle-ayuda">${t.detailHint}</p>
        <textarea id="detalle" name="detail" maxlength="${DETAIL_LIMIT}" aria-describedby="detalle-ayuda">
${detail}</textarea>
        <p><button class="button">${t.send}</button></p>
      </form>`,
  });
}

export async function sendFeedbackForm(
  tramite: Tramite,
  services: Services,
  lang: string,
  request: Request,
  caller?: Caller,
): Promise<Answer> {
  const type = request.headers.get('Content-Type') ?? '';
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) throw new ProblemError('tipo-no-aceptado');
  const sent = new URLSearchParams(await readText(request));
  const t = pageTexts(lang);
  // Browsers send line ends as two characters and count them as one.
  const detail = (sent.get('detail') ?? '').replaceAll('\r\n', '\n');
  const filled: Filled = {
    key: sent.get('key') ?? '',
    problem: sent.get('problem') ?? '',
    detail,
    errors: [],
  };
  if (!Object.hasOwn(t.problem, filled.problem))
    filled.errors.push({ id: 'problema', text: t.chooseProblem });
  if (detail.length > DETAIL_LIMIT) filled.errors.push({ id: 'detalle', text: t.shorten });
  const view = await services.view();
  if (filled.errors.length > 0) return feedbackFormPage(tramite, view, lang, filled);
  const body = feedbackInput.parse({
    kind: 'works_differently',
    tramite: tramite.code,
    problem: filled.problem,
    ...(detail !== '' && { detail }),
    source: { element: 'fiche', lang },
  });
  const idempotent = await idempotentCall(services, 'giveFeedback', filled.key, body);
  const receipt = await feedbackHandlers.giveFeedback({ body }, services, {
    institution: '',
    idempotent,
    caller,
  });
  return receiptPage(tramite, view, lang, receipt);
}

function receiptPage(
  tramite: Tramite,
  view: CatalogueView,
  lang: string,
  receipt: FeedbackReceipt,
): Promise<Answer> {
  const t = pageTexts(lang);
  return pageAnswer({
    title: t.feedbackThanks,
    lang,
    view,
    status: 201,
    indexed: false,
    main: html`<h1>${t.feedbackThanks}</h1>
      ${receipt.answerBy === undefined ? '' : html`<p>${t.answerBy(writeDate(receipt.answerBy, lang))}</p>`}
      <p>${t.feedbackKeep}</p>
      <dl class="facts">
        <dt>${t.folio}</dt>
        <dd class="code" translate="no">${receipt.folio}</dd>
        <dt>${t.accessCode}</dt>
        <dd class="code" translate="no">${receipt.accessCode}</dd>
      </dl>
      <p><a href="/t/${tramite.code}">${t.back}</a></p>`,
  });
}
