import { expect } from '@open-wc/testing';
import type { TramiteDirectoryElement } from '../../src/elements/tramite-directory/tramite-directory.ts';
import { createTestCatalogue } from '../support/catalogue.ts';
import { conformance } from '../support/conformance.ts';
import { describe, it } from '../support/mocha.ts';
import { inside, mount, shows, textOf } from '../support/mount.ts';

const fallback = { name: 'Renovar el documento', href: 'https://catalogo.test/t/COMPLETO' };

conformance('tramite-directory', {
  define: () => import('../../src/elements/tramite-directory/tramite-directory.define.ts'),
  fallback,
  states: {
    loaded: { state: 'loaded', attributes: { code: 'COMPLETO' } },
    'a name of 400 characters': { state: 'loaded', attributes: { code: 'LARGO' } },
    loading: { state: 'loading', attributes: { code: 'COMPLETO' }, network: 'held' },
    'not found': { state: 'not-found', attributes: { code: 'NO-EXISTE' } },
    'catalogue unreachable': { state: 'error', attributes: { code: 'COMPLETO' }, network: 'offline' },
    'without a catalogue': { state: 'error', attributes: { code: 'COMPLETO' }, withoutCatalogue: true },
    'without a code': { state: 'error' },
  },
});

describe('<tramite-directory>', () => {
  it('has the name, leads to the fiche and says that it is there', async () => {
    const catalogue = await createTestCatalogue();
    const heard: string[] = [];
    const hear = (event: HTMLElementEventMap['tramite-directory-loaded']) => heard.push(event.code);
    document.body.addEventListener('tramite-directory-loaded', hear);
    const { element } = mount<TramiteDirectoryElement>('tramite-directory', {
      attributes: { code: 'COMPLETO' },
      fallback,
      catalogue,
    });
    await shows(element, 'loaded');
    document.body.removeEventListener('tramite-directory-loaded', hear);
    expect(textOf(element)).to.contain('Renovar el documento de identidad');
    expect(inside<HTMLAnchorElement>(element, '.title').href).to.equal('https://catalogo.test/t/COMPLETO');
    expect(heard).to.deep.equal(['COMPLETO']);
  });

  it('tries again when the person asks for it', async () => {
    const catalogue = await createTestCatalogue();
    catalogue.network.mode = 'offline';
    const { element } = mount('tramite-directory', { attributes: { code: 'COMPLETO' }, fallback, catalogue });
    await shows(element, 'error');
    catalogue.network.mode = 'up';
    inside(element, '[part="error"] button').click();
    await shows(element, 'loaded');
  });
});
