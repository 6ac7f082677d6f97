import { expect } from '@open-wc/testing';
import type { FeedbackDeskElement } from '../../src/elements/feedback-desk/feedback-desk.ts';
import { createTestCatalogue } from '../support/catalogue.ts';
import { conformance } from '../support/conformance.ts';
import { describe, it } from '../support/mocha.ts';
import { eventually, inside, mount, shows, textOf } from '../support/mount.ts';

const fallback = { name: 'Reportes de la ciudadanía', href: 'https://catalogo.test/docs' };

const field = <Field extends HTMLElement = HTMLInputElement>(element: HTMLElement, name: string) =>
  element.querySelector<Field>(`[name="${name}"]`)!;
const enter = (element: HTMLElement) => inside(element, '[part="primary"]').click();
const outcome = (element: HTMLElement) => eventually(() => element.shadowRoot!.querySelector('#outcome'));

conformance('feedback-desk', {
  define: () => import('../../src/elements/feedback-desk/feedback-desk.define.ts'),
  fallback,
  states: {
    'signed out': { state: 'loaded' },
    'no key': {
      state: 'loaded',
      act: async (element) => {
        enter(element);
        await outcome(element);
      },
    },
    'without a catalogue': { state: 'error', withoutCatalogue: true },
  },
});

describe('<feedback-desk>', () => {
  it('asks for a key that no browser is to keep, and for nothing else', async () => {
    const catalogue = await createTestCatalogue();
    const { element } = mount<FeedbackDeskElement>('feedback-desk', { fallback, catalogue });
    await shows(element, 'loaded');
    const key = field(element, 'key');
    expect([key.type, key.autocomplete, key.spellcheck]).to.deep.equal(['password', 'off', false]);
    expect(key.labels![0]!.textContent).to.equal('Clave de la institución');
    expect(catalogue.sent, 'nothing is asked before somebody signs in').to.deep.equal([]);
  });

  it('says what to do when there is no key, and takes the focus there', async () => {
    const catalogue = await createTestCatalogue();
    const { element } = mount<FeedbackDeskElement>('feedback-desk', { fallback, catalogue });
    await shows(element, 'loaded');
    enter(element);
    await outcome(element);
    await eventually(() => element.shadowRoot!.activeElement?.id === 'outcome');
    expect(textOf(element)).to.contain('Escriba o pegue la clave.');
    expect(field(element, 'key').getAttribute('aria-invalid')).to.equal('true');
    expect(catalogue.sent).to.deep.equal([]);
  });
});
