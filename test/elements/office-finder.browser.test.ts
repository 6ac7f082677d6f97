import { expect } from '@open-wc/testing';
import type { OfficeFinderElement } from '../../src/elements/office-finder/office-finder.ts';
import { announcements } from '../support/announcements.ts';
import { createTestCatalogue, type TestCatalogue } from '../support/catalogue.ts';
import { conformance } from '../support/conformance.ts';
import { describe, it } from '../support/mocha.ts';
import { eventually, inside, mount, shows, textOf } from '../support/mount.ts';

const fallback = { name: 'Oficinas del registro', href: 'https://catalogo.test/t/CON-OFICINAS' };

/** As if the hour had passed for which the list is taken as fresh. */
async function yesterdaysCopy(catalogue: TestCatalogue): Promise<void> {
  const { now } = Date;
  Date.now = () => now() - 86_400_000;
  await catalogue.client.offices({ tramite: 'CON-OFICINAS' });
  Date.now = now;
  catalogue.network.mode = 'offline';
}

conformance('office-finder', {
  define: () => import('../../src/elements/office-finder/office-finder.define.ts'),
  fallback,
  states: {
    'of a trámite': { state: 'loaded', attributes: { tramite: 'CON-OFICINAS' } },
    'of an institution': { state: 'loaded', attributes: { institution: 'REG' } },
    'of the whole country': { state: 'loaded' },
    'of one department': { state: 'loaded', attributes: { department: 'Santa Ana' } },
    'two at a time': { state: 'loaded', attributes: { limit: '2' } },
    'without offices': { state: 'empty', attributes: { tramite: 'MINIMO' } },
    loading: { state: 'loading', network: 'held' },
    stale: { state: 'stale', attributes: { tramite: 'CON-OFICINAS' }, prepare: yesterdaysCopy },
    'not found': { state: 'not-found', attributes: { tramite: 'NO-EXISTE' } },
    'catalogue unreachable': { state: 'error', network: 'offline' },
    'without a catalogue': { state: 'error', withoutCatalogue: true },
  },
});

async function finder(attributes: Record<string, string> = { tramite: 'CON-OFICINAS' }) {
  const catalogue = await createTestCatalogue();
  const { element } = mount<OfficeFinderElement>('office-finder', { attributes, fallback, catalogue });
  await shows(element, 'loaded');
  return element;
}

const names = (element: HTMLElement) =>
  [...(element.shadowRoot?.querySelectorAll('.office .h') ?? [])].map(({ textContent }) =>
    textContent.trim(),
  );

function choose(element: HTMLElement, field: string, value: string): void {
  const select = inside<HTMLSelectElement>(element, `#${field}`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What the browser would answer when it is asked where the person is. */
function standAt(answer: { latitude: number; longitude: number } | { code: number }): () => void {
  const { geolocation } = navigator;
  const getCurrentPosition: Geolocation['getCurrentPosition'] = (found, failed) => {
    if ('code' in answer) failed?.(answer as GeolocationPositionError);
    else found({ coords: answer } as unknown as GeolocationPosition);
  };
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition } });
  return () => Object.defineProperty(navigator, 'geolocation', { configurable: true, value: geolocation });
}

describe('The list of offices', () => {
  it('begins with those that are open now, by the clock of the office', async () => {
    const element = await finder();
    expect(names(element)[0]).to.equal('Registro central');
    const text = textOf(element);
    expect(text).to.match(/Abierta ahora, hasta las 12:00\sp\.\sm\./);
    expect(text).to.match(/Cerrada ahora\. Abre el lunes, 23 de noviembre,? a las 8:00\sa\.\sm\./);
    expect(text).to.contain('No sabemos el horario. Llame antes de ir.');
  });

  it('says where, when, how to call and how to get in', async () => {
    const text = textOf(await finder());
    for (const words of [
      'Colonia Flor Blanca, calle 1, número 20, San Salvador Centro, San Salvador',
      'Lunes a viernes, de 7:30',
      'Cierra también: viernes, 27 de noviembre; jueves, 24 de diciembre; viernes, 25 de diciembre.',
      'Citas: Llamar al 2222-3333',
      'Para llegar y entrar: rampa, atención en lengua de señas, fila preferente.',
      'Atienden en: español, náhuat.',
      'Tiene caja para pagar.',
      'Cómo llegar',
    ])
      expect(text.replace(/\u202f|\u00a0/g, ' ')).to.contain(words);
  });

  it('has a way there only for an office whose place is known', async () => {
    const element = await finder({ department: 'Santa Ana', tramite: 'CON-OFICINAS' });
    const ways = element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('[part="directions"]') ?? [];
    expect(names(element)).to.deep.equal(['Registro de Santa Ana', 'Registro de Metapán']);
    expect(ways.length).to.equal(1);
    expect(ways[0]?.href).to.contain('13.9942');
  });
});

describe('Narrowing the offices down', () => {
  it('goes from the department to the municipality, and says how many are left once', async () => {
    const element = await finder();
    const heard = await announcements();
    choose(element, 'department', 'Santa Ana');
    await element.updateComplete;
    expect(names(element)).to.have.length(2);
    expect(await heard.all()).to.deep.equal(['2 oficinas']);
    choose(element, 'municipality', 'Santa Ana Norte');
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Registro de Metapán']);
    choose(element, 'department', 'San Salvador');
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Registro central']);
  });

  it('shows only those that are open, and says what to do when none is', async () => {
    const element = await finder();
    inside<HTMLInputElement>(element, 'input[name="open"]').click();
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Registro central']);
    choose(element, 'department', 'Santa Ana');
    await element.updateComplete;
    expect(textOf(element)).to.contain('Elija otro departamento');
  });

  it('shows more when asked, and moves on to the first new one', async () => {
    const element = await finder({ tramite: 'CON-OFICINAS', limit: '2' });
    expect(names(element)).to.have.length(2);
    inside(element, '[part="secondary"]:not(.locate *)').click();
    await eventually(() => names(element).length === 4);
  });
});

describe('The nearest office', () => {
  it('is asked for by button only, comes first, and nobody else hears where the person is', async () => {
    const back = standAt({ latitude: 14.33, longitude: -89.44 });
    const catalogue = await createTestCatalogue();
    const { element } = mount<OfficeFinderElement>('office-finder', {
      attributes: { tramite: 'CON-OFICINAS' },
      fallback,
      catalogue,
    });
    await shows(element, 'loaded');
    const asked = catalogue.sent.length;
    inside(element, '.locate button').click();
    await eventually(() => names(element)[0] === 'Registro de Santa Ana');
    back();
    expect(textOf(element)).to.contain('a 40 km de usted');
    expect(names(element).at(-1)).to.equal('Registro de Metapán');
    expect(catalogue.sent.length).to.equal(asked);
    inside(element, '.locate button').click();
    await eventually(() => names(element)[0] === 'Registro central');
  });

  it('says what to do when the person or the browser says no', async () => {
    const element = await finder();
    let back = standAt({ code: 1 });
    inside(element, '.locate button').click();
    await eventually(() => textOf(element).includes('No tenemos permiso'));
    back();
    back = standAt({ code: 2 });
    inside(element, '.locate button').click();
    await eventually(() => textOf(element).includes('No pudimos saber dónde está'));
    back();
  });
});

/** One grey point: enough for a tile. */
const TILE = 'data:image/gif;base64,R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';

describe('The map', () => {
  it('is not offered by a country without tiles', async () => {
    const element = await finder();
    expect(element.shadowRoot?.querySelector('.show-map')).to.equal(null);
  });

  it('asks for nothing before a tap, then puts the offices of the list on the tiles of the country', async () => {
    const catalogue = await createTestCatalogue();
    const { info } = await catalogue.store.catalogue();
    const mapTiles = {
      url: `${location.origin}/tiles/{z}/{x}/{y}.png`,
      attribution: { es: 'Instituto <b>Geográfico</b>' },
      maxZoom: 17,
    };
    await catalogue.store.changeCatalogue({ info: { ...info, mapTiles } });
    const { element } = mount<OfficeFinderElement>('office-finder', {
      attributes: { tramite: 'CON-OFICINAS' },
      fallback,
      catalogue,
    });
    await shows(element, 'loaded');
    const asked = () =>
      performance.getEntriesByType('resource').filter(({ name }) => name.includes('/tiles/')).length;
    expect(asked()).to.equal(0);
    inside(element, '.show-map').click();
    await eventually(() => element.shadowRoot?.querySelectorAll('.pin').length === 3);
    await eventually(() => (element.shadowRoot?.querySelectorAll('.leaflet-tile').length ?? 0) > 0);
    for (const tile of element.shadowRoot?.querySelectorAll<HTMLImageElement>('.leaflet-tile') ?? [])
      tile.src = TILE;
    expect(inside(element, '.leaflet-control-attribution').textContent).to.contain(
      'Instituto <b>Geográfico</b>',
    );
    choose(element, 'department', 'Santa Ana');
    await eventually(() => element.shadowRoot?.querySelectorAll('.pin').length === 1);
    inside(element, '.show-map').click();
    await eventually(() => !element.shadowRoot?.querySelector('.map'));
  });
});
