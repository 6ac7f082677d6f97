import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canMove, isOpen } from '../../../src/contract/case-moves.ts';
import type { DeskEventInput } from '../../../src/contract/case-input.ts';
import type { DeskCaseDetail, DeskInbox } from '../../../src/contract/case.ts';
import type { FeedbackReceipt } from '../../../src/contract/feedback.ts';
import { feedbacks } from '../../../src/server/feedback-records.ts';
import { newKey } from '../demo-app.ts';
import { FEE, TRAMITE, deskApp } from './desk-app.ts';

const step = fc.record({
  what: fc.constantFrom(
    'report',
    'support',
    'support',
    'withdraw',
    'withdraw',
    'in_review',
    'accepted',
    'rejected',
    'scheduled',
    'duplicate',
    'reassigned',
    'correct',
  ),
  which: fc.nat(4),
  role: fc.constantFrom('owner' as const, 'editor' as const, 'verifier' as const),
});

/** What an officer would send for a step. */
function eventOf(what: string, found: DeskCaseDetail, of: string): DeskEventInput {
  const { seen } = found;
  if (what === 'reassigned') return { kind: 'reassigned', seen, institution: 'MRREE' };
  const to = what as 'in_review' | 'accepted' | 'rejected' | 'scheduled' | 'duplicate';
  return { kind: 'moved', seen, to, text: 'Se explica.', by: '2026-12-24', duplicateOf: of };
}

test('whatever people and officers do in whatever order, no move is illegal and every count is a recount', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      const { report, post, get, as, act, store } = await deskApp();
      const receipts: FeedbackReceipt[] = [];
      const withdrawn = new Set<string>();
      let fee = 20;
      for (const { what, which, role } of steps) {
        const chosen = receipts[which % Math.max(1, receipts.length)];
        if (what === 'report' || !chosen) receipts.push(await report());
        else if (what === 'support') {
          const row = await store.feedback(chosen.folio);
          if (row?.publicId !== undefined && isOpen(row.status))
            receipts.push(await report({ sameAs: row.publicId, field: undefined, detail: undefined }));
        } else if (what === 'withdraw') {
          const { folio, accessCode } = chosen;
          withdrawn.add(folio);
          await post('/v1/feedback/withdraw', { folio, accessCode });
        } else if (what === 'correct') {
          fee += 1;
          const { version } = (await store.tramite(TRAMITE)) ?? { version: 0 };
          const body = { field: FEE, value: String(fee), version };
          await post(`/v1/desk/tramites/${TRAMITE}/field`, body, { ...newKey(), ...as('owner') });
        } else {
          const response = await get(`/v1/desk/cases/${chosen.folio}`, as(role));
          if (response.status !== 200) continue;
          const found = (await response.json()) as DeskCaseDetail;
          const of = receipts[(which + 1) % receipts.length]?.folio ?? '';
          const { status } = await act(chosen.folio, eventOf(what, found, of), as(role));
          const to = what as DeskCaseDetail['status'];
          if (status === 201)
            assert.ok(canMove(found.status, to, role), `${found.status} → ${to} by ${role}`);
          else assert.ok([400, 403, 404, 409].includes(status), String(status));
        }
      }
      const rows = await store.records.list(feedbacks, { index: 'tramite', prefix: `${TRAMITE} ` });
      for (const row of rows) {
        if (row.status === 'withdrawn') assert.ok(withdrawn.has(row.folio), 'nobody withdraws for another');
        const supporters = rows.filter(
          ({ sameAs, status }) => sameAs === row.folio && status !== 'withdrawn',
        );
        if (row.sameAs === undefined) assert.equal(row.supports ?? 0, supporters.length);
        let before = row.events?.[0]?.to;
        for (const { from, to, by } of row.events?.slice(1) ?? []) {
          if (to === undefined || from === undefined) continue;
          assert.equal(from, before);
          const movers = by === 'institution' ? (['owner', 'editor', 'verifier', 'system'] as const) : [by];
          assert.ok(
            movers.some((mover) => canMove(from, to, mover)),
            `${from} → ${to} by ${by}`,
          );
          before = to;
        }
        if (row.events && row.sameAs === undefined) assert.equal(row.status, before);
        const original = rows.find(({ folio }) => folio === row.sameAs);
        if (original && row.status !== 'withdrawn')
          assert.equal(isOpen(row.status), isOpen(original.status), 'a supporter ends with the report');
      }
      const [counts] = await store.feedbackCounts([TRAMITE]);
      assert.equal(counts?.worksDifferently, rows.filter(({ status }) => status !== 'withdrawn').length);
      const inbox = (await (await get('/v1/desk/cases', as('owner'))).json()) as DeskInbox;
      const open = rows.filter(
        (row) => isOpen(row.status) && row.sameAs === undefined && row.institution === 'RNPN',
      );
      assert.equal(inbox.counts.open, open.length);
    }),
    { numRuns: 60 },
  );
});
