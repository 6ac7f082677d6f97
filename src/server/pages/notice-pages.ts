/** Where the links of a message lead: one press ends the messages, or begins them. No sign-in, no script. */
import { html } from 'hono/html';
import { makeAnswer, type Answer } from '../answer.ts';
import { contacts } from '../notices/contacts.ts';
import { readPressToken, type Press } from '../notices/press-token.ts';
import { noticeTargets } from '../notices/targets.ts';
import { ProblemError } from '../problems.ts';
import type { Services } from '../services.ts';
import { pageAnswer } from './layout.ts';

interface Words {
  title: string;
  lead: string;
  press: string;
  done: string;
}

const WORDS: Record<Press['does'], Words> = {
  end: {
    title: 'Dejar de recibir avisos',
    lead: 'Presione el botón y no le enviaremos más avisos a esta dirección.',
    press: 'No quiero recibir más avisos',
    done: 'Listo: no le enviaremos más avisos.',
  },
  begin: {
    title: 'Recibir avisos',
    lead: 'Presione el botón si quiere recibir avisos en la dirección a la que le escribimos.',
    press: 'Sí, quiero recibir avisos',
    done: 'Listo: recibirá los avisos. Cada uno dice cómo dejar de recibirlos.',
  },
};

/** The page asks; it changes nothing by being opened, because mail programs open links by themselves. */
export async function askPress(does: Press['does'], request: Request, services: Services): Promise<Answer> {
  const { token } = await pressOf(does, request, services);
  return page(
    does,
    services,
    (words) =>
      html`<p>${words.lead}</p>
        <form method="post" action="${new URL(request.url).pathname}?t=${token}">
          <p><button class="button" type="submit">${words.press}</button></p>
        </form>`,
  );
}

/** The press, by a person or by the mail program on the person's word (RFC 8058). A second one does no harm. */
export async function takePress(does: Press['does'], request: Request, services: Services): Promise<Answer> {
  const { press } = await pressOf(does, request, services);
  await services.store.write(async (records) => {
    if ('contact' in press) {
      await records.remove(contacts, press.contact);
      return;
    }
    const target = await records.get(noticeTargets, press.target);
    if (!target) return;
    const { stopped: _stopped, ...rest } = target;
    await records.put(
      noticeTargets,
      press.does === 'end'
        ? { ...target, stopped: 'opted_out' }
        : { ...rest, confirmedAt: target.confirmedAt ?? services.now().toISOString() },
    );
  });
  // What a mail program presses needs no page.
  if (!(request.headers.get('Accept') ?? '').includes('text/html'))
    return makeAnswer(`${WORDS[does].done}\n`, { type: 'text/plain; charset=utf-8' });
  return page(does, services, ({ done }) => html`<p role="status">${done}</p>`);
}

async function pressOf(does: Press['does'], request: Request, { settings }: Services) {
  const token = new URL(request.url).searchParams.get('t') ?? '';
  const press = await readPressToken(settings.secret, token);
  if (press?.does !== does) throw new ProblemError('no-encontrado');
  return { token, press };
}

async function page(
  does: Press['does'],
  { view }: Services,
  main: (words: Words) => ReturnType<typeof html>,
): Promise<Answer> {
  const words = WORDS[does];
  return pageAnswer({
    title: words.title,
    lang: 'es',
    view: await view(),
    indexed: false,
    main: html`<h1>${words.title}</h1>
      ${main(words)}`,
  });
}
