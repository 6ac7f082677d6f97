/** The figures equal a recount from the raw rows, whatever happened, in every store. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { FEEDBACK_KINDS, feedbackInput, ONLINE_REASONS } from '../../../src/contract/feedback.ts';
import { feedbacks, putFeedback } from '../../../src/server/feedback-records.ts';
import { countsOfFeedback } from '../../../src/server/figures/counts-of-feedback.ts';
import { answerTimes, demandCounts, figureDays } from '../../../src/server/figures/figure-records.ts';
import { createMemoryStore } from '../../../src/server/memory-store.ts';
import { openSqliteStore } from '../../../src/server/sql/sqlite-store.ts';
import type { RecordWriter } from '../../../src/server/records.ts';
import type { CaseEvent, Store } from '../../../src/server/store.ts';

const TRAMITES = ['RNPN-0001', 'RNPN-0002', 'MH-0001'];

const given = fc.record({
  does: fc.constant('gives' as const),
  kind: fc.constantFrom(...FEEDBACK_KINDS),
  tramite: fc.constantFrom(...TRAMITES),
  reasons: fc.array(fc.constantFrom(...ONLINE_REASONS), { maxLength: 3 }),
  day: fc.integer({ min: 1, max: 28 }),
});
/** What officers do with a report: its state, its holder, its answers. */
const handled = fc.record({
  does: fc.constant('handles' as const),
  which: fc.nat(),
  after: fc.integer({ min: 0, max: 40 }),
  how: fc.constantFrom(
    'answered',
    'reassigned',
    'in_review',
    'accepted',
    'scheduled',
    'corrected',
    'rejected',
    'duplicate',
  ),
  to: fc.constantFrom('RNPN', 'MH', 'MOP'),
});
const takenBack = fc.record({ does: fc.constant('takes back' as const), which: fc.nat() });
const repeated = fc.record({ does: fc.constant('repeats' as const), which: fc.nat() });
const history = fc.array(
  fc.oneof({ weight: 3, arbitrary: given }, { weight: 3, arbitrary: handled }, takenBack, repeated),
  { maxLength: 30 },
);

type History = typeof history extends fc.Arbitrary<infer Value> ? Value : never;

async function live(store: Store, events: History) {
  const folios: string[] = [];
  const pick = (which: number) => folios[which % Math.max(1, folios.length)];
  for (const event of events) {
    if (event.does === 'gives') {
      const folio = `F-${String(folios.length)}`;
      folios.push(folio);
      const receivedOn = `2026-11-${String(event.day).padStart(2, '0')}`;
      await store.write((records) =>
        putFeedback(records, {
          ...feedbackInput.parse({ kind: event.kind, tramite: event.tramite, onlineReasons: event.reasons }),
          folio,
          codeHash: 'x',
          receivedAt: `${receivedOn}T18:00:00Z`,
          timeZone: 'America/El_Salvador',
          institution: event.tramite.split('-')[0] ?? '',
          status: 'received',
        }),
      );
      continue;
    }
    const folio = pick(event.which);
    if (folio === undefined) continue;
    if (event.does === 'handles') await store.write((records) => handle(records, folio, event));
    else if (event.does === 'takes back') await store.setFeedbackStatus(folio, 'withdrawn');
    else {
      // A write that is undone leaves no trace in the figures.
      await assert.rejects(
        store.write(async (records) => {
          const row = await records.get(feedbacks, folio);
          if (row) await putFeedback(records, { ...row, folio: `${folio}-otra` });
          throw new Error('undone');
        }),
      );
    }
  }
}

async function handle(
  records: RecordWriter,
  folio: string,
  event: Extract<History[number], { does: 'handles' }>,
) {
  const row = await records.get(feedbacks, folio);
  if (!row || row.status === 'withdrawn') return;
  const { how, to } = event;
  const at = new Date(Date.parse(row.receivedAt) + event.after * 86_400_000).toISOString();
  const moves = how !== 'answered' && how !== 'reassigned';
  const happened: CaseEvent = {
    id: String(row.events?.length ?? 0),
    at,
    kind: how === 'answered' || how === 'reassigned' ? how : how === 'corrected' ? 'corrected' : 'moved',
    by: 'institution',
    ...(moves && { from: row.status, to: how }),
    ...(how === 'reassigned' && { institution: to, answerBy: at.slice(0, 10) }),
  };
  await putFeedback(records, {
    ...row,
    events: [...(row.events ?? []), happened],
    ...(moves && { status: how }),
    ...(how === 'reassigned' && { institution: to, status: 'reassigned' }),
  });
}

/** Every row of the figures as text, sorted. */
async function figures({ records }: Store): Promise<string[]> {
  const rows = [
    ...(await records.list(figureDays, { index: 'day' })),
    ...(await records.list(answerTimes, { index: 'day' })),
    ...(await records.list(demandCounts, { index: 'tramite' })),
  ];
  return rows.map((row) => JSON.stringify(row)).sort();
}

/** The same from the raw rows, added up here and not by the program. */
async function recounted({ records }: Store): Promise<string[]> {
  const sums = new Map<string, Record<string, unknown>>();
  for (const feedback of await records.list(feedbacks, { index: 'tramite' })) {
    for (const { collection, row } of countsOfFeedback(feedback)) {
      const key = `${collection.name} ${collection.key(row)}`;
      const sum = sums.get(key);
      if (!sum) {
        sums.set(key, { ...row });
        continue;
      }
      for (const [name, value] of Object.entries(row))
        if (typeof value === 'number') sum[name] = (sum[name] as number) + value;
    }
  }
  return [...sums.values()].map((row) => JSON.stringify(row)).sort();
}

const root = mkdtempSync(join(tmpdir(), 'ventanilla-figures-'));
after(() => rmSync(root, { recursive: true, force: true }));
let opened = 0;
const newDirectory = () => join(root, String((opened += 1)));

for (const [name, open, runs] of [
  ['memory', () => Promise.resolve(createMemoryStore()), 150],
  ['SQLite', () => openSqliteStore(newDirectory()), 12],
] as const) {
  test(`in ${name} the figures equal a recount from the rows after any history`, async () => {
    await fc.assert(
      fc.asyncProperty(history, async (events) => {
        const store = await open();
        await live(store, events);
        assert.deepEqual(await figures(store), await recounted(store));
        await store.close();
      }),
      { numRuns: runs },
    );
  });
}
