import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCardTranslator } from '../../src/i18n/card-translator.ts';
import { createFormats } from '../../src/i18n/formats.ts';
import { createI18nextTranslator } from '../../src/i18n/i18next-translator.ts';
import { enCard } from '../../src/i18n/locales/en.card.ts';
import { en } from '../../src/i18n/locales/en.ts';
import { esCard } from '../../src/i18n/locales/es.card.ts';
import { es } from '../../src/i18n/locales/es.ts';
import { pseudoMessages } from '../../src/i18n/pseudo.ts';
import { supportedLanguage } from '../../src/i18n/supported-language.ts';
import type { CardMessageKey, Messages } from '../../src/i18n/translator.ts';

const stem = (key: string) => key.replace(/_(one|many|other)$/, '');
const VALUES = { from: '$1', to: '$2', date: '3 de mayo', year: '2025', name: 'DUI' };

/** Syllables of Spanish words, well enough for an index: groups of vowels, with strong vowels apart. */
function syllables(word: string): number {
  const groups = word.toLowerCase().match(/[aeiouáéíóúü]+/g) ?? [];
  return Math.max(
    1,
    groups.reduce(
      (sum, group) => sum + (group.match(/[aeoáéó][aeoáéó]|[íú]|[aeiouáéóü]+?$/g)?.length ?? 1),
      0,
    ),
  );
}

describe('The words of the elements', () => {
  it('are the same from the small translator and from the full one, for every key of a card and every number', () => {
    for (const [lang, card, whole] of [
      ['es', esCard, es],
      ['en', enCard, en],
    ] as [string, Messages, Messages][]) {
      const small = createCardTranslator(lang, card);
      const full = createI18nextTranslator(lang, whole, es);
      for (const key of new Set(Object.keys(card).map(stem)) as Set<CardMessageKey>) {
        for (const count of [0, 1, 2, 5, 1_000, 1_000_000]) {
          assert.equal(
            small.t(key, { ...VALUES, count }),
            full.t(key, { ...VALUES, count }),
            `${lang} ${key} ${count}`,
          );
        }
      }
    }
  });

  it('exist in English for every key in Spanish, with the same values to fill in', () => {
    const keys = (messages: Messages) => [...new Set(Object.keys(messages).map(stem))].sort();
    assert.deepEqual(keys(en), keys(es));
    const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
    for (const [key, text] of Object.entries(en))
      assert.deepEqual(holes(text), holes((es as Messages)[key] ?? ''), key);
  });

  it('say usted and nothing else, and keep the two labels of the registry to the letter', () => {
    for (const [key, text] of Object.entries(es)) {
      assert.doesNotMatch(text, /\b(tu|tus|tú|vos|tienes|puedes|tenés|podés|haz|hacé)\b/i, key);
      assert.doesNotMatch(text, /[@]|\b\w+\/[ao]s?\b|\b(derecha|izquierda|verde|rojo)\b/i, key);
    }
    assert.equal(es['feedback.want'], 'Quiero este servicio en línea');
    assert.equal(es['feedback.differs'], 'Este servicio no funciona así');
  });

  it('are easy: sentences of at most twenty words, and an INFLESZ index of at least 65 for the whole', () => {
    const sentences = Object.values(es)
      .flatMap((text) => text.replace(/\{\{\w+\}\}/g, 'dato').split(/[.:;!?]\s|[.:;!?]$/))
      .map((sentence) => sentence.match(/[\p{L}\d]+/gu) ?? [])
      .filter((words) => words.length > 0);
    for (const words of sentences) assert.ok(words.length <= 20, words.join(' '));
    const words = sentences.flat();
    const index =
      206.835 -
      (62.3 * words.reduce((sum, word) => sum + syllables(word), 0)) / words.length -
      words.length / sentences.length;
    assert.ok(index >= 65, `INFLESZ ${index.toFixed(1)}`);
  });

  it('grow by two fifths in the pseudo-language and keep their values', () => {
    const long = pseudoMessages(es);
    for (const [key, text] of Object.entries(es)) {
      assert.ok((long[key]?.length ?? 0) >= text.length * 1.4, key);
      for (const [hole] of text.matchAll(/\{\{\w+\}\}/g)) assert.ok(long[key]?.includes(hole), key);
    }
  });

  it('never fail on a key that is missing: Spanish stands in', () => {
    assert.equal(createI18nextTranslator('en', {}, es).t('search.button'), 'Buscar');
  });
});

describe('Numbers, money and dates', () => {
  it('are written as in El Salvador, whatever the language asked', () => {
    for (const lang of ['es', 'quc', 'ppl', 'kek']) {
      const { money, date, dateTime, number } = createFormats(lang);
      assert.equal(money({ amount: '1234.50', currency: 'USD' }), '$1,234.50', lang);
      assert.equal(number(1_234_567.89), '1,234,567.89', lang);
      assert.equal(date('2026-11-21'), '21 de noviembre de 2026', lang);
      assert.match(dateTime('2026-11-21T21:05:00Z'), /21 de noviembre de 2026.*3:05/, lang);
    }
  });

  it('keep a calendar day the day it is, and give back what is no date', () => {
    assert.equal(createFormats('es').date('2026-01-01'), '1 de enero de 2026');
    assert.equal(createFormats('es').date('pendiente'), 'pendiente');
  });

  it('pick the language that we have words for', () => {
    assert.deepEqual(['es-SV', 'en-GB', 'fr', 'quc', ''].map(supportedLanguage), [
      'es',
      'en',
      'es',
      'es',
      'es',
    ]);
  });
});
