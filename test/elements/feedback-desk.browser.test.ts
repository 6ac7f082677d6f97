import { expect } from '@open-wc/testing';
import type { ReactiveElement } from 'lit';
import { readMessage } from '../../src/elements/feedback-desk/account-window.ts';
import type { NoticeTargetView } from '../../src/contract/notice-target.ts';
import type { Tramite } from '../../src/contract/tramite.ts';
import type { FeedbackDeskElement } from '../../src/elements/feedback-desk/feedback-desk.ts';
import { announcements } from '../support/announcements.ts';
import { createTestCatalogue, type TestCatalogue } from '../support/catalogue.ts';
import { conformance } from '../support/conformance.ts';
import {
  DESK_KEY,
  FEE,
  EDITOR_KEY,
  prepareBursts,
  prepareDemand,
  prepareDesk,
  prepareEditor,
  prepareKey,
  prepareTargets,
  replyAsColleague,
  type DeskReports,
} from '../support/desk.ts';
import { describe, it } from '../support/mocha.ts';
import { eventually, inside, mount, shows, textOf } from '../support/mount.ts';

const fallback = { name: 'Reportes de la ciudadanía', href: 'https://catalogo.test/docs' };

const field = <Field extends HTMLElement = HTMLInputElement>(element: HTMLElement, name: string) =>
  element.querySelector<Field>(`[name="${name}"]`)!;
const primary = (element: HTMLElement) => inside(element, '[part="primary"]').click();
const there = (element: HTMLElement, selector: string) =>
  eventually(() => element.shadowRoot!.querySelector(selector), `no ${selector} in: ${textOf(element)}`);
const says = (element: HTMLElement, words: string) =>
  eventually(() => textOf(element).includes(words), `«${words}» is not in: ${textOf(element)}`);
const focusOn = (element: HTMLElement, id: string) =>
  eventually(
    () => element.shadowRoot!.activeElement?.id === id,
    `the focus is not on #${id} but on #${String(element.shadowRoot!.activeElement?.id)}`,
  );

function write(element: HTMLElement, name: string, value: string): void {
  const control = field(element, name);
  control.value = value;
  control.dispatchEvent(new Event(control.localName === 'select' ? 'change' : 'input', { bubbles: true }));
}

/** Presses what does `name`: an action of a case, `send`, `back`, `refresh`… */
const press = (element: HTMLElement, name: string) => inside(element, `[data-do="${name}"]`).click();

async function signIn(element: HTMLElement, key = DESK_KEY): Promise<void> {
  await there(element, 'slot[name="fields"]');
  write(element, 'key', key);
  primary(element);
}
async function toInbox(element: HTMLElement): Promise<void> {
  await signIn(element);
  await there(element, '.cases');
}
async function toCase(element: HTMLElement, folio: string): Promise<void> {
  await toInbox(element);
  inside(element, `[data-folio="${folio}"]`).click();
  await there(element, '[part="actions"]');
}
async function toForm(element: HTMLElement, folio: string, action: string, name: string): Promise<void> {
  await toCase(element, folio);
  press(element, action);
  await eventually(() => field(element, name), `no field ${name}`);
}

async function toScreen(element: HTMLElement, screen: string): Promise<void> {
  await toInbox(element);
  press(element, `show-${screen}`);
  await there(element, '#screen');
}
async function toDemand(element: HTMLElement): Promise<void> {
  await toScreen(element, 'demand');
  await there(element, '[part="demand"]');
}
/** To the reply that is owed longest. */
async function toReply(element: HTMLElement): Promise<void> {
  await toDemand(element);
  inside(element, '[data-code="COMPLETO"]').click();
  await eventually(() => field(element, 'why'), 'no field why');
}
function writeReply(element: HTMLElement): void {
  write(element, 'reply', 'no');
  write(element, 'why', 'La ley pide que la firma sea en persona.');
  write(element, 'unit', 'Dirección de Registro');
}
const prepareAsked = async (catalogue: TestCatalogue): Promise<void> => {
  await prepareDesk(catalogue).then((made) => (reports = made));
  await prepareDemand(catalogue);
};

async function toTargets(element: HTMLElement): Promise<void> {
  await toScreen(element, 'notices');
  await there(element, '[data-do="add-target"]');
}
async function toTargetForm(element: HTMLElement): Promise<void> {
  await toTargets(element);
  press(element, 'add-target');
  await eventually(() => field(element, 'address'), 'no field address');
}
const prepareTold = async (catalogue: TestCatalogue): Promise<void> => {
  await prepare(catalogue);
  await prepareTargets(catalogue);
};

/** A report of that field of the trámite with everything. */
const reportOf = async ({ client }: TestCatalogue, pointer: string): Promise<string> => {
  const report = {
    kind: 'works_differently',
    tramite: 'COMPLETO',
    version: 1,
    field: pointer,
    problem: 'outdated_info',
  } as const;
  return (await client.giveFeedback(report, `una-clave-de-reporte-de${pointer.replaceAll('/', '-')}`)).folio;
};

/** What `prepare` made of each state, for `act`. */
let reports: DeskReports;
const prepare = async (catalogue: TestCatalogue): Promise<void> => {
  reports = await prepareDesk(catalogue);
};
const firstCase = () => reports.fee[0]!.folio;
type Act = (element: ReactiveElement, catalogue: TestCatalogue) => Promise<void>;
const inForm =
  (action: string, name: string, then: Act = () => Promise.resolve()): Act =>
  async (element, catalogue) => {
    await toForm(element, firstCase(), action, name);
    await then(element, catalogue);
  };

conformance('feedback-desk', {
  define: () => import('../../src/elements/feedback-desk/feedback-desk.define.ts'),
  fallback,
  onPaper: () => true,
  states: {
    'signed out': { state: 'loaded', attributes: { account: '' } },
    'a wrong key': {
      state: 'loaded',
      prepare,
      act: async (element) => {
        await signIn(element, 'una-clave-que-no-es');
        await there(element, '#outcome');
      },
    },
    'checking the key': {
      state: 'loading',
      act: async (element, catalogue) => {
        catalogue.network.mode = 'held';
        await signIn(element);
      },
    },
    inbox: { state: 'loaded', prepare, act: toInbox },
    'inbox without cases': {
      state: 'empty',
      prepare,
      act: async (element) => {
        await toInbox(element);
        inside<HTMLSelectElement>(element, '#state').value = 'scheduled';
        inside(element, '#state').dispatchEvent(new Event('change'));
      },
    },
    'inbox that does not come': {
      state: 'error',
      prepare,
      act: async (element, catalogue) => {
        await toInbox(element);
        catalogue.network.mode = 'offline';
        press(element, 'refresh');
      },
    },
    'a late case': { state: 'loaded', prepare, act: (element) => toCase(element, firstCase()) },
    'similar cases, one yes away': {
      state: 'loaded',
      prepare,
      act: async (element) => {
        await toCase(element, firstCase());
        inside(element, '.similar input').click();
        await there(element, '[data-do="duplicates"]');
        press(element, 'duplicates');
        await there(element, '#confirm');
      },
    },
    'correcting a fee': { state: 'loaded', prepare, act: inForm('correct', 'amount') },
    'correcting, invalid': {
      state: 'loaded',
      prepare,
      act: inForm('correct', 'amount', async (element) => {
        write(element, 'amount', 'quince');
        press(element, 'send');
        await there(element, '#outcome');
      }),
    },
    corrected: {
      state: 'loaded',
      prepare,
      act: inForm('correct', 'amount', async (element) => {
        write(element, 'amount', '15');
        press(element, 'send');
        await there(element, '[part="done"]');
      }),
    },
    'correcting a list, with one that is not written yet': {
      state: 'loaded',
      prepare,
      act: async (element, catalogue) => {
        await toCase(element, await reportOf(catalogue, '/variants/0/steps'));
        press(element, 'correct');
        for (let steps = 1; steps <= 2; steps += 1) {
          await there(element, '[data-do="item-add"]');
          press(element, 'item-add');
        }
        await there(element, '[data-do="item-up"]');
        press(element, 'send');
        await there(element, '#outcome');
      },
    },
    'answering with a template': {
      state: 'loaded',
      prepare,
      act: inForm('answer', 'template', (element) => {
        const [, first] = field<HTMLSelectElement>(element, 'template').options;
        write(element, 'template', first!.value);
        return Promise.resolve();
      }),
    },
    'passing it on': { state: 'loaded', prepare, act: inForm('reassign', 'institution') },
    'deciding on a comment': {
      state: 'loaded',
      prepare,
      act: inForm('moderate', 'decision', async (element) => {
        write(element, 'decision', 'hidden');
        await eventually(() => field(element, 'reason'));
      }),
    },
    'an answer that did not go': {
      state: 'loaded',
      prepare,
      act: inForm('answer', 'text', async (element, catalogue) => {
        write(element, 'text', 'Ya lo estamos revisando.');
        catalogue.network.mode = 'offline';
        press(element, 'send');
        await there(element, '#outcome');
      }),
    },
    'a case that came with many others': {
      state: 'loaded',
      prepare: async (catalogue) => {
        await prepare(catalogue);
        await prepareBursts(catalogue);
      },
      act: async (element) => {
        await toCase(element, reports.fee[1]!.folio);
        await there(element, '[part="burst"]');
      },
    },
    'asked for online': {
      state: 'loaded',
      prepare: async (catalogue) => {
        await prepareAsked(catalogue);
        await prepareBursts(catalogue);
        await replyAsColleague(catalogue, 'MINIMO');
      },
      act: toDemand,
    },
    'asked for online, nothing': {
      state: 'empty',
      prepare,
      act: (element) => toScreen(element, 'demand'),
    },
    'asked for online, on its way': {
      state: 'loading',
      prepare,
      act: async (element, catalogue) => {
        await toInbox(element);
        catalogue.network.mode = 'held';
        press(element, 'show-demand');
      },
    },
    'asked for online, out of reach': {
      state: 'error',
      prepare,
      act: async (element, catalogue) => {
        await toInbox(element);
        catalogue.network.mode = 'offline';
        press(element, 'show-demand');
      },
    },
    'replying to demand': { state: 'loaded', prepare: prepareAsked, act: toReply },
    'replying, invalid': {
      state: 'loaded',
      prepare: prepareAsked,
      act: async (element) => {
        await toReply(element);
        write(element, 'reply', 'planned');
        press(element, 'send');
        await there(element, '#outcome');
      },
    },
    'replying, a colleague was faster': {
      state: 'loaded',
      prepare: prepareAsked,
      act: async (element, catalogue) => {
        await toReply(element);
        writeReply(element);
        await replyAsColleague(catalogue, 'COMPLETO');
        press(element, 'send');
        await there(element, '#outcome .error');
      },
    },
    replied: {
      state: 'loaded',
      prepare: prepareAsked,
      act: async (element) => {
        await toReply(element);
        writeReply(element);
        press(element, 'send');
        await there(element, '[part="done"]');
      },
    },
    'who is told': { state: 'loaded', prepare: prepareTold, act: toTargets },
    'who is told, nobody': { state: 'empty', prepare, act: toTargets },
    'who is told, out of reach': {
      state: 'error',
      prepare,
      act: async (element, catalogue) => {
        await toInbox(element);
        catalogue.network.mode = 'offline';
        press(element, 'show-notices');
      },
    },
    'adding an address, invalid': {
      state: 'loaded',
      prepare: prepareTold,
      act: async (element) => {
        await toTargetForm(element);
        press(element, 'send');
        await there(element, '#outcome');
      },
    },
    'the secret of a webhook': {
      state: 'loaded',
      prepare,
      act: async (element) => {
        await toTargetForm(element);
        write(element, 'kind', 'webhook');
        write(element, 'address', 'https://otro.example.gob/avisos');
        press(element, 'send');
        await there(element, '[part="secret"]');
      },
    },
    'taking an address away': {
      state: 'loaded',
      prepare: prepareTold,
      act: async (element) => {
        await toTargets(element);
        press(element, 'remove-target');
        await there(element, '[part="form"]');
      },
    },
    'without a catalogue': { state: 'error', withoutCatalogue: true },
  },
});

describe('<feedback-desk>', () => {
  async function open(
    catalogue?: TestCatalogue,
  ): Promise<{ element: FeedbackDeskElement; catalogue: TestCatalogue }> {
    const own = catalogue ?? (await createTestCatalogue());
    if (!catalogue) await prepare(own);
    const { element } = mount<FeedbackDeskElement>('feedback-desk', { fallback, catalogue: own });
    await shows(element, 'loaded');
    return { element, catalogue: own };
  }
  const posts = ({ sent }: TestCatalogue) =>
    sent.filter(({ method, path }) => method === 'POST' && path.startsWith('/v1/desk'));
  const ficheOf = async ({ fetch }: TestCatalogue) =>
    (await (await fetch(new Request('https://catalogo.test/v1/tramites/COMPLETO'))).json()) as Tramite;
  const listed = async ({ fetch }: TestCatalogue) => {
    const asked = new Request('https://catalogo.test/v1/desk/notices', {
      headers: { Authorization: `Bearer ${DESK_KEY}` },
    });
    return ((await (await fetch(asked)).json()) as { targets: NoticeTargetView[] }).targets;
  };
  const shown = (element: HTMLElement) =>
    [...element.shadowRoot!.querySelectorAll<HTMLElement>('[data-folio]')].map(
      ({ dataset }) => dataset.folio,
    );

  it('asks for a key that no browser is to keep, and for nothing else', async () => {
    const catalogue = await createTestCatalogue();
    const { element } = await open(catalogue);
    const key = field(element, 'key');
    expect([key.type, key.autocomplete, key.spellcheck]).to.deep.equal(['password', 'off', false]);
    expect(key.labels![0]!.textContent).to.equal('Clave de la institución');
    expect(catalogue.sent, 'nothing is asked before somebody signs in').to.deep.equal([]);
  });

  it('says what to do without a key and with a wrong one, takes the focus there and keeps what was typed', async () => {
    const { element, catalogue } = await open();
    primary(element);
    await focusOn(element, 'outcome');
    expect(textOf(element)).to.contain('Escriba o pegue la clave.');
    expect(catalogue.sent.filter(({ path }) => path.startsWith('/v1/desk'))).to.deep.equal([]);
    await signIn(element, 'una-clave-que-no-es');
    await says(element, 'Esa clave no es válida.');
    await focusOn(element, 'outcome');
    expect(field(element, 'key').value).to.equal('una-clave-que-no-es');
    expect(field(element, 'key').getAttribute('aria-invalid')).to.equal('true');
  });

  it('keeps the key nowhere: not in the page, not in storage, and not after leaving', async () => {
    const { element } = await open();
    await toInbox(element);
    expect(document.documentElement.outerHTML).not.to.contain(DESK_KEY);
    expect(element.shadowRoot!.innerHTML).not.to.contain(DESK_KEY);
    expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])).not.to.contain(
      DESK_KEY,
    );
    press(element, 'leave');
    await says(element, 'Salió. La clave ya no está en esta página.');
    await focusOn(element, 'outcome');
    expect(field(element, 'key').value).to.equal('');
    expect(shown(element)).to.deep.equal([]);
  });

  it('lists the cases by clock, late first, and says it in words', async () => {
    const { element } = await open();
    await toInbox(element);
    await focusOn(element, 'inbox');
    const { fee, requirement, plain } = reports;
    expect(shown(element)[0]).to.equal(fee[0]!.folio);
    expect(shown(element)).to.have.members([...fee, requirement, plain].map(({ folio }) => folio));
    const [first] = element.shadowRoot!.querySelectorAll('.cases li');
    expect(first!.textContent).to.contain('Atrasado: debió responderse hace');
    expect(textOf(element)).to.contain('5 reportes por responder, 1 atrasado.');
  });

  it('is narrowed by trámite, field and lateness, with a count for each, and says how many are left', async () => {
    const { element } = await open();
    await toInbox(element);
    const choose = (id: string, value: string) => {
      const select = inside<HTMLSelectElement>(element, `#${id}`);
      select.value = value;
      select.dispatchEvent(new Event('change'));
    };
    const options = (id: string) =>
      [...inside<HTMLSelectElement>(element, `#${id}`).options].map(({ textContent }) => textContent.trim());
    expect(options('tramite')).to.deep.equal([
      'Todos',
      'Renovar el documento de identidad (4)',
      'Inscribir una asociación (1)',
    ]);
    choose('tramite', 'COMPLETO');
    await eventually(() => shown(element).length === 4);
    expect(options('field')).to.have.length(3);
    choose('field', FEE);
    await eventually(() => shown(element).length === 3);
    const heard = await announcements();
    inside(element, '.option input').click();
    await eventually(() => shown(element).length === 1);
    expect(await heard.all()).to.deep.equal(['1 reporte']);
    expect(shown(element)).to.deep.equal([reports.fee[0]!.folio]);
  });

  it('opens a case with the focus on its heading, and comes back to the same row', async () => {
    const { element } = await open();
    await toInbox(element);
    const { folio } = reports.requirement;
    inside(element, `[data-folio="${folio}"]`).click();
    await focusOn(element, 'case');
    await there(element, '[part="actions"]');
    expect(inside(element, '#case').textContent.trim()).to.equal(`Reporte ${folio}: recibido`);
    press(element, 'back');
    await eventually(
      () => (element.shadowRoot!.activeElement as HTMLElement | null)?.dataset.folio === folio,
    );
  });

  it('shows the field of today beside what the person said', async () => {
    const { element } = await open();
    await toCase(element, firstCase());
    const compared = inside(element, '[part="compare"]').textContent.replace(/\s+/g, ' ');
    expect(compared).to.contain('Lo que dice hoy la ficha $10.31');
    expect(compared).to.contain('Lo que dijo la persona Me cobraron 15 dólares.');
    expect(compared).to.contain('Lo que decía cuando reportó');
  });

  it('corrects a fee, shows before and after while it is written, and closes every report of it', async () => {
    const { element, catalogue } = await open();
    await toForm(element, firstCase(), 'correct', 'amount');
    await focusOn(element, 'form');
    expect(inside(element, '[data-do="send"]').textContent.trim()).to.equal('Corregir y cerrar 3 reportes');
    write(element, 'amount', '15');
    await says(element, 'Después $15.00');
    press(element, 'send');
    await there(element, '[part="done"]');
    await focusOn(element, 'case');
    expect(textOf(element)).to.contain(`Reporte ${firstCase()}: corregido`);
    expect(textOf(element)).to.contain('Corregido. Se cerraron 3 reportes.');
    const [, second] = reports.fee;
    const response = await catalogue.fetch(
      new Request('https://catalogo.test/v1/feedback/track', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ folio: second!.folio, accessCode: second!.accessCode }),
      }),
    );
    const view = (await response.json()) as {
      status: string;
      response: { diff: { before: string; after: string } };
    };
    expect(view.status).to.equal('corrected');
    expect(view.response.diff.before).to.contain('10.31');
    expect(view.response.diff.after).to.contain('15.00');
  });

  it('says what is wrong with a fee beside its field, and sends nothing', async () => {
    const { element, catalogue } = await open();
    await toForm(element, firstCase(), 'correct', 'amount');
    write(element, 'amount', 'quince');
    press(element, 'send');
    await focusOn(element, 'outcome');
    expect(textOf(element)).to.contain('Hay 1 dato por corregir');
    const input = field(element, 'amount');
    const error = document.getElementById(input.getAttribute('aria-describedby')!.split(' ').at(-1)!);
    expect(error!.textContent).to.equal('Escriba el costo solo con números. Por ejemplo: 10.31.');
    expect(posts(catalogue)).to.deep.equal([]);
  });

  it('corrects a list of costs as a whole: another one, a range, a tariff, before and after', async () => {
    const catalogue = await createTestCatalogue();
    await prepare(catalogue);
    const { element } = await open(catalogue);
    const folio = await reportOf(catalogue, '/variants/0/fees');
    await toForm(element, folio, 'correct', 'amount');
    write(element, 'kind', 'range');
    await eventually(() => field(element, 'maximum'));
    write(element, 'maximum', '5');
    press(element, 'send');
    await focusOn(element, 'outcome');
    const input = field(element, 'maximum');
    const error = document.getElementById(input.getAttribute('aria-describedby')!.split(' ').at(-1)!);
    expect(error!.textContent).to.equal('Escriba una cifra mayor que la otra. Por ejemplo: 25.00.');
    write(element, 'maximum', '20');
    press(element, 'item-add');
    await eventually(() => field<HTMLSelectElement>(element, 'item')?.value === '1');
    write(element, 'kind', 'tariff');
    await eventually(() => field(element, 'text'));
    write(element, 'concept', 'Por reposición');
    const tariff = element.querySelector<HTMLTextAreaElement>('textarea[name="text"]')!;
    tariff.value = '2 % del valor';
    tariff.dispatchEvent(new Event('input', { bubbles: true }));
    await says(element, 'Por reposición: 2 % del valor (nuevo)');
    await says(element, 'De $10.31 a $20.00 (cambia)');
    press(element, 'send');
    await there(element, '[part="done"]');
    const { variants } = await ficheOf(catalogue);
    expect(variants[0]!.fees.map(({ kind }) => kind)).to.deep.equal(['range', 'tariff']);
    const after = inside(element, '[part="history"]').textContent.replace(/\s+/g, ' ');
    expect(after).to.contain('Antes');
    expect(after).to.contain('Por reposición');
  });

  it('corrects steps: new ones, in another order, with their explanation', async () => {
    const catalogue = await createTestCatalogue();
    await prepare(catalogue);
    const { element } = await open(catalogue);
    const folio = await reportOf(catalogue, '/variants/0/steps');
    await toCase(element, folio);
    press(element, 'correct');
    await there(element, '[data-do="item-add"]');
    for (const step of ['Pagar en la caja', 'Pedir la cita']) {
      press(element, 'item-add');
      await eventually(() => field(element, 'responsible')?.value === '');
      await element.updateComplete;
      write(element, 'text', step);
    }
    write(element, 'more', '1. Con el documento\n2. Sin costo');
    await there(element, '[data-do="item-up"]');
    press(element, 'item-up');
    await says(element, '1. Con el documento');
    press(element, 'send');
    await there(element, '[part="done"]');
    const { variants } = await ficheOf(catalogue);
    expect(variants[0]!.steps.map(({ order, title }) => [order, title.es])).to.deep.equal([
      [1, 'Pedir la cita'],
      [2, 'Pagar en la caja'],
    ]);
    expect(variants[0]!.steps[0]!.description!.es[0]!.t).to.equal('ol');
  });

  it('corrects the offices of a trámite by choosing among those of the institution', async () => {
    const catalogue = await createTestCatalogue();
    await prepare(catalogue);
    const { element } = await open(catalogue);
    const folio = await reportOf(catalogue, '/variants/0/offices');
    await toCase(element, folio);
    press(element, 'correct');
    await there(element, '[data-do="item-add"]');
    press(element, 'item-add');
    await eventually(() => (field<HTMLSelectElement>(element, 'office')?.options.length ?? 0) > 1);
    press(element, 'send');
    await focusOn(element, 'outcome');
    write(element, 'office', 'REG-SS');
    write(element, 'hours', 'Lunes a viernes, de 8:00 a 12:00');
    press(element, 'send');
    await there(element, '[part="done"]');
    const { variants } = await ficheOf(catalogue);
    expect(variants[0]!.offices).to.deep.equal([
      { office: 'REG-SS', hours: { es: 'Lunes a viernes, de 8:00 a 12:00' } },
    ]);
  });

  it('joins duplicates after one yes to a sentence that says what will happen', async () => {
    const { element, catalogue } = await open();
    await toCase(element, firstCase());
    for (const box of element.shadowRoot!.querySelectorAll<HTMLInputElement>('.similar input')) box.click();
    await there(element, '[data-do="duplicates"]');
    press(element, 'duplicates');
    await focusOn(element, 'confirm');
    expect(inside(element, '#confirm').textContent).to.contain(
      `Se cerrarán 2 reportes como repetidos de ${firstCase()}.`,
    );
    expect(posts(catalogue)).to.deep.equal([]);
    press(element, 'join');
    await says(element, 'Listo: se cerraron 2 reportes como repetidos.');
    expect(posts(catalogue)).to.have.length(1);
  });

  it('fills an answer from a template and lets it be written on', async () => {
    const { element, catalogue } = await open();
    await toForm(element, firstCase(), 'answer', 'template');
    const [, first] = field<HTMLSelectElement>(element, 'template').options;
    write(element, 'template', first!.value);
    await eventually(() => field(element, 'text').value.length > 20);
    write(element, 'text', `${field(element, 'text').value} Gracias.`);
    press(element, 'send');
    await there(element, '[part="done"]');
    expect(posts(catalogue)[0]!.body).to.contain(' Gracias.');
  });

  it('passes a case to another institution with a sentence that the citizen reads', async () => {
    const { element } = await open();
    await toForm(element, firstCase(), 'reassign', 'institution');
    await eventually(() => field<HTMLSelectElement>(element, 'institution').options.length > 1);
    press(element, 'send');
    await focusOn(element, 'outcome');
    expect(textOf(element)).to.contain('Hay 2 datos por corregir');
    write(element, 'institution', 'ALC');
    write(element, 'text', 'Ese costo lo cobra la alcaldía.');
    press(element, 'send');
    await says(element, 'Listo: el reporte pasó a la otra institución.');
    press(element, 'back');
    await eventually(() => shown(element).length === 4);
    await focusOn(element, 'inbox');
  });

  it('says what changed meanwhile, and loses nothing that was typed', async () => {
    const { element, catalogue } = await open();
    await toForm(element, firstCase(), 'answer', 'text');
    write(element, 'text', 'Estamos revisando el cobro.');
    const { openDesk } = await import('../../src/context/connect-desk.ts');
    const colleague = openDesk(catalogue.client, DESK_KEY);
    const { seen } = await colleague.openCase(firstCase());
    await colleague.act(firstCase(), { kind: 'moved', seen, to: 'in_review' }, 'la-clave-de-un-colega');
    press(element, 'send');
    await says(element, 'Alguien cambió este reporte mientras usted escribía. Ahora está en revisión.');
    await focusOn(element, 'outcome');
    expect(field(element, 'text').value).to.equal('Estamos revisando el cobro.');
    press(element, 'send');
    await there(element, '[part="done"]');
  });

  it('keeps what was typed without a connection, and sends it once', async () => {
    const { element, catalogue } = await open();
    await toForm(element, firstCase(), 'note', 'text');
    write(element, 'text', 'Preguntar a caja.');
    catalogue.network.mode = 'lost-answer';
    press(element, 'send');
    await says(element, 'Lo que escribió sigue aquí.');
    expect(field(element, 'text').value).to.equal('Preguntar a caja.');
    catalogue.network.mode = 'up';
    press(element, 'send');
    await there(element, '[part="done"]');
    expect(textOf(element).split('Nota interna: Preguntar a caja.')).to.have.length(2);
    expect(new Set(posts(catalogue).map(({ key }) => key)).size).to.equal(1);
  });

  it('keeps the case and what was typed when the entry ends, for whoever signs in again', async () => {
    const { element, catalogue } = await open();
    await toForm(element, firstCase(), 'answer', 'text');
    write(element, 'text', 'Ya preguntamos.');
    await catalogue.store.setInstitutionKey('REG', 'otra');
    press(element, 'send');
    await says(element, 'Su entrada terminó. Entre otra vez: lo que escribió sigue aquí.');
    await prepareKey(catalogue);
    await signIn(element);
    await eventually(() => field(element, 'text'));
    expect(field(element, 'text').value).to.equal('Ya preguntamos.');
    await focusOn(element, 'case');
  });

  it('lists what is asked for online: how many, since when, what is owed and what is late', async () => {
    const catalogue = await createTestCatalogue();
    await prepareAsked(catalogue);
    await replyAsColleague(catalogue, 'MINIMO');
    const { element } = await open(catalogue);
    await toDemand(element);
    await focusOn(element, 'screen');
    const lines = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part="demand"]')].map((line) =>
      line.innerText.replace(/\s+/g, ' '),
    );
    expect(lines).to.have.length(3);
    expect(lines[0]).to.contain('6 personas lo piden, desde el 2 de octubre de 2026.');
    expect(lines[0]).to.contain('Sin respuesta: debió responder a más tardar el 1 de noviembre de 2026.');
    expect(lines[1]).to.contain('5 personas lo piden');
    expect(lines[1]).to.contain('No se hará. La ley pide la firma en persona. Unidad jurídica');
    expect(lines[2]).to.contain('1 persona lo pide');
    expect(lines[2]).to.contain('Todavía no se debe una respuesta.');
    expect(inside(element, '[aria-current="page"]').textContent.trim()).to.equal('Lo que se pide en línea');
  });

  it('publishes a dated reply, once, and shows it in the list', async () => {
    const catalogue = await createTestCatalogue();
    await prepareAsked(catalogue);
    const { element } = await open(catalogue);
    await toReply(element);
    await focusOn(element, 'form');
    press(element, 'send');
    await focusOn(element, 'outcome');
    expect(textOf(element)).to.contain('Hay 2 datos por corregir');
    write(element, 'reply', 'planned');
    await eventually(() => field(element, 'by'));
    write(element, 'by', '2026-11-20');
    write(element, 'why', 'Llega con la firma electrónica del registro.');
    press(element, 'send');
    await eventually(() => field(element, 'by').getAttribute('aria-invalid') === 'true');
    const error = document.getElementById(
      field(element, 'by').getAttribute('aria-describedby')!.split(' ').at(-1)!,
    );
    expect(error!.textContent).to.equal('Escriba la fecha como 2027-03-31, de hoy en adelante.');
    expect(posts(catalogue)).to.deep.equal([]);
    write(element, 'by', '2027-03-31');
    catalogue.network.mode = 'lost-answer';
    press(element, 'send');
    await says(element, 'Lo que escribió sigue aquí.');
    catalogue.network.mode = 'up';
    press(element, 'send');
    await there(element, '[part="done"]');
    await says(element, 'Planificado, para el 31 de marzo de 2027.');
    expect(new Set(posts(catalogue).map(({ key }) => key)).size).to.equal(1);
    const ledger = (await (
      await catalogue.fetch(new Request('https://catalogo.test/v1/demand/COMPLETO'))
    ).json()) as { state: string; replies: { why: string; unit: string }[] };
    expect(ledger.state).to.equal('planned');
    expect(ledger.replies.map(({ why, unit }) => [why, unit])).to.deep.equal([
      ['Llega con la firma electrónica del registro.', 'Registro de prueba'],
    ]);
  });

  it('shows the reply of a faster colleague, and loses nothing that was typed', async () => {
    const catalogue = await createTestCatalogue();
    await prepareAsked(catalogue);
    const { element } = await open(catalogue);
    await toReply(element);
    write(element, 'reply', 'in_progress');
    await eventually(() => field(element, 'by'));
    write(element, 'by', '2027-01-15');
    write(element, 'why', 'Ya se prueba en una oficina.');
    await replyAsColleague(catalogue, 'COMPLETO');
    press(element, 'send');
    await says(element, 'Alguien de su institución respondió mientras usted escribía.');
    await says(element, 'La ley pide la firma en persona.');
    expect(field(element, 'why').value).to.equal('Ya se prueba en una oficina.');
    press(element, 'send');
    await there(element, '[part="done"]');
    await says(element, 'En marcha, para el 15 de enero de 2027.');
  });

  it('keeps a reply that is being written when the entry ends, and forgets it when somebody leaves', async () => {
    const catalogue = await createTestCatalogue();
    await prepareAsked(catalogue);
    const { element } = await open(catalogue);
    await toReply(element);
    write(element, 'reply', 'no');
    write(element, 'why', 'La ley pide la firma en persona.');
    await catalogue.store.setInstitutionKey('REG', 'otra');
    press(element, 'send');
    await says(element, 'Su entrada terminó.');
    await prepareKey(catalogue);
    await signIn(element);
    await eventually(() => field(element, 'why'), 'the form is not back');
    expect(field(element, 'why').value).to.equal('La ley pide la firma en persona.');
    press(element, 'leave');
    await signIn(element);
    await there(element, '.cases [data-folio]');
    press(element, 'show-demand');
    await there(element, '[part="demand"]');
    expect(textOf(element)).not.to.contain('Publicar la respuesta');
  });

  it('adds an address, changes how often it is told, tries it and takes it away after one yes', async () => {
    const catalogue = await createTestCatalogue();
    await prepare(catalogue);
    const { element } = await open(catalogue);
    await toTargets(element);
    await focusOn(element, 'screen');
    expect(textOf(element)).to.contain('Todavía no se avisa a nadie.');
    press(element, 'add-target');
    await focusOn(element, 'form');
    write(element, 'address', 'reportes');
    press(element, 'send');
    await focusOn(element, 'outcome');
    const input = field(element, 'address');
    const error = document.getElementById(input.getAttribute('aria-describedby')!.split(' ').at(-1)!);
    expect(error!.textContent).to.equal('Escriba un correo completo, como reportes@institucion.gob.sv.');
    expect(posts(catalogue)).to.deep.equal([]);
    write(element, 'address', 'reportes@registro.example.gob');
    press(element, 'send');
    await says(element, 'Listo: enviamos un mensaje a reportes@registro.example.gob.');
    await focusOn(element, 'outcome');
    await says(element, 'Falta confirmar');
    expect(textOf(element)).to.contain('Un resumen cada día.');
    press(element, 'change-target');
    await eventually(() => field(element, 'frequency'));
    expect(field(element, 'address'), 'an address is not changed into another').to.equal(null);
    write(element, 'frequency', 'weekly');
    press(element, 'send');
    await says(element, 'Un resumen cada semana.');
    press(element, 'remove-target');
    await focusOn(element, 'form');
    press(element, 'cancel');
    await eventually(
      () => (element.shadowRoot!.activeElement as HTMLElement | null)?.dataset.target !== undefined,
      'the focus does not come back to the address',
    );
    press(element, 'remove-target');
    await there(element, '[part="form"]');
    press(element, 'send');
    await says(element, 'Todavía no se avisa a nadie.');
    expect(await listed(catalogue)).to.deep.equal([]);
  });

  it('shows the secret of a webhook once, and nowhere after that; a change keeps what it is told of', async () => {
    const catalogue = await createTestCatalogue();
    await prepareTold(catalogue);
    const { element } = await open(catalogue);
    await toTargetForm(element);
    write(element, 'kind', 'webhook');
    write(element, 'address', 'https://otro.example.gob/avisos');
    press(element, 'send');
    await there(element, '[part="secret"]');
    const secret = inside(element, '[part="secret"] code').textContent;
    expect(secret).to.match(/^whsec_.{40,}/);
    press(element, 'kept-secret');
    await eventually(() => !element.shadowRoot!.querySelector('[part="secret"]'));
    expect(element.shadowRoot!.innerHTML).not.to.contain(secret);
    const old = 'https://sistema.registro.example.gob/avisos';
    const ofOld = (name: string) =>
      [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part="target"]')]
        .find((target) => target.textContent.includes(old))!
        .querySelector<HTMLElement>(`[data-do="${name}-target"]`)!;
    ofOld('change').click();
    await eventually(() => field(element, 'frequency'));
    write(element, 'frequency', 'daily');
    press(element, 'send');
    await says(element, `Listo: se guardó cada cuánto se avisa a ${old}.`);
    expect(element.shadowRoot!.querySelector('[part="secret"]')).to.equal(null);
    const kept = (await listed(catalogue)).find(({ address }) => address === old)!;
    expect([kept.frequency, kept.kinds]).to.deep.equal(['daily', ['report.late']]);
    ofOld('test').click();
    await says(element, `Listo: la prueba va en camino a ${old}.`);
  });

  it('shows who is told to the owner alone', async () => {
    const catalogue = await createTestCatalogue();
    await prepareAsked(catalogue);
    await prepareEditor(catalogue);
    const { element } = await open(catalogue);
    await signIn(element, EDITOR_KEY);
    await there(element, '[data-do="show-demand"]');
    expect(element.shadowRoot!.querySelector('[data-do="show-notices"]')).to.equal(null);
  });

  it('says where somebody decides that much came in little time, and what it may mean', async () => {
    const catalogue = await createTestCatalogue();
    await prepareAsked(catalogue);
    await prepareBursts(catalogue);
    const { element } = await open(catalogue);
    await toCase(element, reports.fee[1]!.folio);
    await says(element, 'Este reporte llegó en esos minutos.');
    await says(element, '61 reportes de este trámite, desde 2 redes. Lo usual son 0.3.');
    press(element, 'back');
    await there(element, '.cases');
    inside(element, `[data-folio="${firstCase()}"]`).click();
    await says(element, '61 reportes de este trámite');
    expect(textOf(element), 'the late one came twenty days before').not.to.contain('llegó en esos minutos');
    press(element, 'back');
    await there(element, '.cases');
    inside(element, `[data-folio="${reports.plain.folio}"]`).click();
    await there(element, '[part="actions"]');
    expect(textOf(element)).not.to.contain('En revisión: llegó mucho');
    press(element, 'back');
    await there(element, '.cases');
    press(element, 'show-demand');
    await says(element, '61 votos, desde 2 redes.');
  });

  it('decides whether a comment is published, with a reason of the policy when it is not', async () => {
    const { element, catalogue } = await open();
    await toForm(element, firstCase(), 'moderate', 'decision');
    write(element, 'decision', 'hidden');
    await eventually(() => field(element, 'reason'));
    press(element, 'send');
    await focusOn(element, 'outcome');
    write(element, 'reason', 'other_subject');
    press(element, 'send');
    await there(element, '[part="done"]');
    expect(textOf(element)).to.contain('El comentario no se muestra al público.');
    expect(posts(catalogue)).to.have.length(1);
  });

  it('gives the cases as a table that a spreadsheet opens, with the key in no address', async () => {
    const { element, catalogue } = await open();
    await toInbox(element);
    const saved: string[] = [];
    const keep = (event: Event) => {
      const link = event.target as HTMLAnchorElement;
      event.preventDefault();
      saved.push(link.download, link.href);
    };
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      this.addEventListener('click', keep);
      click.call(this);
    };
    try {
      press(element, 'table');
      await eventually(() => saved.length > 0);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved[0]).to.equal('reportes-2026-11-21.csv');
    const asked = new Request('https://catalogo.test/v1/desk/export.csv', {
      headers: { Authorization: `Bearer ${DESK_KEY}` },
    });
    const table = await (await catalogue.fetch(asked)).text();
    expect(table).to.contain('folio,tramite,dato,problema,estado');
    expect(table.trim().split('\n')).to.have.length(6);
    expect(table, 'no words of a citizen that nobody published').not.to.contain('15 dólares');
    expect(catalogue.sent.some(({ path }) => path.includes(DESK_KEY))).to.equal(false);
  });

  it('believes of the account’s window only what carries its own mark', () => {
    const said = {
      type: 'ventanilla-sign-in',
      mark: 'suya',
      token: 'ficha',
      expiresAt: '2026-11-21T15:15:00Z',
    };
    expect(readMessage(said, 'suya')).to.deep.equal({
      name: 'token',
      token: 'ficha',
      expiresAt: '2026-11-21T15:15:00Z',
    });
    expect(readMessage(said, 'otra')).to.equal(undefined);
    expect(readMessage({ ...said, type: 'otra' }, 'suya')).to.equal(undefined);
    expect(readMessage(null, 'suya')).to.equal(undefined);
    expect(readMessage({ type: said.type, mark: 'suya', problem: 'refused' }, 'suya')).to.deep.equal({
      name: 'refused',
    });
  });
});
