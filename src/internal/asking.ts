/**
 * One question whose answer comes later: asked again whenever what it depends on changes, the present answer staying at
 * hand meanwhile, and only the last asking counting. What stands before Lit draws by `status`; the rest by task.ts.
 */
import type { ReactiveController } from 'lit';

/** An element that asks: Lit's, or one that stands before Lit. */
export interface Drawn {
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
}

/** One for all elements of a kind where it asks by `host` alone: a page may have a thousand of them. */
export interface Question<Args extends readonly unknown[], Value, Host> {
  /** What the question depends on; compared one by one before each drawing. */
  args(host: Host): Args;
  /** `signal`: somebody asked again meanwhile. */
  task(args: Args, options: { signal: AbortSignal }, host: Host): Value | Promise<Value>;
  onComplete?(value: Value, host: Host): unknown;
  onError?(error: unknown, host: Host): unknown;
}

export class Asking<
  const Args extends readonly unknown[],
  Value,
  Host extends Drawn = Drawn,
> implements ReactiveController {
  status: 'initial' | 'pending' | 'complete' | 'error' = 'initial';
  /** The last answer; undefined before there is one, and when there was none. */
  value: Value | undefined;
  // These two private to the types alone: a pinned file is for browsers without `#`, and pays for each with a map.
  protected readonly host: Host;
  private readonly question: Question<Args, Value, Host>;
  #args: Args | undefined;
  /** Why there is none. */
  error: unknown;
  #asking: AbortController | undefined;

  constructor(host: Host, question: Question<Args, Value, Host>) {
    this.host = host;
    this.question = question;
    host.addController(this);
  }

  hostUpdate(): void {
    const before = this.#args;
    if (!before || this.question.args(this.host).some((arg, index) => !Object.is(arg, before[index])))
      void this.run();
  }

  /** Asks, or asks again. Never rejects. */
  async run(): Promise<void> {
    const host = this.host;
    const question = this.question;
    this.#asking?.abort();
    const asking = (this.#asking = new AbortController());
    this.#args = question.args(host);
    this.#turn('pending');
    let value: Value | undefined;
    let error: unknown;
    let status: 'complete' | 'error' = 'error';
    try {
      value = await question.task(this.#args, asking, host);
      status = 'complete';
    } catch (cause) {
      error = cause;
    }
    if (this.#asking !== asking) return;
    // Its signal weighs as much as what is drawn of a card.
    this.#asking = undefined;
    this.value = value;
    this.error = error;
    this.#turn(status);
    if (status === 'complete') question.onComplete?.(value as Value, host);
    else question.onError?.(error, host);
  }

  #turn(status: typeof this.status): void {
    this.status = status;
    this.host.requestUpdate();
  }
}
