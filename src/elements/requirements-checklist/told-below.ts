/** What stands below the papers, in lines of plain text: what it costs, how often one goes, and for when the answer is. Pure. */
import { audienceKinds, describeTotal } from './cost-view.ts';
import { countVisits } from './count-visits.ts';
import type { Drawing } from './drawing.ts';
import { totalCost } from './total-cost.ts';
import { describeVisits, dueSentences } from './when-view.ts';

export function toldBelow(drawing: Omit<Drawing, 'level'>): string[] {
  const { fiche, variant, channel, words } = drawing;
  const cost = totalCost(variant, channel, audienceKinds(fiche.tramite));
  return [
    cost.counted.length + cost.open.length > 0
      ? `${words.t('list.cost')}: ${describeTotal(cost, words)}.`
      : words.t('list.cost.none'),
    ...describeVisits(countVisits(variant, channel), words),
    ...(variant.appointment?.required ? [words.t('list.appointment')] : []),
    ...dueSentences(drawing),
  ];
}
