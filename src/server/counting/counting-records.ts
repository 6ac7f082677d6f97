/** What counting keeps, and until when: nothing of it says who. */
import type { Collection, RecordWriter } from '../records.ts';
import type { Pace } from './pace.ts';

/**
 * A key of the day: of a browser behind an address prefix, or of the prefix as a whole, for one button of one trámite.
 * Gone at midnight, and so is the salt.
 */
export interface Mark {
  key: string;
  day: string;
  /** Counted presses under it. */
  count: number;
  /** Of them, those that cost nothing. */
  free: number;
  /** Of them, those that waited instead of working, and when the last of these came. */
  waited: number;
  waitedAt?: string;
  /** Window in which it was last seen, so that prefixes can be counted without being listed. */
  window: number;
}

export const marks: Collection<Mark> = {
  name: 'mark',
  key: ({ key }) => key,
  indexes: { day: ({ day }) => day },
};

/** Proofs that were used, until they would have expired anyway. */
export interface SpentProof {
  signature: string;
  /** Unix second, in ten digits. */
  until: string;
}

export const spentProofs: Collection<SpentProof> = {
  name: 'spent-proof',
  key: ({ signature }) => signature,
  indexes: { until: ({ until }) => until },
};

export const paces: Collection<Pace> = {
  name: 'pace',
  key: ({ tramite, button }) => `${tramite} ${button}`,
  indexes: {},
};

/** Presses that came far faster than usual. They count, and are shown as «en revisión». */
export interface Burst extends Pace {
  /** Beginning of its five minutes. */
  at: string;
}

export const bursts: Collection<Burst> = {
  name: 'burst',
  key: ({ tramite, button, at }) => `${tramite} ${button} ${at}`,
  indexes: {
    at: ({ at }) => at,
    tramite: ({ tramite, at }) => `${tramite} ${at}`,
  },
};

/** Forgets what is of days before `day`, and proofs that expired before `now`. */
export async function forgetMarks(records: RecordWriter, day: string, now: Date): Promise<void> {
  for (const { key } of await records.list(marks, { index: 'day', before: day }))
    await records.remove(marks, key);
  const second = String(Math.floor(now.getTime() / 1000));
  for (const { signature } of await records.list(spentProofs, { index: 'until', before: second }))
    await records.remove(spentProofs, signature);
}
