import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CardFee } from '../../src/contract/card.ts';
import { variant, type Fee } from '../../src/contract/tramite.ts';
import { cardFee } from '../../src/server/card-fee.ts';

type Input = Partial<Fee> & Pick<Fee, 'kind'>;
const usd = (amount: string) => ({ amount, currency: 'USD' });
const pay = (amount: string, more: Partial<Fee> = {}): Input => ({
  kind: 'amount',
  amount: usd(amount),
  ...more,
});
const free: Input = { kind: 'free' };
const of = (...variants: Input[][]): CardFee =>
  cardFee(
    variants.map((fees, at) => variant.parse({ code: `V${String(at)}`, name: { es: 'V' }, fees })),
    'es',
  );

test('it is free only when every fee of every variant says so', () => {
  assert.deepEqual(of([free], [free, free]), { kind: 'free' });
  assert.notEqual(of([free], [pay('5')]).kind, 'free');
  assert.notEqual(of([free], []).kind, 'free');
  assert.notEqual(of([free, { kind: 'unknown', mandatory: false }]).kind, 'free');
});

test('a cost that the source does not say is not published, never free', () => {
  assert.deepEqual(of([]), { kind: 'unknown' });
  assert.deepEqual(of([pay('10')], []), { kind: 'unknown' });
});

test('a part that is not published is said beside the part that is', () => {
  assert.deepEqual(of([pay('25'), { kind: 'unknown' }]), {
    kind: 'unknown',
    text: 'Desde $25.00; una parte no está publicada',
  });
});

test('one price is one price, also when it comes in two payments', () => {
  assert.deepEqual(of([pay('10.31')], [pay('10.31')]), { kind: 'amount', amount: usd('10.31') });
  assert.deepEqual(of([pay('33.90'), pay('16.00')]), { kind: 'amount', amount: usd('49.90') });
});

test('different prices are a range from the least to the most', () => {
  assert.deepEqual(of([pay('28')], [pay('33.90'), pay('16.00')]), {
    kind: 'range',
    amount: usd('28.00'),
    maximum: usd('49.90'),
  });
  assert.deepEqual(of([pay('5', { whenChannel: 'online' }), pay('8', { whenChannel: 'in_person' })]), {
    kind: 'range',
    amount: usd('5.00'),
    maximum: usd('8.00'),
  });
  assert.deepEqual(of([free], [pay('5')]), { kind: 'range', amount: usd('0.00'), maximum: usd('5.00') });
});

test('a tariff keeps the words of the source', () => {
  const words = { es: 'Según el valor del vehículo.' };
  assert.deepEqual(of([pay('30.86'), { kind: 'tariff', text: words }]), { kind: 'tariff', text: words.es });
});
