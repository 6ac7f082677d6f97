import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createFormats } from '../../src/i18n/formats.ts';

const LANGUAGES = ['es', 'es-SV', 'es-419', 'en', 'nah', 'ppl'];

for (const lang of LANGUAGES) {
  const formats = createFormats(lang);
  const locales = [lang === 'es' ? 'es-SV' : lang, 'es-SV'];
  const dollars = new Intl.NumberFormat(locales, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
  });
  const numbers = new Intl.NumberFormat(locales);

  it(`Every sum in dollars is written as Intl writes it (${lang})`, () => {
    for (let cents = 0; cents <= 101_000; cents += 1) {
      const amount = (cents / 100).toFixed(2);
      assert.equal(formats.money({ amount, currency: 'USD' }), dollars.format(Number(amount)));
    }
    for (const amount of [
      '0',
      '7',
      '10.5',
      '999',
      '1000',
      '1234567',
      '999999999999',
      '123456.7',
      '1.005',
      '0.0049',
    ])
      assert.equal(formats.money({ amount, currency: 'USD' }), dollars.format(Number(amount)));
  });

  it(`Every number is written as Intl writes it (${lang})`, () => {
    for (let value = 0; value <= 1_100; value += 1)
      for (const number of [value, value + 0.5, value + 0.25, value + 0.125, -value - 1])
        assert.equal(formats.number(number), numbers.format(number));
    for (const number of [9_999, 10_000, 123_456, 1_000_000, 2_345_678.9, 999_999_999_999, 1e15, 1e21])
      assert.equal(formats.number(number), numbers.format(number));
  });
}

it('Other currencies are left to Intl', () => {
  assert.match(createFormats('es').money({ amount: '5', currency: 'EUR' }), /5[.,]00/);
  assert.match(createFormats('es').money({ amount: '5', currency: 'JPY' }), /5$/);
});

it('Every day and every instant of this century so far and to come is dated in Spanish as Intl dates it', () => {
  const { date } = createFormats('es');
  const day = new Intl.DateTimeFormat('es-SV', { dateStyle: 'long', timeZone: 'UTC' });
  const instant = new Intl.DateTimeFormat('es-SV', { dateStyle: 'long', timeZone: 'America/El_Salvador' });
  for (let time = Date.UTC(2000, 0, 1); time < Date.UTC(2060, 0, 1); time += 5 * 3_600_000 + 1) {
    const iso = new Date(time).toISOString();
    assert.equal(date(iso), instant.format(time), iso);
    assert.equal(date(iso.slice(0, 10)), day.format(Date.parse(iso.slice(0, 10))), iso);
  }
});

it('In other languages it is the day of the country, too', () => {
  const { date } = createFormats('en');
  const instant = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'America/El_Salvador' });
  for (let hour = 0; hour < 48; hour += 1) {
    const time = Date.UTC(2026, 10, 21, hour, 30);
    assert.equal(date(new Date(time).toISOString()), instant.format(time));
  }
  assert.equal(date('1970-01-01'), 'January 1, 1970');
});

it('What is no date stays as it is written', () => {
  for (const lang of LANGUAGES) assert.equal(createFormats(lang).date('pronto'), 'pronto');
});
