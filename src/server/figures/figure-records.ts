/** What the public account is made of: counts by day, lengths of time as they were, and what people ask for online. */
import type { Collection } from '../records.ts';
import type { DayRow } from './day-records.ts';

/** What happened to votes and reports on one day. A vote or report that was taken back counts on the day it was given. */
export interface FigureDay extends DayRow {
  /** «Quiero este servicio en línea», without those taken back. */
  votes: number;
  votesWithdrawn: number;
  /** Reports that somebody must answer, those taken back among them. */
  received: number;
  withdrawn: number;
  /** «A mí también» to a report of somebody else, without those taken back. */
  supports: number;
  /** Passed on by another institution, and to another one. */
  movedIn: number;
  movedOut: number;
  /** Reports that got their first answer from whoever has them. */
  answered: number;
  /** Of these, after the day by which it was owed. */
  answeredLate: number;
  /** How reports stand now, on the day on which they came to that. */
  corrected: number;
  scheduled: number;
  rejected: number;
  duplicate: number;
}
export type Figure = Exclude<keyof FigureDay, keyof DayRow>;

export const NO_FIGURES: Readonly<Record<Figure, number>> = {
  votes: 0,
  votesWithdrawn: 0,
  received: 0,
  withdrawn: 0,
  supports: 0,
  movedIn: 0,
  movedOut: 0,
  answered: 0,
  answeredLate: 0,
  corrected: 0,
  scheduled: 0,
  rejected: 0,
  duplicate: 0,
};

export const figureDays: Collection<FigureDay> = {
  name: 'figure-day',
  key: ({ day, institution, tramite }) => `${day} ${institution} ${tramite}`,
  indexes: {
    day: ({ day }) => day,
    institution: ({ institution, day }) => `${institution} ${day}`,
    tramite: ({ tramite, day }) => `${tramite} ${day}`,
  },
};

/** How many answers of a day took so many calendar days: kept one by one, so that median and p90 are exact. */
export interface AnswerTime extends DayRow {
  /** Written as text: a number would be added up. */
  took: string;
  answers: number;
}

export const answerTimes: Collection<AnswerTime> = {
  name: 'answer-time',
  key: ({ day, institution, tramite, took }) => `${day} ${institution} ${tramite} ${took}`,
  indexes: {
    day: ({ day }) => day,
    institution: ({ institution, day }) => `${institution} ${day}`,
  },
};

/** Standing votes for a trámite that gave one reason, or one municipality. */
export interface DemandCount {
  tramite: string;
  of: 'reason' | 'municipality';
  value: string;
  votes: number;
}

export const demandCounts: Collection<DemandCount> = {
  name: 'demand-count',
  key: ({ tramite, of, value }) => JSON.stringify([tramite, of, value]),
  indexes: { tramite: ({ tramite }) => tramite },
};
