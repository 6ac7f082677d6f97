/** A report followed without scripts: its state, what was answered, the field before and now, and what happened. */
import { html } from 'hono/html';
import { isOpen, type FeedbackStatus } from '../../contract/case-moves.ts';
import type { FeedbackView } from '../../contract/feedback-view.ts';
import type { FolioCredentials } from '../../contract/request.ts';
import { localized } from '../../contract/text.ts';
import type { Answer } from '../answer.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import { pageAnswer } from './layout.ts';
import { eraseForm, mailForm, type Said } from './own-report-forms.ts';
import { requestTexts } from './request-texts.ts';
import { writeDate } from './write.ts';

interface ReportTexts {
  heading: (folio: string, state: string) => string;
  state: Record<FeedbackStatus, string>;
  due: (date: string) => string;
  late: (date: string) => string;
  answer: string;
  signed: (unit: string, date: string) => string;
  field: string;
  before: string;
  now: string;
  supports: (count: number) => string;
  history: string;
  yours: string;
  comment: Record<'pending' | 'published' | 'hidden', string>;
  policy: string;
  withdraw: string;
  withdrawLead: string;
  another: string;
}

const es: ReportTexts = {
  heading: (folio, state) => `Reporte ${folio}: ${state}`,
  state: {
    received: 'recibido',
    in_review: 'en revisión',
    reassigned: 'pasó a otra institución',
    accepted: 'aceptado',
    corrected: 'corregido',
    scheduled: 'con fecha de corrección',
    rejected: 'no procede',
    duplicate: 'unido a otro igual',
    withdrawn: 'retirado',
  },
  due: (date) => `La institución debe responder a más tardar el ${date}.`,
  late: (date) => `Atrasado: la respuesta debió llegar el ${date}. Puede reclamar a la institución.`,
  answer: 'Respuesta',
  signed: (unit, date) => `${unit}, ${date}`,
  field: 'Qué cambió:',
  before: 'Antes',
  now: 'Ahora',
  supports: (count) =>
    count === 1 ? 'A otra persona le pasó lo mismo.' : `A otras ${String(count)} personas les pasó lo mismo.`,
  history: 'Qué ha pasado',
  yours: 'Lo que usted escribió',
  comment: {
    pending: 'Nadie más lo lee por ahora: primero lo revisa la institución.',
    published: 'La institución lo publicó.',
    hidden: 'No se publicó.',
  },
  policy: 'Cómo se decide qué se publica',
  withdraw: 'Retirar',
  withdrawLead: 'Si lo retira, deja de contar y nadie más lo lee.',
  another: 'Ver otro número',
};

const en: ReportTexts = {
  heading: (folio, state) => `Report ${folio}: ${state}`,
  state: {
    received: 'received',
    in_review: 'under review',
    reassigned: 'passed to another institution',
    accepted: 'accepted',
    corrected: 'corrected',
    scheduled: 'to be corrected on a date',
    rejected: 'not changed',
    duplicate: 'joined to another one',
    withdrawn: 'withdrawn',
  },
  due: (date) => `The institution must answer by ${date}.`,
  late: (date) => `Late: the answer was due on ${date}. You may complain to the institution.`,
  answer: 'Answer',
  signed: (unit, date) => `${unit}, ${date}`,
  field: 'What changed:',
  before: 'Before',
  now: 'Now',
  supports: (count) =>
    count === 1
      ? 'The same happened to another person.'
      : `The same happened to ${String(count)} other people.`,
  history: 'What has happened',
  yours: 'What you wrote',
  comment: {
    pending: 'Nobody else reads it for now: the institution looks at it first.',
    published: 'The institution published it.',
    hidden: 'It was not published.',
  },
  policy: 'How it is decided what is published',
  withdraw: 'Withdraw',
  withdrawLead: 'If you withdraw it, it no longer counts and nobody else reads it.',
  another: 'See another number',
};

/** `own`: what was typed, so that one press takes it back. `said`: what became of a press on this page. */
export function reportPage(
  report: FeedbackView,
  own: FolioCredentials,
  view: CatalogueView,
  lang: string,
  said?: Said,
): Promise<Answer> {
  const t = lang.startsWith('en') ? en : es;
  const zone = view.catalogue.info.timeZone;
  const on = (iso: string) => writeDate(iso, lang, zone);
  const title = t.heading(report.folio, t.state[report.status]);
  const name = view.tramites.get(report.tramite)?.name;
  return pageAnswer({
    title: said?.mail === undefined ? title : `${said.text} ${title}`,
    lang,
    view,
    status: said?.mail === undefined ? 200 : 400,
    indexed: false,
    main: html`<h1>${title}</h1>
      ${
        said
          ? html`<div
              class="box${said.mail === undefined ? '' : ' warn'}"
              role="${said.mail === undefined ? 'status' : 'alert'}"
            >
              <p>${said.text}</p>
            </div>`
          : ''
      }
      <p class="lead" lang="es">${report.events.at(-1)?.sentence ?? ''}</p>
      ${
        report.late && report.answerBy !== undefined
          ? html`<div class="box warn">
              <p><strong>${t.late(on(report.answerBy))}</strong></p>
            </div>`
          : isOpen(report.status) && report.answerBy !== undefined
            ? html`<p>${t.due(on(report.answerBy))}</p>`
            : ''
      }
      <p class="hint way">
        <a href="/t/${report.tramite}">${name ? localized(name, lang).text : report.tramite}</a
        >${report.fieldName === undefined ? '' : html`: <span lang="es">${report.fieldName}</span>`}
      </p>
      ${report.supports > 0 ? html`<p>${t.supports(report.supports)}</p>` : ''}
      ${answerPart(report, t, on, lang)}
      ${
        report.detail === undefined
          ? ''
          : html`<h2>${t.yours}</h2>
              <blockquote><p>${report.detail}</p></blockquote>
              ${
                report.moderation === undefined
                  ? ''
                  : html`<p class="hint way">
                      ${t.comment[report.moderation]} <a href="/politica-de-moderacion">${t.policy}</a>
                    </p>`
              }`
      }
      <h2>${t.history}</h2>
      <ol>
        ${report.events.map(
          (event) =>
            html`<li>
              ${on(event.at)}: <span lang="es">${event.sentence}</span>
              ${event.text === undefined || event.text === report.response?.text.es ? '' : html`<br /><span lang="es">${event.text}</span>`}
            </li>`,
        )}
      </ol>
      ${mailForm({ own, contact: report.contact, lang, on, said })}
      ${
        isOpen(report.status)
          ? html`<form
              class="noprint"
              method="post"
              action="/solicitud${lang === 'es' ? '' : `?lang=${lang}`}"
            >
              <input type="hidden" name="folio" value="${own.folio}" />
              <input type="hidden" name="codigo" value="${own.accessCode}" />
              <input type="hidden" name="retirar" value="si" />
              <p>${t.withdrawLead}</p>
              <p><button class="button quiet">${t.withdraw}</button></p>
            </form>`
          : ''
      }
      ${
        isOpen(report.status)
          ? ''
          : html`<p class="way">
              <a
                href="/t/${report.tramite}/encuesta${lang === 'es' ? '' : `?lang=${lang}`}#folio=${report.folio}"
                >${requestTexts(lang).survey}</a
              >
            </p>`
      }
      ${eraseForm({ own, lang })}
      <p class="way"><a href="/solicitud${lang === 'es' ? '' : `?lang=${lang}`}">${t.another}</a></p>`,
  });
}

function answerPart({ response }: FeedbackView, t: ReportTexts, on: (iso: string) => string, lang: string) {
  if (!response) return '';
  const { text, unit, date, diff } = response;
  return html`<h2>${t.answer}</h2>
    <p lang="${localized(text, lang).lang}">${localized(text, lang).text}</p>
    <p class="hint">${t.signed(unit ? localized(unit, lang).text : '', on(date))}</p>
    ${
      diff
        ? html`<h3>${t.field} <span lang="es">${diff.field}</span></h3>
            <dl class="facts">
              <dt>${t.before}</dt>
              <dd lang="es"><del>${diff.before}</del></dd>
              <dt>${t.now}</dt>
              <dd lang="es"><ins>${diff.after}</ins></dd>
            </dl>`
        : ''
    }`;
}
