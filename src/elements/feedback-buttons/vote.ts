/**
 * The vote of one person on one trámite: given with one press, taken back with the next. Twenty presses in a row are
 * still one vote, and a repeat after a lost answer is not a second one. Nothing is stored on the device.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CatalogueClient } from '../../client/create-catalogue-client.ts';
import type { FeedbackCounts, FeedbackInput, FeedbackReceipt } from '../../contract/feedback.ts';
import { randomKey } from '../../internal/random-key.ts';

export type VoteOutcome = 'given' | 'withdrawn' | 'failed';

export class Vote implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #receipt: FeedbackReceipt | undefined;
  #key = '';
  #busy = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // A vote has nothing to do with where the element stands.
  }

  get given(): boolean {
    return this.#receipt !== undefined;
  }

  /** Undefined while an earlier press is still on its way. */
  async press(
    client: CatalogueClient,
    vote: FeedbackInput,
  ): Promise<{ outcome: VoteOutcome; counts?: FeedbackCounts } | undefined> {
    if (this.#busy) return undefined;
    this.#busy = true;
    try {
      if (this.#receipt) {
        const { folio, accessCode } = this.#receipt;
        const counts = await client.withdrawFeedback({ folio, accessCode });
        this.#receipt = undefined;
        this.#key = '';
        return { outcome: 'withdrawn', counts };
      }
      this.#key ||= randomKey();
      this.#receipt = await client.giveFeedback(vote, this.#key);
      return { outcome: 'given', counts: this.#receipt.counts };
    } catch {
      return { outcome: 'failed' };
    } finally {
      this.#busy = false;
      this.#host.requestUpdate();
    }
  }
}
