/** Fetches what stands beside the reports when it is first needed, and its words again in another language. */
import { Task } from '../../internal/task.ts';
import type { DeskRest } from './desk-rest.ts';
import type { RestHost } from './rest-host.ts';

const loadRest = () => import('./desk-rest.ts');

export class RestLoader {
  readonly #task: Task<readonly [boolean, string], void>;
  value: DeskRest | undefined;

  /** `opened`: a screen of it is open, so that it asks for what it shows. */
  constructor(host: RestHost, asked: { needed: () => boolean; opened: () => boolean; tag: () => string }) {
    this.#task = new Task(host.element, {
      args: () => [asked.needed(), asked.tag()] as const,
      task: async ([needed, tag]) => {
        if (!needed) return;
        const isNew = !this.value;
        this.value = await (await loadRest()).deskRest(host, tag, this.value);
        if (isNew && asked.opened()) this.value.show();
      },
    });
  }

  get failed(): boolean {
    return this.#task.status === 'error';
  }

  retry(): void {
    void this.#task.run();
  }
}
