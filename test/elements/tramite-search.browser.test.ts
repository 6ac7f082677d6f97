import { expect } from '@open-wc/testing';
import type { ReactiveElement } from 'lit';
import type { TramiteSearchElement } from '../../src/elements/tramite-search/tramite-search.ts';
import { announcements } from '../support/announcements.ts';
import { createTestCatalogue, type TestCatalogue } from '../support/catalogue.ts';
import { conformance } from '../support/conformance.ts';
import { beforeEach, describe, it } from '../support/mocha.ts';
import { eventually, inside, mount, shows, textOf } from '../support/mount.ts';

const fallback = { name: 'Buscar trámites', href: 'https://catalogo.test/buscar' };

/** What a person does: writes the words and presses the button. */
async function look(element: ReactiveElement, words: string): Promise<void> {
  write(element, words);
  inside(element, 'form button').click();
  await element.updateComplete;
}
function write(element: HTMLElement, words: string): void {
  const field = inside<HTMLInputElement>(element, '#q');
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
/** The element in which focus is, through all shadow roots. */
function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** The name of a button that takes something away: its cross is for eyes alone. */
function nameOf(button: HTMLElement): string {
  const copy = button.cloneNode(true) as HTMLElement;
  copy.querySelector('[aria-hidden="true"]')?.remove();
  return copy.textContent.trim();
}

const clean = () => history.replaceState(null, '', location.pathname);

conformance('tramite-search', {
  define: () => import('../../src/elements/tramite-search/tramite-search.define.ts'),
  fallback,
  states: {
    'empty start': { state: 'loaded', attributes: { 'url-key': 'none' } },
    'many results': {
      state: 'loaded',
      attributes: { 'url-key': 'none' },
      act: async (element) => {
        await look(element, 'licencia');
        await eventually(() => textOf(element).includes('14'));
      },
    },
    'one result with highlights': {
      state: 'loaded',
      attributes: { 'url-key': 'none' },
      act: async (element) => {
        await look(element, 'farmacia');
        await eventually(() => element.shadowRoot?.querySelector('mark'));
      },
    },
    'no results': {
      state: 'empty',
      attributes: { 'url-key': 'none' },
      act: (element) => look(element, 'xyzxyz '.repeat(30)),
    },
    'filters open and in use': {
      state: 'loaded',
      attributes: { 'url-key': 'none' },
      act: async (element) => {
        inside(element, '.disclosure').click();
        await element.updateComplete;
        inside(element, 'fieldset input').click();
        await eventually(() => element.shadowRoot?.querySelector('.active'));
      },
    },
    'a question understood': {
      state: 'loaded',
      attributes: { 'url-key': 'none' },
      act: async (element) => {
        await look(element, 'cuanto cuesta la licencia para empresas');
        await eventually(() => element.shadowRoot?.querySelector('#understood'));
      },
    },
    'nothing found, but near things': {
      state: 'empty',
      attributes: { 'url-key': 'none' },
      act: async (element) => {
        await look(element, 'licencia marciana xyzxyz');
        await eventually(() => element.shadowRoot?.querySelector('.near'));
      },
    },
    loading: { state: 'loading', attributes: { 'url-key': 'none' }, network: 'held' },
    'catalogue unreachable': { state: 'error', attributes: { 'url-key': 'none' }, network: 'offline' },
    stale: {
      state: 'stale',
      attributes: { 'url-key': 'none' },
      act: async (element, catalogue) => {
        await look(element, 'marca');
        await eventually(() => element.shadowRoot?.querySelector('mark'));
        await shows(element, 'loaded');
        catalogue.network.mode = 'offline';
        await look(element, '');
      },
    },
    'without a catalogue': { state: 'error', withoutCatalogue: true },
  },
});

describe('A search', () => {
  let api: TestCatalogue;
  beforeEach(async () => {
    clean();
    api = await createTestCatalogue();
  });

  async function search(attributes: Record<string, string> = {}): Promise<TramiteSearchElement> {
    const { element } = mount<TramiteSearchElement>('tramite-search', {
      attributes,
      fallback,
      catalogue: api,
    });
    await shows(element, 'loaded');
    return element;
  }
  const heading = (element: HTMLElement) =>
    element.shadowRoot?.querySelector('#results')?.textContent.trim() ?? '';
  const answered = (element: HTMLElement, words: string) =>
    eventually(() => heading(element) === words, `the heading never said: ${words}`);

  it('says how many trámites it found for what was typed, word for word', async () => {
    const element = await search();
    await look(element, 'Licéncia');
    await answered(element, 'Encontramos 14 trámites para «Licéncia»');
    expect(inside<HTMLInputElement>(element, '#q').value).to.equal('Licéncia');
  });

  it('moves the focus to the heading of the results when the person submits, and says nothing twice', async () => {
    const element = await search();
    const said = await announcements();
    await look(element, 'marca');
    await answered(element, 'Encontramos 1 trámite para «marca»');
    await eventually(() => focused()?.id === 'results');
    expect(await said.all()).to.deep.equal([]);
  });

  it('leaves the focus on the filter that was marked, and says the new count once', async () => {
    const element = await search();
    const said = await announcements();
    const box = inside<HTMLInputElement>(element, 'fieldset input');
    box.focus();
    box.click();
    await eventually(() => heading(element).includes('con estos filtros'));
    expect(focused()).to.equal(box);
    const words = heading(element);
    expect(await said.all()).to.deep.equal([words]);
  });

  it('says nothing and takes no focus when the page opens', async () => {
    const said = await announcements();
    await search();
    expect(await said.all()).to.deep.equal([]);
    expect(document.activeElement).to.equal(document.body);
  });

  it('marks, counts and removes filters', async () => {
    const element = await search();
    await look(element, 'licencia');
    await answered(element, 'Encontramos 14 trámites para «licencia»');
    const free = [...element.shadowRoot!.querySelectorAll('label')].find((label) =>
      label.textContent.includes('(7)'),
    );
    free!.click();
    await answered(element, 'Encontramos 7 trámites para «licencia»');
    const remove = inside(element, '.active button');
    expect(nameOf(remove)).to.match(/^Quitar filtro: /);
    remove.click();
    await answered(element, 'Encontramos 14 trámites para «licencia»');
    expect(element.shadowRoot!.querySelector('.active')).to.equal(null);
  });

  it('adds the rest below, and puts the focus on the first new one', async () => {
    const element = await search();
    await look(element, 'licencia');
    await answered(element, 'Encontramos 14 trámites para «licencia»');
    const titles = () =>
      [...element.shadowRoot!.querySelectorAll('.title')].map((title) => title.textContent);
    expect(titles()).to.have.length(10);
    const more = inside(element, '.more button');
    expect(more.textContent.trim()).to.equal('Mostrar 4 más');
    more.click();
    await eventually(() => titles().length === 14);
    expect(new Set(titles()).size).to.equal(14);
    await eventually(() => focused() === element.shadowRoot!.querySelectorAll('.title')[10]);
    expect(element.shadowRoot!.querySelector('.more')).to.equal(null);
  });

  it('adds the rest once, however hasty the presses', async () => {
    const element = await search({ limit: '4' });
    await look(element, 'licencia');
    await answered(element, 'Encontramos 14 trámites para «licencia»');
    const codes = () =>
      [...element.shadowRoot!.querySelectorAll('.title')].map((title) => title.getAttribute('href'));
    const more = inside(element, '.more button');
    for (let press = 0; press < 5; press += 1) more.click();
    await eventually(() => codes().length > 4);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(codes()).to.have.length(8);
    expect(new Set(codes()).size).to.equal(8);
    inside(element, '.more button').click();
    await eventually(() => codes().length === 12);
  });

  it('does not add the rest of an earlier search to a later one', async () => {
    const element = await search({ limit: '4' });
    await look(element, 'licencia');
    await answered(element, 'Encontramos 14 trámites para «licencia»');
    api.network.mode = 'held';
    inside(element, '.more button').click();
    await look(element, 'marca');
    api.network.release();
    await answered(element, 'Encontramos 1 trámite para «marca»');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(element.shadowRoot!.querySelectorAll('.title')).to.have.length(1);
  });

  it('keeps the list and says so when the rest cannot be had', async () => {
    const element = await search();
    await look(element, 'licencia');
    await answered(element, 'Encontramos 14 trámites para «licencia»');
    const said = await announcements();
    api.network.mode = 'not-found';
    inside(element, '.more button').click();
    expect(await said.all()).to.have.length(1);
    expect(element.shadowRoot!.querySelectorAll('.title')).to.have.length(10);
    api.network.mode = 'up';
    inside(element, '.more button').click();
    await eventually(() => element.shadowRoot!.querySelectorAll('.title').length === 14);
  });

  it('says honestly that there is nothing, and where everything is', async () => {
    const element = await search();
    await look(element, 'xyzxyz');
    await shows(element, 'empty');
    expect(textOf(element)).to.contain('No encontramos trámites para «xyzxyz»');
    expect(textOf(element)).to.contain('Pruebe con menos palabras');
    expect(inside<HTMLAnchorElement>(element, '.all').href).to.equal('https://catalogo.test/t/');
  });

  it('keeps what was typed when the search fails, and tries again when asked', async () => {
    const element = await search();
    api.network.mode = 'offline';
    await look(element, 'marca');
    await shows(element, 'error');
    expect(inside<HTMLInputElement>(element, '#q').value).to.equal('marca');
    expect(textOf(element)).to.contain('toque «Buscar de nuevo»');
    api.network.mode = 'up';
    inside(element, '[part="error"] button').click();
    await answered(element, 'Encontramos 1 trámite para «marca»');
  });

  it('writes into the address only what is its own, and reads it back', async () => {
    history.replaceState(null, '', `${location.pathname}?pagina=7&q=del-sitio#abajo`);
    const element = await search({ 'url-key': 'tr' });
    await look(element, 'licencia');
    await answered(element, 'Encontramos 14 trámites para «licencia»');
    expect(location.search).to.equal('?pagina=7&q=del-sitio&tr-q=licencia');
    expect(location.hash).to.equal('#abajo');
    const second = await search({ 'url-key': 'tr' });
    await answered(second, 'Encontramos 14 trámites para «licencia»');
    expect(inside<HTMLInputElement>(second, '#q').value).to.equal('licencia');
  });

  it('goes back with the back button', async () => {
    const element = await search();
    await look(element, 'licencia');
    await answered(element, 'Encontramos 14 trámites para «licencia»');
    await look(element, 'marca');
    await answered(element, 'Encontramos 1 trámite para «marca»');
    history.back();
    await answered(element, 'Encontramos 14 trámites para «licencia»');
    expect(inside<HTMLInputElement>(element, '#q').value).to.equal('licencia');
  });

  it('leaves the address alone where it is told to', async () => {
    const element = await search({ 'url-key': 'none' });
    await look(element, 'licencia');
    await answered(element, 'Encontramos 14 trámites para «licencia»');
    expect(location.search).to.equal('');
  });

  it('searches only inside what the author fixed, without offering that filter', async () => {
    const element = await search({ institution: 'REG' });
    await look(element, 'licencia');
    await shows(element, 'empty');
    expect(textOf(element)).not.to.contain('Alcaldía');
    expect(
      [...element.shadowRoot!.querySelectorAll('legend')].map((legend) => legend.textContent),
    ).not.to.contain('Institución');
  });

  it('does not search while the person types, unless it is live', async () => {
    const element = await search();
    write(element, 'marca');
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(heading(element)).to.equal('Trámites del catálogo');
    const live = await search({ live: '' });
    const said = await announcements();
    inside(live, '#q').focus();
    for (const words of ['m', 'ma', 'mar', 'marca']) write(live, words);
    await answered(live, 'Encontramos 1 trámite para «marca»');
    expect(focused()?.id).to.equal('q');
    expect(await said.all()).to.deep.equal(['Encontramos 1 trámite para «marca»']);
  });

  it('shows the answer to the last question, however the answers arrive', async () => {
    const element = await search();
    api.network.mode = 'held';
    await look(element, 'licencia');
    await look(element, 'marca');
    api.network.release();
    await answered(element, 'Encontramos 1 trámite para «marca»');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(heading(element)).to.equal('Encontramos 1 trámite para «marca»');
  });

  it('announces how long the words were and never which', async () => {
    const element = await search();
    const heard: Event[] = [];
    element.addEventListener('tramite-searched', (event) => heard.push(event));
    await look(element, 'marca');
    await eventually(() => heard.length > 0);
    expect({ ...heard[0] }).to.include({ queryLength: 5, results: 1 });
    expect(JSON.stringify(Object.values({ ...heard[0] }))).not.to.contain('marca');
  });

  it('says which result was chosen and at which place', async () => {
    const element = await search();
    await look(element, 'licencia');
    await answered(element, 'Encontramos 14 trámites para «licencia»');
    const chosen: unknown[] = [];
    element.addEventListener('tramite-chosen', ({ code, position }) => chosen.push({ code, position }));
    element.addEventListener('click', (event) => event.preventDefault());
    inside(element, 'li:nth-child(3) .title').click();
    expect(chosen).to.have.length(1);
    expect(chosen[0]).to.have.property('position', 3);
  });

  it('says what it understood, jumps to the section that answers, and takes it back when told', async () => {
    const element = await search();
    await look(element, '¿Cuánto cuesta la licencia?');
    await eventually(() => element.shadowRoot!.querySelector('#understood'));
    expect(textOf(element)).to.contain('Entendimos: Cuánto cuesta.');
    expect(inside<HTMLAnchorElement>(element, '.title').href).to.match(/#costo$/);
    const remove = inside(element, '[aria-labelledby="understood"] button');
    expect(nameOf(remove)).to.equal('Buscar sin «Cuánto cuesta»');
    remove.click();
    await answered(element, 'Encontramos 14 trámites para «la licencia»');
    expect(element.shadowRoot!.querySelector('#understood')).to.equal(null);
    expect(inside<HTMLInputElement>(element, '#q').value).to.equal('la licencia');
    expect(inside<HTMLAnchorElement>(element, '.title').href).not.to.contain('#');
  });

  it('offers near trámites and categories when nothing answers, and shows the one that is chosen', async () => {
    const element = await search();
    await look(element, 'licencia marciana xyzxyz');
    await shows(element, 'empty');
    expect(textOf(element)).to.contain('También puede ver');
    const link = inside<HTMLAnchorElement>(element, '.near a');
    expect(link.href).to.match(/^https:\/\/catalogo\.test\/t\/[A-Z]/);
    inside(element, '.near button').click();
    await eventually(() => heading(element).includes('con estos filtros'));
    expect(inside<HTMLInputElement>(element, '#q').value).to.equal('');
    expect(element.shadowRoot!.querySelectorAll('.active button')).to.have.length(1);
  });

  it('offers no category where the author fixed one', async () => {
    const element = await search({ category: 'ID' });
    await look(element, 'licencia marciana xyzxyz');
    await shows(element, 'empty');
    expect(element.shadowRoot!.querySelector('.near button')).to.equal(null);
  });
});
