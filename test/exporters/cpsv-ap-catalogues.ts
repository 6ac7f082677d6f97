/** Small catalogues of any shape that the contract takes: several languages, empty and odd texts, repeated words. */
import fc from 'fast-check';
import type { CatalogueRecordInput } from '../../src/contract/catalogue.ts';
import type { Block, Rich } from '../../src/contract/richtext.ts';
import { LEGAL_KINDS, output, PAYMENT_PLACES } from '../../src/contract/tramite.ts';
import { DURATION_UNITS } from '../../src/contract/vocabulary.ts';
import { AUDIENCES, CHANNELS } from '../../src/contract/vocabulary.ts';
import { WEEKDAYS } from '../../src/contract/weekdays.ts';

const words = fc.oneof(
  fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }).map((each) => each.replace(/\p{C}/gu, '·')),
  fc.constantFrom(
    '',
    'Año «ñ»',
    'Uno\n\nDos',
    '– Punto\n– Otro',
    '1. Paso',
    'a | b',
    'Paso: dos',
    '<b>negrita</b>',
    '"\\\n\t',
  ),
);
const optional = <T>(each: fc.Arbitrary<T>) => fc.option(each, { nil: undefined });
const text = fc
  .record({ es: words })
  .chain((es) =>
    fc
      .record({ en: words, 'es-SV': words, nah: words, 'x y': words }, { requiredKeys: [] })
      .map((others) => ({ ...es, ...others })),
  );
const block: fc.Arbitrary<Block> = fc.oneof(
  words.map((each): Block => ({ t: 'p', c: [each, { t: 'strong', c: ['fuerte'] }] })),
  words.map((each): Block => ({ t: 'p', c: [each] })),
  fc
    .array(words, { maxLength: 3 })
    .map((items): Block => ({ t: 'ul', c: items.map((each) => ({ t: 'li', c: [each] })) })),
  words.map((each): Block => ({
    t: 'table',
    c: [
      {
        t: 'tr',
        c: [
          { t: 'td', c: [each] },
          { t: 'td', c: ['x'] },
        ],
      },
    ],
  })),
);
const rich: fc.Arbitrary<Rich> = fc
  .record({ es: fc.array(block, { maxLength: 3 }), en: optional(fc.array(block, { maxLength: 2 })) })
  .map(({ es, en }): Rich => (en ? { es, en } : { es }));
const code = fc.constantFrom('a', 'b', 'c.d', 'E_1', '9-9');
const url = fc.constantFrom('https://a.example/', 'https://a.example/x?y=1&z=%20#f', 'http://b.example/ñ');
const day = fc.constantFrom('2026-01-02', '2024-02-29');
const money = fc.record({
  amount: fc.constantFrom('0', '0.00', '10.50', '7', '123456789012.1234'),
  currency: fc.constantFrom('USD', 'GTQ'),
});
const duration = fc.record(
  { amount: fc.constantFrom(0, 1, 2.5, 14, 20), unit: fc.constantFrom(...DURATION_UNITS), text },
  { requiredKeys: [] },
);
const channel = fc.record(
  { kind: fc.constantFrom(...CHANNELS), url, phone: words, notes: text },
  { requiredKeys: ['kind'] },
);
const fee = fc.record(
  {
    kind: fc.constantFrom(
      'free' as const,
      'amount' as const,
      'range' as const,
      'tariff' as const,
      'unknown' as const,
    ),
    amount: money,
    maximum: money,
    concept: text,
    text,
    description: rich,
    whenChannel: fc.constantFrom(...CHANNELS),
    paymentPlaces: fc.subarray([...PAYMENT_PLACES]),
  },
  { requiredKeys: ['kind', 'amount', 'maximum'] },
);
const requirement = fc.record(
  {
    id: code,
    kind: fc.constantFrom('identity', 'other', 'a/b ñ'),
    name: text,
    description: rich,
    mandatory: fc.boolean(),
    copies: fc.nat(3),
    condition: fc.record({ text }),
    url,
  },
  { requiredKeys: ['id', 'name'] },
);
const step = fc.record(
  { order: fc.integer({ min: 1, max: 3 }), title: text, description: rich, time: duration },
  { requiredKeys: ['order', 'title'] },
);
const short = <T>(each: fc.Arbitrary<T>) => fc.array(each, { maxLength: 3 });
const variant = (offices: readonly string[]) =>
  fc.record(
    {
      code,
      name: text,
      description: rich,
      channels: short(channel),
      steps: short(step),
      instructions: rich,
      requirements: short(requirement),
      requirementsText: rich,
      fees: short(fee),
      usualTime: duration,
      legalTime: duration,
      offices: short(
        fc.record({ office: fc.constantFrom(...offices), notes: text }, { requiredKeys: ['office'] }),
      ),
      forms: short(fc.record({ name: text, url, htmlUrl: url }, { requiredKeys: ['name', 'url'] })),
    },
    { requiredKeys: ['code', 'name'] },
  );

/** Left out where it is written as JSON. */
const nothing: fc.Arbitrary<string | undefined> = fc.constant(undefined);
const TRAMITES = ['T-1', 'T-2', 'T.3'];
const OFFICES = ['O-1', 'O-2'];
const CATEGORIES = ['c1', 'c2', 'c3'];
const EVENTS = ['e1', 'e2'];

const tramite = (own: string) =>
  fc.record(
    {
      type: fc.constant('tramite' as const),
      code: fc.constant(own),
      name: text,
      alternateNames: short(text),
      summary: text,
      description: rich,
      purpose: rich,
      institution: fc.constantFrom('I-1', 'I-2'),
      audiences: short(
        fc.record(
          { kind: fc.constantFrom(...AUDIENCES), age: fc.constant({ from: 18 }), condition: text },
          { requiredKeys: ['kind'] },
        ),
      ),
      categories: short(fc.constantFrom(...CATEGORIES)),
      lifeEvents: short(fc.constantFrom(...EVENTS)),
      keywords: short(text),
      outputs: short(
        fc.record(
          {
            name: text,
            kind: fc.constantFrom(...output.shape.kind.options),
            validity: duration,
            delivery: text,
          },
          { requiredKeys: ['name', 'kind'] },
        ),
      ),
      variants: fc.oneof(
        fc.array(variant(OFFICES), { minLength: 1, maxLength: 3 }),
        variant(OFFICES).map((each) => [each, { ...each, code: 'otra' }]),
      ),
      requires: short(fc.constantFrom(...TRAMITES)),
      related: short(fc.constantFrom(...TRAMITES)),
      next: short(fc.constantFrom(...TRAMITES)),
      legalBasis: short(
        fc.record(
          { id: words, kind: fc.constantFrom(...LEGAL_KINDS), name: text, number: words, date: day, url },
          { requiredKeys: ['kind', 'name'] },
        ),
      ),
      status: fc.constantFrom('published' as const, 'suspended' as const, 'repealed' as const),
      // A store takes no circle of successors.
      successor: own === 'T-1' ? nothing : fc.constant('T-1'),
      updatedAt: fc.oneof(day, fc.constant('2026-11-21T10:20:00-06:00')),
      verifiedAt: day,
      source: url,
      digitalLevel: fc.nat(3),
    },
    {
      requiredKeys: ['type', 'code', 'name', 'summary', 'institution', 'variants', 'updatedAt'],
    },
  );

const phones = short(fc.record({ number: words, label: text }, { requiredKeys: ['number'] }));
const institution = (own: string) =>
  fc.record(
    {
      type: fc.constant('institution' as const),
      code: fc.constant(own),
      name: text,
      acronym: words,
      kind: fc.constantFrom('ministry' as const, 'judicial' as const),
      mission: text,
      parent: fc.constant('I-1'),
      url,
      email: words,
      phones,
      domains: short(words),
    },
    { requiredKeys: ['type', 'code', 'name'] },
  );
const clock = fc.constantFrom('00:00', '07:30', '12:05', '24:00');
const office = (own: string) =>
  fc.record(
    {
      type: fc.constant('office' as const),
      code: fc.constant(own),
      name: text,
      institution: fc.constantFrom('I-1', 'I-2'),
      address: text,
      district: words,
      department: words,
      country: fc.constantFrom('US', 'Belice'),
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
      directions: text,
      phones,
      email: words,
      hours: short(
        fc.record(
          {
            days: fc.shuffledSubarray([...WEEKDAYS], { minLength: 1 }),
            opens: clock,
            closes: clock,
            from: day,
          },
          { requiredKeys: ['days', 'opens', 'closes'] },
        ),
      ),
      exceptions: short(
        fc.record(
          { date: day, closed: fc.boolean(), opens: clock, closes: clock },
          { requiredKeys: ['date', 'closed'] },
        ),
      ),
      languages: short(words),
    },
    { requiredKeys: ['type', 'code', 'name', 'institution', 'address'] },
  );
const category = (own: string) =>
  fc.record(
    {
      type: fc.constant('category' as const),
      code: fc.constant(own),
      name: text,
      description: text,
      icon: words,
      parent: fc.constantFrom(...CATEGORIES),
    },
    { requiredKeys: ['type', 'code', 'name'] },
  );
const lifeEvent = (own: string) =>
  fc.record(
    {
      type: fc.constant('life_event' as const),
      code: fc.constant(own),
      name: text,
      order: fc.integer({ min: -2, max: 9 }),
      stage: text,
      tramites: short(fc.constantFrom(...TRAMITES)),
    },
    { requiredKeys: ['type', 'code', 'name', 'order'] },
  );
const info = fc.record(
  {
    type: fc.constant('catalogue' as const),
    title: text,
    country: fc.constantFrom('SV', 'GT'),
    timeZone: fc.constant('America/El_Salvador'),
    notice: text,
    source: url,
    licence: words,
    date: day,
  },
  { requiredKeys: ['type', 'title', 'country', 'timeZone'] },
);
const layer = fc.record({
  type: fc.constant('local_layer' as const),
  institution: fc.constant('I-1'),
  tramite: fc.constantFrom(...TRAMITES),
  blocks: fc.record({ before: rich, notice: text }, { requiredKeys: [] }),
});

export const smallCatalogue: fc.Arbitrary<CatalogueRecordInput[]> = fc
  .tuple(
    info,
    fc.tuple(...CATEGORIES.map(category)),
    fc.tuple(institution('I-1'), institution('I-2')),
    fc.tuple(...OFFICES.map(office)),
    fc.tuple(...EVENTS.map(lifeEvent)),
    fc.tuple(...TRAMITES.map(tramite)),
    fc.array(layer, { maxLength: 1 }),
  )
  .map(([first, ...lists]) => JSON.parse(JSON.stringify([first, ...lists.flat()])) as CatalogueRecordInput[]);
