import { canMove } from '../../contract/case-moves.ts';
import { feedbacks, isCase, putFeedback } from '../feedback-records.ts';
import type { RecordWriter } from '../records.ts';
import type { StoredFeedback } from '../store.ts';
import { writeCase } from './write-case.ts';

/**
 * The citizen takes back what they said. Of a case that is settled only the words go: what was answered stays. A case that
 * others support goes on as theirs. Returns false when the folio is unknown.
 */
export async function withdrawReport(records: RecordWriter, folio: string, at: string): Promise<boolean> {
  const row = await records.get(feedbacks, folio);
  if (!row) return false;
  if (row.status === 'withdrawn') return true;
  const { detail: _detail, whatWasAsked: _asked, moderation: _moderation, ...wordless } = row;
  // What looks like a threat is kept as it was written, for whoever must investigate.
  const kept = row.threat === 'confirmed' || row.threat === 'suspected' ? row : wordless;
  if (!isCase(row)) {
    await putFeedback(records, { ...kept, status: 'withdrawn' });
  } else if (!canMove(row.status, 'withdrawn', 'citizen')) {
    await putFeedback(records, kept);
  } else {
    await passOn(records, row, at);
    const present = (await records.get(feedbacks, folio)) ?? row;
    await writeCase(records, row, {
      ...kept,
      supports: present.supports,
      status: 'withdrawn',
      closedAt: at,
      events: [
        ...(row.events ?? []),
        {
          id: `moved-${String(row.events?.length ?? 0)}`,
          at,
          kind: 'moved',
          by: 'citizen',
          from: row.status,
          to: 'withdrawn',
        },
      ],
    });
  }
  return true;
}

/**
 * The one who joined first has the case from now on, with its history, and the others follow that one. When nobody joined,
 * a repetition that was closed for its sake is opened again.
 */
async function passOn(records: RecordWriter, row: StoredFeedback, at: string): Promise<void> {
  const followers = (await records.list(feedbacks, { index: 'follows', equals: row.folio }))
    .filter(({ sameAs, status }) => (sameAs === undefined ? status === 'duplicate' : status !== 'withdrawn'))
    .sort((one, other) => (one.receivedAt < other.receivedAt ? -1 : 1));
  const heir = followers.find(({ sameAs }) => sameAs !== undefined) ?? followers[0];
  if (!heir) return;
  if (heir.sameAs === undefined) {
    const { duplicateOf: _of, closedAt: _closed, ...own } = heir;
    const events = own.events ?? [];
    const id = `moved-${String(events.length)}`;
    const reopened = { id, at, kind: 'moved', by: 'system', from: own.status, to: 'in_review' } as const;
    await writeCase(records, heir, { ...own, status: 'in_review', events: [...events, reopened] });
  } else {
    const { sameAs: _sameAs, ...own } = heir;
    await putFeedback(records, {
      ...own,
      // It followed the other while that was open; now it stands where the other stood.
      status: row.status,
      answerBy: row.answerBy,
      institution: row.institution,
      response: row.response,
      publicId: crypto.randomUUID(),
      ficheHash: row.ficheHash,
      supports: 0,
      events: row.events,
    });
  }
  for (const other of followers) {
    if (other === heir) continue;
    const present = (await records.get(feedbacks, other.folio)) ?? other;
    await putFeedback(
      records,
      other.sameAs === undefined
        ? { ...present, duplicateOf: heir.folio }
        : { ...present, sameAs: heir.folio },
    );
  }
}
