import { expect } from '@open-wc/testing';
import type { ReactiveElement } from 'lit';
import type { FeedbackButtonsElement } from '../../src/elements/feedback-buttons/feedback-buttons.ts';
import { feedbacks } from '../../src/server/feedback-records.ts';
import { contacts } from '../../src/server/notices/contacts.ts';
import { announcements } from '../support/announcements.ts';
import { createTestCatalogue, type TestCatalogue } from '../support/catalogue.ts';
import { conformance } from '../support/conformance.ts';
import { beforeEach, describe, it } from '../support/mocha.ts';
import { eventually, inside, mount, shows, textOf } from '../support/mount.ts';

const fallback = { name: 'Renovar el documento', href: 'https://catalogo.test/t/COMPLETO' };

const want = (element: HTMLElement) => inside<HTMLButtonElement>(element, '[aria-pressed]');
const differs = (element: HTMLElement) => inside<HTMLButtonElement>(element, '#differs');
const send = (element: HTMLElement) => inside<HTMLButtonElement>(element, '.send [part="primary"]');
const comment = (element: HTMLElement) => element.querySelector<HTMLTextAreaElement>('[name="detail"]')!;
/** What comes after a while. */
async function appears<Found extends Element>(find: () => Found | null | undefined): Promise<Found> {
  await eventually(find);
  return find()!;
}
const field = <Field extends HTMLElement>(element: HTMLElement, name: string) =>
  appears(() => element.querySelector<Field>(`[name="${name}"]`));

async function open(element: ReactiveElement): Promise<void> {
  const wasOpen = differs(element).getAttribute('aria-expanded') === 'true';
  differs(element).click();
  await element.updateComplete;
  // The form's code comes with the first press.
  if (!wasOpen) await eventually(() => element.shadowRoot!.querySelector('#part') && comment(element));
}
/** Chooses a part and what happened with it. */
async function choose(element: ReactiveElement, part: string, problem: string): Promise<void> {
  inside(element, `input[name="part"][value="${part}"]`).click();
  await element.updateComplete;
  inside(element, `input[name="problem"][value="${problem}"]`).click();
  await element.updateComplete;
}
function write(element: HTMLElement, words: string): void {
  const field = comment(element);
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
async function fill(element: ReactiveElement, words = 'Me pidieron tres copias.'): Promise<void> {
  await open(element);
  await choose(element, 'requirement', 'other_requirements');
  write(element, words);
  await element.updateComplete;
}
const keepMail = (element: HTMLElement) => inside<HTMLButtonElement>(element, '.own-report .button');
async function writeMail(element: HTMLElement, address: string): Promise<HTMLInputElement> {
  const input = await field<HTMLInputElement>(element, 'email');
  input.value = address;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return input;
}
const later = (element: HTMLElement) =>
  element.shadowRoot?.querySelector<HTMLElement>('.send > [part="secondary"]:nth-child(2):not(:last-child)');
/** Somebody else says that the fee is another. */
async function reported(catalogue: TestCatalogue): Promise<void> {
  await catalogue.client.giveFeedback(
    { kind: 'works_differently', tramite: 'COMPLETO', field: '/variants/0/fees', problem: 'other_fee' },
    'clave-de-otra-persona',
  );
}
/** As if the phone had lost its network. */
function disconnect(lost: boolean): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => !lost });
}

const attributes = { code: 'COMPLETO' };

conformance('feedback-buttons', {
  define: () => import('../../src/elements/feedback-buttons/feedback-buttons.define.ts'),
  fallback,
  // Nobody presses a button on paper; number and code are to be kept.
  onPaper: ({ shadowRoot }) =>
    !shadowRoot?.querySelector('.r') || shadowRoot.querySelector('.receipt') !== null,
  states: {
    idle: { state: 'loaded', attributes },
    voted: {
      state: 'loaded',
      attributes,
      act: async (element) => {
        want(element).click();
        await eventually(() => want(element).getAttribute('aria-pressed') === 'true');
        // It comes in a file of its own, and belongs on paper.
        await eventually(() => element.shadowRoot?.querySelector('.receipt'));
      },
    },
    'form open': { state: 'loaded', attributes, act: open },
    invalid: {
      state: 'loaded',
      attributes,
      act: async (element) => {
        await open(element);
        write(element, 'a'.repeat(601));
        send(element).click();
        await eventually(() => element.shadowRoot?.querySelector('#summary'));
      },
    },
    sending: {
      state: 'loaded',
      attributes,
      act: async (element, catalogue) => {
        await fill(element);
        catalogue.network.mode = 'held';
        send(element).click();
        await element.updateComplete;
      },
    },
    sent: {
      state: 'loaded',
      attributes,
      act: async (element) => {
        await fill(element);
        send(element).click();
        await eventually(() => element.shadowRoot?.querySelector('#thanks'));
        await field(element, 'email');
      },
    },
    'sent, an e-mail that is none, and what erasing means': {
      state: 'loaded',
      attributes,
      act: async (element) => {
        await fill(element);
        send(element).click();
        await field(element, 'email');
        keepMail(element).click();
        await eventually(() => element.querySelector('[name="email"][aria-invalid]'));
        inside<HTMLDetailsElement>(element, '.own-report details').open = true;
      },
    },
    failed: {
      state: 'loaded',
      attributes,
      act: async (element, catalogue) => {
        await fill(element);
        catalogue.network.mode = 'offline';
        send(element).click();
        await eventually(() => element.shadowRoot?.querySelector('[part="error"]'));
      },
    },
    'asked why': {
      state: 'loaded',
      attributes,
      act: async (element) => {
        want(element).click();
        await eventually(() => element.shadowRoot?.querySelector('#add-reasons'));
        await field(element, 'municipality');
      },
    },
    'everything filled in, with a warning': {
      state: 'loaded',
      attributes: { code: 'LISTA' },
      act: async (element) => {
        await open(element);
        await choose(element, 'requirement', 'form');
        inside<HTMLDetailsElement>(element, '#report details').open = true;
        await field(element, 'requirement');
        write(element, 'Mi DUI es 01234567-8 y mi teléfono 7123-4567.');
        await element.updateComplete;
      },
    },
    'others said the same': {
      state: 'loaded',
      attributes,
      prepare: async (catalogue) => {
        await reported(catalogue);
      },
      act: async (element) => {
        await open(element);
        inside(element, 'input[name="part"][value="cost"]').click();
        await eventually(() => element.shadowRoot?.querySelector('.same button'));
      },
    },
    'kept on this phone': {
      state: 'loaded',
      attributes,
      act: async (element, catalogue) => {
        await fill(element);
        catalogue.network.mode = 'offline';
        send(element).click();
        (await appears(() => later(element))).click();
        await eventually(() => element.shadowRoot?.querySelector('#kept'));
        localStorage.clear();
      },
    },
    'a name of 400 characters': { state: 'loaded', attributes: { code: 'LARGO' }, act: open },
    loading: { state: 'loading', attributes, network: 'held' },
    'not found': { state: 'not-found', attributes: { code: 'NO-EXISTE' } },
    'catalogue unreachable': { state: 'error', attributes, network: 'offline' },
    'without a catalogue': { state: 'error', attributes, withoutCatalogue: true },
  },
});

describe('The two buttons', () => {
  let api: TestCatalogue;
  beforeEach(async () => {
    disconnect(false);
    api = await createTestCatalogue();
  });

  async function buttons(more: Record<string, string> = {}): Promise<FeedbackButtonsElement> {
    const { element } = mount<FeedbackButtonsElement>('feedback-buttons', {
      attributes: { ...attributes, ...more },
      fallback,
      catalogue: api,
    });
    await shows(element, 'loaded');
    return element;
  }
  const counted = async () => (await api.store.feedbackCounts(['COMPLETO']))[0]!;
  const sentReports = () => api.sent.filter(({ path }) => path === '/v1/feedback');
  const pressed = (element: HTMLElement, yes: boolean) =>
    eventually(() => want(element).getAttribute('aria-pressed') === String(yes));
  const thanked = (element: HTMLElement) => eventually(() => element.shadowRoot!.querySelector('#thanks'));
  const failed = (element: HTMLElement) =>
    eventually(() => element.shadowRoot!.querySelector('[part="error"]'));

  it('carry exactly these words', async () => {
    const element = await buttons();
    expect(want(element).textContent.trim()).to.equal('Quiero este servicio en línea');
    expect(differs(element).textContent.trim()).to.equal('Este servicio no funciona así');
    expect(textOf(element)).to.contain('¿Le funciona el trámite «Renovar el documento de identidad»?');
  });

  it('count one vote, say so once, and take it back with the next press', async function () {
    // What the states before announced is still being said, a second each.
    this.timeout(90_000);
    const element = await buttons();
    const said = await announcements();
    want(element).click();
    await pressed(element, true);
    expect((await counted()).wantOnline).to.equal(1);
    expect(textOf(element)).to.contain('1 persona lo pide');
    expect(await said.all()).to.deep.equal([
      'Gracias. Su voto quedó guardado. Ya es 1 persona la que pide este trámite en línea.',
    ]);
    want(element).click();
    await pressed(element, false);
    expect((await counted()).wantOnline).to.equal(0);
    expect(textOf(element)).to.contain('Retiramos su voto.');
  });

  it('count twenty hasty presses as one vote', async () => {
    const element = await buttons();
    for (let press = 0; press < 20; press += 1) want(element).click();
    await pressed(element, true);
    expect((await counted()).wantOnline).to.equal(1);
    expect(sentReports().filter(({ method }) => method === 'POST')).to.have.length(1);
  });

  it('count a vote once although its answer was lost on the way', async () => {
    const element = await buttons();
    api.network.mode = 'lost-answer';
    want(element).click();
    await eventually(() => textOf(element).includes('No pudimos guardar su voto'));
    expect(want(element).getAttribute('aria-pressed')).to.equal('false');
    api.network.mode = 'up';
    want(element).click();
    await pressed(element, true);
    expect((await counted()).wantOnline).to.equal(1);
  });

  /** Without a network, as when it was lost: nothing answers, and the browser knows. */
  function lose(lost: boolean): void {
    disconnect(lost);
    api.network.mode = lost ? 'offline' : 'up';
    if (!lost) window.dispatchEvent(new Event('online'));
  }
  const votes = () => api.sent.filter(({ path, method }) => path === '/v1/feedback' && method === 'POST');
  const inPhone = () => Object.keys(localStorage);

  it('keep a vote without a network, show it, and send it by themselves with the same key', async () => {
    localStorage.clear();
    const element = await buttons();
    const given: unknown[] = [];
    element.addEventListener('feedback-given', ({ kind }) => given.push(kind));
    lose(true);
    want(element).click();
    await pressed(element, true);
    expect(textOf(element)).to.contain('Su voto queda en este teléfono y sale solo cuando vuelva.');
    expect(inPhone()).to.deep.equal(['ventanilla:unsent:https://catalogo.test:vote:COMPLETO']);
    expect(given).to.deep.equal([]);
    lose(false);
    await eventually(() => textOf(element).includes('Gracias. Su voto quedó guardado.'));
    expect((await counted()).wantOnline).to.equal(1);
    expect(given).to.deep.equal(['want_online']);
    expect(inPhone()).to.deep.equal([]);
    // It is a vote like any other now.
    want(element).click();
    await pressed(element, false);
    expect((await counted()).wantOnline).to.equal(0);
  });

  it('take back a vote that never left, without a word to the catalogue', async () => {
    localStorage.clear();
    const element = await buttons();
    lose(true);
    want(element).click();
    await pressed(element, true);
    want(element).click();
    await pressed(element, false);
    expect(textOf(element)).to.contain('Su voto no contará.');
    expect(inPhone()).to.deep.equal([]);
    lose(false);
    await eventually(() => textOf(element).includes('Su voto no contará.'));
    expect(votes()).to.have.length(0);
    want(element).click();
    await pressed(element, true);
    expect((await counted()).wantOnline).to.equal(1);
  });

  for (const back of [false, true])
    it(`count ${back ? 'not at all' : 'once'} a vote whose answer was lost with the network${back ? ' and that is taken back' : ''}`, async () => {
      localStorage.clear();
      const input = { kind: 'want_online', tramite: 'COMPLETO' } as const;
      const key = 'una-clave-que-ya-llego';
      await api.client.giveFeedback(input, key);
      expect((await counted()).wantOnline).to.equal(1);
      localStorage.setItem(
        'ventanilla:unsent:https://catalogo.test:vote:COMPLETO',
        JSON.stringify({ key, input, left: true }),
      );
      disconnect(true);
      const element = await buttons();
      await pressed(element, true);
      if (back) {
        want(element).click();
        await pressed(element, false);
        expect(JSON.parse(localStorage.getItem(inPhone()[0]!)!)).to.deep.include({ key, back: true });
      }
      lose(false);
      await eventually(() => inPhone().length === 0);
      await pressed(element, !back);
      expect((await counted()).wantOnline).to.equal(back ? 0 : 1);
    });

  it('send from any page the votes that wait for other trámites, and leave out those that were taken back', async () => {
    localStorage.clear();
    const keep = (code: string, more: object) =>
      localStorage.setItem(
        `ventanilla:unsent:https://catalogo.test:vote:${code}`,
        JSON.stringify({
          key: `una-clave-de-${code}`,
          input: { kind: 'want_online', tramite: code },
          ...more,
        }),
      );
    keep('COMPLETO', {});
    keep('LISTA', { left: true, back: true });
    keep('NO-EXISTE', {});
    localStorage.setItem('ventanilla:unsent:https://catalogo.test:vote:MINIMO', '{"key":"x"}');
    await buttons({ code: 'GRATIS' });
    await eventually(() => inPhone().length === 0);
    const counts = await api.store.feedbackCounts(['COMPLETO', 'LISTA', 'GRATIS']);
    expect(counts.map(({ wantOnline }) => wantOnline)).to.deep.equal([1, 0, 0]);
  });

  it('count one vote where two elements of a page stand for the same trámite and one of them waited', async () => {
    localStorage.clear();
    const [first, second] = [await buttons(), await buttons({ code: 'GRATIS' })];
    lose(true);
    want(first).click();
    await pressed(first, true);
    lose(false);
    await eventually(() => inPhone().length === 0);
    await pressed(first, true);
    expect((await counted()).wantOnline).to.equal(1);
    expect(want(second).getAttribute('aria-pressed')).to.equal('false');
    expect(new Set(votes().map(({ key }) => key)).size).to.equal(1);
  });

  it('show the server’s own counts', async () => {
    for (let person = 0; person < 3; person += 1) {
      await api.client.giveFeedback(
        { kind: 'want_online', tramite: 'COMPLETO' },
        `clave-de-prueba-${person}`,
      );
    }
    expect(textOf(await buttons())).to.contain('3 personas lo piden');
  });

  it('open and close the form with the same button, which stays', async () => {
    const element = await buttons();
    await open(element);
    expect(differs(element).getAttribute('aria-expanded')).to.equal('true');
    expect(element.shadowRoot!.getElementById(differs(element).getAttribute('aria-controls')!)).not.to.equal(
      null,
    );
    await open(element);
    expect(differs(element).getAttribute('aria-expanded')).to.equal('false');
    expect(element.querySelector('textarea')).to.equal(null);
  });

  it('keep what was written when the form is closed and opened, or moved', async () => {
    const element = await buttons();
    await fill(element);
    await open(element);
    await open(element);
    expect(comment(element).value).to.equal('Me pidieron tres copias.');
    const box = document.createElement('div');
    element.parentElement!.append(box);
    box.append(element);
    await element.updateComplete;
    expect(comment(element).value).to.equal('Me pidieron tres copias.');
    expect(inside<HTMLInputElement>(element, 'input[value="other_requirements"]').checked).to.equal(true);
  });

  it('have the comment field in the page itself, with its label and its limit', async () => {
    const element = await buttons();
    await open(element);
    const field = comment(element);
    expect(field.labels[0]!.textContent).to.equal('Cuéntelo con sus palabras (opcional)');
    expect(document.getElementById(field.getAttribute('aria-describedby')!)!.textContent).to.equal(
      'Sin nombre, DUI ni teléfono. Hasta 600 caracteres.',
    );
  });

  it('count down the last quarter of 600 characters, and refuse the 601st without cutting it', async () => {
    const element = await buttons();
    await open(element);
    await choose(element, 'time', 'time');
    write(element, 'a'.repeat(599));
    await element.updateComplete;
    expect(element.innerText).to.contain('Le queda 1 carácter');
    write(element, 'a'.repeat(602));
    send(element).click();
    await eventually(() => element.shadowRoot!.querySelector('#summary'));
    expect(element.innerText).to.contain('Borre 2 caracteres');
    expect(element.innerText).to.contain('Acorte el texto a 600 caracteres.');
    expect(comment(element).getAttribute('aria-invalid')).to.equal('true');
    expect(comment(element).value).to.have.length(602);
    expect(sentReports().filter(({ method }) => method === 'POST')).to.have.length(0);
  });

  it('say what is missing, and put the focus there', async () => {
    const element = await buttons();
    await open(element);
    send(element).click();
    await eventually(() => element.shadowRoot!.activeElement?.getAttribute('name') === 'part');
    expect(textOf(element)).to.contain('Hay 1 dato por corregir');
    expect(textOf(element)).to.contain('Elija qué parte no es así.');
    inside(element, 'input[name="part"][value="cost"]').click();
    await element.updateComplete;
    send(element).click();
    await eventually(() => element.shadowRoot!.activeElement?.getAttribute('name') === 'problem');
    expect(textOf(element)).to.contain('Elija qué pasó.');
  });

  it('give a folio and a code for the report, with the day of the answer, and the focus on the thanks', async () => {
    const element = await buttons({ placement: 'portada' });
    const given: unknown[] = [];
    element.addEventListener('feedback-given', ({ code, kind, placement }) =>
      given.push({ code, kind, placement }),
    );
    await fill(element);
    inside(element, 'input[name="rating"][value="2"]').click();
    send(element).click();
    await thanked(element);
    await eventually(() => element.shadowRoot!.activeElement?.id === 'thanks');
    const text = textOf(element);
    expect(text).to.match(/REG-26-[0-9A-Z]{8}-[0-9A-Z]/);
    expect(text).to.contain('La institución debe responder a más tardar el 4 de diciembre de 2026.');
    expect(inside<HTMLAnchorElement>(element, '.report a').href).to.equal('https://catalogo.test/solicitud');
    expect(text).to.contain('1 reporte');
    expect(given).to.deep.equal([{ code: 'COMPLETO', kind: 'works_differently', placement: 'portada' }]);
    const [post] = sentReports().filter(({ method }) => method === 'POST');
    expect(JSON.parse(post!.body)).to.deep.include({
      kind: 'works_differently',
      tramite: 'COMPLETO',
      problem: 'other_requirements',
      field: '/variants/0/requirements',
      version: 1,
      detail: 'Me pidieron tres copias.',
      rating: 2,
    });
  });

  it('keep every word when sending fails, and count the repeat once', async () => {
    const element = await buttons();
    await fill(element);
    api.network.mode = 'lost-answer';
    send(element).click();
    await failed(element);
    expect(textOf(element)).to.contain('Todavía no enviado. No se perdió: sigue escrito aquí.');
    expect(comment(element).value).to.equal('Me pidieron tres copias.');
    expect(send(element).textContent.trim()).to.equal('Enviar de nuevo');
    api.network.mode = 'up';
    send(element).click();
    await thanked(element);
    const keys = sentReports().flatMap(({ key }) => (key ? [key] : []));
    expect(keys.length).to.be.greaterThan(1);
    expect(new Set(keys).size).to.equal(1);
    expect((await counted()).worksDifferently).to.equal(1);
  });

  it('use another key when the person changes the words after a failure', async () => {
    const element = await buttons();
    await fill(element);
    api.network.mode = 'lost-answer';
    send(element).click();
    await failed(element);
    api.network.mode = 'up';
    write(element, 'Me pidieron cuatro copias.');
    await element.updateComplete;
    send(element).click();
    await thanked(element);
    const bodies = sentReports().filter(({ method }) => method === 'POST');
    expect(bodies.at(-1)!.body).to.contain('cuatro copias');
  });

  it('send a report by themselves when the network comes back', async () => {
    const element = await buttons();
    await fill(element);
    disconnect(true);
    api.network.mode = 'offline';
    send(element).click();
    await failed(element);
    expect(textOf(element)).to.contain('Todavía no enviado: no hay conexión.');
    disconnect(false);
    api.network.mode = 'up';
    window.dispatchEvent(new Event('online'));
    await thanked(element);
    expect((await counted()).worksDifferently).to.equal(1);
  });

  it('send a report once, however often the button is pressed meanwhile', async () => {
    const element = await buttons();
    await fill(element);
    api.network.mode = 'held';
    send(element).click();
    await element.updateComplete;
    for (let press = 0; press < 5; press += 1) send(element).click();
    api.network.release();
    await thanked(element);
    expect((await counted()).worksDifferently).to.equal(1);
  });

  it('work without their counts', async () => {
    api.client.feedbackCounts = async () => Promise.reject(new Error('sin conteos'));
    const element = await buttons();
    want(element).click();
    await pressed(element, true);
  });

  it('put the focus back on the button when the form is given up', async () => {
    const element = await buttons();
    await open(element);
    inside(element, '.send > :last-child').click();
    expect(element.shadowRoot!.activeElement).to.equal(differs(element));
  });

  const posts = () => sentReports().filter(({ method }) => method === 'POST');
  const bodyOf = (post: { body: string } | undefined) => JSON.parse(post?.body ?? '{}') as object;

  it('ask after the vote why and from where, keep only what is known, and never hold the vote for it', async () => {
    const element = await buttons();
    want(element).click();
    await pressed(element, true);
    expect((await counted()).wantOnline).to.equal(1);
    const add = await appears(() => element.shadowRoot!.querySelector<HTMLButtonElement>('#add-reasons'));
    const municipality = await field<HTMLSelectElement>(element, 'municipality');
    expect(municipality.options.length).to.be.greaterThan(2);
    inside(element, 'input[value="distance"]').click();
    inside(element, 'input[value="cost"]').click();
    municipality.value = municipality.options[1]!.value;
    municipality.dispatchEvent(new Event('change'));
    api.network.mode = 'trouble';
    add.click();
    await eventually(() => textOf(element).includes('No pudimos agregarlo. Su voto ya cuenta.'));
    api.network.mode = 'up';
    add.click();
    await eventually(() => element.shadowRoot!.activeElement?.id === 'added');
    const [vote] = await api.store.records.list(feedbacks, { index: 'tramite', prefix: 'COMPLETO ' });
    expect(vote?.onlineReasons).to.deep.equal(['distance', 'cost']);
    expect(vote?.municipality).to.equal(municipality.value);
    expect((await counted()).wantOnline).to.equal(1);
    want(element).click();
    await pressed(element, false);
    expect(element.shadowRoot!.querySelector('.reasons')).to.equal(null);
  });

  it('point at one requirement of the fiche that was seen, with its version and hash', async () => {
    const element = await buttons({ code: 'LISTA' });
    await open(element);
    await choose(element, 'requirement', 'form');
    const which = await field<HTMLSelectElement>(element, 'requirement');
    which.value = '/variants/0/requirements/1';
    which.dispatchEvent(new Event('change'));
    const asked = await field<HTMLTextAreaElement>(element, 'asked');
    asked.value = 'Dos fotos';
    asked.dispatchEvent(new InputEvent('input'));
    send(element).click();
    await thanked(element);
    const { hash, version } = (await api.store.tramite('LISTA'))!;
    expect(bodyOf(posts()[0])).to.deep.include({
      field: '/variants/0/requirements/1',
      version,
      ficheHash: hash,
      problem: 'form',
      whatWasAsked: 'Dos fotos',
    });
  });

  it('ask for the fiche only when the form opens, and work without it', async () => {
    const element = await buttons();
    const asksFiche = () => api.sent.some(({ path }) => path.startsWith('/v1/fiches/'));
    expect(asksFiche()).to.equal(false);
    api.client.fiche = async () => Promise.reject(new Error('sin ficha'));
    await fill(element);
    send(element).click();
    await thanked(element);
    const body = bodyOf(posts()[0]);
    expect(body).to.deep.include({ problem: 'other_requirements' });
    expect(body).not.to.have.property('field');
  });

  it('warn of personal data once, name what they saw, and send all the same; the catalogue keeps masks', async () => {
    const element = await buttons();
    await fill(element, 'Llámeme');
    const said = await announcements();
    for (const words of ['Llámeme al 7123-4567', 'Llámeme al 7123-4567 hoy', 'Soy 01234567-8, 7123-4567'])
      write(element, words);
    await element.updateComplete;
    expect(element.innerText).to.contain('Parece que aquí hay un DUI y un teléfono.');
    // A second passes between two messages.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await said.all()).to.have.length(2);
    send(element).click();
    await thanked(element);
    const [kept] = await api.store.records.list(feedbacks, { index: 'tramite', prefix: 'COMPLETO ' });
    expect(kept?.detail).to.equal('Soy [DUI], [teléfono]');
  });

  it('say «a mí también» to an open report with one tap, counted once however often it is pressed', async () => {
    await reported(api);
    const element = await buttons();
    await open(element);
    inside(element, 'input[name="part"][value="cost"]').click();
    const too = await appears(() => element.shadowRoot!.querySelector<HTMLElement>('.same button'));
    api.network.mode = 'lost-answer';
    too.click();
    await eventually(() => textOf(element).includes('No contó dos veces'));
    api.network.mode = 'up';
    for (let press = 0; press < 5; press += 1) too.click();
    await thanked(element);
    expect((await counted()).worksDifferently).to.equal(2);
    const all = await api.store.records.list(feedbacks, { index: 'tramite', prefix: 'COMPLETO ' });
    const first = all.find(({ sameAs }) => sameAs === undefined);
    expect(all.find(({ sameAs }) => sameAs !== undefined)?.sameAs).to.equal(first?.folio);
    expect(first?.supports).to.equal(1);
  });

  async function sent(): Promise<FeedbackButtonsElement> {
    const element = await buttons();
    await fill(element, 'Vivo en la casa azul');
    send(element).click();
    await thanked(element);
    await field(element, 'email');
    return element;
  }
  const mine = async () => {
    const [report] = await api.store.records.list(feedbacks, { index: 'tramite', prefix: 'COMPLETO ' });
    return { report, contact: await api.store.records.get(contacts, report!.folio) };
  };

  it('take an e-mail once the report arrived, say what for and until when, and forget it with one press', async () => {
    const element = await sent();
    const input = await writeMail(element, ' ana@example.com ');
    expect(input.autocomplete).to.equal('email');
    expect(document.getElementById(input.getAttribute('aria-describedby')!)!.textContent).to.equal(
      'Se guarda hasta 90 días y solo para esto. Cada mensaje dice cómo dejar de recibirlos.',
    );
    expect((await mine()).contact).to.equal(undefined);
    keepMail(element).click();
    await eventually(() => element.shadowRoot!.activeElement?.id === 'told');
    expect(textOf(element)).to.contain('La dirección se borra el 19 de febrero de 2027');
    expect((await mine()).contact?.until).to.equal('2027-02-19T15:00:00.000Z');
    expect(element.querySelector('[name="email"]')).to.equal(null);
    keepMail(element).click();
    await eventually(() => textOf(element).includes('Borramos su correo.'));
    expect((await mine()).contact).to.equal(undefined);
  });

  it('keep the e-mail that is none, or that could not be kept, where it was written', async () => {
    const element = await sent();
    const input = await writeMail(element, 'ana');
    keepMail(element).click();
    await eventually(() => document.activeElement === input && input.getAttribute('aria-invalid') === 'true');
    expect(element.innerText).to.contain('Escriba el correo completo');
    // The browser takes it, the catalogue does not.
    await writeMail(element, 'ana@casa');
    keepMail(element).click();
    await eventually(() => api.sent.some(({ path }) => path === '/v1/feedback/contact'));
    await eventually(
      () =>
        input.getAttribute('aria-invalid') === 'true' && !keepMail(element).matches('[aria-disabled="true"]'),
    );
    await writeMail(element, 'ana@example.com');
    api.network.mode = 'offline';
    keepMail(element).click();
    await eventually(() => textOf(element).includes('No pudimos hacerlo.'));
    expect(input.value).to.equal('ana@example.com');
    api.network.mode = 'up';
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await eventually(() => element.shadowRoot!.querySelector('#told'));
    expect((await mine()).contact).not.to.equal(undefined);
  });

  it('erase what was written, after saying what goes', async () => {
    const element = await sent();
    expect(textOf(element)).to.contain('No se puede deshacer.');
    inside<HTMLDetailsElement>(element, '.own-report details').open = true;
    api.network.mode = 'trouble';
    inside(element, '#erase').click();
    await eventually(() => textOf(element).includes('No pudimos hacerlo.'));
    expect((await mine()).report?.detail).to.equal('Vivo en la casa azul');
    api.network.mode = 'up';
    inside(element, '#erase').click();
    await eventually(() => element.shadowRoot!.activeElement?.id === 'erased');
    const { report } = await mine();
    expect([report?.status, report?.detail]).to.deep.equal(['withdrawn', undefined]);
    expect(element.querySelector('[name="email"]')).to.equal(null);
  });

  it('give the receipt also when nothing more can be asked', async () => {
    const element = await buttons();
    await fill(element);
    const answers = api.app.fetch;
    api.app.fetch = async (request, ...rest) =>
      new URL(request.url).pathname === '/v1/feedback/track'
        ? new Response('{}', { status: 404 })
        : answers(request, ...rest);
    send(element).click();
    await thanked(element);
    await eventually(() => api.sent.some(({ path }) => path === '/v1/feedback/track'));
    expect(textOf(element)).to.match(/REG-26-[0-9A-Z]{8}-[0-9A-Z]/);
    expect(element.shadowRoot!.querySelector('.own-report')).to.equal(null);
  });

  it('keep a report on this phone only when told to, and send it from the next page', async () => {
    localStorage.clear();
    const element = await buttons();
    await fill(element);
    api.network.mode = 'lost-answer';
    send(element).click();
    await failed(element);
    expect(localStorage.length).to.equal(0);
    later(element)!.click();
    await eventually(() => element.shadowRoot!.activeElement?.id === 'kept');
    expect(localStorage.length).to.equal(1);
    api.network.mode = 'up';
    element.remove();
    const next = await buttons({ code: 'GRATIS' });
    await thanked(next);
    expect(localStorage.length).to.equal(0);
    expect(new Set(posts().map(({ key }) => key)).size).to.equal(1);
    expect((await counted()).worksDifferently).to.equal(1);
  });

  for (const [name, stored] of [
    ['no JSON', '{"'],
    ['another shape', '{"key":1}'],
    ['what others wrote', '[null,3,{"key":"x"},{"key":"abcdefghijklmnop","input":{"kind":"want_online"}}]'],
  ] as const) {
    it(`are not broken by ${name} under their name in the phone’s storage`, async () => {
      localStorage.setItem('ventanilla:unsent:https://catalogo.test', stored);
      const element = await buttons();
      await eventually(() => localStorage.length === 0);
      await fill(element);
      send(element).click();
      await thanked(element);
      expect(posts()).to.have.length(1);
    });
  }

  it('become those of another trámite when the code changes', async () => {
    const element = await buttons();
    want(element).click();
    await pressed(element, true);
    await fill(element);
    element.code = 'GRATIS';
    await eventually(() => textOf(element).includes('Pedir una copia de la ley'));
    expect(want(element).getAttribute('aria-pressed')).to.equal('false');
    expect(differs(element).getAttribute('aria-expanded')).to.equal('false');
    expect(textOf(element)).not.to.contain('lo pide');
  });
});
