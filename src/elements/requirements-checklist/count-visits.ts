/** How often a person has to go somewhere for a trámite, as far as its fiche tells. Pure. */
import type { Duration } from '../../contract/text.ts';
import type { ChannelKind, Step, Variant } from '../../contract/tramite.ts';
import { PRESENT } from './choices.ts';

export type Reason = Step[] | 'submit' | 'pickup';

export type Visits =
  | { kind: 'none' }
  | {
      kind: 'known';
      count: number;
      /** False when nobody says whether one has to come back on another day. */
      complete: boolean;
      /** What each visit is for: its steps, or the reason that we know. */
      reasons: Reason[];
    }
  | { kind: 'unknown' };

export function countVisits(variant: Variant, channel: ChannelKind | undefined): Visits {
  const { requirements, steps, usualTime, offices } = variant;
  const present = channel !== undefined && PRESENT.includes(channel);
  const told = steps.some((step) => step.channel !== undefined);
  const visits = told ? visitsIn(steps) : [];
  const pickup = requirements.some(({ moment }) => moment === 'pickup');
  if (channel !== undefined && !present && visits.length === 0)
    return pickup ? known(['pickup']) : { kind: 'none' };
  const atOnce = usualTime?.amount !== undefined && !takesDays(usualTime);
  if (visits.length > 0) {
    if (pickup && visits.length === 1) return known([...visits, 'pickup']);
    return known(visits, visits.length > 1 || atOnce);
  }
  if (!present && offices.length === 0) return { kind: 'unknown' };
  return pickup ? known(['submit', 'pickup']) : known(['submit'], atOnce);
}

const known = (reasons: Reason[], complete = true): Visits => ({
  kind: 'known',
  count: reasons.length,
  complete,
  reasons,
});

/** Steps in person follow each other in one visit, unless the place changes or days pass. */
function visitsIn(steps: readonly Step[]): Step[][] {
  const visits: Step[][] = [];
  let before: Step | undefined;
  let waited = false;
  for (const step of [...steps].sort((one, other) => one.order - other.order)) {
    if (step.channel !== undefined && PRESENT.includes(step.channel)) {
      const moved =
        before?.office !== undefined && step.office !== undefined && before.office !== step.office;
      if (!before || waited || moved) visits.push([]);
      visits.at(-1)?.push(step);
      before = step;
      waited = false;
    }
    if (step.time && takesDays(step.time)) waited = true;
  }
  return visits;
}

function takesDays({ amount = 0, unit }: Duration): boolean {
  return unit !== undefined && unit !== 'minute' && unit !== 'hour' && amount > 0;
}
