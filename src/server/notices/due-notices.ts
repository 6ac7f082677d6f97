/** What is told because time passed, and not because somebody did something. Ids are stable: each is told once. */
import { addDays, businessDayAfter } from '../../contract/due-day.ts';
import type { NoticeEvent } from '../../contract/notice.ts';
import { weekdayOf } from '../../contract/weekdays.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import { feedbacks } from '../feedback-records.ts';
import { demandState } from '../figures/demand-ledger.ts';
import { LEAST } from '../figures/small-numbers.ts';
import { isoWeek } from '../iso-week.ts';
import { REPORTS, remindersOf } from '../reminders-of.ts';
import type { Store, StoredFeedback } from '../store.ts';
import { noticeTargets } from './targets.ts';

/** The part of its term after which a report is about to be late. */
const SOON = 0.8;
/** Searches in vain below this could point at a person. */
const LEAST_SEARCHES = 5;
/** Days after the reply was owed in which it is told: fewer than those for which a notice that was sent is remembered. */
const TOLD_WITHIN_DAYS = 60;
const MOST_ITEMS = 200;
const LONGEST_ITEM = 500;

export interface DueOptions {
  store: Pick<Store, 'records' | 'feedbackCounts' | 'reportedFields' | 'missingTerms'>;
  view: CatalogueView;
  /** Calendar day of the country. */
  today: string;
  at: string;
  /** Business days in which an answer is owed. */
  answerWithinDays: number;
}

/** Weekly lists come with the first day of the week. */
export async function dueNotices(options: DueOptions): Promise<NoticeEvent[]> {
  const isMonday = weekdayOf(options.today) === 'mo';
  return [
    ...(await owedReports(options)),
    ...(await unansweredDemand(options)),
    ...(await reviews(options, isMonday)),
    ...(isMonday ? await searchesInVain(options) : []),
  ];
}

/** Those that are late already are told of by the case itself (cases/tell-late.ts). */
async function owedReports({ store, view, today, at, answerWithinDays }: DueOptions): Promise<NoticeEvent[]> {
  const left = Math.round(answerWithinDays * (1 - SOON));
  const soonUntil = businessDayAfter(today, left, view.catalogue.info.calendar);
  const events: NoticeEvent[] = [];
  for (const institution of view.institutions.keys()) {
    const owed = await store.records.list(feedbacks, {
      index: 'desk',
      from: `${institution} 0 ${today}`,
      before: `${institution} 0 ${soonUntil}~`,
    });
    for (const report of owed) events.push(dueSoon(report, institution, at));
  }
  return events;
}

function dueSoon(
  { folio, tramite, field, status, answerBy = '' }: StoredFeedback,
  institution: string,
  at: string,
): NoticeEvent {
  return {
    // A new term, after a reassignment, is a new reminder.
    id: `${folio}.due_soon.${answerBy}`,
    at,
    institution,
    kind: 'report.due_soon',
    folio,
    tramite,
    status,
    answerBy,
    ...(field !== undefined && { field }),
  };
}

/** Enough people want it online, and thirty days later nobody has said whether it will be. */
async function unansweredDemand({ store, view, today, at }: DueOptions): Promise<NoticeEvent[]> {
  const events: NoticeEvent[] = [];
  for (const { tramite, wantOnline } of await store.feedbackCounts([...view.tramites.keys()])) {
    const institution = view.tramites.get(tramite)?.institution;
    if (institution === undefined || wantOnline < LEAST) continue;
    const { state, answerBy } = await demandState(store.records, tramite, today);
    if (state !== 'unanswered' || answerBy === undefined || answerBy < addDays(today, -TOLD_WITHIN_DAYS))
      continue;
    const id = `${tramite}.unanswered.${answerBy}`;
    events.push({ id, at, institution, kind: 'demand.unanswered', tramite, answerBy });
  }
  return events;
}

async function reviews({ store, view, today, at }: DueOptions, isMonday: boolean): Promise<NoticeEvent[]> {
  const reminders = remindersOf(view.catalogue, await store.reportedFields(REPORTS), today);
  return reminders.flatMap(({ institution, fiches }) => {
    const base = { at, institution, kind: 'fiche.review_due' } as const;
    const fields = fiches.flatMap(({ code, reports }) =>
      reports.map(({ field, reports: count }): NoticeEvent => ({
        ...base,
        // Again when there are as many more.
        id: `${code}.reports.${idPart(field)}.${String(Math.floor(count / REPORTS))}`.slice(0, 140),
        tramite: code,
        field,
      })),
    );
    const late = fiches.filter((fiche) => fiche.late);
    if (!isMonday || late.length === 0) return fields;
    const items = late.slice(0, MOST_ITEMS).map(({ code, name, verifiedAt, updatedAt }) => ({
      text: `${code} ${name}: ${
        verifiedAt === undefined
          ? `nunca verificada, modificada el ${updatedAt.slice(0, 10)}`
          : `verificada por última vez el ${verifiedAt}`
      }`.slice(0, LONGEST_ITEM),
    }));
    return [...fields, { ...base, id: `${institution}.review.${isoWeek(today)}`, items }];
  });
}

/** For whoever asked for this list by name: it is about the whole catalogue and belongs to no institution. */
async function searchesInVain({ store, today, at }: DueOptions): Promise<NoticeEvent[]> {
  const targets = await store.records.list(noticeTargets, { index: 'institution' });
  const asked = targets.filter(({ kinds }) => kinds?.includes('searches.missing'));
  const terms = asked.length === 0 ? [] : await store.missingTerms(LEAST_SEARCHES);
  if (terms.length === 0) return [];
  const items = terms.slice(0, MOST_ITEMS).map(({ term, count }) => ({ text: term, count }));
  return [...new Set(asked.map(({ institution }) => institution))].map((institution) => ({
    id: `${institution}.searches.${isoWeek(today)}`,
    at,
    institution,
    kind: 'searches.missing',
    items,
  }));
}

const idPart = (pointer: string) => pointer.replaceAll(/[^A-Za-z0-9]+/g, '-');
