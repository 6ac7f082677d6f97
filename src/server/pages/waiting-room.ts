/**
 * A form sent without scripts while much comes from its address: nothing is refused and nothing is lost, the person waits a
 * little and presses again. What was written travels in the page, with the ticket that says since when it waits.
 */
import { html } from 'hono/html';
import type { Answer } from '../answer.ts';
import type { Caller } from '../counting/caller.ts';
import { ProblemError } from '../problems.ts';
import { readText } from '../read-json-body.ts';
import type { Services } from '../services.ts';
import { pageAnswer } from './layout.ts';

const TICKET_FIELD = 'espera';

const TEXTS = {
  es: {
    title: 'Espere un poco y pulse «Enviar»',
    lead: 'Desde su conexión llegó mucho en poco tiempo. Lo que usted escribió no se pierde: va con esta página.',
    until: (time: string) => `Deje esta página abierta. A las ${time}, o después, pulse el botón.`,
    send: 'Enviar',
    why: 'Por qué pasa esto',
  },
  en: {
    title: 'Wait a little and press “Send”',
    lead: 'Much came from your connection in little time. What you wrote is not lost: it is in this page.',
    until: (time: string) => `Leave this page open. At ${time}, or later, press the button.`,
    send: 'Send',
    why: 'Why this happens',
  },
};

export interface SentForm {
  request: Request;
  services: Services;
  caller?: Caller | undefined;
}

export async function waitingRoom(
  { request, services, caller }: SentForm,
  lang: string,
  send: (request: Request, caller: Caller | undefined) => Promise<Answer>,
): Promise<Answer> {
  const { url, headers } = request;
  const body = await readText(request);
  const sent = new URLSearchParams(body);
  const ticket = sent.get(TICKET_FIELD) ?? undefined;
  try {
    return await send(new Request(url, { method: 'POST', headers, body }), caller && { ...caller, ticket });
  } catch (error) {
    if (!(error instanceof ProblemError) || !error.waiting) throw error;
    sent.set(TICKET_FIELD, error.waiting.ticket);
    const { pathname, search } = new URL(url);
    const page = await waitingPage(services, lang, `${pathname}${search}`, sent, error.waiting.seconds);
    return { ...page, headers: { ...page.headers, ...error.headers } };
  }
}

async function waitingPage(
  services: Services,
  lang: string,
  action: string,
  sent: URLSearchParams,
  seconds: number,
): Promise<Answer> {
  const view = await services.view();
  const t = lang === 'en' ? TEXTS.en : TEXTS.es;
  const time = new Intl.DateTimeFormat(lang === 'en' ? 'en' : 'es-SV', {
    timeStyle: 'medium',
    timeZone: view.catalogue.info.timeZone,
  }).format(new Date(services.now().getTime() + seconds * 1000));
  return pageAnswer({
    title: t.title,
    lang,
    view,
    status: 429,
    indexed: false,
    main: html`<h1>${t.title}</h1>
      <p class="lead">${t.lead}</p>
      <p>${t.until(time)}</p>
      <form method="post" action="${action}">
        ${[...sent].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
        <p><button class="button">${t.send}</button></p>
      </form>
      <p><a href="/reglas-del-conteo">${t.why}</a></p>`,
  });
}
