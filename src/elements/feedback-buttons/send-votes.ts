/** Sends the votes that wait on this phone and that no element of this page stands for, in the order in which they lie. */
import type { CatalogueClient } from '../../client/create-catalogue-client.ts';
import { failureReason } from '../../internal/failure.ts';
import type { FeedbackHost } from './feedback-host.ts';

/** `unsent`: key of what waits for one catalogue. `own`: the trámite of the element itself, which sends its own vote. */
export async function sendVotes(
  client: CatalogueClient,
  { keepVote, readVote, votePlace }: FeedbackHost['votes'],
  unsent: string,
  own: string,
): Promise<void> {
  for (const place of placesOf(votePlace(unsent, ''))) {
    if (place === votePlace(unsent, own)) continue;
    const vote = readVote(place);
    if (vote) {
      // Whoever takes it back from now on has to tell the catalogue.
      keepVote(place, { ...vote, left: true });
      try {
        const { folio, accessCode } = await client.giveFeedback(vote.input, vote.key);
        if (readVote(place)?.back) await client.withdrawFeedback({ folio, accessCode });
      } catch (error) {
        if (!['refused', 'not_found'].includes(failureReason(error))) return;
      }
    }
    keepVote(place, undefined);
  }
}

function placesOf(beginning: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(beginning));
  } catch {
    return [];
  }
}
