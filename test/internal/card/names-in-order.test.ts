import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TramiteCard } from '../../../src/contract/card.ts';
import { namesInOrder } from '../../../src/internal/card/names-in-order.ts';
import { PLAIN_CARD } from '../../support/plain-card.ts';

const card: TramiteCard = {
  ...PLAIN_CARD,
  name: 'Pedir la constancia',
  summary: 'Prueba dónde vive.',
  also: [
    {
      lang: 'ppl',
      name: 'Xiktajtani ne amat',
      summary: 'Kijtua kan tinemi.',
      translation: 'Traducción de la comunidad.',
    },
  ],
};
const order = (of: TramiteCard, words: { content?: string } = {}) =>
  namesInOrder(of, words).map(({ name, lang, summary, summaryLang }) => [name, lang, summary, summaryLang]);
const SPANISH = ['Pedir la constancia', undefined, 'Prueba dónde vive.', undefined];
const NAHUAT = ['Xiktajtani ne amat', 'ppl', 'Kijtua kan tinemi.', 'ppl'];

describe('The names of a card', () => {
  it('begin with Spanish, and the other is marked', () => {
    assert.deepEqual(order(card), [SPANISH, NAHUAT]);
  });

  it('begin with the other on a page that is in it', () => {
    assert.deepEqual(order(card, { content: 'ppl' }), [NAHUAT, SPANISH]);
    assert.deepEqual(order(card, { content: 'ppl-SV' }), [NAHUAT, SPANISH]);
    assert.equal(namesInOrder(card, { content: 'ppl' })[0].translation, 'Traducción de la comunidad.');
  });

  it('stay in Spanish on a page in a language that the trámite does not have', () => {
    assert.deepEqual(order(card, { content: 'quc' }), [SPANISH, NAHUAT]);
  });

  it('say of each part by itself when it fell back to Spanish', () => {
    const english = { ...card, name: 'Ask for the proof', inSpanish: ['summary'] };
    assert.deepEqual(order(english)[0], ['Ask for the proof', undefined, 'Prueba dónde vive.', 'es']);
  });
});
