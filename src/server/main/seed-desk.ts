import { businessDayAfter } from '../../contract/due-day.ts';
import { feedbackInput, type FeedbackInput } from '../../contract/feedback.ts';
import { hashAccessCode } from '../access-code.ts';
import { applyEvent } from '../cases/apply-event.ts';
import { beginCase } from '../cases/begin-case.ts';
import { receiveReport } from '../cases/receive-report.ts';
import { staffMembers, type Officer } from '../cases/staff-records.ts';
import { writeCase } from '../cases/write-case.ts';
import { createCatalogueView } from '../catalogue-view.ts';
import { sha256Hex } from '../content-hash.ts';
import { localDay } from '../local-day.ts';
import type { Store, StoredFeedback } from '../store.ts';

/** What the desk of a demonstration begins with. */
export interface DeskDemonstration {
  staff: Officer;
  /** Key of that person on this server. */
  key: string;
  reports: readonly {
    folio: string;
    accessCode: string;
    receivedAt: string;
    report: FeedbackInput;
    answer?: { status: 'in_review' | 'rejected'; text: string };
  }[];
}

/** Reports and one member of staff, in a store that has its catalogue. */
export async function seedDesk(
  store: Store,
  { staff, key, reports }: DeskDemonstration,
  { hashIterations, answerWithinDays, now }: { hashIterations: number; answerWithinDays: number; now: Date },
): Promise<void> {
  const view = createCatalogueView(await store.snapshot(), now);
  const { timeZone, calendar } = view.catalogue.info;
  const keyHash = await sha256Hex(key);
  await store.write((records) =>
    records.put(staffMembers, { ...staff, createdAt: now.toISOString(), keyHash }),
  );
  for (const { folio, accessCode, receivedAt, report, answer } of reports) {
    const tramite = view.tramites.get(report.tramite);
    if (!tramite) continue;
    const day = localDay(new Date(receivedAt), timeZone);
    const answerBy = businessDayAfter(day, answerWithinDays, calendar);
    const row: StoredFeedback = {
      ...feedbackInput.parse(report),
      folio,
      codeHash: await hashAccessCode(accessCode, hashIterations),
      receivedAt,
      timeZone,
      answerBy,
      status: 'received',
    };
    const begun = await beginCase(row, tramite, tramite, view);
    await store.write(async (records) => {
      await receiveReport(records, begun);
      if (!answer) return;
      const seen = begun.events?.length ?? 0;
      const occasion = {
        officer: staff,
        at: now.toISOString(),
        today: view.today,
        clockFromToday: answerBy,
        nameOf: (code: string) => view.institutions.get(code)?.name.es,
        ficheHash: tramite.hash,
      };
      const event = { kind: 'moved' as const, seen, to: answer.status, text: answer.text };
      await writeCase(records, begun, applyEvent(begun, event, occasion));
    });
  }
}
