import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tramite, type TramiteInput } from '../../src/contract/tramite.ts';
import { toSearchDocument } from '../../src/search/search-document.ts';

type Variants = TramiteInput['variants'];
const variantOf = (code: string, more: Partial<Variants[number]> = {}) => ({
  code,
  name: { es: `Variante ${code}` },
  ...more,
});
const documentOf = (variants: Variants, more: Partial<TramiteInput> = {}, lang = 'es') =>
  toSearchDocument(
    tramite.parse({
      code: 'X-1',
      name: { es: 'Renovar el carné', en: 'Renew the card' },
      summary: { es: 'Un carné nuevo.' },
      institution: 'X',
      updatedAt: '2026-01-01',
      version: 1,
      hash: '0'.repeat(64),
      variants,
      ...more,
    }),
    { institutions: new Map(), categories: new Map() },
    lang,
  );

test('Free is only what is known to be free in every variant', () => {
  const free = { kind: 'free' as const };
  const paid = { kind: 'amount' as const, amount: { amount: '10.31', currency: 'USD' } };
  const isFree = (...fees: Variants[number]['fees'][]) =>
    documentOf(fees.map((list, at) => variantOf(String(at), { fees: list }))).free;
  assert.equal(isFree([free]), true);
  assert.equal(isFree([free], [free]), true);
  assert.equal(isFree([]), false, 'a blank is unknown, never free');
  assert.equal(isFree([free], []), false);
  assert.equal(isFree([free], [paid]), false);
  assert.equal(isFree([{ kind: 'unknown' }]), false);
});

test('Online is what can be done without going; a mixed channel counts as both ways but is not online', () => {
  const withChannel = (...kinds: ('online' | 'app' | 'mixed' | 'in_person')[]) =>
    documentOf([variantOf('a', { channels: kinds.map((kind) => ({ kind })) })]);
  assert.equal(withChannel('online').online, true);
  assert.equal(withChannel('app', 'in_person').online, true);
  assert.equal(withChannel('mixed').online, false);
  assert.deepEqual(withChannel('mixed', 'in_person').channels, ['mixed', 'in_person', 'online']);
});

test('Rich text becomes its words, one variant says nothing, and codes without a name stay codes', () => {
  const document = documentOf([variantOf('a')], {
    categories: ['SIN-1'],
    description: {
      es: [
        { t: 'ul', c: [{ t: 'li', c: ['Una ', { t: 'strong', c: ['foto'] }] }] },
        { t: 'p', c: ['Fin'] },
      ],
    },
  });
  assert.equal(document.description, 'Una foto Fin');
  assert.deepEqual(document.variants, []);
  assert.deepEqual(document.categories, [{ code: 'SIN-1', name: 'SIN-1' }]);
  assert.deepEqual(document.institution, { code: 'X', name: 'X' });
});

test('In another language the name is in it, and the Spanish name is one of the others', () => {
  const document = documentOf([variantOf('a')], {}, 'en');
  assert.equal(document.name, 'Renew the card');
  assert.deepEqual(document.alternateNames, ['Renovar el carné']);
  assert.equal(document.summary, 'Un carné nuevo.');
});
