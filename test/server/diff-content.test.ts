import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tramiteContent, type TramiteInput } from '../../src/contract/tramite.ts';
import { applyChanges } from './apply-changes.ts';
import { canonicalJson } from '../../src/server/content-hash.ts';
import { diffContent } from '../../src/server/diff-content.ts';
import { demoCatalogue } from '../../demo/catalogue/index.ts';

function content(more: Partial<TramiteInput> = {}, variant: Partial<TramiteInput['variants'][number]> = {}) {
  return tramiteContent.parse({
    code: 'T-1',
    name: { es: 'Renovar el DUI' },
    summary: { es: 'Para probar.' },
    institution: 'RNPN',
    variants: [{ code: 'unica', name: { es: 'Modalidad única' }, ...variant }],
    updatedAt: '2026-11-20',
    ...more,
  });
}
const requirement = (id: string, name: string) => ({ id, name: { es: name } });

test('the same content has no differences, whatever the order of its fields', () => {
  const one = content();
  assert.deepEqual(diffContent(one, Object.fromEntries(Object.entries(one).reverse())), []);
});

test('a changed, an added and a removed field are told apart, each with its place', () => {
  const changes = diffContent(
    content({ purpose: { es: [] } }),
    content({ summary: { es: 'Otro resumen.', en: 'A summary.' } }),
  );
  assert.deepEqual(changes, [
    { path: '/summary/es', kind: 'changed', before: 'Para probar.', after: 'Otro resumen.' },
    { path: '/summary/en', kind: 'added', after: 'A summary.' },
    { path: '/purpose', kind: 'removed', before: { es: [] } },
  ]);
});

test('a requirement put first is one addition and an order, not a change of those that follow', () => {
  const before = content({}, { requirements: [requirement('dui', 'DUI'), requirement('foto', 'Foto')] });
  const after = content(
    {},
    {
      requirements: [
        requirement('recibo', 'Recibo'),
        requirement('dui', 'DUI'),
        requirement('foto', 'Fotos'),
      ],
    },
  );
  const changes = diffContent(before, after);
  assert.deepEqual(
    changes.map(({ path, kind, order = false }) => [path, kind, order]),
    [
      ['/variants/unica/requirements/foto/name/es', 'changed', false],
      ['/variants/unica/requirements/recibo', 'added', false],
      ['/variants/unica/requirements', 'changed', true],
    ],
  );
  assert.deepEqual(changes.at(-1)?.after, ['recibo', 'dui', 'foto']);
});

test('a fee is known by its concept and its channel', () => {
  const fee = (amount: string, whenChannel: 'online' | 'in_person') => ({
    kind: 'amount' as const,
    concept: { es: 'Derecho' },
    amount: { amount, currency: 'USD' },
    whenChannel,
  });
  const changes = diffContent(
    content({}, { fees: [fee('10.00', 'online'), fee('12.00', 'in_person')] }),
    content({}, { fees: [fee('10.00', 'online'), fee('15.00', 'in_person')] }),
  );
  assert.deepEqual(changes, [
    {
      path: '/variants/unica/fees/Derecho in_person/amount/amount',
      kind: 'changed',
      before: '12.00',
      after: '15.00',
    },
  ]);
});

test('a list whose items cannot be told apart changes as a whole', () => {
  const free = { kind: 'free' as const, paymentPlaces: [], methods: [] };
  const changes = diffContent(content({}, { fees: [free, free] }), content({}, { fees: [free] }));
  assert.deepEqual(
    changes.map(({ path, kind, order }) => [path, kind, order]),
    [['/variants/unica/fees', 'changed', undefined]],
  );
});

test('a stroke and a tilde in a name stay one step of the pointer', () => {
  const office = (code: string) => ({ offices: [{ office: code, notes: { es: code } }] });
  const [change] = diffContent({ offices: [] }, office('a/b~c'));
  assert.equal(change?.path, '/offices/a~1b~0c');
  assert.deepEqual(applyChanges({ offices: [] }, change ? [change] : []), office('a/b~c'));
});

const same = (from: unknown, to: unknown) =>
  assert.equal(canonicalJson(applyChanges(from, diffContent(from, to))), canonicalJson(to));

test('applying the differences between any two fiches of the demonstration to one gives the other', () => {
  const fiches = demoCatalogue
    .filter((record) => record.type === 'tramite')
    .map(({ type: _type, ...record }) => tramiteContent.parse(record));
  assert.ok(fiches.length > 30);
  for (const [at, fiche] of fiches.entries()) same(fiche, fiches[(at + 7) % fiches.length]);
});

/** Contents that share many identities, so that items are added, removed, changed and put in another order. */
const word = fc.constantFrom('a', 'b', 'c', 'a b', 'a/b', 'online', '__proto__');
const text = fc.record({ es: word, en: fc.option(word, { nil: undefined }) }, { requiredKeys: ['es'] });
const someFee = fc.record(
  { kind: word, concept: text, whenChannel: word, amount: fc.jsonValue() },
  { requiredKeys: ['kind'] },
);
const someVariant = fc.record(
  {
    code: word,
    name: text,
    requirements: fc.array(fc.record({ id: word, name: text }), { maxLength: 4 }),
    steps: fc.array(fc.record({ order: fc.integer({ min: 1, max: 4 }), title: text }), { maxLength: 4 }),
    fees: fc.array(someFee, { maxLength: 3 }),
    offices: fc.array(fc.record({ office: word }), { maxLength: 4 }),
  },
  { requiredKeys: ['code'] },
);
const someContent = fc.record(
  {
    name: text,
    categories: fc.array(word, { maxLength: 3 }),
    variants: fc.array(someVariant, { maxLength: 4 }),
    extra: fc.jsonValue(),
  },
  { requiredKeys: ['name'] },
);

test('applying the differences between any two contents to one gives the other', () => {
  fc.assert(
    fc.property(someContent, someContent, (from, to) => {
      same(JSON.parse(JSON.stringify(from)), JSON.parse(JSON.stringify(to)));
    }),
    { numRuns: 1500 },
  );
});
