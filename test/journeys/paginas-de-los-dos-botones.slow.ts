/** The plain pages of the two buttons and of the public account, in each of their states: what accessibility owes to all. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { demoCatalogue } from '../../demo/catalogue/index.ts';
import { demoMonths } from '../../demo/lived-months.ts';
import { demoReports, demoStaff } from '../../demo/reports.ts';
import { demoCredentials, demoRequests } from '../../demo/requests.ts';
import { createCatalogueClient } from '../../src/client/create-catalogue-client.ts';
import { openDesk } from '../../src/context/connect-desk.ts';
import { startServer, type RunningServer } from '../../src/server/main.ts';
import { checkPage } from '../support/check-page.ts';
import { closeContext, openBrowser } from '../support/browser.ts';

const KEY = 'clave-de-la-mesa-de-estas-paginas';
const [waiting, late, rejected] = demoReports(new Date());

let browser: Browser;
let server: RunningServer;
let data: string;

before(async () => {
  data = await mkdtemp(join(tmpdir(), 'ventanilla-paginas-'));
  [browser, server] = await Promise.all([
    openBrowser(),
    startServer({
      port: 0,
      dataDirectory: data,
      settings: { hashIterations: 1_000, sendsMail: true },
      demonstration: {
        catalogue: demoCatalogue,
        requests: demoRequests(new Date()),
        desk: { staff: demoStaff, key: KEY, reports: demoReports(new Date()) },
        live: demoMonths(new Date()),
      },
    }),
  ]);
});
after(async () => {
  await browser.close();
  await server.close();
  await rm(data, { recursive: true, force: true });
});

interface Step {
  page: Page;
  go: (path: string) => Promise<void>;
}
type Steps = (step: Step) => Promise<void>;

const at =
  (path: string): Steps =>
  ({ go }) =>
    go(path);

/**
 * Sends a form as a browser does that asks for nothing by itself, so that the server has to. `field`: of which one, where
 * a page has several to the same address.
 */
const send = async (page: Page, form: string, field?: string) => {
  await Promise.all([
    page.waitForEvent('load'),
    page
      .locator(`form[action*="${form}"]${field ? `:has([name="${field}"])` : ''}`)
      .evaluate((element: HTMLFormElement) => {
        element.noValidate = true;
        element.requestSubmit();
      }),
  ]);
};

const follow =
  ({ folio, accessCode }: { folio: string; accessCode: string }, lang = ''): Steps =>
  async ({ page, go }) => {
    await go(`/solicitud${lang}`);
    await page.fill('#folio', folio);
    await page.fill('#codigo', accessCode);
    await send(page, '/solicitud');
  };

const report: Steps = async ({ page, go }) => {
  await go('/t/RNPN-0002/comentario');
  await page.check('input[name=part][value=cost]');
  await page.check('input[name=problem][value=other_fee]');
  await page.fill('#detalle', 'Me cobraron 5 dólares más. Mi teléfono es 7123-4567.');
  await send(page, '/comentario');
};

/** The institution corrects the fee that one of the reports is about. */
const corrected: Steps = async (step) => {
  const client = createCatalogueClient({ baseUrl: server.url });
  const desk = openDesk(client, KEY);
  const { tramite } = (await client.fiche('RNPN-0003')).value;
  await desk.correct(
    'RNPN-0003',
    {
      field: '/variants/0/fees/0',
      value: { kind: 'amount', amount: { amount: '11.00', currency: 'USD' } },
      version: tramite.version,
      text: 'Ya lo corregimos. Gracias por avisar.',
    },
    'una-clave-de-esta-correccion',
  );
  await follow(waiting!)(step);
};

const STATES: Readonly<Record<string, Steps>> = {
  'a report and a vote, not begun': at('/t/RNPN-0002/comentario'),
  'a report and a vote, in English': at('/t/RNPN-0002/comentario?lang=en'),
  'what was asked and is not in the list': at('/t/RNPN-0002/comentario?kind=unlisted_requirement'),
  'a report with errors': async ({ page, go }) => {
    await go('/t/RNPN-0002/comentario');
    await page.fill('#detalle', 'Sin decir qué parte.');
    await page.locator('#detalle').evaluate((area: HTMLTextAreaElement) => {
      area.removeAttribute('maxlength');
      area.value = 'a '.repeat(320);
    });
    await page.locator('#dia').evaluate((day: HTMLInputElement) => {
      day.type = 'text';
      day.value = 'ayer';
    });
    await send(page, '/comentario');
  },
  'a report sent': report,
  'a vote sent': async ({ page, go }) => {
    await go('/t/RNPN-0002/comentario');
    await page.check('input[name=reason][value=distance]');
    await send(page, '/voto');
  },
  'how simple it is': at('/t/RNPN-0002/simplificacion'),
  'a survey, not begun': at('/t/RNPN-0002/encuesta'),
  'a survey without an answer': async ({ page, go }) => {
    await go('/t/RNPN-0002/encuesta');
    await send(page, '/encuesta');
  },
  'a survey with too long a comment': async ({ page, go }) => {
    await go('/t/RNPN-0002/encuesta');
    await page.check('input[name=rating][value="2"]');
    await page.locator('#comentario').evaluate((area: HTMLTextAreaElement) => {
      area.removeAttribute('maxlength');
      area.value = 'a '.repeat(320);
    });
    await send(page, '/encuesta');
  },
  'a survey sent': async ({ page, go }) => {
    await go('/t/RNPN-0002/encuesta');
    await page.check('input[name=found][value=yes]');
    await send(page, '/encuesta');
  },
  'the demand of a trámite that many want': at('/t/RNPN-0002/demanda'),
  'the demand of a trámite that nobody asked for': at('/t/CNR-0001/demanda'),
  'the account of all': at('/rendicion'),
  'the account of one institution': at('/rendicion/RNPN'),
  'the account of an institution without a case': at('/rendicion/CNR'),
  'a folio to type': at('/solicitud'),
  'a folio typed wrong': follow({ folio: 'RNPN-26-3T0ACKGP-8', accessCode: '' }),
  'a folio of nobody': follow({ folio: waiting!.folio, accessCode: late!.accessCode }),
  'a report that waits': follow(waiting!),
  'a report that is late': follow(late!),
  'an e-mail that is none': async (step) => {
    await follow(waiting!)(step);
    await step.page.fill('#correo', 'ana');
    await send(step.page, '/solicitud', 'correo');
  },
  'an e-mail that is kept': async (step) => {
    await follow(waiting!)(step);
    await step.page.fill('#correo', 'ana@example.com');
    await send(step.page, '/solicitud', 'correo');
  },
  'an e-mail that is forgotten': async (step) => {
    await follow(waiting!)(step);
    await send(step.page, '/solicitud', 'quitar-correo');
  },
  'a report that was rejected, in English': follow(rejected!, '?lang=en'),
  'a report that was corrected': corrected,
  'a report taken back': async (step) => {
    await follow(late!)(step);
    await send(step.page, '/solicitud', 'retirar');
  },
  'a report that is erased': async (step) => {
    await follow(late!)(step);
    await send(step.page, '/solicitud', 'borrar');
  },
  'a request that waits for the person': follow(demoCredentials.needsInformation),
  'a request that was granted': follow(demoCredentials.granted),
  'the guidelines': at('/lineamientos'),
  'the policy of moderation': at('/politica-de-moderacion'),
  'the rules of counting': at('/reglas-del-conteo'),
};

describe('A plain page of the two buttons is for everybody: axe, reflow, targets, keyboard, colours and paper', () => {
  for (const [name, steps] of Object.entries(STATES))
    it(name, async () => {
      // Without scripts the page is what it is for whoever has none; what looks at it runs all the same.
      const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
      await context.route('**/v1/ventanilla.js', (route) => route.abort());
      const page = await context.newPage();
      await steps({
        page,
        go: async (path) => {
          await page.goto(server.url + path);
        },
      });
      assert.deepEqual(await checkPage(page), []);
      await closeContext(context);
    });
});
