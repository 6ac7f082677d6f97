import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DeskCase, DeskCaseDetail } from '../../src/contract/case.ts';
import {
  draftErrors,
  emptyDraft,
  sendingOf,
  withTemplate,
  type Action,
  type ActionDraft,
} from '../../src/elements/feedback-desk/action-draft.ts';
import { describeValue } from '../../src/elements/feedback-desk/describe-value.ts';
import { draftOf, fieldKind, valueOf } from '../../src/elements/feedback-desk/field-draft.ts';
import { inboxOptions } from '../../src/elements/feedback-desk/inbox-options.ts';
import { sayClock } from '../../src/elements/feedback-desk/say-case.ts';
import { loadDeskTranslator } from '../../src/i18n/load-desk-translator.ts';

const words = await loadDeskTranslator('es');

const fee = {
  kind: 'amount',
  amount: { amount: '10.31', currency: 'USD' },
  concept: { es: 'Derecho' },
  text: { es: 'Diez dólares' },
};

const open: DeskCaseDetail = {
  folio: 'REG-26-00000001-B',
  institution: 'REG',
  kind: 'works_differently',
  tramite: { code: 'COMPLETO', name: { es: 'Renovar el documento' } },
  field: '/variants/0/fees/0',
  fieldName: 'costo',
  problem: 'other_fee',
  status: 'received',
  receivedAt: '2026-11-20T15:00:00Z',
  answerBy: '2026-12-04',
  late: false,
  supports: 2,
  seen: 3,
  events: [],
  present: { version: 4, pointer: '/variants/0/fees/0', value: fee, words: '$10.31' },
  isChanged: false,
  similar: [],
  may: { move: ['in_review', 'rejected'], answer: true, reassign: true, moderate: true, correct: true },
};

const draft = (action: Action, change: Partial<ActionDraft> = {}): ActionDraft => ({
  ...emptyDraft(action, open),
  ...change,
});

describe('A field that is corrected', () => {
  it('is known by its value', () => {
    assert.equal(fieldKind(fee), 'fee');
    assert.equal(fieldKind({ amount: '5.00', currency: 'USD' }), 'fee');
    assert.equal(fieldKind({ es: 'Texto' }), 'text');
    assert.equal(fieldKind('https://example.gob/'), 'text');
    assert.equal(fieldKind({ amount: 5, unit: 'business_day' }), 'duration');
    assert.equal(fieldKind({ id: 'foto', name: { es: 'Fotografía' } }), 'named');
    assert.equal(fieldKind({ kind: 'range', amount: { amount: '1.00', currency: 'USD' } }), 'other');
    assert.equal(fieldKind([fee, { kind: 'free' }]), 'fee');
    assert.equal(fieldKind([fee, { es: 'Texto' }]), 'other');
    assert.equal(fieldKind([]), 'other');
    assert.equal(fieldKind(undefined), 'other');
  });

  it('begins as it is, and unchanged gives itself again', () => {
    for (const value of [
      'Texto',
      { es: 'Texto', en: 'Text' },
      { amount: 5, unit: 'month' },
      { id: 'a', name: { es: 'A' } },
    ])
      assert.deepEqual(valueOf(value, draftOf(value)), value);
    assert.equal(draftOf(fee).amount, '10.31');
  });

  it('keeps what the editor does not show, and drops words that would contradict the figure', () => {
    assert.deepEqual(valueOf(fee, { ...draftOf(fee), amount: '$12.5' }), {
      kind: 'amount',
      amount: { amount: '12.50', currency: 'USD' },
      concept: { es: 'Derecho' },
    });
    assert.deepEqual(valueOf({ es: 'Antes', en: 'Before' }, { ...draftOf({ es: '' }), text: ' Después ' }), {
      es: 'Después',
      en: 'Before',
    });
  });

  it('is one of a list, and the others stay', () => {
    const list = [{ kind: 'free' }, fee];
    assert.deepEqual(draftOf(list, 1).amount, '10.31');
    assert.deepEqual(valueOf(list, { ...draftOf(list, 1), amount: '11' }), [
      { kind: 'free' },
      { kind: 'amount', amount: { amount: '11.00', currency: 'USD' }, concept: { es: 'Derecho' } },
    ]);
  });

  it('may come to cost nothing, and something again', () => {
    const free = valueOf(fee, { ...draftOf(fee), free: true });
    assert.deepEqual(free, { kind: 'free', concept: { es: 'Derecho' } });
    assert.deepEqual(valueOf(free, { ...draftOf(free), free: false, amount: '3' }), {
      kind: 'amount',
      concept: { es: 'Derecho' },
      amount: { amount: '3.00', currency: 'USD' },
    });
  });

  it('is nothing yet while what is written cannot be one', () => {
    for (const amount of ['', 'diez', '1,50', '-3', '1.234', '1e3'])
      assert.equal(valueOf(fee, { ...draftOf(fee), amount }), undefined, amount);
    for (const amount of ['', '1.5', 'x'])
      assert.equal(
        valueOf({ amount: 5, unit: 'month' }, { ...draftOf(fee), amount, unit: 'month' }),
        undefined,
        amount,
      );
    assert.equal(valueOf({ es: 'A' }, { ...draftOf(fee), text: '  ' }), undefined);
    assert.equal(valueOf([fee], { ...draftOf([fee]), amount: 'x' }), undefined);
  });

  it('is said in words that can be compared', () => {
    assert.equal(describeValue(fee, words), 'Derecho: $10.31');
    assert.equal(describeValue({ kind: 'free' }, words), 'No cuesta nada');
    assert.equal(describeValue({ amount: 5, unit: 'business_day' }, words), '5 días hábiles');
    assert.equal(describeValue({ id: 'foto', name: { es: 'Fotografía' } }, words), 'Fotografía');
    assert.equal(describeValue([{ es: 'Uno' }, { es: 'Dos' }], words), 'Uno; Dos');
    assert.equal(describeValue(undefined, words), '');
    assert.equal(describeValue('x'.repeat(500), words).length, 400);
  });
});

describe('What an officer is about to do', () => {
  it('is refused while something is missing, and says which field', () => {
    assert.deepEqual(draftErrors(draft('answer'), open), { text: 'empty' });
    assert.deepEqual(draftErrors(draft('scheduled', { text: 'Se cambiará.', by: '2026-02-30' }), open), {
      by: 'wrong',
    });
    assert.deepEqual(draftErrors(draft('reassign'), open), { institution: 'empty', text: 'empty' });
    assert.deepEqual(draftErrors(draft('moderate', { decision: 'hidden' }), open), { reason: 'empty' });
    assert.deepEqual(draftErrors(draft('correct', { field: { ...draftOf(fee), amount: 'x' } }), open), {
      field: 'wrong',
    });
    const present = { ...open.present!, value: { es: 'Igual' } };
    const same = { ...open, present };
    assert.deepEqual(draftErrors({ ...draft('correct'), field: draftOf(present.value) }, same), {
      field: 'same',
    });
    assert.deepEqual(draftErrors(draft('threat'), open), {});
  });

  it('is sent with what the officer had seen', () => {
    assert.deepEqual(sendingOf(draft('rejected', { text: ' Ya decía eso. ' }), open), {
      kind: 'event',
      event: { kind: 'moved', seen: 3, to: 'rejected', text: 'Ya decía eso.' },
    });
    assert.deepEqual(sendingOf(draft('scheduled', { text: 'Sí.', by: ' 2026-12-15 ' }), open), {
      kind: 'event',
      event: { kind: 'moved', seen: 3, to: 'scheduled', text: 'Sí.', by: '2026-12-15' },
    });
    assert.deepEqual(sendingOf(draft('moderate', { decision: 'hidden', reason: 'insult' }), open), {
      kind: 'event',
      event: { kind: 'moderated', seen: 3, published: false, reason: 'insult' },
    });
    assert.deepEqual(sendingOf(draft('moderate', { reason: 'insult' }), open), {
      kind: 'event',
      event: { kind: 'moderated', seen: 3, published: true },
    });
    assert.deepEqual(sendingOf(draft('reassign', { institution: 'ALC', text: 'Es suyo.' }), open), {
      kind: 'event',
      event: { kind: 'reassigned', seen: 3, institution: 'ALC', text: 'Es suyo.' },
    });
    assert.deepEqual(sendingOf(draft('threat'), open), {
      kind: 'event',
      event: { kind: 'flagged', seen: 3, threat: true },
    });
    assert.deepEqual(sendingOf(draft('note', { text: 'Llamar.' }), open), {
      kind: 'event',
      event: { kind: 'noted', seen: 3, note: 'Llamar.' },
    });
  });

  it('corrects the field of today at the version of today', () => {
    const sent = sendingOf(draft('correct', { field: { ...draftOf(fee), amount: '12' } }), open);
    assert.deepEqual(sent, {
      kind: 'correction',
      tramite: 'COMPLETO',
      correction: {
        field: '/variants/0/fees/0',
        version: 4,
        value: { kind: 'amount', amount: { amount: '12.00', currency: 'USD' }, concept: { es: 'Derecho' } },
      },
    });
  });

  it('takes the words of a template, which stay editable, and keeps its own when none is chosen', () => {
    const template = { code: 'gracias', name: 'Gracias', text: 'Gracias por avisar.' };
    const filled = withTemplate(draft('answer', { text: 'Mío' }), template);
    assert.equal(filled.text, 'Gracias por avisar.');
    assert.equal(withTemplate(filled, undefined).text, 'Gracias por avisar.');
    assert.equal(withTemplate(filled, undefined).template, '');
  });
});

describe('The inbox', () => {
  const other: DeskCase = { ...open, tramite: { code: 'OTRO', name: { es: 'Otro' } } };

  it('can be narrowed to what its cases are about, most reported first', () => {
    const { tramites, fields } = inboxOptions([other, open, open], 'COMPLETO');
    assert.deepEqual(
      tramites.map(({ value, count }) => [value, count]),
      [
        ['COMPLETO', 2],
        ['OTRO', 1],
      ],
    );
    assert.deepEqual(
      fields.map(({ value, name, count }) => [value, name, count]),
      [['/variants/0/fees/0', 'costo', 2]],
    );
  });

  it('offers no fields before a trámite is chosen', () => {
    assert.deepEqual(inboxOptions([open], '').fields, []);
  });
});

describe('The clock of a case', () => {
  const at = (today: string, change: Partial<DeskCase> = {}) =>
    sayClock({ ...open, ...change }, today, words);
  it('says how long there is, since when it is late, and nothing when nothing is owed', () => {
    assert.equal(at('2026-12-01'), 'Vence en 3 días, el 4 de diciembre de 2026');
    assert.equal(at('2026-12-04'), 'Vence hoy');
    assert.equal(at('2026-12-06', { late: true }), 'Atrasado: debió responderse hace 2 días');
    assert.equal(at('2026-12-01', { status: 'corrected' }), '');
  });
});
