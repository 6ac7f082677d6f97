import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCardTranslator } from '../../src/i18n/card-translator.ts';
import { createI18nextTranslator } from '../../src/i18n/i18next-translator.ts';
import { enCard } from '../../src/i18n/locales/en.card.ts';
import { en } from '../../src/i18n/locales/en.ts';
import { esCardRest } from '../../src/i18n/locales/es.card-rest.ts';
import { esCard as esFirstCard } from '../../src/i18n/locales/es.card.ts';
import { enSurvey } from '../../src/i18n/locales/en.survey.ts';
import { enAccount } from '../../src/i18n/locales/en.account.ts';
import { enDeskDoor } from '../../src/i18n/locales/en.desk-door.ts';
import { enDesk } from '../../src/i18n/locales/en.desk.ts';
import { enFiche } from '../../src/i18n/locales/en.fiche.ts';
import { enSearch } from '../../src/i18n/locales/en.search.ts';
import { es } from '../../src/i18n/locales/es.ts';
import { esSurvey } from '../../src/i18n/locales/es.survey.ts';
import { esAccount } from '../../src/i18n/locales/es.account.ts';
import { esDeskDoor } from '../../src/i18n/locales/es.desk-door.ts';
import { esDesk } from '../../src/i18n/locales/es.desk.ts';
import { esFiche } from '../../src/i18n/locales/es.fiche.ts';
import { enFollow } from '../../src/i18n/locales/en.follow.ts';
import { esFollow } from '../../src/i18n/locales/es.follow.ts';
import { enReport } from '../../src/i18n/locales/en.report.ts';
import { esReport } from '../../src/i18n/locales/es.report.ts';
import { esSearch } from '../../src/i18n/locales/es.search.ts';
import { pseudoMessages } from '../../src/i18n/pseudo.ts';
import { supportedLanguage } from '../../src/i18n/supported-language.ts';
import type { CardMessageKey, Messages, SearchMessageKey } from '../../src/i18n/translator.ts';
import { inflesz, sentencesOf, syllablesOf, wordsOf } from './inflesz.ts';

const esCard = { ...esFirstCard, ...esCardRest };

const spanish: Messages = {
  ...es,
  ...esSearch,
  ...esFiche,
  ...esDeskDoor,
  ...esDesk,
  ...esFollow,
  ...esReport,
  ...esSurvey,
  ...esAccount,
};
const english: Messages = {
  ...en,
  ...enSearch,
  ...enFiche,
  ...enDeskDoor,
  ...enDesk,
  ...enFollow,
  ...enReport,
  ...enSurvey,
  ...enAccount,
};
const COUNTS = [0, 1, 2, 10, 21, 1000, 1234, 1_000_000, 2_000_000];
/** Something for every placeholder. */
const VALUES: Record<string, string | number> = {
  from: '$5.00',
  to: 12,
  year: '2025',
  date: '3 de marzo de 2025',
  name: 'DUI',
  query: 'dui <b>&amp; "azul"',
};

const placeholders = (message: string) => [...new Set(message.match(/\{\{\w+\}\}/g))].sort();
const stem = (key: string) => key.replace(/_(one|many|other)$/, '');

/** What a person reads: numbers and names in place of placeholders. */
const read = Object.values(spanish).map((message) =>
  message.replace(/\{\{(\w+)\}\}/g, (_, name: string) => (name === 'count' ? '3' : 'dui')),
);

describe('The two translators', () => {
  for (const [lang, messages] of [
    ['es', esCard],
    ['en', enCard],
    ['es-XL', pseudoMessages(esCard)],
  ] as const) {
    it(`give the same words for every key and count of the card in ${lang}`, () => {
      const small = createCardTranslator(lang, messages);
      const full = createI18nextTranslator(lang, messages, esCard);
      let compared = 0;
      for (const key of new Set(Object.keys(esCard).map(stem))) {
        for (const count of [undefined, ...COUNTS]) {
          const values = count === undefined ? VALUES : { ...VALUES, count };
          // A plural without a count is no message; nobody asks for one.
          if (count === undefined && `${key}_other` in esCard) continue;
          assert.equal(
            small.t(key as CardMessageKey, values),
            full.t(key as CardMessageKey, values),
            `${key} ${String(count)}`,
          );
          compared += 1;
        }
      }
      assert.ok(compared > 400, String(compared));
    });
  }

  it('write a million as Spanish does', () => {
    const words = createCardTranslator('es', esCard);
    assert.equal(words.t('duration.calendar_day', { count: 1 }), '1 día');
    assert.equal(words.t('duration.calendar_day', { count: 1234 }), '1,234 días');
    assert.equal(words.t('duration.calendar_day', { count: 1_000_000 }), '1,000,000 de días');
  });

  it('never read a value as a message or as HTML', () => {
    const hostile = '{{count}} <b>$t(tracker.folio)</b>';
    const full = createI18nextTranslator('es', es, es);
    assert.equal(
      full.t('tracker.heading', { folio: hostile, state: 'recibida' }),
      `Solicitud ${hostile}: recibida`,
    );
    const small = createCardTranslator<SearchMessageKey>('es', { ...esCard, ...esSearch });
    assert.equal(small.t('search.none', { query: hostile }), `No encontramos trámites para «${hostile}»`);
  });

  it('fall back to Spanish for what a language lacks', () => {
    const words = createI18nextTranslator('en', {}, es);
    assert.equal(words.t('tracker.see'), 'Ver el estado');
  });
});

describe('Numbers, money and dates', () => {
  const words = createCardTranslator('es', esCard);

  it('are written as in El Salvador', () => {
    assert.equal(words.money({ amount: '1234.5', currency: 'USD' }), '$1,234.50');
    assert.equal(words.money({ amount: '0.25', currency: 'USD' }), '$0.25');
    assert.equal(words.number(1_234_567.89), '1,234,567.89');
    assert.equal(words.date('2026-11-21'), '21 de noviembre de 2026');
  });

  it('keep the country’s day, whatever the visitor’s clock says', () => {
    assert.equal(words.date('2026-11-22T03:00:00Z'), '21 de noviembre de 2026');
    assert.match(words.dateTime('2026-11-22T03:00:00Z'), /^21 de noviembre de 2026\D+9:00\sp\.\sm\.$/);
  });

  it('give back what is no date', () => {
    assert.equal(words.date('pronto'), 'pronto');
  });

  it('are never those of the United States, for any language of the region', () => {
    const american = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
    for (const lang of ['ppl', 'quc', 'kek', 'cak', 'mam', 'cab', 'qu', 'ay', 'gn']) {
      const words = createCardTranslator(lang, esCard);
      const date = words.date('2026-11-21');
      assert.notEqual(date, american.format(Date.parse('2026-11-21')), lang);
      assert.match(date, /^21 /, lang);
      // Quechua is the one that browsers know; the others are written as in El Salvador.
      if (lang === 'qu') continue;
      assert.equal(date, '21 de noviembre de 2026', lang);
      assert.equal(words.money({ amount: '1234.5', currency: 'USD' }), '$1,234.50', lang);
      assert.match(words.dateTime('2026-11-22T03:00:00Z'), /p\.\sm\.$/, lang);
    }
  });
});

describe('The words', () => {
  it('are the same keys in Spanish and English, with the same things filled in', () => {
    const keys = (messages: Messages) => [...new Set(Object.keys(messages).map(stem))].sort();
    assert.deepEqual(keys(english), keys(spanish));
    for (const [key, message] of Object.entries(english)) {
      const own = spanish[key] ?? spanish[`${stem(key)}_other`] ?? '';
      assert.deepEqual(placeholders(message), placeholders(own), key);
    }
  });

  it('have every plural form that their language needs', () => {
    for (const [lang, messages] of [
      ['es', spanish],
      ['en', english],
    ] as const) {
      const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
      for (const key of Object.keys(messages).filter((name) => name.endsWith('_other'))) {
        for (const form of forms)
          assert.ok(`${stem(key)}_${form}` in messages, `${lang}: ${stem(key)}_${form}`);
      }
    }
  });

  it('speak to people as usted, everywhere', () => {
    const familiar = /\b(tu|tus|tienes|puedes|tenés|podés|haz|hacé|vos|te|escribe|revisa|toca|elige)\b/iu;
    for (const [key, message] of Object.entries(spanish)) assert.doesNotMatch(message, familiar, key);
  });

  it('need no doubled genders, no fragments and no exclamations', () => {
    for (const [key, message] of Object.entries(spanish)) {
      assert.doesNotMatch(message, /[@/]|\b(\w+)os y \1as\b|[¡!]|\boops|\bups/iu, key);
      assert.equal(message, message.trim(), key);
    }
  });

  it('never point by colour or by side', () => {
    for (const [key, message] of Object.entries(spanish)) {
      assert.doesNotMatch(message, /\b(rojo|verde|azul|a la derecha|a la izquierda|arriba|abajo)\b/iu, key);
    }
  });

  it('are fairly easy to read: INFLESZ 65 or more', () => {
    const score = inflesz(read.flatMap(sentencesOf));
    assert.ok(score >= 65, `INFLESZ ${score.toFixed(1)}`);
  });

  it('are said in sentences of at most twenty words', () => {
    for (const sentence of read.flatMap(sentencesOf)) {
      assert.ok(wordsOf(sentence).length <= 20, `${wordsOf(sentence).length}: ${sentence}`);
    }
  });

  it('say in every error what to do now', () => {
    const verbs = /(revise|espere|toque|escriba|elija|vuelva|lleve|pruebe|quite|acorte|no encontramos)/iu;
    for (const [key, message] of Object.entries(spanish)) {
      if (/(^|\.)error(\.|$)/.test(key) && !key.includes('summary')) assert.match(message, verbs, key);
    }
  });
});

describe('The measure of legibility', () => {
  it('counts syllables as a teacher does', () => {
    const known: Record<string, number> = {
      trámite: 3,
      oficina: 4,
      día: 2,
      público: 3,
      institución: 4,
      requisitos: 4,
      quién: 1,
      guarde: 2,
      aéreo: 4,
      hoy: 1,
      cuidado: 3,
      país: 2,
      vergüenza: 3,
      estudio: 3,
      leer: 2,
    };
    for (const [word, count] of Object.entries(known)) assert.equal(syllablesOf(word), count, word);
  });

  it('tells a law from a helpful sentence', () => {
    const law =
      'Las personas naturales que hubieren extraviado su documento único de identidad deberán interponer la ' +
      'correspondiente solicitud de reposición ante la administración registral competente.';
    assert.ok(inflesz(sentencesOf(law)) < 40);
    assert.ok(inflesz(sentencesOf('Renueve su DUI antes de que venza. Lleve su DUI anterior.')) > 80);
  });
});

describe('The languages that nobody speaks', () => {
  it('are at least 40 % longer, and keep what is filled in', () => {
    const long = pseudoMessages(spanish);
    for (const [key, message] of Object.entries(spanish)) {
      assert.ok(long[key]!.length >= message.length * 1.4, key);
      assert.deepEqual(placeholders(long[key]!), placeholders(message), key);
    }
  });
});

describe('The language of a page', () => {
  it('is one that we have words for', () => {
    assert.deepEqual(
      ['es', 'es-SV', 'EN', 'en-US', 'ppl', '', 'es-XL', 'ar-XB', 'engine'].map(supportedLanguage),
      ['es', 'es', 'en', 'en', 'es', 'es', 'es-XL', 'ar-XB', 'es'],
    );
  });
});
