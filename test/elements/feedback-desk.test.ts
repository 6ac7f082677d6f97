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

describe('A value of a fiche', () => {
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
    assert.deepEqual(draftErrors(draft('answer')), { text: 'empty' });
    assert.deepEqual(draftErrors(draft('scheduled', { text: 'Se cambiará.', by: '2026-02-30' })), {
      by: 'wrong',
    });
    assert.deepEqual(draftErrors(draft('reassign')), { institution: 'empty', text: 'empty' });
    assert.deepEqual(draftErrors(draft('moderate', { decision: 'hidden' })), { reason: 'empty' });
    assert.deepEqual(draftErrors(draft('threat')), {});
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
    const sent = sendingOf(draft('correct'), open, { kind: 'free' });
    assert.deepEqual(sent, {
      kind: 'correction',
      tramite: 'COMPLETO',
      correction: {
        field: '/variants/0/fees/0',
        version: 4,
        value: { kind: 'free' },
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
