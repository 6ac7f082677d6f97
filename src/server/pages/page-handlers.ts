import { CATALOGUE_AGE } from '../../contract/freshness.ts';
import { makeAnswer, type Answer } from '../answer.ts';
import type { Caller } from '../counting/caller.ts';
import { PROBLEMS, ProblemError, type ProblemSlug } from '../problems.ts';
import { servedTramite } from '../served-tramite.ts';
import type { Services } from '../services.ts';
import { cardsFragment } from './cards-fragment.ts';
import { countingPage } from './counting-page.ts';
import { accountPage } from './account-page.ts';
import { demandPage } from './demand-page.ts';
import { docsPage } from './docs-page.ts';
import { changesFeed } from './feed.ts';
import { feedbackFormPage, sendFeedbackForm, sendVoteForm, unlistedForm } from './feedback-pages.ts';
import { UNLISTED } from './read-feedback-form.ts';
import { fichePage } from './fiche.ts';
import { cardFrame, frameLook, lostFrame } from './frame-page.ts';
import { FRAME_SCRIPTS, hostScript, insideScript } from './frame-scripts.ts';
import { gonePage } from './gone-page.ts';
import { guidelinesPage } from './guidelines-page.ts';
import { indexPage } from './index-page.ts';
import { listPage } from './list-page.ts';
import { LIST_SCRIPTS, pageScript, scriptAnswer, workerScript } from './list-scripts.ts';
import { noticeFeed } from './notice-feed.ts';
import { askPress, takePress } from './notice-pages.ts';
import { moderationPage } from './moderation-page.ts';
import { oembedAnswer } from './oembed.ts';
import { pageLanguage } from './page-language.ts';
import { problemPage } from './problem-page.ts';
import { followRequest, requestFormPage } from './request-pages.ts';
import { deskFile } from './desk-file.ts';
import { reportFile } from './report-files.ts';
import { smsTexts } from './sms-text.ts';
import { searchPage } from './search-page.ts';
import { statusData, statusPage } from './status-page.ts';
import { scorecardPage } from './scorecard-page.ts';
import { sendSurvey, surveyPage } from './survey-pages.ts';
import { waitingRoom } from './waiting-room.ts';

interface PageCall {
  request: Request;
  caller?: Caller | undefined;
  params: Record<string, string>;
  services: Services;
}

export interface PageHandler {
  method: 'GET' | 'POST';
  path: string;
  respond(call: PageCall): Promise<Answer>;
}

/** `folder`: where the pages lie whose next part is the code. */
async function tramiteOf({ request, params, services }: PageCall, folder = 't') {
  const view = await services.view();
  const code = params.code ?? '';
  const { pathname, search } = new URL(request.url);
  const below = pathname.split('/').slice(folder.split('/').length + 2);
  const tramite = servedTramite(
    view,
    code,
    (other) => `${[services.settings.publicUrl, folder, other, ...below].join('/')}${search}`,
  );
  return { tramite, view, lang: pageLanguage(request, view) };
}

/** `/t/RNPN-0002.txt`; a code may end in `.txt` itself, and then it is a code. */
async function asksForText({ params, services }: PageCall): Promise<boolean> {
  const code = params.code ?? '';
  return code.endsWith('.txt') && !(await services.view()).tramites.has(code);
}

async function textOf(call: PageCall): Promise<Answer> {
  const { params, services, request } = call;
  const code = (params.code ?? '').slice(0, -'.txt'.length);
  const { tramite, view, lang } = await tramiteOf({ ...call, params: { code } });
  const host = (services.settings.publicUrl || new URL(request.url).origin).replace(/^https?:\/\//, '');
  return makeAnswer(`${smsTexts(tramite, view, lang, `${host}/t/${code}`).join('\n\n')}\n`, {
    type: 'text/plain; charset=utf-8',
    maxAge: CATALOGUE_AGE,
  });
}

/** A card for frames; what is not there says so in the frame, too: an error page of the site would stay blank in it. */
async function frameOf(call: PageCall): Promise<Answer> {
  const look = frameLook(new URL(call.request.url).searchParams);
  try {
    const { tramite, view, lang } = await tramiteOf(call, 'e/card');
    return await cardFrame(tramite, view, lang, look);
  } catch (error) {
    if (!(error instanceof ProblemError) || error.slug === 'tramite-unido') throw error;
    const view = await call.services.view();
    const successor = error.successor === undefined ? undefined : view.tramites.get(error.successor);
    const status = error.slug === 'tramite-derogado' ? 410 : 404;
    return lostFrame(status, successor, pageLanguage(call.request, view), look);
  }
}

async function index({ request, services }: PageCall): Promise<Answer> {
  const view = await services.view();
  return indexPage(view, pageLanguage(request, view), new URL(request.url).searchParams);
}

/** Every page for people that needs no script. */
export const pageHandlers: PageHandler[] = [
  { method: 'GET', path: '/t', respond: index },
  { method: 'GET', path: '/t/', respond: index },
  {
    method: 'GET',
    path: '/t/{code}',
    async respond(call) {
      if (await asksForText(call)) return textOf(call);
      try {
        const { tramite, view, lang } = await tramiteOf(call);
        const [counts] = await call.services.store.feedbackCounts([tramite.code]);
        return await fichePage(tramite, view, lang, call.services.settings.publicUrl, counts?.wantOnline);
      } catch (error) {
        if (!(error instanceof ProblemError) || error.slug !== 'tramite-derogado') throw error;
        const view = await call.services.view();
        const gone = view.tramites.get(call.params.code ?? '');
        if (!gone) throw error;
        const successor = error.successor === undefined ? undefined : view.tramites.get(error.successor);
        return gonePage(gone, successor, view, pageLanguage(call.request, view));
      }
    },
  },
  {
    method: 'GET',
    path: '/t/{code}/antes-de-ir',
    async respond(call) {
      const { tramite, view, lang } = await tramiteOf(call);
      return listPage(tramite, view, lang);
    },
  },
  { method: 'GET', path: LIST_SCRIPTS.page, respond: () => scriptAnswer(pageScript) },
  { method: 'GET', path: LIST_SCRIPTS.worker, respond: () => scriptAnswer(workerScript) },
  {
    method: 'GET',
    path: '/t/{code}/comentario',
    async respond(call) {
      const { tramite, lang } = await tramiteOf(call);
      const kind = new URL(call.request.url).searchParams.get('kind');
      return feedbackFormPage(tramite, call.services, lang, kind === UNLISTED ? unlistedForm : undefined);
    },
  },
  {
    method: 'POST',
    path: '/t/{code}/comentario',
    async respond(call) {
      const { tramite, lang } = await tramiteOf(call);
      return waitingRoom(call, lang, (request, caller) =>
        sendFeedbackForm(tramite, call.services, lang, request, caller),
      );
    },
  },
  {
    method: 'POST',
    path: '/t/{code}/voto',
    async respond(call) {
      const { tramite, lang } = await tramiteOf(call);
      return waitingRoom(call, lang, (request, caller) =>
        sendVoteForm(tramite, call.services, lang, request, caller),
      );
    },
  },
  {
    method: 'GET',
    path: '/t/{code}/encuesta',
    async respond(call) {
      const { tramite, view, lang } = await tramiteOf(call);
      return surveyPage(tramite, view, lang);
    },
  },
  {
    method: 'POST',
    path: '/t/{code}/encuesta',
    async respond(call) {
      const { tramite, lang } = await tramiteOf(call);
      return waitingRoom(call, lang, (request, caller) =>
        sendSurvey(tramite, call.services, lang, request, caller),
      );
    },
  },
  {
    method: 'GET',
    path: '/buscar',
    async respond({ request, services }) {
      const view = await services.view();
      const query = new URL(request.url).searchParams;
      const page = Number(query.get('page') ?? 1);
      return searchPage(
        view,
        pageLanguage(request, view),
        query.get('q') ?? '',
        Number.isInteger(page) && page > 0 && page <= 1000 ? page : 1,
      );
    },
  },
  {
    method: 'GET',
    path: '/solicitud',
    async respond({ request, services }) {
      const view = await services.view();
      return requestFormPage(view, pageLanguage(request, view));
    },
  },
  {
    method: 'POST',
    path: '/solicitud',
    async respond({ request, services, caller }) {
      const view = await services.view();
      return followRequest(services, pageLanguage(request, view), request, caller);
    },
  },
  { method: 'GET', path: '/e/card/{code}', respond: frameOf },
  {
    method: 'GET',
    path: '/e/cards',
    respond: async ({ request, services }) =>
      cardsFragment(request, await services.view(), services.settings.publicUrl),
  },
  { method: 'GET', path: FRAME_SCRIPTS.inside, respond: () => scriptAnswer(insideScript) },
  { method: 'GET', path: FRAME_SCRIPTS.host, respond: () => scriptAnswer(hostScript) },
  {
    method: 'GET',
    path: '/oembed',
    respond: async ({ request, services }) =>
      oembedAnswer(request, await services.view(), services.settings.publicUrl),
  },
  {
    method: 'GET',
    path: '/v1/desk/export.csv',
    respond: ({ request, services }) => deskFile(services, request),
  },
  { method: 'GET', path: '/cambios.atom', respond: ({ services }) => changesFeed(services) },
  {
    method: 'GET',
    path: '/cambios/{feed}',
    async respond({ params, services }) {
      const [, institution] = /^(.+)\.atom$/.exec(params.feed ?? '') ?? [];
      if (institution === undefined) throw new ProblemError('no-encontrado');
      return changesFeed(services, institution);
    },
  },
  ...(['baja', 'confirmar'] as const).flatMap((page): PageHandler[] => {
    const path = `/avisos/${page}`;
    const does = page === 'baja' ? 'end' : 'begin';
    return [
      { method: 'GET', path, respond: ({ request, services }) => askPress(does, request, services) },
      { method: 'POST', path, respond: ({ request, services }) => takePress(does, request, services) },
    ];
  }),
  {
    method: 'GET',
    path: '/avisos/{feed}',
    async respond({ params, services }) {
      const [, institution] = /^(.+)\.atom$/.exec(params.feed ?? '') ?? [];
      if (institution === undefined) throw new ProblemError('no-encontrado');
      return noticeFeed(services, institution);
    },
  },
  {
    method: 'GET',
    path: '/t/{code}/demanda',
    async respond(call) {
      const { tramite } = await tramiteOf(call);
      return demandPage(tramite, call.services);
    },
  },
  {
    method: 'GET',
    path: '/t/{code}/simplificacion',
    async respond(call) {
      const { tramite, view } = await tramiteOf(call);
      return scorecardPage(tramite, view);
    },
  },
  { method: 'GET', path: '/rendicion', respond: ({ services }) => accountPage(services) },
  {
    method: 'GET',
    path: '/rendicion/{institution}',
    respond: ({ params, services }) => accountPage(services, params.institution ?? ''),
  },
  {
    method: 'GET',
    path: '/v1/report.csv',
    respond: ({ services, request }) => reportFile(services, request),
  },
  { method: 'GET', path: '/reglas-del-conteo', respond: ({ services }) => countingPage(services) },
  { method: 'GET', path: '/lineamientos', respond: ({ services }) => guidelinesPage(services) },
  {
    method: 'GET',
    path: '/politica-de-moderacion',
    respond: async ({ services }) => moderationPage(await services.view()),
  },
  { method: 'GET', path: '/estado', respond: ({ services }) => statusPage(services) },
  { method: 'GET', path: '/estado.json', respond: ({ services }) => statusData(services) },
  { method: 'GET', path: '/docs', respond: async ({ services }) => docsPage(await services.view()) },
  {
    method: 'GET',
    path: '/problemas/{slug}',
    async respond({ params, services }) {
      const slug = params.slug ?? '';
      if (!Object.hasOwn(PROBLEMS, slug)) throw new ProblemError('no-encontrado');
      return problemPage(slug as ProblemSlug, await services.view());
    },
  },
];
