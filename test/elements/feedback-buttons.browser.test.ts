import { expect } from '@open-wc/testing';
import type { ReactiveElement } from 'lit';
import type { FeedbackButtonsElement } from '../../src/elements/feedback-buttons/feedback-buttons.ts';
import { announcements } from '../support/announcements.ts';
import { createTestCatalogue, type TestCatalogue } from '../support/catalogue.ts';
import { conformance } from '../support/conformance.ts';
import { beforeEach, describe, it } from '../support/mocha.ts';
import { eventually, inside, mount, shows, textOf } from '../support/mount.ts';

const fallback = { name: 'Renovar el documento', href: 'https://catalogo.test/t/COMPLETO' };

const want = (element: HTMLElement) => inside<HTMLButtonElement>(element, '[aria-pressed]');
const differs = (element: HTMLElement) => inside<HTMLButtonElement>(element, '#differs');
const send = (element: HTMLElement) => inside<HTMLButtonElement>(element, '.send [part="primary"]');
const comment = (element: HTMLElement) => element.querySelector('textarea')!;

async function open(element: ReactiveElement): Promise<void> {
  differs(element).click();
  await element.updateComplete;
}
function write(element: HTMLElement, words: string): void {
  const field = comment(element);
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
async function fill(element: ReactiveElement, words = 'Me pidieron tres copias.'): Promise<void> {
  await open(element);
  inside(element, 'input[value="other_requirements"]').click();
  write(element, words);
  await element.updateComplete;
}
/** As if the phone had lost its network. */
function disconnect(lost: boolean): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => !lost });
}

const attributes = { code: 'COMPLETO' };

conformance('feedback-buttons', {
  define: () => import('../../src/elements/feedback-buttons/feedback-buttons.define.ts'),
  fallback,
  states: {
    idle: { state: 'loaded', attributes },
    voted: {
      state: 'loaded',
      attributes,
      act: async (element) => {
        want(element).click();
        await eventually(() => want(element).getAttribute('aria-pressed') === 'true');
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

  it('count one vote, say so once, and take it back with the next press', async () => {
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
    expect(field.labels[0]!.textContent).to.equal('¿Qué fue distinto cuando usted lo hizo? (opcional)');
    expect(document.getElementById(field.getAttribute('aria-describedby')!)!.textContent).to.equal(
      'No escriba su nombre, su DUI ni su teléfono. Hasta 600 caracteres.',
    );
  });

  it('count down the last quarter of 600 characters, and refuse the 601st without cutting it', async () => {
    const element = await buttons();
    await open(element);
    inside(element, 'input[value="time"]').click();
    write(element, 'a'.repeat(599));
    await element.updateComplete;
    expect(element.innerText).to.contain('Le queda 1 carácter');
    write(element, 'a'.repeat(602));
    send(element).click();
    await eventually(() => element.shadowRoot!.querySelector('#summary'));
    expect(element.innerText).to.contain('Borre 2 caracteres');
    expect(element.innerText).to.contain('Acorte el comentario a 600 caracteres.');
    expect(comment(element).getAttribute('aria-invalid')).to.equal('true');
    expect(comment(element).value).to.have.length(602);
    expect(sentReports().filter(({ method }) => method === 'POST')).to.have.length(0);
  });

  it('say what is missing, and put the focus there', async () => {
    const element = await buttons();
    await open(element);
    send(element).click();
    await eventually(() => element.shadowRoot!.activeElement?.id === 'summary');
    expect(textOf(element)).to.contain('Hay 1 dato por corregir');
    expect(textOf(element)).to.contain('Elija qué fue distinto.');
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
    expect(text).to.contain('Debe responder a más tardar el');
    expect(text).to.contain('1 reporte');
    expect(given).to.deep.equal([{ code: 'COMPLETO', kind: 'works_differently', placement: 'portada' }]);
    const [post] = sentReports().filter(({ method }) => method === 'POST');
    expect(JSON.parse(post!.body)).to.deep.include({
      kind: 'works_differently',
      tramite: 'COMPLETO',
      problem: 'other_requirements',
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
    expect(textOf(element)).to.contain('No se perdió: sigue escrito aquí. Toque «Enviar de nuevo».');
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
    expect(textOf(element)).to.contain('No tiene conexión.');
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
    inside(element, '.send [part="secondary"]').click();
    expect(element.shadowRoot!.activeElement).to.equal(differs(element));
  });

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
