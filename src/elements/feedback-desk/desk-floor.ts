/**
 * The desk behind its door: which screen is open, and what a person there does. The element draws it and moves the focus
 * to where each of these says.
 */
import type { LitElement } from 'lit';
import type { CatalogueClient } from '../../client/create-catalogue-client.ts';
import type { DeskClient, DeskFilter } from '../../client/desk/create-desk-client.ts';
import type { BurstView } from '../../contract/burst.ts';
import type { FeedbackStatus } from '../../contract/feedback.ts';
import type { Text } from '../../contract/text.ts';
import type { Action } from './action-draft.ts';
import type { DeskSession } from './desk-session.ts';
import { DeskActedEvent } from './feedback-desk.events.ts';
import { Inbox } from './inbox.ts';
import { OpenCase } from './open-case.ts';
import { saveTable } from './save-table.ts';
import type { Sent } from './send-once.ts';

/** What can be seen at the desk; a case is one of the reports. */
export type Screen = 'reports' | 'demand' | 'notices';

/** Where the focus goes. `stay` leaves it where the person is. */
export type Focus =
  | `#${'h' | 'case' | 'inbox' | 'screen' | 'outcome' | 'form' | 'actions' | 'confirm'}`
  | `[data-${string}]`
  | 'stay';

export class DeskFloor {
  readonly #host: LitElement;
  readonly #session: DeskSession;
  readonly inbox: Inbox;
  open: OpenCase | undefined;
  screen: Screen = 'reports';
  /** Presses that came too fast, to be told where somebody decides. */
  bursts: readonly BurstView[] = [];
  /** Whether what stands beside the reports was ever asked for. */
  needsRest = false;
  institutions: readonly { code: string; name: Text }[] = [];

  constructor(host: LitElement, session: DeskSession) {
    this.#host = host;
    this.#session = session;
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
    this.needsRest ||= screen !== 'reports';
    this.#host.requestUpdate();
    if (screen !== 'reports') return '#screen';
    void this.refresh();
    return '#inbox';
  }

  /** After the door: back to the case that was open when the entry ended, or to the list. */
  async arrive(): Promise<Focus> {
    void this.#lookForBursts();
    if (this.open) return this.#tell(await this.#with((desk, open) => open.load(desk)), '#case', '#case');
    return this.show(this.screen);
  }

  async refresh(): Promise<void> {
    await this.#orLeave((desk) => this.inbox.load(desk));
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
    return this.#tell(await this.#with((desk, open) => open.load(desk)), '#case', '#case');
  }

  /** Gives the row to come back to. */
  async back(): Promise<string> {
    const { open } = this;
    this.open = undefined;
    this.#host.requestUpdate();
    if (open?.hasChanged) await this.refresh();
    return open?.folio ?? '';
  }

  async begin(action: Action, client: CatalogueClient): Promise<Focus> {
    const { desk } = this.#session;
    if (desk) this.open?.begin(action, desk);
    this.needsRest ||= action === 'correct';
    if (action === 'reassign' && this.institutions.length === 0) await this.#loadInstitutions(client);
    return '#form';
  }

  cancel(): Focus {
    this.open?.cancel();
    return '#actions';
  }

  async move(to: FeedbackStatus): Promise<Focus> {
    return this.#acted(await this.#with((desk, open) => open.move(desk, to)), 'move');
  }

  async submit(): Promise<Focus> {
    const action = this.open?.draft?.action ?? '';
    return this.#acted(await this.#with((desk, open) => open.submit(desk)), action);
  }

  async join(): Promise<Focus> {
    return this.#acted(await this.#with((desk, open) => open.joinDuplicates(desk)), 'duplicates');
  }

  #acted(attempt: Sent, action: string): Focus {
    if (attempt === 'done') this.#host.dispatchEvent(new DeskActedEvent(action));
    return this.#tell(attempt, '#case', this.open?.outcome ? '#outcome' : 'stay');
  }

  #tell(attempt: Sent, done: Focus, stopped: Focus): Focus {
    if (attempt === 'expired') this.#session.leave('expired');
    return attempt === 'expired' ? '#outcome' : attempt === 'done' ? done : stopped;
  }

  async #with(act: (desk: DeskClient, open: OpenCase) => Promise<Sent>): Promise<Sent> {
    const { desk } = this.#session;
    return desk && this.open ? act(desk, this.open) : 'stopped';
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

  async #lookForBursts(): Promise<void> {
    const { state } = this.#session;
    if (state.name !== 'in') return;
    try {
      this.bursts = await state.desk.bursts(state.who.institution.code);
    } catch {
      // They are a hint; without them a case is read like any other.
    }
    this.needsRest ||= this.bursts.length > 0;
    this.#host.requestUpdate();
  }

  async #loadInstitutions(client: CatalogueClient): Promise<void> {
    const { state } = this.#session;
    const own = state.name === 'in' ? state.who.institution.code : '';
    try {
      const { institutions } = (await client.directory()).value;
      this.institutions = institutions.filter(({ code }) => code !== own);
    } catch {
      // The empty list says it: there is nothing to choose yet.
    }
    this.#host.requestUpdate();
  }
}
