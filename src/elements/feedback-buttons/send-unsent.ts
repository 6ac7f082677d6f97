/** Sends what waits on this phone, one report after the other, and takes away what arrived. */
import type { CatalogueClient } from '../../client/create-catalogue-client.ts';
import type { FeedbackReceipt } from '../../contract/feedback.ts';
import { failureReason } from '../../internal/failure.ts';
import { dropUnsent, readUnsent } from './unsent.ts';

export interface UnsentOutcome {
  receipts: FeedbackReceipt[];
  /** How many the catalogue does not want: they are gone, too. */
  refused: number;
}

/** Several elements of a page share one way. */
const busy = new Set<string>();

/** What could not be sent now stays. Undefined when another element is at it. */
export async function sendUnsent(client: CatalogueClient, place: string): Promise<UnsentOutcome | undefined> {
  if (busy.has(place)) return undefined;
  busy.add(place);
  const outcome: UnsentOutcome = { receipts: [], refused: 0 };
  try {
    const waiting = readUnsent(place);
    if (waiting.length === 0) dropUnsent(place);
    for (const { key, input } of waiting) {
      try {
        outcome.receipts.push(await client.giveFeedback(input, key));
      } catch (error) {
        if (!['refused', 'not_found'].includes(failureReason(error))) break;
        outcome.refused += 1;
      }
      dropUnsent(place, key);
    }
  } finally {
    busy.delete(place);
  }
  return outcome;
}
