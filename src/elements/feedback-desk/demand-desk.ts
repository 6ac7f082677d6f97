/** What people ask the institution for online: the list, the reply that is being written, and what became of it. */
import type { DeskDemand } from '../../contract/desk-demand.ts';
import { demandClient } from '../../context/connect-desk-demand.ts';
import { demandErrors, emptyReply, replyOf, type DemandDraft, type DemandErrors } from './demand-draft.ts';
import type { RoomHost } from './room-host.ts';
import { SendOnce } from './send-once.ts';

export class DemandDesk {
  readonly #host: RoomHost;
  readonly sender: SendOnce<'replied'>;
  state: 'loading' | 'loaded' | 'failed' = 'loading';
  demands: readonly DeskDemand[] = [];
  /** Code of the trámite that is being replied to. */
  open = '';
  draft: DemandDraft = emptyReply('');
  errors: DemandErrors = {};

  constructor(host: RoomHost) {
    this.#host = host;
    this.sender = new SendOnce(host.element);
  }

  /** The one that is being replied to. */
  get current(): DeskDemand | undefined {
    return this.demands.find(({ tramite }) => tramite === this.open);
  }

  async load(): Promise<void> {
    const { desk } = this.#host.now() ?? {};
    if (!desk) return;
    this.#become('loading');
    try {
      this.demands = await demandClient(desk).demand();
      this.#become('loaded');
    } catch (error) {
      this.#become('failed');
      if ((error as { status?: number }).status === 401) this.#host.expired();
    }
  }

  /** The button that was pressed goes away. */
  again(): void {
    void this.load();
    this.#host.focus('#screen');
  }

  begin(tramite: string): void {
    const { who } = this.#host.now() ?? {};
    this.open = tramite;
    this.draft = emptyReply(who?.unit ?? who?.institution.name.es ?? '');
    this.errors = {};
    this.sender.say(undefined);
    this.#host.focus('#form');
  }

  cancel(): void {
    const code = this.open;
    this.open = '';
    this.sender.say(undefined);
    this.#host.focus(`[data-code="${code}"]`);
  }

  write(change: Partial<DemandDraft>): void {
    this.draft = { ...this.draft, ...change };
    this.#host.element.requestUpdate();
  }

  async submit(): Promise<void> {
    const { desk, who } = this.#host.now() ?? {};
    const demand = this.current;
    if (!desk || !who || !demand) return;
    this.errors = demandErrors(this.draft, who.today);
    const count = Object.keys(this.errors).length;
    if (count > 0) this.sender.say({ name: 'invalid', count });
    else await this.#send(replyOf(this.draft, demand), demand);
    this.#host.focus('#outcome');
  }

  async #send(reply: ReturnType<typeof replyOf>, { tramite }: DeskDemand): Promise<void> {
    const { desk } = this.#host.now() ?? {};
    if (!desk) return;
    const client = demandClient(desk);
    const sent = await this.sender.send(JSON.stringify([tramite, reply]), async (key) => {
      await client.replyToDemand(tramite, reply, key);
      return 'replied';
    });
    if (sent === 'expired') this.#host.expired();
    else if (sent === 'done') {
      this.open = '';
      this.#host.acted('demand');
      await this.load();
    } else if (this.sender.outcome?.name === 'conflict') await this.load();
  }

  #become(state: DemandDesk['state']): void {
    this.state = state;
    this.#host.element.requestUpdate();
  }
}
