/** The way of what stands below the first screen: it is asked for when the fiche is there, and again when a person says so. */
import type { LitElement, ReactiveController } from 'lit';
import { Task } from '../../internal/task.ts';
import type { Below } from './below.ts';

const loadBelow = () => import('./below.ts');

export class BelowOnDemand implements ReactiveController {
  readonly #host: LitElement;
  readonly #task: Task<readonly [boolean], Below | undefined>;
  #wanted = false;
  /** The person wants to see the offices, which are not there yet. */
  #toOffices = false;

  /** `wanted`: the fiche is there. */
  constructor(host: LitElement, wanted: () => boolean) {
    this.#host = host;
    this.#task = new Task(host, {
      // Once there it stays, whatever fiche comes next.
      args: () => [(this.#wanted ||= wanted())] as const,
      task: async ([now]) => (now ? (await loadBelow()).belowOf(host) : undefined),
    });
    host.addController(this);
  }

  get value(): Below | undefined {
    return this.#task.value;
  }

  get failed(): boolean {
    return this.#task.status === 'error';
  }

  retry(): void {
    void this.#task.run();
  }

  /** Moves to the offices, at once or when they come. False while they are on their way. */
  toOffices(): boolean {
    const target = this.#host.renderRoot.querySelector<HTMLElement>('#offices');
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
    this.#toOffices = target === null;
    return !this.#toOffices;
  }

  hostUpdated(): void {
    if (this.#toOffices) this.toOffices();
  }
}
