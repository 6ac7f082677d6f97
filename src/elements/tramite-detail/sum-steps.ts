/** What the steps of a variant come to: how long those take whose time is published, and how many are in person. */
import type { Step } from '../../contract/tramite.ts';

export interface StepSum {
  /** Minutes of the steps whose time is given in minutes or hours; 0 when none is. */
  minutes: number;
  /** False when some step has no time, or one in days. */
  complete: boolean;
  inPerson: number;
}

const IN_PERSON = ['in_person', 'consulate', 'partner_point'];

export function sumSteps(steps: readonly Step[]): StepSum {
  const lengths = steps.map(({ time }) =>
    time?.amount === undefined
      ? undefined
      : time.unit === 'minute'
        ? time.amount
        : time.unit === 'hour'
          ? time.amount * 60
          : undefined,
  );
  return {
    minutes: lengths.reduce<number>((sum, minutes) => sum + (minutes ?? 0), 0),
    complete: lengths.every((minutes) => minutes !== undefined),
    inPerson: steps.filter(({ channel }) => channel && IN_PERSON.includes(channel)).length,
  };
}
