import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedbackInput } from '../../../src/contract/feedback.ts';
import { caseStory } from '../../../src/server/figures/case-story.ts';
import type { CaseEvent, StoredFeedback } from '../../../src/server/store.ts';

const event = (at: string, more: Partial<CaseEvent> & Pick<CaseEvent, 'kind'>): CaseEvent => ({
  id: at,
  at,
  by: 'institution',
  ...more,
});
const report = (events: CaseEvent[], more: Partial<StoredFeedback> = {}): StoredFeedback => ({
  ...feedbackInput.parse({ kind: 'works_differently', tramite: 'RNPN-0002' }),
  folio: 'RNPN-26-A',
  codeHash: 'x',
  receivedAt: '2026-11-01T03:00:00Z',
  timeZone: 'America/El_Salvador',
  institution: 'RNPN',
  answerBy: '2026-11-14',
  status: 'received',
  events,
  ...more,
});

test('days are those of the country: an evening of October is not yet November', () => {
  assert.equal(caseStory(report([])).receivedOn, '2026-10-31');
  assert.equal(caseStory(report([], { timeZone: undefined })).receivedOn, '2026-11-01');
});

test('the first answer counts, and is late when the day by which it was owed has passed', () => {
  const { answers } = caseStory(
    report([
      event('2026-11-15T16:00:00Z', { kind: 'answered' }),
      event('2026-11-20T16:00:00Z', { kind: 'answered' }),
    ]),
  );
  assert.deepEqual(answers, [{ day: '2026-11-15', institution: 'RNPN', took: 15, late: true }]);
});

test('a report that was passed on begins anew with its new holder', () => {
  const story = caseStory(
    report(
      [
        event('2026-11-01T03:00:00Z', { kind: 'received', institution: 'RNPN', answerBy: '2026-11-14' }),
        event('2026-11-10T16:00:00Z', { kind: 'reassigned', institution: 'MH', answerBy: '2026-11-24' }),
        event('2026-11-20T16:00:00Z', { kind: 'moved', from: 'reassigned', to: 'rejected' }),
      ],
      { institution: 'MH', status: 'rejected', answerBy: '2026-11-24' },
    ),
  );
  assert.equal(story.receivedBy, 'RNPN');
  assert.deepEqual(story.moves, [{ day: '2026-11-10', from: 'RNPN', to: 'MH' }]);
  assert.deepEqual(story.answers, [{ day: '2026-11-20', institution: 'MH', took: 10, late: false }]);
  assert.deepEqual(story.outcome, { day: '2026-11-20', institution: 'MH', status: 'rejected' });
});

test('what was opened again has no outcome until it is settled anew', () => {
  const events = [
    event('2026-11-05T16:00:00Z', { kind: 'moved', from: 'received', to: 'rejected' }),
    event('2026-11-06T16:00:00Z', { kind: 'moved', from: 'rejected', to: 'in_review' }),
  ];
  assert.equal(caseStory(report(events, { status: 'in_review' })).outcome, undefined);
  const corrected = [...events, event('2026-11-09T16:00:00Z', { kind: 'corrected', to: 'corrected' })];
  assert.deepEqual(caseStory(report(corrected, { status: 'corrected' })).outcome, {
    day: '2026-11-09',
    institution: 'RNPN',
    status: 'corrected',
  });
});

test('to join a repetition to another report is no answer', () => {
  const events = [event('2026-11-05T16:00:00Z', { kind: 'moved', from: 'received', to: 'duplicate' })];
  const story = caseStory(report(events, { status: 'duplicate' }));
  assert.deepEqual(story.answers, []);
  assert.equal(story.outcome?.status, 'duplicate');
});
