/** «A mí también»: a report of one's own about what others reported, with nothing to write. */
import type { FeedbackReceipt } from '../../contract/feedback.ts';
import type { ReportTranslator } from '../../i18n/translator.ts';
import { announce } from '../../internal/announcer.ts';
import { randomKey } from '../../internal/random-key.ts';
import type { FeedbackHost } from './feedback-host.ts';

export class Support {
  readonly #host: FeedbackHost;
  state: 'idle' | 'sending' | 'failed' = 'idle';
  #id = '';
  /** One for each report that is supported, so that a repeat never counts twice. */
  #key = '';

  constructor(host: FeedbackHost) {
    this.#host = host;
  }

  forget(): void {
    this.state = 'idle';
    this.#id = '';
  }

  /** `id`: public id of the open report. Undefined when it could not be sent, which was said. */
  async give(id: string, words: ReportTranslator): Promise<FeedbackReceipt | undefined> {
    const { client } = this.#host.now();
    if (!client || this.state === 'sending') return undefined;
    if (this.#id !== id) this.#key = randomKey();
    this.#id = id;
    this.#show('sending');
    try {
      const input = { ...this.#host.input('works_differently'), sameAs: id };
      const receipt = await client.giveFeedback(input, this.#key);
      this.forget();
      return receipt;
    } catch {
      this.#show('failed');
      announce(words.t('feedback.same.failed'));
      return undefined;
    }
  }

  #show(state: Support['state']): void {
    this.state = state;
    this.#host.element.requestUpdate();
  }
}
