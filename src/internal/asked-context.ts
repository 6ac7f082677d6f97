/**
 * A value asked of whoever is around an element: the question of the Context Community Protocol, which providers of
 * @lit/context answer, now and whenever their value changes.
 */
import type { LitElement } from 'lit';
import type { Context } from '@lit/context';

export type ContextKey<Value> = Context<unknown, Value | undefined>;

export class AskedContext<Value> {
  readonly #host: LitElement;
  readonly #key: ContextKey<Value>;
  #unsubscribe: (() => void) | undefined;
  value: Value | undefined;

  constructor(host: LitElement, key: ContextKey<Value>) {
    this.#host = host;
    this.#key = key;
  }

  /** Asks, once more when there is another one around than before. */
  ask(): void {
    const question = new Event('context-request', { bubbles: true, composed: true });
    this.#host.dispatchEvent(
      Object.assign(question, {
        context: this.#key,
        contextTarget: this.#host,
        subscribe: true,
        callback: (value: Value | undefined, unsubscribe?: () => void) => {
          if (unsubscribe !== this.#unsubscribe) this.stop();
          this.#unsubscribe = unsubscribe;
          this.value = value;
          this.#host.requestUpdate();
        },
      }),
    );
  }

  /** Hears no more; the last value stays. */
  stop(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }
}
