/** A request followed without scripts: a form, and its state in words. Folio and code travel in the body, never in an address. */
import { html } from 'hono/html';
import { normalizeAccessCode, normalizeFolio } from '../../contract/folio.ts';
import { FINAL_STATUSES, type Attachment, type RequestView } from '../../contract/request.ts';
import { localized, type Text } from '../../contract/text.ts';
import type { Answer } from '../answer.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import type { Caller } from '../counting/caller.ts';
import type { Call } from '../handlers.ts';
import { ProblemError } from '../problems.ts';
import { readText } from '../read-json-body.ts';
import { feedbackHandlers } from '../routes/feedback.ts';
import { requestHandlers } from '../routes/requests.ts';
import type { Services } from '../services.ts';
import { decideOverReport } from './decide-over-report.ts';
import { pageAnswer } from './layout.ts';
import { reportPage } from './report-page.ts';
import { requestTexts } from './request-texts.ts';
import type { Html } from './rich-html.ts';
import { writeBytes, writeDate } from './write.ts';

interface Typed {
  folio: string;
  accessCode: string;
  /** What is wrong, above the form and beside the field it is about. */
  errors: { id: 'folio' | 'codigo'; text: string }[];
  notFound: boolean;
}

export function requestFormPage(
  view: CatalogueView,
  lang: string,
  { folio, accessCode, errors, notFound }: Typed = { folio: '', accessCode: '', errors: [], notFound: false },
): Promise<Answer> {
  const t = requestTexts(lang);
  const field = (
    id: 'folio' | 'codigo',
    label: string,
    hint: string,
    value: string,
    autocomplete: string,
  ): Html => {
    const error = errors.find((each) => each.id === id);
    return html`<p><label for="${id}">${label}</label></p>
      <p class="hint" id="${id}-ayuda">${hint}</p>
      ${error ? html`<p id="${id}-error"><strong>${error.text}</strong></p>` : ''}
      <input
        id="${id}"
        name="${id}"
        type="text"
        maxlength="60"
        value="${value}"
        autocomplete="${autocomplete}"
        autocapitalize="characters"
        spellcheck="false"
        translate="no"
        aria-describedby="${id}-ayuda${error ? ` ${id}-error` : ''}"
        ${error ? html`aria-invalid="true"` : ''}
      />`;
  };
  const said = notFound ? [t.notFound] : errors.map(({ text }) => text);
  return pageAnswer({
    title: said.length > 0 ? `${said[0] ?? ''} ${t.title}` : t.title,
    lang,
    view,
    status: notFound ? 404 : errors.length > 0 ? 400 : 200,
    indexed: false,
    main: html`<h1>${t.title}</h1>
      <p class="lead">${t.intro}</p>
      ${said.length > 0 ? html`<div class="box warn" role="alert">${said.map((text) => html`<p>${text}</p>`)}</div>` : ''}
      <form method="post" action="/solicitud${lang === 'es' ? '' : `?lang=${lang}`}">
        ${field('folio', t.folio, t.folioHint, folio, 'off')}
        ${field('codigo', t.code, t.codeHint, accessCode, 'one-time-code')}
        <p><button class="button">${t.see}</button></p>
      </form>`,
  });
}

export async function followRequest(
  services: Services,
  lang: string,
  request: Request,
  caller?: Caller,
): Promise<Answer> {
  const type = request.headers.get('Content-Type') ?? '';
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) throw new ProblemError('tipo-no-aceptado');
  const sent = new URLSearchParams(await readText(request));
  const typed: Typed = {
    folio: sent.get('folio') ?? '',
    accessCode: sent.get('codigo') ?? '',
    errors: [],
    notFound: false,
  };
  const view = await services.view();
  const t = requestTexts(lang);
  const folio = normalizeFolio(typed.folio);
  const accessCode = normalizeAccessCode(typed.accessCode);
  if (folio === null) typed.errors.push({ id: 'folio', text: t.wrongFolio });
  if (accessCode === null) typed.errors.push({ id: 'codigo', text: t.wrongCode });
  if (folio === null || accessCode === null) return requestFormPage(view, lang, typed);
  try {
    const found = await requestHandlers.trackRequest(
      { body: { folio, accessCode } },
      services,
      // Reading has no effect to repeat and belongs to no institution.
      {} as never,
    );
    return await requestPage(found, view, lang);
  } catch (error) {
    if (!(error instanceof ProblemError) || error.slug !== 'solicitud-no-encontrada') throw error;
  }
  try {
    // The same box for whatever has a folio: a report that a person made is followed here, too.
    const body = { folio, accessCode };
    const call = { caller } as Call;
    const said = await decideOverReport(sent, body, services, call, lang);
    const report = await feedbackHandlers.trackFeedback({ body }, services, call);
    return await reportPage(report, body, view, lang, said);
  } catch (error) {
    if (!(error instanceof ProblemError) || error.slug !== 'solicitud-no-encontrada') throw error;
    return requestFormPage(view, lang, { ...typed, notFound: true });
  }
}

function requestPage(request: RequestView, view: CatalogueView, lang: string): Promise<Answer> {
  const t = requestTexts(lang);
  const zone = view.catalogue.info.timeZone;
  const say = (text: Text) => localized(text, lang).text;
  const on = (iso: string) => writeDate(iso, lang, iso.length > 10 ? zone : 'UTC');
  const by = request.deadline?.dueAt;
  const lead = request.status === 'needs_information' && by ? t.by(on(by)) : t.next[request.status];
  return pageAnswer({
    title: t.heading(request.folio, t.state[request.status]),
    lang,
    view,
    indexed: false,
    main: html`<h1>${t.heading(request.folio, t.state[request.status])}</h1>
      <p class="lead">${lead}</p>
      ${request.statusText ? html`<p>${say(request.statusText)}</p>` : ''} ${deadlineLine(request, on, t)}
      <p class="hint">${say(request.title)}. ${t.changed(on(request.changedAt))}</p>
      ${resultPart(request, say, t)}
      ${
        request.steps.length > 0
          ? html`<h2>${t.steps}</h2>
              <ol>
                ${request.steps.map(
                  (step, index) =>
                    html`<li${step.state === 'current' ? html` aria-current="step"` : ''}>
                      <strong>${say(step.title)}</strong>. ${t.step(index + 1, request.steps.length, step.state)}${step.at ? `, ${on(step.at)}` : ''}
                    </li>`,
                )}
              </ol>`
          : ''
      }
      <h2>${t.messages}</h2>
      ${request.messages.length === 0 ? html`<p>${t.noMessages}</p>` : ''}
      ${request.messages.map(
        (message) =>
          html`<h3>${message.from === 'institution' ? t.fromOffice : t.fromYou}, ${on(message.at)}</h3>
            <p>${message.text}</p>`,
      )}
      <h2>${t.documents}</h2>
      ${
        request.attachments.length === 0
          ? html`<p>${t.noDocuments}</p>`
          : html`<ul>
              ${request.attachments.map((file) => html`<li>${documentLine(file, on, say, t)}</li>`)}
            </ul>`
      }
      <h2>${t.history}</h2>
      <ol>
        ${request.events.map((event) => (event.text ? html`<li>${on(event.at)}: ${say(event.text)}</li>` : ''))}
      </ol>
      ${
        request.tramite !== undefined && FINAL_STATUSES.includes(request.status)
          ? html`<p class="way">
              <a
                href="/t/${request.tramite}/encuesta${lang === 'es' ? '' : `?lang=${lang}`}#folio=${request.folio}"
                >${t.survey}</a
              >
            </p>`
          : ''
      }
      <p class="way"><a href="/solicitud${lang === 'es' ? '' : `?lang=${lang}`}">${t.another}</a></p>`,
  });
}

type Texts = ReturnType<typeof requestTexts>;

function deadlineLine(request: RequestView, on: (iso: string) => string, t: Texts): Html | '' {
  const by = request.deadline?.dueAt;
  if (request.punctuality === 'suspended') return html`<p>${t.suspended}</p>`;
  if (!by || !request.punctuality || request.status === 'needs_information') return '';
  return html`<p>${request.punctuality === 'overdue' ? t.overdue(on(by)) : t.due(on(by))}</p>`;
}

function resultPart({ result }: RequestView, say: (text: Text) => string, t: Texts): Html | '' {
  if (!result) return '';
  const file = result.document;
  return html`<h2>${t.result}</h2>
    ${
      file
        ? html`<p>
            <a class="button" href="${file.url}" rel="noopener noreferrer"
              >${t.download(say(file.name))}${file.bytes === undefined ? '' : ` (${writeBytes(file.bytes)})`}</a
            >
          </p>`
        : ''
    }
    ${
      result.reasons
        ? html`<h3>${t.reasons}</h3>
            <p>${say(result.reasons)}</p>`
        : ''
    }
    ${
      result.appeals.length > 0
        ? html`<h3>${t.appeals}</h3>
            <ul>
              ${result.appeals.map((appeal) => html`<li>${say(appeal.text)}</li>`)}
            </ul>`
        : ''
    }`;
}

function documentLine(
  file: Attachment,
  on: (iso: string) => string,
  say: (text: Text) => string,
  t: Texts,
): string {
  const state = `${t.document[file.status]}${file.receivedAt ? ` (${on(file.receivedAt)})` : ''}`;
  return `${file.name}, ${writeBytes(file.bytes)}: ${state}${file.reason ? `. ${say(file.reason)}` : ''}`;
}
