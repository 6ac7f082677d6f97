import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedbackInput } from '../../src/contract/feedback.ts';
import { operations, type Operation } from '../../src/contract/operations.ts';
import { isSafeHref, richTree } from '../../src/contract/richtext.ts';
import { localized, money, text, url } from '../../src/contract/text.ts';
import { fee, tramiteContent } from '../../src/contract/tramite.ts';

const accepts = (schema: Operation['output'], value: unknown) => schema.safeParse(value).success;

test('Spanish is always there; another language is the one asked, its base, or Spanish', () => {
  assert.ok(!accepts(text, { en: 'Passport' }));
  const name = { es: 'Pasaporte', en: 'Passport' };
  assert.deepEqual(localized(name, 'en-US'), { text: 'Passport', lang: 'en' });
  assert.deepEqual(localized(name, 'nah'), { text: 'Pasaporte', lang: 'es' });
  assert.deepEqual(localized(name, 'constructor'), { text: 'Pasaporte', lang: 'es' });
});

test('money is a decimal text with a currency, never a float', () => {
  assert.ok(accepts(money, { amount: '10.31', currency: 'USD' }));
  for (const wrong of [
    { amount: 10.31, currency: 'USD' },
    { amount: '10,31', currency: 'USD' },
    { amount: '-1', currency: 'USD' },
    { amount: '1e3', currency: 'USD' },
    { amount: '10.31', currency: 'dólares' },
  ])
    assert.ok(!accepts(money, wrong), JSON.stringify(wrong));
});

test('a fee says its figure when its kind has one, and a blank is not free', () => {
  assert.ok(accepts(fee, { kind: 'unknown' }));
  assert.ok(!accepts(fee, { kind: 'amount' }));
  assert.ok(!accepts(fee, { kind: 'range', amount: { amount: '1', currency: 'USD' } }));
  assert.ok(!accepts(fee, {}));
});

test('a trámite has a code, a name, an institution and at least one variant', () => {
  const least = {
    code: 'RNPN-0001',
    name: { es: 'Sacar el DUI' },
    summary: { es: 'Primera vez.' },
    institution: 'RNPN',
    variants: [{ code: 'unica', name: { es: 'Modalidad única' } }],
    updatedAt: '2026-11-21',
  };
  assert.ok(accepts(tramiteContent, least));
  assert.ok(!accepts(tramiteContent, { ...least, variants: [] }));
  assert.ok(!accepts(tramiteContent, { ...least, code: '../secreto' }));
  assert.equal(tramiteContent.parse({ ...least, injected: true }).status, 'published');
  assert.ok(!('injected' in tramiteContent.parse({ ...least, injected: true })));
});

test('a link of the catalogue is web, mail or telephone, and nothing that runs', () => {
  for (const href of ['https://www.rnpn.gob.sv/', 'mailto:a@b.sv', 'tel:22220000'])
    assert.ok(isSafeHref(href), href);
  for (const href of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//otro.sitio',
    'https://usuario:clave@otro.sitio/',
  ])
    assert.ok(!isSafeHref(href), href);
  assert.ok(!accepts(url, 'javascript:alert(1)'));
  assert.ok(!accepts(richTree, [{ t: 'p', c: [{ t: 'a', href: 'javascript:alert(1)', c: ['x'] }] }]));
  assert.ok(!accepts(richTree, [{ t: 'script', c: ['x'] }]));
});

test('a comment has at most 600 characters and carries nothing that was not asked', () => {
  assert.ok(accepts(feedbackInput, { kind: 'works_differently', tramite: 'T-1', detail: 'x'.repeat(600) }));
  assert.ok(!accepts(feedbackInput, { kind: 'works_differently', tramite: 'T-1', detail: 'x'.repeat(601) }));
  assert.ok(!accepts(feedbackInput, { kind: 'other', tramite: 'T-1' }));
  const parsed = feedbackInput.parse({ kind: 'want_online', tramite: 'T-1', status: 'corrected' });
  assert.ok(!('status' in parsed));
});

test('no two operations share method and path, and only those that write need a key', () => {
  const all: Operation[] = Object.values(operations);
  const addresses = all.map(({ method, path }) => `${method} ${path}`);
  assert.equal(new Set(addresses).size, addresses.length);
  for (const { method, idempotent, maxAge, auth, status } of all) {
    if (method === 'GET') assert.ok(!idempotent && (auth !== undefined || maxAge !== undefined));
    else assert.equal(maxAge, undefined);
    assert.equal(Boolean(idempotent), status === 201);
  }
});
