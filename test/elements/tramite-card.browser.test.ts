import { expect } from '@open-wc/testing';
import { createTestCatalogue } from '../support/catalogue.ts';
import { conformance } from '../support/conformance.ts';
import { describe, it } from '../support/mocha.ts';
import { eventually, inside, mount, shows, textOf, type MountOptions } from '../support/mount.ts';
import type { TramiteCardElement } from '../../src/elements/tramite-card/tramite-card.ts';

const fallback = { name: 'Renovar el documento', href: 'https://catalogo.test/t/COMPLETO' };

/** As if more than the five minutes had passed for which an answer is taken as fresh. */
async function yesterdaysCopy(
  catalogue: Awaited<ReturnType<typeof createTestCatalogue>>,
  lang: string,
): Promise<void> {
  const { now } = Date;
  Date.now = () => now() - 86_400_000;
  await catalogue.client.card('COMPLETO', lang === 'en' ? 'en' : 'es');
  Date.now = now;
  catalogue.network.mode = 'offline';
}

conformance('tramite-card', {
  define: () => import('../../src/elements/tramite-card/tramite-card.define.ts'),
  fallback,
  states: {
    loaded: { state: 'loaded', attributes: { code: 'COMPLETO' } },
    'as a line': { state: 'loaded', attributes: { code: 'COMPLETO', density: 'line' } },
    'as a summary': { state: 'loaded', attributes: { code: 'ONCE', density: 'summary' } },
    'as a summary of what starts online': {
      state: 'loaded',
      attributes: { code: 'COMPLETO', density: 'summary' },
    },
    minimal: { state: 'loaded', attributes: { code: 'MINIMO' } },
    suspended: { state: 'loaded', attributes: { code: 'SUSPENDIDO' } },
    repealed: { state: 'loaded', attributes: { code: 'DEROGADO', density: 'summary' } },
    old: { state: 'loaded', attributes: { code: 'VIEJO' } },
    'a name of 400 characters': { state: 'loaded', attributes: { code: 'LARGO', density: 'summary' } },
    'a line with a cost in words': { state: 'loaded', attributes: { code: 'LARGO', density: 'line' } },
    'a name in another language': { state: 'loaded', attributes: { code: 'NAHUAT' } },
    loading: {
      state: 'loading',
      attributes: { code: 'COMPLETO' },
      network: 'held',
      from: 'loading',
      act: (element) => eventually(() => Boolean(element.shadowRoot)),
    },
    stale: { state: 'stale', attributes: { code: 'COMPLETO' }, prepare: yesterdaysCopy },
    'not found': { state: 'not-found', attributes: { code: 'NO-EXISTE' } },
    'catalogue unreachable': { state: 'error', attributes: { code: 'COMPLETO' }, network: 'offline' },
    'catalogue in trouble': { state: 'error', attributes: { code: 'COMPLETO' }, network: 'trouble' },
    'a captive portal': { state: 'error', attributes: { code: 'COMPLETO' }, network: 'portal' },
    'without a catalogue': { state: 'error', attributes: { code: 'COMPLETO' }, withoutCatalogue: true },
    'without a code': { state: 'error' },
  },
});

/** The card of one code, loaded. */
async function card(
  code: string,
  options: MountOptions = {},
): Promise<{ element: TramiteCardElement; text: string }> {
  const catalogue = options.catalogue ?? (await createTestCatalogue());
  const { element } = mount<TramiteCardElement>('tramite-card', {
    ...options,
    fallback,
    catalogue,
    attributes: { code, ...options.attributes },
  });
  await shows(element, 'loaded');
  return { element, text: textOf(element) };
}

describe('A card', () => {
  it('says cost, time, way, number of requirements and the date of the data', async () => {
    const { text } = await card('COMPLETO');
    for (const words of [
      'Renovar el documento de identidad',
      'Cuando está vencido o por vencer.',
      'Registro de prueba',
      'Costo $10.31',
      'Entrega 5 días hábiles',
      'Modo En línea o en persona',
      'Requisitos 3',
      'Revisado el 3 de noviembre de 2026.',
    ]) {
      expect(text).to.contain(words);
    }
  });

  it('says the same in English', async () => {
    const { text } = await card('COMPLETO', { lang: 'en' });
    expect(text).to.contain('Renew the identity document');
    expect(text).to.contain('5 working days');
    expect(text).not.to.contain('hábiles');
  });

  it('never takes an unknown cost for a free one', async () => {
    expect((await card('SIN-COSTO')).text).to.contain('Costo No publicado');
    expect((await card('GRATIS')).text).to.contain('Costo No cuesta nada');
    expect((await card('SIN-COSTO')).text).not.to.match(/grat|nada|\$0/i);
  });

  it('writes a range, a tariff and the same day as people say them', async () => {
    expect((await card('RANGO')).text).to.contain('De $5.00 a $1,200.00');
    expect((await card('TARIFA')).text).to.contain('Costo Según tarifa Entrega El mismo día');
    expect((await card('PRESENCIAL')).text).to.contain('Modo En persona, con cita');
  });

  it('leaves out what is not known instead of showing a dash', async () => {
    const { element, text } = await card('MINIMO');
    expect(text).not.to.match(/[–—]|undefined|null|NaN/);
    expect([...element.shadowRoot!.querySelectorAll('dt')].map((fact) => fact.textContent)).to.deep.equal([
      'Costo',
    ]);
  });

  it('warns when the data are more than a year old, by the server’s clock', async () => {
    expect((await card('VIEJO')).text).to.contain('Datos de 2025');
    expect((await card('COMPLETO')).text).not.to.contain('Datos de');
  });

  it('says that a trámite is suspended, and does not offer to start it', async () => {
    const { element, text } = await card('SUSPENDIDO', { attributes: { density: 'summary' } });
    expect(text).to.contain('Suspendido por ahora');
    expect(text).to.contain('Suspendido hasta el 5 de enero.');
    expect(element.shadowRoot!.querySelector('[part="primary"]')).to.equal(null);
    expect(element.shadowRoot!.querySelector('.tag.online')).to.equal(null);
  });

  it('as a line is one row without requirements, summary or date', async () => {
    const { text } = await card('COMPLETO', { attributes: { density: 'line' } });
    expect(text).to.contain('$10.31');
    expect(text).not.to.match(/Requisitos|Cuando está vencido|Revisado/);
  });

  it('as a summary lists what to bring and has the way in', async () => {
    const eleven = await card('ONCE', { attributes: { density: 'summary' } });
    expect(eleven.element.shadowRoot!.querySelectorAll('.needs li')).to.have.length(11);
    const { element } = await card('COMPLETO', { attributes: { density: 'summary' } });
    expect(inside<HTMLAnchorElement>(element, '[part="primary"]').href).to.equal(
      'https://citas.example.gob/renovar',
    );
    expect(inside<HTMLAnchorElement>(element, '[part="secondary"]').href).to.equal(
      'https://catalogo.test/t/COMPLETO',
    );
  });

  it('marks a name that is not in the language of the page', async () => {
    const { element } = await card('NAHUAT', { lang: 'en' });
    expect(inside(element, '.title').lang).to.equal('es');
  });

  it('announces what was loaded and chosen, and lets the host stop the start', async () => {
    const heard: string[] = [];
    const page = document.body;
    const hear = (event: Event) => {
      heard.push(event.type);
      if (event.type !== 'tramite-loaded') event.preventDefault();
    };
    const types = ['tramite-loaded', 'tramite-chosen', 'tramite-action'];
    for (const type of types) page.addEventListener(type, hear);
    const { element } = await card('COMPLETO', { attributes: { density: 'summary' } });
    const stay = (event: Event) => event.preventDefault();
    page.addEventListener('click', stay);
    inside(element, '.title').click();
    const start = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    page.removeEventListener('click', stay);
    inside(element, '[part="primary"]').dispatchEvent(start);
    for (const type of types) page.removeEventListener(type, hear);
    expect(heard).to.deep.equal(['tramite-loaded', 'tramite-chosen', 'tramite-action']);
    expect(start.defaultPrevented).to.equal(true);
  });

  it('tries again when the person asks for it', async () => {
    const catalogue = await createTestCatalogue();
    catalogue.network.mode = 'offline';
    const { element } = mount('tramite-card', { attributes: { code: 'COMPLETO' }, fallback, catalogue });
    await shows(element, 'error');
    expect(textOf(element)).to.contain('El problema es nuestro, no suyo.');
    catalogue.network.mode = 'up';
    inside(element, '[part="error"] button').click();
    await shows(element, 'loaded');
  });

  it('keeps the place of whoever tries again by keyboard, whether the card comes or not', async () => {
    const catalogue = await createTestCatalogue();
    catalogue.network.mode = 'offline';
    const { element } = mount<TramiteCardElement>('tramite-card', {
      fallback,
      catalogue,
      attributes: { code: 'COMPLETO' },
    });
    await shows(element, 'error');
    const focused = () => element.shadowRoot?.activeElement;
    const failed = new Promise((resolve) => element.addEventListener('tramite-failed', resolve));
    element.shadowRoot!.querySelector('button')!.focus();
    (focused() as HTMLButtonElement).click();
    await failed;
    await shows(element, 'error');
    await eventually(() => focused()?.localName === 'button');
    catalogue.network.mode = 'up';
    (focused() as HTMLButtonElement).click();
    await shows(element, 'loaded');
    await eventually(() => focused()?.className === 'title');
  });

  it('shows the other trámite when its code changes', async () => {
    const { element } = await card('COMPLETO');
    element.code = 'GRATIS';
    await eventually(() => textOf(element).includes('Pedir una copia de la ley'), 'still the first');
  });

  it('leaves the link where it is for a second while the data are on their way, and then keeps the room of a card', async () => {
    const catalogue = await createTestCatalogue();
    catalogue.network.mode = 'held';
    const attributes = { code: 'COMPLETO' };
    const { element } = mount<TramiteCardElement>('tramite-card', { fallback, catalogue, attributes });
    await shows(element, 'loading');
    expect(element.shadowRoot === null, 'with a link').to.equal(true);
    await eventually(() => Boolean(element.shadowRoot?.querySelector('.wait slot')));
    const { element: bare } = mount<TramiteCardElement>('tramite-card', { catalogue, attributes });
    await shows(bare, 'loading');
    expect(Boolean(bare.shadowRoot?.querySelector('.wait')), 'with nothing inside').to.equal(true);
  });

  it('asks for all cards of a page at once', async () => {
    const catalogue = await createTestCatalogue();
    const { provider } = mount('tramite-card', { attributes: { code: 'COMPLETO' }, catalogue });
    const codes = [
      'MINIMO',
      'GRATIS',
      'RANGO',
      ...Array.from({ length: 14 }, (_, n) => `LIC-${String(n + 1).padStart(2, '0')}`),
    ];
    const cards = codes.map((code) => {
      const element = document.createElement('tramite-card');
      element.setAttribute('code', code);
      return element;
    });
    provider.append(...cards);
    for (const element of cards) await shows(element, 'loaded');
    expect(catalogue.sent).to.have.length(1);
  });
});
