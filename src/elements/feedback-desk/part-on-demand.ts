/** Fetches a part of the desk when somebody needs it, and its words again in another language. */
import type { LitElement } from 'lit';
import { Task } from '../../internal/task.ts';

export class PartOnDemand<Part> {
  readonly #element: LitElement;
  readonly #task: Task<readonly [boolean, string], void>;
  #isWanted = false;
  value: Part | undefined;

  /** `before`: the part is there already and keeps what was typed. */
  constructor(
    element: LitElement,
    tag: () => string,
    load: (tag: string, before: Part | undefined) => Promise<Part>,
  ) {
    this.#element = element;
    this.#task = new Task(element, {
      args: () => [this.#isWanted, tag()] as const,
      task: async ([isWanted, asked]) => {
        if (isWanted) this.value = await load(asked, this.value);
      },
    });
  }

  get failed(): boolean {
    return this.#task.status === 'error';
  }

  /** Somebody needs it, or soon will. What could not be had is asked for again. */
  want(): void {
    this.#isWanted = true;
    if (this.failed) void this.#task.run();
    else this.#element.requestUpdate();
  }
}
