/**
 * What stands below an element's first screen, in a file of its own: asked for when the element has its data, and again
 * when a person says so.
 */
import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { CardTranslator } from '../../i18n/translator.ts';
import { failureBox } from '../failure.ts';
import { Task } from '../task.ts';

export class BelowOnDemand<Below> implements ReactiveController {
  readonly #host: LitElement;
  readonly #task: Task<readonly [boolean], Below | undefined>;
  #wanted = false;
  /** Id of what the person wants to see and is not there yet. */
  #sought = '';

  /** `wanted`: the element has its data. */
  constructor(host: LitElement, wanted: () => boolean, load: () => Promise<Below>) {
    this.#host = host;
    this.#task = new Task(host, {
      // Once there it stays, whatever comes next.
      args: () => [(this.#wanted ||= wanted())] as const,
      task: async ([now]) => (now ? load() : undefined),
    });
    host.addController(this);
  }

  get value(): Below | undefined {
    return this.#task.value;
  }

  get failed(): boolean {
    return this.#task.status === 'error';
  }

  /** Neither there nor given up. */
  get pending(): boolean {
    return !this.value && !this.failed;
  }

  /** About a screen, so that what the host has below us does not jump; or that it could not be had. */
  instead(words: CardTranslator): TemplateResult {
    return this.failed
      ? failureBox(words.t('error.unreachable'), {
          label: words.t('state.retry'),
          run: () => this.#task.run(),
        })
      : html`<div class="coming" aria-hidden="true"></div>`;
  }

  /** Moves to what has this id, at once or when it comes. False while it is on its way. */
  moveTo(id: string): boolean {
    const target = this.#host.renderRoot.querySelector<HTMLElement>(`#${id}`);
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
    this.#sought = target ? '' : id;
    return target !== null;
  }

  hostUpdated(): void {
    if (this.#sought) this.moveTo(this.#sought);
  }
}
