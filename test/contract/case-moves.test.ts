import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  FEEDBACK_STATUSES,
  canMove,
  isLate,
  isOpen,
  nextStatuses,
  type Mover,
} from '../../src/contract/case-moves.ts';

const MOVERS: readonly Mover[] = ['owner', 'editor', 'verifier', 'citizen', 'system'];

/** Every allowed move, written out by hand: from → who → where to. What is not here is refused. */
const ALLOWED: Record<string, Partial<Record<Mover, string>>> = {
  received: {
    owner: 'in_review reassigned accepted corrected scheduled rejected duplicate',
    editor: 'in_review reassigned accepted corrected scheduled rejected duplicate',
    verifier: 'in_review duplicate',
    citizen: 'withdrawn',
    system: 'in_review corrected',
  },
  in_review: {
    owner: 'reassigned accepted corrected scheduled rejected duplicate',
    editor: 'reassigned accepted corrected scheduled rejected duplicate',
    verifier: 'duplicate',
    citizen: 'withdrawn',
    system: 'corrected',
  },
  reassigned: {
    owner: 'in_review reassigned accepted corrected scheduled rejected duplicate',
    editor: 'in_review reassigned accepted corrected scheduled rejected duplicate',
    verifier: 'in_review duplicate',
    citizen: 'withdrawn',
    system: 'in_review corrected',
  },
  accepted: {
    owner: 'reassigned corrected scheduled rejected duplicate',
    editor: 'reassigned corrected scheduled rejected duplicate',
    verifier: 'duplicate',
    citizen: 'withdrawn',
    system: 'corrected',
  },
  scheduled: { owner: 'corrected', editor: 'corrected', citizen: 'withdrawn', system: 'corrected' },
  rejected: { owner: 'in_review', verifier: 'in_review', system: 'in_review' },
  duplicate: { owner: 'in_review corrected', verifier: 'in_review', system: 'in_review corrected' },
};

test('every pair of states is allowed for exactly those who may do it', () => {
  for (const from of FEEDBACK_STATUSES)
    for (const to of FEEDBACK_STATUSES)
      for (const by of MOVERS) {
        const expected = ALLOWED[from]?.[by]?.split(' ').includes(to) ?? false;
        assert.equal(canMove(from, to, by), expected, `${from} → ${to} by ${by}`);
      }
});

test('every state but withdrawn and corrected leads somewhere, and nothing leads back to received', () => {
  for (const status of FEEDBACK_STATUSES) {
    assert.equal(nextStatuses(status).length > 0, !['withdrawn', 'corrected'].includes(status), status);
    assert.ok(!nextStatuses(status).includes('received'));
  }
});

test('a case is late from the day after its clock, and only while it is open', () => {
  for (const status of FEEDBACK_STATUSES) {
    assert.equal(isLate({ status, answerBy: '2026-12-05' }, '2026-12-05'), false);
    assert.equal(isLate({ status, answerBy: '2026-12-05' }, '2026-12-06'), isOpen(status));
    assert.equal(isLate({ status }, '2026-12-06'), false);
  }
});
