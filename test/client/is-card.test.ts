import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { isCard, isCardBatch } from '../../src/client/is-card.ts';
import * as z from 'zod/mini';
import { cardBatch, tramiteCard } from '../../src/contract/card.ts';
import { CHANNELS, DURATION_UNITS, FEE_KINDS, TRAMITE_STATUSES } from '../../src/contract/vocabulary.ts';
import { createTestCatalogue } from '../support/catalogue.ts';

type Path = (string | number)[];

/** The contract, with any text where it has a closed list of words. */
const { fee, time } = tramiteCard.shape;
const loose = z.extend(tramiteCard, {
  fee: z.extend(fee, { kind: z.string() }),
  time: z.optional(z.extend(time.def.innerType, { unit: z.optional(z.string()) })),
  channels: z.array(z.string()),
  status: z.string(),
});

/** A card with every member that a card can have. */
const WHOLE = {
  code: 'RNPN-0002',
  name: 'Renovar el documento',
  nameLang: 'es',
  summary: '',
  translation: 'Traducción oficial',
  also: [{ lang: 'ppl', name: 'Xikihkwilu', summary: 'a', translation: 'b' }],
  inSpanish: ['summary', 'requirements.3'],
  institution: { code: 'RNPN', name: 'Registro', acronym: 'R' },
  path: '/t/RNPN-0002',
  fee: {
    kind: 'range',
    amount: { amount: '5.00', currency: 'USD' },
    maximum: { amount: '1200.00', currency: 'USD' },
    text: 'según el caso',
  },
  time: { amount: 5, unit: 'business_day', text: '5 días' },
  channels: ['online', 'in_person'],
  onlineUrl: 'https://citas.example.gob/',
  appointment: true,
  requirements: { from: 1, to: 3 },
  requirementNames: ['Documento'],
  variants: 2,
  status: 'published',
  successor: 'RNPN-0003',
  alert: 'Cerrado',
  updatedAt: '2026-10-02',
  verifiedAt: '2026-11-03',
  version: 3,
};

function paths(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys: Path = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => paths((value as Record<string, unknown>)[key], [...path, key]))];
}

/** A copy with something else in that place; `undefined` takes the member away. */
function changed(value: unknown, [key, ...rest]: Path, replacement: unknown): unknown {
  if (key === undefined) return replacement;
  if (Array.isArray(value)) {
    return (value as unknown[]).map((item, index) =>
      index === key ? changed(item, rest, replacement) : item,
    );
  }
  const members = Object.entries(value as object).map(
    ([name, member]) =>
      [name, name === key ? changed(member, rest, replacement) : (member as unknown)] as const,
  );
  return Object.fromEntries(members.filter(([, member]) => member !== undefined));
}

const anything = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    0,
    -1,
    1.5,
    '',
    'A',
    '10.31',
    '-1',
    'USD',
    'usd',
    [],
    {},
    [1],
  ),
  fc.constantFrom<unknown>('1.', 'a b', '.a', 'x'.repeat(64), 'x'.repeat(65), '12345678901234'),
  fc.constantFrom<unknown>(...CHANNELS, ...DURATION_UNITS, ...FEE_KINDS, ...TRAMITE_STATUSES, 'other'),
  fc.constantFrom<unknown>({ amount: '1', currency: 'USD' }, { amount: '1' }, { from: 1 }, [{ lang: 'ppl' }]),
  fc.jsonValue(),
);

it('agrees with the contract about every card of the API', async () => {
  const { app, store } = await createTestCatalogue();
  const { tramites } = await store.snapshot();
  for (const lang of ['es', 'en']) {
    const codes = [...tramites.keys()].join(',');
    const answer: unknown = await (
      await app.fetch(new Request(`https://catalogo.test/v1/tramites?codes=${codes}&lang=${lang}`))
    ).json();
    const { cards } = cardBatch.parse(answer);
    assert.ok(cards.length > 10);
    assert.ok(isCardBatch(answer));
    assert.ok(answer.cards.every(isCard));
  }
});

it('agrees with the contract about cards that are wrong in up to three places', () => {
  const verdicts = { yes: 0, no: 0 };
  const places = paths(WHOLE);
  assert.ok(tramiteCard.safeParse(WHOLE).success);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...places), anything), { maxLength: 3 }), (changes) => {
      let value: unknown = WHOLE;
      for (const [path, replacement] of changes) {
        try {
          value = changed(value, path, replacement);
        } catch {
          // What another change took away cannot be changed.
        }
      }
      const expected = loose.safeParse(value).success;
      assert.ok(expected || !tramiteCard.safeParse(value).success);
      verdicts[expected ? 'yes' : 'no'] += 1;
      assert.equal(isCard(value), expected, JSON.stringify(value));
    }),
    { numRuns: 20_000 },
  );
  assert.ok(verdicts.yes > 1000 && verdicts.no > 1000, JSON.stringify(verdicts));
});

it('agrees with the contract about what is no card at all, and about the batch around cards', () => {
  fc.assert(
    fc.property(anything, (value) => {
      assert.equal(isCard(value), loose.safeParse(value).success);
      const around = { lang: 'es', cards: [], missing: [], notice: 'x' };
      for (const name of ['cards', 'missing', 'notice'] as const) {
        const batch = { ...around, [name]: value };
        const cards = Array.isArray(batch.cards) ? [] : batch.cards;
        assert.equal(isCardBatch(batch), cardBatch.safeParse({ ...batch, cards }).success);
      }
    }),
    { numRuns: 5_000 },
  );
});
