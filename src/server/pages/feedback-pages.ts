/** Both buttons without scripts: a page with two forms, and the receipts. A form's key makes sending it twice harmless. */
import { html } from 'hono/html';
import { feedbackInput, type FeedbackReceipt } from '../../contract/feedback.ts';
import { personalDataIn } from '../../contract/personal-data.ts';
import { localized } from '../../contract/text.ts';
import type { Tramite } from '../../contract/tramite.ts';
import type { Answer } from '../answer.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import type { Caller } from '../counting/caller.ts';
import { idempotentCall } from '../idempotency.ts';
import { ProblemError } from '../problems.ts';
import { readText } from '../read-json-body.ts';
import { reportedTramite } from '../reported-tramite.ts';
import { feedbackHandlers } from '../routes/feedback.ts';
import type { Services } from '../services.ts';
import { reportForm, voteForm, type FormState } from './feedback-forms.ts';
import { feedbackTexts } from './feedback-texts.ts';
import { pageAnswer } from './layout.ts';
import { mailForm } from './own-report-forms.ts';
import {
  readReportForm,
  readVoteForm,
  TRAP,
  UNLISTED,
  type FeedbackForm,
  type FormError,
} from './read-feedback-form.ts';
import { pageTexts } from './texts.ts';
import { writeDate } from './write.ts';

/** `vote` and `report` are forms of one page; what was typed stays in the one that has errors. */
type Kind = 'vote' | 'report';

/** «Me pidieron algo que no está aquí»: the report's form with what is known already, and what was asked to be said. */
export const unlistedForm = {
  kind: 'report',
  form: {
    typed: new URLSearchParams({ kind: UNLISTED, part: 'requirement', problem: 'other_requirements' }),
    errors: [],
  },
} as const satisfies { kind: Kind; form: object };

export async function feedbackFormPage(
  tramite: Tramite,
  services: Services,
  lang: string,
  sent?: { kind: Kind; form: { typed: URLSearchParams; errors: readonly FormError[] } },
): Promise<Answer> {
  const view = await services.view();
  const t = feedbackTexts(lang);
  const name = localized(tramite.name, lang).text;
  const errors = sent?.form.errors ?? [];
  const [counts] = await services.store.feedbackCounts([tramite.code]);
  const state = (kind: Kind): FormState => {
    const form = sent?.kind === kind ? sent.form : undefined;
    return {
      lang,
      view,
      key: form?.typed.get('key') || crypto.randomUUID(),
      typed: form?.typed ?? new URLSearchParams(),
      errors: form?.errors ?? [],
    };
  };
  const asks = counts?.wantOnline ?? 0;
  return pageAnswer({
    title: `${errors.length > 0 ? `${t.errors}. ` : ''}${t.title}: ${name}`,
    lang,
    view,
    status: errors.length > 0 ? 400 : 200,
    indexed: false,
    main: html`<p class="way">
        <a href="/t/${tramite.code}${lang === 'es' ? '' : `?lang=${lang}`}">${t.back}</a>
      </p>
      <h1>${t.title}</h1>
      <p class="lead">${name}</p>
      ${
        errors.length > 0
          ? html`<div class="box warn" role="alert">
              <p><strong>${t.errors}</strong></p>
              <ul>
                ${errors.map(({ at, text }) => html`<li><a href="#${fieldId(at, sent?.kind)}">${text}</a></li>`)}
              </ul>
            </div>`
          : ''
      }
      <h2 id="no-funciona-asi">${t.differs}</h2>
      <p>${t.differsLead}</p>
      ${reportForm(tramite, state('report'))}
      <h2 id="en-linea">${t.want}</h2>
      <p>${t.wantLead} ${asks > 0 ? t.wantCount(asks) : ''}</p>
      ${asks > 0 ? html`<p class="way"><a href="/t/${tramite.code}/demanda">${pageTexts(lang).demandLink}</a></p>` : ''}
      ${voteForm(tramite, state('vote'))}`,
  });
}

export async function sendVoteForm(
  tramite: Tramite,
  services: Services,
  lang: string,
  request: Request,
  caller?: Caller,
): Promise<Answer> {
  const form = readVoteForm(await sentForm(request), tramite, await services.view(), lang);
  const receipt = await give(form, tramite, services, caller);
  if (!receipt) return feedbackFormPage(tramite, services, lang, { kind: 'vote', form });
  const t = feedbackTexts(lang);
  return receiptPage(tramite, await services.view(), lang, receipt, { title: t.voted, lead: [t.votedLead] });
}

export async function sendFeedbackForm(
  tramite: Tramite,
  services: Services,
  lang: string,
  request: Request,
  caller?: Caller,
): Promise<Answer> {
  const typed = await sentForm(request);
  const view = await services.view();
  const version = Number(typed.get('version'));
  const isVersion = Number.isInteger(version) && version > 0 && version <= tramite.version;
  const reported = await reportedTramite(isVersion ? { version } : {}, tramite, services.store);
  const form = readReportForm(typed, reported, view, lang);
  const receipt = await give(form, tramite, services, caller);
  if (!receipt) return feedbackFormPage(tramite, services, lang, { kind: 'report', form });
  const t = feedbackTexts(lang);
  const { detail = '', whatWasAsked = '' } = form.input;
  return receiptPage(tramite, view, lang, receipt, {
    title: t.thanks,
    lead: [
      receipt.answerBy === undefined ? '' : t.answerBy(writeDate(receipt.answerBy, lang)),
      personalDataIn(`${detail}\n${whatWasAsked}`).length > 0 ? t.masked : '',
      t.keep,
    ],
    mayBeTold: services.settings.sendsMail,
  });
}

async function sentForm(request: Request): Promise<URLSearchParams> {
  const type = request.headers.get('Content-Type') ?? '';
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) throw new ProblemError('tipo-no-aceptado');
  return new URLSearchParams(await readText(request));
}

/** Undefined when the form has errors, which are then in it. */
async function give(
  form: FeedbackForm,
  { code }: Tramite,
  services: Services,
  caller?: Caller,
): Promise<FeedbackReceipt | undefined> {
  if (form.errors.length > 0) return undefined;
  const body = feedbackInput.parse({ ...form.input, tramite: code });
  const idempotent = await idempotentCall(services, 'giveFeedback', form.typed.get('key'), body);
  try {
    return await feedbackHandlers.giveFeedback({ body }, services, { institution: '', idempotent, caller });
  } catch (error) {
    if (!(error instanceof ProblemError) || error.slug !== 'datos-no-validos') throw error;
    form.errors.push(
      ...(error.errors ?? []).map(({ pointer, detail }): FormError => ({
        at: FIELDS[pointer] ?? 'parte',
        text: detail,
      })),
    );
    return undefined;
  }
}

/** Where on the page a field of the contract is. */
const FIELDS: Readonly<Record<string, string>> = {
  '/office': 'oficina',
  '/channel': 'canal',
  '/experiencedOn': 'dia',
  '/municipality': 'municipio',
};

const fieldId = (at: string, kind: Kind | undefined) =>
  at === TRAP ? `${TRAP}-${kind === 'vote' ? 'voto' : 'reporte'}` : at;

function receiptPage(
  tramite: Tramite,
  view: CatalogueView,
  lang: string,
  receipt: FeedbackReceipt,
  { title, lead, mayBeTold }: { title: string; lead: readonly string[]; mayBeTold?: boolean },
): Promise<Answer> {
  const t = feedbackTexts(lang);
  return pageAnswer({
    title,
    lang,
    view,
    status: 201,
    indexed: false,
    main: html`<h1>${title}</h1>
      ${lead.map((words) => (words === '' ? '' : html`<p>${words}</p>`))}
      <dl class="facts">
        <dt>${t.folio}</dt>
        <dd class="code" translate="no">${receipt.folio}</dd>
        <dt>${t.code}</dt>
        <dd class="code" translate="no">${receipt.accessCode}</dd>
      </dl>
      ${mailForm({ own: receipt, contact: mayBeTold ? {} : undefined, lang, on: (iso) => writeDate(iso, lang) })}
      <p class="way"><a href="/solicitud${lang === 'es' ? '' : `?lang=${lang}`}">${t.follow}</a></p>
      <p class="way"><a href="/t/${tramite.code}${lang === 'es' ? '' : `?lang=${lang}`}">${t.back}</a></p>`,
  });
}
