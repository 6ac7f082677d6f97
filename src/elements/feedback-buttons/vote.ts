/**
 * The vote of one person on one trámite: given with one press, taken back with the next. Twenty presses in a row are
 * still one vote, and a repeat after a lost answer is not a second one. Only a vote that waits for the network is on the
 * device, until it is gone or taken back.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CatalogueClient } from '../../client/create-catalogue-client.ts';
import type { FeedbackCounts, FeedbackInput, FeedbackReceipt } from '../../contract/feedback.ts';
import { failureReason } from '../../internal/failure.ts';
import { randomKey } from '../../internal/random-key.ts';
import { keepVote, readVote, type KeptVote } from './kept-vote.ts';

/** `waiting`: it goes when the network comes back; `cancelled`: it was taken back before that. */
export type VoteOutcome = 'given' | 'withdrawn' | 'failed' | 'waiting' | 'cancelled';

export interface Pressed {
  outcome: VoteOutcome;
  counts?: FeedbackCounts;
}

export class Vote implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #receipt: FeedbackReceipt | undefined;
  /** What is to be sent: the first press makes it, an answer ends it. */
  #due: KeptVote | undefined;
  /** It waits for the network, under this key of the phone's storage. */
  #place = '';
  #waits = false;
  #busy = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // A vote has nothing to do with where the element stands.
  }

  /** Counted, or waiting to be. */
  get given(): boolean {
    return this.#receipt !== undefined || (this.#waits && !this.#due?.back);
  }

  /** Of the vote that counts, while this page lives. */
  get receipt(): FeedbackReceipt | undefined {
    return this.#receipt;
  }

  /** For when the element comes to stand for another trámite. What waits on the phone goes on waiting. */
  forget(): void {
    this.#receipt = this.#due = undefined;
    this.#waits = false;
  }

  /** Takes up what an earlier page left waiting under `place`. */
  restore(place: string): void {
    this.#place = place;
    if (this.#due || this.#receipt) return;
    this.#due = readVote(place);
    this.#waits = this.#due !== undefined;
  }

  /**
   * Undefined while an earlier press is still on its way, and when the vote was forgotten meanwhile. `onWait`: others
   * behind the same address pressed, and the browser works a moment before this one counts.
   */
  async press(
    client: CatalogueClient,
    vote: FeedbackInput,
    onWait?: () => void,
  ): Promise<Pressed | undefined> {
    if (this.#busy) return undefined;
    if (this.#receipt) return this.#withdraw(client, this.#receipt);
    if (this.#due && this.#waits) {
      // Another element or tab may have sent it by now.
      const stored = readVote(this.#place);
      if (!this.#due.left && stored && !stored.left) return this.#cancel();
      this.#due = { ...this.#due, left: true, back: !this.#due.back };
    }
    this.#due ??= { key: randomKey(), input: vote };
    return this.#send(client, onWait);
  }

  /** Sends what waits. Undefined when nothing does, or it is on its way. */
  async resend(client: CatalogueClient): Promise<Pressed | undefined> {
    return this.#waits && !this.#busy ? this.#send(client) : undefined;
  }

  async #send(client: CatalogueClient, onWait?: () => void): Promise<Pressed | undefined> {
    const due = this.#due;
    if (!due) return undefined;
    if (!navigator.onLine) return this.#wait(due);
    this.#due = due.left ? due : { ...due, left: true };
    if (this.#waits) keepVote(this.#place, this.#due);
    return this.#during(due.key, async () => {
      try {
        const receipt = await client.giveFeedback(due.input, due.key, { onWait });
        const { folio, accessCode } = receipt;
        const counts = due.back ? await client.withdrawFeedback({ folio, accessCode }) : receipt.counts;
        return () => {
          this.#end();
          if (!due.back) this.#receipt = receipt;
          return { outcome: due.back ? 'cancelled' : 'given', counts };
        };
      } catch (error) {
        return () => this.#failed(failureReason(error));
      }
    });
  }

  #withdraw(client: CatalogueClient, { folio, accessCode }: FeedbackReceipt): Promise<Pressed | undefined> {
    return this.#during(folio, async () => {
      try {
        const counts = await client.withdrawFeedback({ folio, accessCode });
        return () => {
          this.forget();
          return { outcome: 'withdrawn', counts };
        };
      } catch {
        return () => ({ outcome: 'failed' });
      }
    });
  }

  /** What `work` leads to, unless the vote of the beginning was forgotten meanwhile. */
  async #during(id: string, work: () => Promise<() => Pressed>): Promise<Pressed | undefined> {
    this.#busy = true;
    try {
      const end = await work();
      return [this.#due?.key, this.#receipt?.folio].includes(id) ? end() : undefined;
    } finally {
      this.#busy = false;
      this.#host.requestUpdate();
    }
  }

  #failed(reason: string): Pressed {
    const refused = ['refused', 'not_found'].includes(reason);
    if (refused) this.#end();
    else if (this.#due && (reason === 'offline' || this.#waits)) return this.#wait(this.#due);
    return { outcome: 'failed' };
  }

  #wait(due: KeptVote): Pressed {
    this.#due = due;
    this.#waits = true;
    keepVote(this.#place, due);
    this.#host.requestUpdate();
    return { outcome: due.back ? 'cancelled' : 'waiting' };
  }

  #cancel(): Pressed {
    this.#end();
    this.#host.requestUpdate();
    return { outcome: 'cancelled' };
  }

  /** Nothing waits any more. */
  #end(): void {
    keepVote(this.#place, undefined);
    this.forget();
  }
}
