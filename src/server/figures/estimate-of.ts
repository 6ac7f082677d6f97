/**
 * What people would be spared if each who asks did the trámite once online. Only from what the fiche says: no visits
 * told, no trips; a time in days is no time that somebody spends, and gives no hours.
 */
import type { DemandLedger } from '../../contract/demand.ts';
import type { ChannelKind, Step, Tramite, Variant } from '../../contract/tramite.ts';

const PRESENT: readonly ChannelKind[] = ['in_person', 'mixed', 'consulate', 'partner_point'];

export function estimateOf(tramite: Tramite, votes: number): DemandLedger['estimate'] {
  const variant = tramite.variants[0];
  if (!variant || votes === 0) return {};
  const visits = visitsOf(variant);
  const hoursEach = hoursOf(variant);
  return {
    ...(visits > 0 && { trips: { votes, visits, total: votes * visits } }),
    ...(visits > 0 &&
      hoursEach !== undefined && {
        hours: { votes, hoursEach, total: Math.round(votes * hoursEach * 10) / 10 },
      }),
  };
}

/** Visits that the steps tell: those in person that follow each other at one place are one, unless days pass. */
function visitsOf({ steps }: Variant): number {
  let visits = 0;
  let before: Step | undefined;
  let waited = false;
  for (const step of [...steps].sort((one, other) => one.order - other.order)) {
    if (step.channel !== undefined && PRESENT.includes(step.channel)) {
      const moved =
        before?.office !== undefined && step.office !== undefined && before.office !== step.office;
      if (!before || waited || moved) visits += 1;
      before = step;
      waited = false;
    }
    if (step.time?.unit !== undefined && !['minute', 'hour'].includes(step.time.unit)) waited = true;
  }
  return visits;
}

function hoursOf({ usualTime }: Variant): number | undefined {
  if (usualTime?.amount === undefined) return undefined;
  if (usualTime.unit === 'hour') return usualTime.amount;
  return usualTime.unit === 'minute' ? Math.round((usualTime.amount / 60) * 100) / 100 : undefined;
}
