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

  /** Of the vote that counts, while this page lives. */
  get receipt(): FeedbackReceipt | undefined {
    return this.#receipt;
  }

  /** For when the element comes to stand for another trámite. */
  forget(): void {
    this.#receipt = undefined;
    this.#key = '';
  }

  /**
   * Undefined while an earlier press is still on its way, and when the vote was forgotten meanwhile. `onWait`: others
   * behind the same address pressed, and the browser works a moment before this one counts.
   */
  async press(
    client: CatalogueClient,
    vote: FeedbackInput,
    onWait?: () => void,
  ): Promise<{ outcome: VoteOutcome; counts?: FeedbackCounts } | undefined> {
    if (this.#busy) return undefined;
    this.#busy = true;
    this.#key ||= randomKey();
    const key = this.#key;
    try {
      if (this.#receipt) {
        const { folio, accessCode } = this.#receipt;
        const counts = await client.withdrawFeedback({ folio, accessCode });
        if (this.#key !== key) return undefined;
        this.forget();
        return { outcome: 'withdrawn', counts };
      }
      const receipt = await client.giveFeedback(vote, key, { onWait });
      if (this.#key !== key) return undefined;
      this.#receipt = receipt;
      return { outcome: 'given', counts: receipt.counts };
    } catch {
      return { outcome: 'failed' };
    } finally {
      this.#busy = false;
      this.#host.requestUpdate();
    }
  }
}
