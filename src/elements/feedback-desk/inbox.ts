/** The list of cases: what it is narrowed to, what has come of it, and how it failed. What was seen stays meanwhile. */
import type { ReactiveControllerHost } from 'lit';
import type { DeskClient, DeskFilter } from '../../client/desk/create-desk-client.ts';
import type { DeskCase, DeskInbox } from '../../contract/case.ts';
import { inboxOptions, type InboxOptions } from './inbox-options.ts';

export type InboxState = 'loading' | 'loaded' | 'failed';

const EVERYTHING: DeskFilter = { state: 'open', late: false, tramite: '', field: '' };

export class Inbox {
  readonly #host: ReactiveControllerHost;
  filter: DeskFilter = EVERYTHING;
  state: InboxState = 'loading';
  cases: readonly DeskCase[] = [];
  counts: DeskInbox['counts'] | undefined;
  next: string | undefined;
  /** Cases of the last list that was narrowed to no trámite: what there is to choose from. */
  #whole: readonly DeskCase[] = [];
  /** False while there may be more to choose from than has been seen. */
  isWhole = true;
  #asked = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get options(): InboxOptions {
    return inboxOptions(this.#whole, this.filter.tramite);
  }

  /** For whoever comes next. */
  forget(): void {
    this.#asked += 1;
    this.filter = EVERYTHING;
    this.state = 'loading';
    this.cases = this.#whole = [];
    this.counts = this.next = undefined;
  }

  narrow(change: Partial<DeskFilter>): void {
    // A field belongs to its trámite.
    this.filter = { ...this.filter, ...(change.tramite !== undefined && { field: '' }), ...change };
  }

  /** Rejects as the desk does; an answer that somebody else's question overtook is dropped. */
  async load(desk: DeskClient): Promise<void> {
    const turn = (this.#asked += 1);
    this.#become('loading');
    try {
      const { filter } = this;
      const inbox = await desk.cases(filter);
      if (turn !== this.#asked) return;
      this.cases = inbox.cases;
      this.#keep(inbox, filter.tramite === '');
    } catch (error) {
      if (turn === this.#asked) this.#become('failed');
      throw error;
    }
  }

  /** The next cases below those that are there. */
  async more(desk: DeskClient): Promise<void> {
    if (this.next === undefined) return;
    const turn = (this.#asked += 1);
    const inbox = await desk.cases(this.filter, this.next);
    if (turn !== this.#asked) return;
    this.cases = [...this.cases, ...inbox.cases];
    this.#keep(inbox, this.filter.tramite === '');
  }

  #keep({ counts, next }: DeskInbox, whole: boolean): void {
    this.counts = counts;
    this.next = next;
    if (whole) {
      this.#whole = this.cases;
      this.isWhole = next === undefined;
    }
    this.#become('loaded');
  }

  #become(state: InboxState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
