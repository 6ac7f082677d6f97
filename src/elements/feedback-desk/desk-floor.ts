/**
 * The desk behind its door: which screen is open, and what a person there does. The element draws it and moves the focus
 * to where each of these says.
 */
import type { LitElement } from 'lit';
import type { DeskClient, DeskFilter } from '../../client/desk/create-desk-client.ts';
import type { BurstView } from '../../contract/burst.ts';
import type { DeskSession } from './desk-session.ts';
import { Inbox } from './inbox.ts';
import type { Focus } from './move-focus.ts';
import { OpenCase } from './open-case.ts';
import type { Screen } from './rooms.ts';
import { saveTable } from './save-table.ts';

export class DeskFloor {
  readonly #host: LitElement;
  readonly #session: DeskSession;
  readonly #onListed: () => void;
  readonly inbox: Inbox;
  open: OpenCase | undefined;
  screen: Screen = 'reports';
  /** Presses that came too fast, to be told where somebody decides. */
  bursts: readonly BurstView[] = [];

  /** `onListed`: the list has come, or could not be had. */
  constructor(host: LitElement, session: DeskSession, onListed: () => void) {
    this.#host = host;
    this.#session = session;
    this.#onListed = onListed;
    this.inbox = new Inbox(host);
  }

  /** For whoever comes next: nothing of the one before is left. */
  forget(): void {
    this.open = undefined;
    this.screen = 'reports';
    this.bursts = [];
    this.inbox.forget();
  }

  show(screen: Screen): Focus {
    this.screen = screen;
    this.#host.requestUpdate();
    if (screen !== 'reports') return '#screen';
    void this.refresh();
    return '#inbox';
  }

  /** After the door: back to the case that was open when the entry ended, or to the list. */
  async arrive(): Promise<Focus> {
    return this.open ? this.reload() : this.show(this.screen);
  }

  async refresh(): Promise<void> {
    await this.#orLeave((desk) => this.inbox.load(desk));
    this.#onListed();
  }

  async narrow(change: Partial<DeskFilter>): Promise<void> {
    this.inbox.narrow(change);
    await this.refresh();
  }

  async more(): Promise<void> {
    await this.#orLeave((desk) => this.inbox.more(desk));
  }

  /** Gives whether the file is there. */
  async saveTable(name: string): Promise<boolean> {
    let isSaved = false;
    await this.#orLeave(async (desk) => {
      await saveTable(desk, name);
      isSaved = true;
    });
    return isSaved;
  }

  async openCase(folio: string): Promise<Focus> {
    this.open = new OpenCase(this.#host, folio);
    this.#host.requestUpdate();
    return this.reload();
  }

  async reload(): Promise<Focus> {
    const { desk } = this.#session;
    if (!desk || !this.open) return 'stay';
    if ((await this.open.load(desk)) !== 'expired') return '#case';
    this.#session.leave('expired');
    return '#outcome';
  }

  /** Gives the row to come back to. */
  async back(): Promise<string> {
    const { open } = this;
    this.open = undefined;
    this.#host.requestUpdate();
    if (open?.hasChanged) await this.refresh();
    return open?.folio ?? '';
  }

  /** The list says itself that it failed; an entry that ended is the session's. */
  async #orLeave(ask: (desk: DeskClient) => Promise<void>): Promise<void> {
    const { desk } = this.#session;
    if (!desk) return;
    try {
      await ask(desk);
    } catch (error) {
      if ((error as { status?: number }).status === 401) this.#session.leave('expired');
    }
  }

  async lookForBursts(): Promise<void> {
    const { state } = this.#session;
    if (state.name !== 'in') return;
    try {
      this.bursts = await state.desk.bursts(state.who.institution.code);
    } catch {
      // They are a hint; without them a case is read like any other.
    }
    this.#host.requestUpdate();
  }
}
