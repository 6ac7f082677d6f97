/** Whom the catalogue tells: the list, what is being added, changed or taken away, and a secret that is shown once. */
import { noticeClient, type NoticeClient } from '../../context/connect-desk-notices.ts';
import type { Frequency, NoticeTargetView } from '../../contract/notice-target.ts';
import { noticeErrors, emptyTarget, targetOf, type NoticeDraft, type NoticeErrors } from './notice-draft.ts';
import type { RoomHost } from './room-host.ts';
import { SendOnce } from './send-once.ts';

/** What was done, and to which address. */
export interface NoticeDone {
  what: 'added_email' | 'added_webhook' | 'changed' | 'tested' | 'removed';
  address: string;
}

export type NoticeForm = { name: 'add' } | { name: 'change' | 'remove'; target: NoticeTargetView };

export class NoticeDesk {
  readonly #host: RoomHost;
  readonly sender: SendOnce<NoticeDone>;
  state: 'loading' | 'loaded' | 'failed' = 'loading';
  targets: readonly NoticeTargetView[] = [];
  open: NoticeForm | undefined;
  draft: NoticeDraft = emptyTarget();
  errors: NoticeErrors = {};
  /** Of a webhook that was just added: in this object alone, until somebody says that they kept it. */
  secret: { address: string; value: string } | undefined;

  constructor(host: RoomHost) {
    this.#host = host;
    this.sender = new SendOnce(host.element);
  }

  async load(): Promise<void> {
    const { desk } = this.#host.now() ?? {};
    if (!desk) return;
    this.#become('loading');
    try {
      this.targets = await noticeClient(desk).targets();
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

  begin(form: NoticeForm): void {
    this.open = form;
    this.draft = form.name === 'add' ? emptyTarget() : { ...form.target };
    this.errors = {};
    this.sender.say(undefined);
    this.#host.focus('#form');
  }

  cancel(): void {
    const { open } = this;
    this.open = undefined;
    this.sender.say(undefined);
    this.#host.focus(
      open && open.name !== 'add' ? `[data-target="${open.target.id}"]` : `[data-do="add-target"]`,
    );
  }

  write(change: Partial<NoticeDraft>): void {
    this.draft = { ...this.draft, ...change };
    this.#host.element.requestUpdate();
  }

  /** What the form says. */
  async submit(): Promise<void> {
    const { open, draft } = this;
    if (!open) return;
    if (open.name === 'remove')
      return this.#send('removed', open.target.address, (client) => client.removeTarget(open.target.id));
    const known = open.name === 'add' ? this.targets : [];
    this.errors = noticeErrors(draft, known);
    const count = Object.keys(this.errors).length;
    if (count > 0) {
      this.sender.say({ name: 'invalid', count });
      this.#host.focus('#outcome');
      return;
    }
    const input = targetOf(draft, open.name === 'change' ? open.target : undefined);
    const what = open.name === 'change' ? 'changed' : (`added_${draft.kind}` as const);
    await this.#send(what, input.address, async (client) => {
      const { webhookSecret } = await client.addTarget(input);
      if (open.name === 'add' && webhookSecret !== undefined)
        this.secret = { address: input.address, value: webhookSecret };
    });
  }

  test({ id, address }: NoticeTargetView): Promise<void> {
    return this.#send('tested', address, (client) => client.testTarget(id));
  }

  /** The secret was kept elsewhere. */
  forgetSecret(): void {
    this.secret = undefined;
    this.sender.say(undefined);
    this.#host.focus('#screen');
  }

  async #send(
    what: NoticeDone['what'],
    address: string,
    act: (client: NoticeClient) => Promise<unknown>,
  ): Promise<void> {
    const { desk } = this.#host.now() ?? {};
    if (!desk) return;
    const client = noticeClient(desk);
    const sent = await this.sender.send(JSON.stringify([what, address, this.draft]), async () => {
      await act(client);
      return { what, address };
    });
    if (sent === 'expired') this.#host.expired();
    else if (sent === 'done') {
      this.open = undefined;
      this.#host.acted('notices');
      await this.load();
    }
    this.#host.focus('#outcome');
  }

  #become(state: NoticeDesk['state']): void {
    this.state = state;
    this.#host.element.requestUpdate();
  }
}

export const FREQUENCIES = ['immediate', 'daily', 'weekly'] as const satisfies readonly Frequency[];
