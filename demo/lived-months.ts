/**
 * Months of an invented country, so that the demonstration's account has something to tell: votes, reports with their
 * answers, surveys and uses, written by the functions that count the real ones. The same every time.
 */
import { feedbackInput, type FeedbackInput } from '../src/contract/feedback.ts';
import { tramite as tramiteSchema } from '../src/contract/tramite.ts';
import { addDays, businessDayAfter } from '../src/contract/due-day.ts';
import { createFolio } from '../src/contract/folio.ts';
import { seenField } from '../src/server/cases/begin-case.ts';
import { putFeedback } from '../src/server/feedback-records.ts';
import { addToDay, surveyDays, useDays } from '../src/server/figures/day-records.ts';
import { folioPrefix } from '../src/server/folio-prefix.ts';
import { localDay } from '../src/server/local-day.ts';
import { demoCatalogue } from './catalogue/index.ts';
import type { RecordWriter } from '../src/server/records.ts';
import type { CaseEvent, StoredFeedback } from '../src/server/store.ts';

export interface LivedTramite {
  code: string;
  institution: string;
  /** Roughly how many people a month have something to do with it. */
  people: number;
}

const ZONE = 'America/El_Salvador';
const LIVED: readonly LivedTramite[] = [
  { code: 'RNPN-0002', institution: 'RNPN', people: 9 },
  { code: 'RNPN-0001', institution: 'RNPN', people: 5 },
  { code: 'MH-0001', institution: 'MH', people: 7 },
  { code: 'VMT-0001', institution: 'VMT', people: 4 },
];

/** The months of the demonstration, up to yesterday. */
export const demoMonths =
  (now: Date) =>
  (records: RecordWriter): Promise<void> =>
    liveMonths(records, LIVED, { today: localDay(now, ZONE), timeZone: ZONE });

const MONTHS = 9;
const FEES = '/variants/0/fees';
const REASONS = ['distance', 'hours', 'cost', 'disability'] as const;
const MUNICIPALITIES = ['San Salvador Centro', 'Santa Ana Centro', 'San Miguel Centro', 'Ahuachapán Norte'];
const SITES = ['rnpn.example.gob', 'hacienda.example.gob'];

/** Everything happened before `today`, a calendar day of the country. */
export async function liveMonths(
  records: RecordWriter,
  tramites: readonly LivedTramite[],
  { today, timeZone }: { today: string; timeZone: string },
): Promise<void> {
  const chance = createChance();
  let given = 0;
  for (let back = MONTHS; back >= 1; back -= 1) {
    for (const tramite of tramites) {
      const day = (within: number) => addDays(today, -30 * back + within);
      for (let vote = 0; vote < tramite.people; vote += 1) {
        await give(records, tramite, day(chance(30)), {
          kind: 'want_online',
          onlineReasons: REASONS.filter(() => chance(3) === 0),
          municipality: MUNICIPALITIES[chance(6)],
        });
      }
      for (let report = 0; report < Math.ceil(tramite.people / 4); report += 1)
        await giveReport(records, tramite, day(chance(28)), chance);
      await survey(records, tramite, day(15), chance);
      await use(records, tramite, day(20), chance);
    }
  }

  async function giveReport(writer: RecordWriter, tramite: LivedTramite, day: string, draw: Chance) {
    const took = 1 + draw(14);
    const answeredOn = addDays(day, took);
    const answerBy = businessDayAfter(day, 10, undefined);
    const isSettled = answeredOn < today && draw(10) > 0;
    const status = !isSettled ? 'received' : draw(4) > 0 ? 'corrected' : 'rejected';
    const by = { institution: tramite.institution, by: 'institution' as const };
    const events: CaseEvent[] = [
      { ...by, id: 'received', at: noon(day), kind: 'received', by: 'citizen', to: 'received', answerBy },
    ];
    if (isSettled)
      events.push({
        ...by,
        id: 'settled',
        at: noon(answeredOn),
        kind: status === 'corrected' ? 'corrected' : 'moved',
        from: 'received',
        to: status,
        text: 'Gracias por avisar. Revisamos la ficha.',
      });
    const fiche = demoCatalogue.find((record) => record.type === 'tramite' && record.code === tramite.code);
    await give(
      writer,
      tramite,
      day,
      { kind: 'works_differently', problem: 'other_fee', field: FEES, version: 1 },
      {
        ...(fiche?.type === 'tramite' &&
          (await seenField(tramiteSchema.parse({ ...fiche, version: 1, hash: '0'.repeat(64) }), FEES))),
        status,
        events,
        answerBy,
        ...(isSettled && {
          closedAt: noon(answeredOn),
          response: { text: { es: 'Gracias por avisar. Revisamos la ficha.' }, date: answeredOn },
        }),
      },
    );
  }

  async function give(
    writer: RecordWriter,
    { code, institution }: LivedTramite,
    day: string,
    input: Omit<FeedbackInput, 'tramite'>,
    more: Partial<StoredFeedback> = {},
  ) {
    given += 1;
    const folio = createFolio(folioPrefix(institution), Number(day.slice(0, 4)), (into) =>
      into.map(() => chance(256)),
    );
    await putFeedback(writer, {
      ...feedbackInput.parse({ ...input, tramite: code }),
      folio,
      // No code fits: nobody can follow or take back what nobody gave.
      codeHash: 'nobody',
      publicId: `demo-${String(given)}`,
      receivedAt: noon(day),
      timeZone,
      institution,
      status: 'received',
      ...more,
    });
  }
}

type Chance = (below: number) => number;

/** Whole numbers from 0 on, below what is asked; the same row of them each time. */
function createChance(): Chance {
  let seed = 20_261_121;
  return (below) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
}

/** An hour of the office, in UTC. */
const noon = (day: string) => `${day}T18:00:00.000Z`;

async function survey(
  records: RecordWriter,
  { code, institution, people }: LivedTramite,
  day: string,
  draw: Chance,
) {
  const yes = Math.ceil(people / 2) + draw(4);
  await addToDay(records, surveyDays, {
    day,
    institution,
    tramite: code,
    found: { yes, partly: draw(4), no: draw(3) },
    ratings: [draw(2), draw(2), 1 + draw(3), 2 + draw(4), Math.max(1, yes - 4)],
    helped: { yes: draw(3), no: draw(2) },
  });
}

async function use(
  records: RecordWriter,
  { code, institution, people }: LivedTramite,
  day: string,
  draw: Chance,
) {
  for (const [index, placement] of ['portada', 'trámites'].entries()) {
    const shown = people * (20 - 8 * index) + draw(40);
    await addToDay(records, useDays, {
      day,
      institution,
      tramite: code,
      site: SITES[institution === 'RNPN' ? 0 : 1] ?? '',
      placement,
      element: 'tramite-card',
      shown,
      opened: Math.floor(shown / 3),
      started: Math.floor(shown / 12),
    });
  }
}
