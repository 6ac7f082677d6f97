import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Fee } from '../../../src/contract/tramite.ts';
import { loadFicheTranslator } from '../../../src/i18n/load-fiche-translator.ts';
import { describeFees } from '../../../src/internal/fiche/describe-fees.ts';
import { sumFees } from '../../../src/internal/fiche/sum-fees.ts';

const words = await loadFicheTranslator('es');
const none = { paymentPlaces: [], methods: [] };
const usd = (amount: string, more: Partial<Fee> = {}): Fee => ({
  kind: 'amount',
  amount: { amount, currency: 'USD' },
  ...none,
  ...more,
});
const free: Fee = { kind: 'free', ...none };
const unknown: Fee = { kind: 'unknown', ...none };
const said = (...fees: Fee[]) => describeFees(fees, words);

describe('What the fees of a variant come to', () => {
  it('is the sum of what everybody owes, to the cent', () => {
    const sum = sumFees([usd('0.10'), usd('0.20'), usd('999999999999.9999')]);
    assert.ok(sum.kind === 'figure');
    assert.equal(sum.least.amount, '1000000000000.2999');
    assert.equal(sum.parts.length, 3);
    assert.equal(said(usd('10.31')), '$10.31');
    assert.equal(said(usd('3.00'), usd('0.31')), '$3.31');
  });

  it('is nothing only when every fee says so', () => {
    assert.equal(said(free), 'No cuesta nada');
    assert.equal(said(free, usd('2.00')), '$2.00');
    assert.equal(said(free, unknown), 'No publicado');
    assert.equal(said(), 'No publicado');
  });

  it('does not hide that a part is missing', () => {
    assert.equal(said(usd('5.00'), unknown), 'Desde $5.00; falta publicar una parte');
    assert.equal(said(usd('5.00'), { kind: 'tariff', ...none }), 'Desde $5.00; falta publicar una parte');
  });

  it('keeps what is not obligatory out of the sum, and says how much it could be', () => {
    const sum = sumFees([usd('3.00'), usd('5.00', { mandatory: false })]);
    assert.ok(sum.kind === 'figure');
    assert.deepEqual([sum.least.amount, sum.most.amount, sum.atMost.amount], ['3.00', '3.00', '8.00']);
    assert.equal(said(usd('3.00'), usd('5.00', { mandatory: false })), 'De $3.00 a $8.00');
  });

  it('takes one of the cases, not their sum', () => {
    const online = usd('3.00', { whenChannel: 'online' });
    const office = usd('5.00', { whenChannel: 'in_person' });
    assert.equal(said(online, office), 'De $3.00 a $5.00');
    assert.equal(said(usd('1.00'), online, office), 'De $1.00 a $6.00');
  });

  it('gives the words of the source when they are short, and points at the section when they are long', () => {
    assert.equal(said({ ...unknown, text: { es: 'Q10 por hoja' } }), 'Q10 por hoja');
    assert.equal(said({ ...unknown, text: { es: 'Depende '.repeat(20) } }), 'Depende del caso');
    assert.equal(said({ kind: 'tariff', ...none }), 'Según tarifa');
  });

  it('does not add dollars to quetzales', () => {
    assert.equal(
      said(usd('1.00'), { ...usd('1.00'), amount: { amount: '1.00', currency: 'GTQ' } }),
      'Según tarifa',
    );
  });

  it('never says less than what is owed, whatever the fees', () => {
    const cents = fc.integer({ min: 0, max: 10 ** 9 });
    const fee = fc
      .record({ cents, mandatory: fc.boolean(), online: fc.boolean() })
      .map(({ cents: value, mandatory, online }) =>
        usd(`${String(Math.floor(value / 100))}.${String(value % 100).padStart(2, '0')}`, {
          mandatory,
          ...(online && { whenChannel: 'online' }),
        }),
      );
    fc.assert(
      fc.property(fc.array(fee, { minLength: 1, maxLength: 8 }), (fees) => {
        const sum = sumFees(fees);
        assert.ok(sum.kind === 'figure');
        const value = ({ amount }: { amount: string }) => Math.round(Number(amount) * 100);
        const owed = fees.filter(({ mandatory, whenChannel }) => mandatory !== false && !whenChannel);
        const certain = owed.reduce((total, { amount }) => total + value(amount!), 0);
        assert.ok(value(sum.least) >= certain);
        assert.ok(value(sum.least) <= value(sum.most) && value(sum.most) <= value(sum.atMost));
        const everything = fees.reduce((total, { amount }) => total + value(amount!), 0);
        assert.ok(value(sum.atMost) <= everything);
      }),
    );
  });
});
