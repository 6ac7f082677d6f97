import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SurveyInput } from '../../src/contract/survey.ts';
import { folioInAddress } from '../../src/elements/satisfaction-survey/folio-in-address.ts';
import type { SatisfactionSurveyElement } from '../../src/elements/satisfaction-survey/satisfaction-survey.ts';
import { createTestCatalogue, type TestCatalogue } from '../support/catalogue.ts';
import { conformance } from '../support/conformance.ts';
import { describe, it } from '../support/mocha.ts';
import { eventually, inside, mount, shows, textOf } from '../support/mount.ts';

const fallback = { name: 'Cuéntenos cómo le fue', href: 'https://catalogo.test/t/COMPLETO/encuesta' };
const attributes = { code: 'COMPLETO' };

const choose = (element: HTMLElement, name: string, value: string | number) =>
  inside(element, `[name=${name}][value="${value}"]`).click();
const comment = async (element: HTMLElement) => {
  await eventually(() => element.querySelector('textarea'));
  return element.querySelector('textarea')!;
};
const write = async (element: HTMLElement, text: string) => {
  const field = await comment(element);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
};
const kept = (element: HTMLElement, count = 1) =>
  eventually(
    () =>
      [...element.shadowRoot!.querySelectorAll('.state')].filter((line) =>
        /guardada|kept/.test(line.textContent),
      ).length === count,
    `not ${count} kept`,
  );
const messages = ({ sent }: TestCatalogue) =>
  sent.filter(({ path }) => path === '/v1/survey').map(({ body }) => JSON.parse(body) as SurveyInput);

conformance('satisfaction-survey', {
  define: () => import('../../src/elements/satisfaction-survey/satisfaction-survey.define.ts'),
  fallback,
  onPaper: (element) => !element.shadowRoot?.querySelector('.r'),
  states: {
    loaded: { state: 'loaded', attributes },
    answered: {
      state: 'loaded',
      attributes,
      act: async (element) => {
        choose(element, 'rating', 3);
        await eventually(() => inside(element, 'fieldset:nth-of-type(2) .state').textContent.trim());
      },
    },
    'not sent': {
      state: 'loaded',
      attributes,
      act: async (element, { network }) => {
        network.mode = 'offline';
        choose(element, 'found', 'no');
        await eventually(() => element.shadowRoot?.querySelector('[part=error]'));
      },
    },
    'finished without an answer': {
      state: 'loaded',
      attributes,
      act: async (element) => {
        inside(element, '#done').click();
        await eventually(() => element.shadowRoot?.querySelector('#nothing'));
      },
    },
    thanks: {
      state: 'loaded',
      attributes,
      act: async (element) => {
        choose(element, 'found', 'yes');
        inside(element, '#done').click();
        await eventually(() => element.shadowRoot?.querySelector('#thanks'));
      },
    },
    'a name of 400 characters': { state: 'loaded', attributes: { code: 'LARGO' } },
    loading: { state: 'loading', attributes, network: 'held' },
    'not found': { state: 'not-found', attributes: { code: 'NO-EXISTE' } },
    'catalogue unreachable': { state: 'error', attributes, network: 'offline' },
    'without a catalogue': { state: 'error', attributes, withoutCatalogue: true },
    'without a code': { state: 'error' },
  },
});

describe('<satisfaction-survey>', () => {
  async function open(more: Record<string, string> = {}) {
    const catalogue = await createTestCatalogue();
    const { element } = mount<SatisfactionSurveyElement>('satisfaction-survey', {
      attributes: { ...attributes, ...more },
      fallback,
      catalogue,
    });
    await shows(element, 'loaded');
    return { element, catalogue };
  }

  it('sends each answer as it is given, under one key, and says that it was kept', async () => {
    const { element, catalogue } = await open({ placement: 'comprobante' });
    const heard: string[] = [];
    const hear = (event: HTMLElementEventMap['survey-answered']) =>
      heard.push(`${event.code} ${event.question}`);
    element.addEventListener('survey-answered', hear);
    choose(element, 'found', 'partly');
    await kept(element);
    choose(element, 'rating', 4);
    await kept(element, 2);
    choose(element, 'help', 'not_needed');
    await kept(element, 3);
    const sent = messages(catalogue);
    expect(sent.map(({ turn, found, rating, help }) => [turn, found, rating, help])).to.deep.equal([
      [1, 'partly', undefined, undefined],
      [2, undefined, 4, undefined],
      [3, undefined, undefined, 'not_needed'],
    ]);
    expect(new Set(sent.map(({ survey }) => survey)).size).to.equal(1);
    expect(sent[0]?.survey).to.match(/^[0-9a-f]{32}$/);
    expect(sent[0]?.source?.placement).to.equal('comprobante');
    expect(heard).to.deep.equal(['COMPLETO found', 'COMPLETO rating', 'COMPLETO help']);
  });

  it('says that it is only tried when it has the `test` mark', async () => {
    for (const [marked, test] of [
      [{ test: '' }, true],
      [{}, undefined],
    ] as const) {
      const { element, catalogue } = await open(marked);
      choose(element, 'rating', 2);
      await kept(element);
      expect(messages(catalogue)[0]?.test).to.equal(test);
    }
  });

  it('puts another answer in the place of the first', async () => {
    const { element, catalogue } = await open();
    choose(element, 'rating', 1);
    await kept(element);
    choose(element, 'rating', 5);
    await eventually(() => messages(catalogue).length === 2);
    await kept(element);
    expect(messages(catalogue).map(({ rating }) => rating)).to.deep.equal([1, 5]);
  });

  it('sends the free text when the person leaves it, once, and never one that is too long', async () => {
    const { element, catalogue } = await open();
    await write(element, 'a'.repeat(601));
    await eventually(() => element.querySelector('.vf-error'));
    inside(element, '#done').click();
    expect(messages(catalogue)).to.deep.equal([]);
    expect(document.activeElement).to.equal(await comment(element));
    await write(element, 'La fila es larga');
    await write(element, 'La fila es larga');
    await kept(element);
    expect(messages(catalogue).map((message) => message.comment)).to.deep.equal(['La fila es larga']);
  });

  it('keeps what could not be sent, with what is answered after it, and sends it when asked to or when the network is back', async () => {
    const { element, catalogue } = await open();
    catalogue.network.mode = 'offline';
    choose(element, 'found', 'no');
    await eventually(() => element.shadowRoot?.querySelector('[part=error]'));
    expect(textOf(element)).to.contain('toque «Guardar de nuevo»');
    inside(element, '#done').click();
    await eventually(() => messages(catalogue).length > 1);
    expect(element.shadowRoot?.querySelector('#thanks'), 'thanks for what was not kept').to.equal(null);
    await eventually(() => element.shadowRoot?.querySelector('[part=error]'));
    catalogue.network.mode = 'up';
    window.dispatchEvent(new Event('online'));
    await kept(element);
    expect(element.shadowRoot?.querySelector('[part=error]')).to.equal(null);
    expect(messages(catalogue).at(-1)?.found).to.equal('no');
  });

  it('thanks at the end, and leads back to the questions with the answers in them', async () => {
    const { element } = await open();
    choose(element, 'found', 'yes');
    inside(element, '#done').click();
    await eventually(() => element.shadowRoot?.activeElement?.id === 'thanks');
    expect(textOf(element)).to.contain('Gracias por contestar');
    inside(element, 'button').click();
    await eventually(() => element.shadowRoot?.activeElement?.id === 'title');
    expect(inside<HTMLInputElement>(element, '[name=found][value=yes]').checked).to.equal(true);
  });

  it('does not thank for nothing', async () => {
    const { element, catalogue } = await open();
    inside(element, '#done').click();
    await eventually(() => element.shadowRoot?.activeElement?.id === 'nothing');
    choose(element, 'found', 'yes');
    await kept(element);
    expect(element.shadowRoot?.querySelector('#nothing')).to.equal(null);
    expect(messages(catalogue)).to.have.length(1);
  });

  it('is answered with the keyboard alone', async () => {
    const { element, catalogue } = await open();
    inside(element, '[name=found]').focus();
    await sendKeys({ press: 'Space' });
    await kept(element);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'ArrowDown' });
    await eventually(() => messages(catalogue).at(-1)?.rating === 2);
  });

  it('takes the folio of an invitation out of the address, and leaves a link of the tracker alone', async () => {
    history.replaceState(null, '', '#folio=REG-26-PG3XBWPP-7');
    const { element, catalogue } = await open();
    expect(location.hash).to.equal('');
    choose(element, 'found', 'yes');
    await kept(element);
    expect(messages(catalogue)[0]?.folio).to.equal('REG-26-PG3XBWPP-7');
    expect(folioInAddress('#folio=REG-26-PG3XBWPP-7&codigo=V8FP-2RPD-Y5VB-G')).to.equal(undefined);
    expect(folioInAddress('#contenido')).to.equal(undefined);
  });
});
