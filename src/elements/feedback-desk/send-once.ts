/** Sends once however often it is pressed, and keeps what became of it. What was typed is for others to keep. */
import type { LitElement } from 'lit';
import type { Refused } from '../../client/errors.ts';
import { failureReason } from '../../internal/failure.ts';
import { randomKey } from '../../internal/random-key.ts';
import { sayRefusal } from './say-refusal.ts';

export type SendOutcome<Done> =
  | { name: 'done'; done: Done }
  | { name: 'invalid'; count: number }
  | { name: 'conflict' }
  | { name: 'failed'; offline: boolean }
  /** In the server's words, Spanish. */
  | { name: 'refused'; detail: string };

/** `expired`: the entry ended. */
export type Sent = 'done' | 'stopped' | 'expired';

export class SendOnce<Done> {
  readonly #host: LitElement;
  sending = false;
  outcome: SendOutcome<Done> | undefined;
  #key: { of: string; key: string } | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  say(outcome: SendOutcome<Done> | undefined): void {
    this.outcome = outcome;
    this.#host.requestUpdate();
  }

  /** `of`: what is sent; the same gets the same key while its answer may have been lost. */
  async send(of: string, act: (key: string) => Promise<Done>): Promise<Sent> {
    if (this.sending) return 'stopped';
    if (this.#key?.of !== of) this.#key = { of, key: randomKey() };
    this.sending = true;
    this.#host.requestUpdate();
    try {
      this.outcome = { name: 'done', done: await act(this.#key.key) };
      this.#key = undefined;
      return 'done';
    } catch (error) {
      const { status = 0, problem } = error as Partial<Refused>;
      // The catalogue heard it and said no: what is sent next is another thing.
      if (status > 0) this.#key = undefined;
      if (status === 401) return 'expired';
      this.outcome =
        status === 409
          ? { name: 'conflict' }
          : problem
            ? { name: 'refused', detail: sayRefusal(problem) }
            : { name: 'failed', offline: failureReason(error) === 'offline' };
      return 'stopped';
    } finally {
      this.sending = false;
      this.#host.requestUpdate();
    }
  }
}
