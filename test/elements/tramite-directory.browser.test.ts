import { expect } from '@open-wc/testing';
import type { TramiteDirectoryElement } from '../../src/elements/tramite-directory/tramite-directory.ts';
import { createTestCatalogue, type TestCatalogue } from '../support/catalogue.ts';
import { conformance } from '../support/conformance.ts';
import { describe, it } from '../support/mocha.ts';
import { eventually, inside, mount, shows, textOf } from '../support/mount.ts';

const fallback = { name: 'Todos los trámites', href: 'https://catalogo.test/t/' };

async function yesterdaysCopy(catalogue: TestCatalogue): Promise<void> {
  const { now } = Date;
  Date.now = () => now() - 86_400_000;
  await catalogue.client.directory();
  Date.now = now;
  catalogue.network.mode = 'offline';
}

conformance('tramite-directory', {
  define: () => import('../../src/elements/tramite-directory/tramite-directory.define.ts'),
  fallback,
  states: {
    'by category': { state: 'loaded' },
    'by life event': { state: 'loaded', attributes: { by: 'life-event' } },
    'by institution': { state: 'loaded', attributes: { by: 'institution category' } },
    'by audience': { state: 'loaded', attributes: { by: 'audience' } },
    'of one institution': { state: 'loaded', attributes: { institution: 'REG' } },
    'of an institution without trámites': { state: 'empty', attributes: { institution: 'NADIE' } },
    loading: { state: 'loading', network: 'held' },
    stale: { state: 'stale', prepare: yesterdaysCopy },
    'catalogue unreachable': { state: 'error', network: 'offline' },
    'without a catalogue': { state: 'error', withoutCatalogue: true },
  },
});

async function directory(attributes: Record<string, string> = {}) {
  const catalogue = await createTestCatalogue();
  const { element } = mount<TramiteDirectoryElement>('tramite-directory', {
    attributes: { 'url-key': 'none', ...attributes },
    fallback,
    catalogue,
  });
  await shows(element, 'loaded');
  return { element, catalogue };
}

const names = (element: HTMLElement) =>
  [...(element.shadowRoot?.querySelectorAll('.entry .name, .tramites .title') ?? [])].map(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );
function follow(element: HTMLElement, name: string): void {
  const links = [...(element.shadowRoot?.querySelectorAll('a') ?? [])];
  const link = links.find(({ textContent }) => textContent.replace(/\s+/g, ' ').includes(name));
  if (!link) throw new Error(`No link «${name}» in: ${textOf(element)}`);
  link.click();
}

describe('The directory', () => {
  it('lists the categories with how many trámites each has, and leads to them and back', async () => {
    const { element } = await directory();
    expect(names(element)).to.deep.equal(['Identidad', 'Negocios']);
    expect(textOf(element)).to.contain('Identidad 1 trámite');
    follow(element, 'Negocios');
    await eventually(() => names(element).includes('Sellar libros'));
    expect(element.shadowRoot?.activeElement?.textContent).to.equal('Negocios');
    follow(element, 'Volver a los temas');
    await eventually(() => names(element).includes('Identidad'));
    expect(element.shadowRoot?.activeElement?.textContent).to.contain('Temas');
  });

  it('numbers the trámites of a moment of life in the order in which they are done', async () => {
    const { element, catalogue } = await directory({ by: 'category life-event' });
    follow(element, 'Por momento de la vida');
    await eventually(() => names(element).includes('Cumplir 18 años'));
    expect(textOf(element)).to.match(/Juventud.*Trabajo/);
    const before = catalogue.sent.length;
    follow(element, 'Cumplir 18 años');
    await eventually(() => element.shadowRoot?.querySelector('ol.ordered'));
    expect(names(element)).to.deep.equal([
      'Poner huellas en el documento',
      'Renovar el documento de identidad',
    ]);
    expect(inside(element, 'ol.ordered').children.length).to.equal(2);
    expect(catalogue.sent.length - before, 'one request for all cards').to.equal(1);
  });

  it('has institutions under their letter with their acronym', async () => {
    const { element } = await directory({ by: 'institution' });
    expect(names(element)).to.deep.equal(['Alcaldía de prueba', 'Registro de prueba (REG)']);
    expect(element.shadowRoot?.querySelector('.ways')).to.equal(null);
    follow(element, 'Alcaldía');
    await eventually(() => names(element).includes('Pedir permiso de feria'));
  });

  it('stays with one institution when the author says so', async () => {
    const { element } = await directory({ institution: 'REG', by: 'institution category' });
    expect(textOf(element)).not.to.contain('Por institución');
    const { element: other } = await directory({ institution: 'REG' });
    follow(other, 'Negocios');
    await eventually(() => names(other).includes('Sellar libros'));
    expect(textOf(other)).not.to.contain('Alcaldía de prueba');
  });

  it('writes where the person is into the address, in keys of its own, and goes back with the browser', async () => {
    history.replaceState(null, '', '?pagina=3');
    const { element } = await directory({ 'url-key': 'd' });
    follow(element, 'Identidad');
    await eventually(() => names(element).includes('Renovar el documento de identidad'));
    expect(location.search).to.equal('?pagina=3&d-por=category&d-en=ID');
    history.back();
    await eventually(() => names(element).includes('Negocios'));
    expect(location.search).to.equal('?pagina=3');
    history.replaceState(null, '', location.pathname);
  });

  it('opens at the place of a shared link, and says when that is no longer there', async () => {
    history.replaceState(null, '', '?d-por=category&d-en=NEG');
    const { element } = await directory({ 'url-key': 'd' });
    await eventually(() => names(element).includes('Sellar libros'));
    history.replaceState(null, '', '?d-por=category&d-en=VIEJA');
    const { element: gone } = await directory({ 'url-key': 'd' });
    await eventually(() => textOf(gone).includes('Esta lista ya no está en el catálogo'));
    history.replaceState(null, '', location.pathname);
  });

  it('keeps the way back when the trámites cannot be had, and tries again', async () => {
    const { element, catalogue } = await directory();
    catalogue.network.mode = 'offline';
    follow(element, 'Negocios');
    await eventually(() => element.shadowRoot?.querySelector('[part="error"]'));
    expect(textOf(element)).to.contain('Volver a los temas');
    catalogue.network.mode = 'up';
    inside(element, '[part="error"] button').click();
    await eventually(() => names(element).includes('Sellar libros'));
  });
});
