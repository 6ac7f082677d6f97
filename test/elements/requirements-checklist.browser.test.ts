import { expect } from '@open-wc/testing';
import type { RequirementsChecklistElement } from '../../src/elements/requirements-checklist/requirements-checklist.ts';
import { createTestCatalogue, type TestCatalogue } from '../support/catalogue.ts';
import { conformance } from '../support/conformance.ts';
import { beforeEach, describe, it } from '../support/mocha.ts';
import { eventually, inside, mount, shows, textOf } from '../support/mount.ts';

const fallback = { name: 'Registrar una tienda', href: 'https://catalogo.test/t/LISTA' };
const KEY = 'ventanilla:list:https://catalogo.test:LISTA';

const press = (element: HTMLElement, text: string) => {
  const button = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find((one) =>
    one.textContent.replace(/\s+/g, ' ').trim().startsWith(text),
  );
  if (!button) throw new Error(`No button «${text}»`);
  button.click();
};
/** Takes what an earlier state left on the device. */
const clean = async () => localStorage.removeItem(KEY);

const saved = async (element: HTMLElement) => {
  press(element, element.shadowRoot?.querySelector('.r')?.getAttribute('lang') === 'en' ? 'Keep' : 'Guardar');
};

conformance('requirements-checklist', {
  define: () => import('../../src/elements/requirements-checklist/requirements-checklist.define.ts'),
  fallback,
  states: {
    loaded: { state: 'loaded', attributes: { code: 'LISTA' }, prepare: clean },
    'nothing known': { state: 'loaded', attributes: { code: 'MINIMO' } },
    'a name of 400 characters': { state: 'loaded', attributes: { code: 'LARGO' } },
    'a suspended trámite': { state: 'loaded', attributes: { code: 'SUSPENDIDO' } },
    'two languages': { state: 'loaded', attributes: { code: 'NAHUAT' } },
    'asked for something else': {
      state: 'loaded',
      attributes: { code: 'LISTA' },
      prepare: clean,
      act: async (element) => {
        inside(element, '#asked').click();
        await element.updateComplete;
      },
    },
    loading: { state: 'loading', attributes: { code: 'LISTA' }, network: 'held', prepare: clean },
    'not found': { state: 'not-found', attributes: { code: 'NO-EXISTE' } },
    'catalogue unreachable': {
      state: 'error',
      attributes: { code: 'LISTA' },
      network: 'offline',
      prepare: clean,
    },
    'without a catalogue': { state: 'error', attributes: { code: 'LISTA' }, withoutCatalogue: true },
    'without a code': { state: 'error' },
  },
});
