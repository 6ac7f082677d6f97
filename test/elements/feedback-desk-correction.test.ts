import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CHANNELS, FEE_KINDS } from '../../src/contract/vocabulary.ts';
import { CHANNEL_CHOICES, FEE_CHOICES } from '../../src/elements/feedback-desk/correction-choices.ts';
import {
  beginCorrection,
  correctedValue,
  newItem,
  rebased,
  type CorrectionDraft,
} from '../../src/elements/feedback-desk/correction-draft.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const fee = {
  kind: 'amount',
  amount: usd('10.31'),
  concept: { es: 'Derecho' },
  text: { es: 'Diez dólares' },
};
const steps = [
  {
    order: 1,
    title: { es: 'Pedir la cita', en: 'Book' },
    description: { es: [{ t: 'p', c: ['En línea.'] }] },
  },
  { order: 2, title: { es: 'Pagar' }, time: { amount: 5, unit: 'minute' } },
];

const begin = (value: unknown, pointer = ''): CorrectionDraft => {
  const draft = beginCorrection(value, pointer);
  assert.ok(draft, `nothing can be written of ${JSON.stringify(value)}`);
  return draft;
};
/** The draft with that typed into one item. */
const typing = (draft: CorrectionDraft, typed: Record<string, string>, at = 0): CorrectionDraft => ({
  ...draft,
  items: draft.items.map((item, place) =>
    place === at ? { ...item, typed: { ...item.typed, ...typed } } : item,
  ),
});
const corrected = (draft: CorrectionDraft): unknown => {
  const of = correctedValue(draft);
  assert.ok('value' in of, JSON.stringify(of));
  return of.value;
};
const wrong = (value: unknown, typed: Record<string, string>, pointer = '') => {
  const of = correctedValue(typing(begin(value, pointer), typed));
  assert.ok(!('value' in of), JSON.stringify(of));
  return of;
};

describe('A field that is corrected', () => {
  it('can be any that the catalogue knows, the likeliest first', () => {
    assert.deepEqual(CHANNEL_CHOICES.toSorted(), CHANNELS.toSorted());
    assert.deepEqual(FEE_CHOICES.toSorted(), FEE_KINDS.toSorted());
    assert.deepEqual([CHANNEL_CHOICES[0], FEE_CHOICES[0]], ['in_person', 'amount']);
  });

  it('is known by its value and by the list it stands in', () => {
    const types = (
      [
        [fee, ''],
        [usd('5.00'), ''],
        [{ es: 'Texto' }, ''],
        ['https://example.gob/', ''],
        [{ es: [{ t: 'p', c: ['Uno'] }] }, ''],
        [{ amount: 5, unit: 'business_day' }, ''],
        [{ id: 'foto', name: { es: 'Fotografía' } }, ''],
        [{ kind: 'in_person' }, '/variants/0/channels/0'],
        [[], '/variants/0/fees'],
        [steps, '/variants/0/steps'],
        [[{ office: 'CENTRO' }], '/variants/0/offices'],
      ] as const
    ).map(([value, pointer]) => begin(value, pointer).type);
    assert.deepEqual(types, [
      'fee',
      'money',
      'words',
      'words',
      'rich',
      'duration',
      'requirement',
      'channel',
      'fee',
      'step',
      'office',
    ]);
    for (const value of [undefined, true, 7, {}, [fee, { es: 'Texto' }, 3], []])
      assert.equal(beginCorrection(value, '/otro'), undefined, JSON.stringify(value));
  });

  it('untouched gives itself again, byte by byte', () => {
    for (const [value, pointer] of [
      ['Texto', ''],
      [fee, ''],
      [[{ kind: 'unknown', text: { es: 'Según el caso' } }, fee], '/variants/0/fees'],
      [{ amount: 5, unit: 'month', text: { es: 'Cinco meses' } }, ''],
      [steps, '/variants/0/steps'],
      [
        [
          { order: 0, title: { es: 'A' } },
          { order: 7, title: { es: 'B' } },
        ],
        '/variants/0/steps',
      ],
      [[{ id: 'a', name: { es: 'A' } }], '/variants/0/requirements'],
      [[{ kind: 'online', url: 'https://a.example/', notes: { es: 'N' } }], '/variants/0/channels'],
    ] as const)
      assert.equal(JSON.stringify(corrected(begin(value, pointer))), JSON.stringify(value));
  });

  it('keeps what is not shown, and drops words that would contradict the figure', () => {
    assert.deepEqual(corrected(typing(begin(fee), { amount: ' $12.5 ' })), {
      kind: 'amount',
      amount: usd('12.50'),
      concept: { es: 'Derecho' },
    });
    assert.deepEqual(corrected(typing(begin({ es: 'Antes', en: 'Before' }), { text: ' Después ' })), {
      es: 'Después',
      en: 'Before',
    });
    assert.deepEqual(corrected(typing(begin(steps, '/steps'), { text: 'Pedir cita' })), [
      { ...steps[0], title: { es: 'Pedir cita', en: 'Book' } },
      steps[1],
    ]);
  });

  it('of a fee is free, an amount, a range or a tariff in words', () => {
    const as = (typed: Record<string, string>) => corrected(typing(begin(fee), { concept: '', ...typed }));
    assert.deepEqual(as({ kind: 'free' }), { kind: 'free' });
    assert.deepEqual(as({ kind: 'range', amount: '5', maximum: '12.5' }), {
      kind: 'range',
      amount: usd('5.00'),
      maximum: usd('12.50'),
    });
    assert.deepEqual(as({ kind: 'tariff', text: '2 % del valor' }), {
      kind: 'tariff',
      text: { es: '2 % del valor' },
    });
    assert.deepEqual(as({ kind: 'unknown' }), { kind: 'unknown' });
    assert.deepEqual(wrong(fee, { kind: 'range', amount: '5', maximum: '5' }), [
      { at: 0, wrong: { maximum: 'maximum' } },
    ]);
    assert.deepEqual(wrong(fee, { kind: 'tariff', text: ' ' }), [{ at: 0, wrong: { text: 'text' } }]);
    for (const amount of ['', 'diez', '1,50', '-3', '1.234', '1e3'])
      assert.deepEqual(wrong(fee, { amount }), [{ at: 0, wrong: { amount: 'fee' } }], amount);
  });

  it('of a list may come, go and change places; new requirements get names of their own', () => {
    const list = begin(steps, '/variants/0/steps');
    const [first, second] = list.items;
    const turned = corrected({ ...list, items: [second!, first!] }) as { order: number; title: unknown }[];
    assert.deepEqual(
      turned.map(({ order, title }) => [order, title]),
      [
        [1, { es: 'Pagar' }],
        [2, { es: 'Pedir la cita', en: 'Book' }],
      ],
    );
    assert.deepEqual(corrected({ ...list, items: [first!] }), [steps[0]], 'nothing is renumbered in vain');
    const fees = begin([], '/variants/0/fees');
    const one = { ...fees, items: [newItem(fees)] };
    assert.deepEqual(corrected(typing(one, { amount: '3' })), [{ kind: 'amount', amount: usd('3.00') }]);
    const papers = begin([{ id: 'agregado-1', name: { es: 'A' } }], '/requirements');
    const more = { ...papers, items: [...papers.items, newItem(papers)] };
    assert.deepEqual(corrected(typing(more, { text: 'B' }, 1)), [
      { id: 'agregado-1', name: { es: 'A' } },
      { id: 'agregado-2', name: { es: 'B' } },
    ]);
  });

  it('says of every item what is wrong', () => {
    const offices = begin([{ office: 'CENTRO' }, { office: 'SUR' }], '/variants/0/offices');
    const of = correctedValue(typing(offices, { office: '' }, 1));
    assert.deepEqual(of, [{ at: 1, wrong: { office: 'office' } }]);
    assert.deepEqual(wrong([{ kind: 'online' }], { url: 'ejemplo.gob' }, '/channels'), [
      { at: 0, wrong: { url: 'url' } },
    ]);
    assert.deepEqual(wrong({ amount: 5, unit: 'month' }, { amount: '1.5' }), [
      { at: 0, wrong: { amount: 'duration' } },
    ]);
  });

  it('is also the week of an office: hours as they are said, in an order that can be', () => {
    const week = [
      { days: ['mo', 'we'], opens: '07:30', closes: '15:30', until: '2026-12-31' },
      { days: ['sa'], opens: '08:00', closes: '12:00' },
    ];
    const list = begin(week, '/hours');
    assert.deepEqual(corrected(list), week);
    assert.deepEqual(corrected(typing(list, { opens: '8:00' })), [{ ...week[0], opens: '08:00' }, week[1]]);
    assert.deepEqual(corrected(typing(list, { closes: '24:00' }, 1)), [
      week[0],
      { ...week[1], closes: '24:00' },
    ]);
    for (const opens of ['', '8', '25:00', '8:60', 'ocho'])
      assert.deepEqual(wrong(week, { opens }, '/hours'), [{ at: 0, wrong: { opens: 'clock' } }], opens);
    assert.deepEqual(wrong(week, { closes: '7:30' }, '/hours'), [{ at: 0, wrong: { closes: 'later' } }]);
    const empty = begin([], '/hours');
    const one = typing({ ...empty, items: [newItem(empty)] }, { opens: '8:00', closes: '16:00' });
    assert.deepEqual(corrected(one), [
      { days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '08:00', closes: '16:00' },
    ]);
  });

  it('does not write over what a colleague wrote meanwhile', () => {
    const fees = [{ kind: 'free' }, fee];
    const mine = typing(begin(fees, '/variants/0/fees'), { amount: '11' }, 1);
    const added = { ...mine, items: [...mine.items, newItem(mine)] };
    const theirs = [{ kind: 'amount', amount: usd('2.00') }, fee];
    assert.deepEqual(corrected(typing(rebased(added, theirs), { amount: '4' }, 2)), [
      theirs[0],
      { kind: 'amount', amount: usd('11.00'), concept: { es: 'Derecho' } },
      { kind: 'amount', amount: usd('4.00') },
    ]);
    const single = rebased(typing(begin({ es: 'A' }), { text: 'C' }), { es: 'B', en: 'B' });
    assert.deepEqual(corrected(single), { es: 'C', en: 'B' });
  });

  it('reads lists in what is written at length', () => {
    const value = { es: [{ t: 'p', c: ['Vaya.'] }] };
    assert.deepEqual(corrected(typing(begin(value), { text: 'Lleve:\n1. el recibo\n2. la copia' })), {
      es: [
        { t: 'p', c: ['Lleve:'] },
        {
          t: 'ol',
          c: [
            { t: 'li', c: ['el recibo'] },
            { t: 'li', c: ['la copia'] },
          ],
        },
      ],
    });
  });
});
