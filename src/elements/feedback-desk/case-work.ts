/**
 * What is done with the case that is open: what is being written, and what became of sending it. What was typed is only
 * ever taken away by the person, or by the answer that it was done.
 */
import type { ReactiveControllerHost } from 'lit';
import type { DeskClient } from '../../client/desk/create-desk-client.ts';
import type { Refused } from '../../client/errors.ts';
import type { AnswerTemplate, DeskCaseDetail } from '../../contract/case.ts';
import type { FeedbackStatus } from '../../contract/feedback.ts';
import { failureReason } from '../../internal/failure.ts';
import { randomKey } from '../../internal/random-key.ts';
import {
  draftErrors,
  emptyDraft,
  sendingOf,
  withTemplate,
  type Action,
  type ActionDraft,
  type DraftErrors,
  type Sending,
} from './action-draft.ts';
import type { CorrectionForm, OfficeSending } from './correction-form.ts';
import type { OpenCase } from './open-case.ts';
import { sayRefusal } from './say-refusal.ts';
import type { SendOutcome, Sent } from './send-once.ts';

export interface CaseDone {
  action: Action | 'moved' | 'duplicates' | 'office';
  count: number;
}
/** What stands above the case: what was done, or why it was not. */
type Outcome = SendOutcome<CaseDone>;

export class CaseWork {
  readonly #host: ReactiveControllerHost;
  readonly open: OpenCase;
  draft: ActionDraft | undefined;
  errors: DraftErrors = {};
  /** While a field is corrected, as soon as its code is there. */
  correction: CorrectionForm | undefined;
  outcome: Outcome | undefined;
  sending = false;
  templates: readonly AnswerTemplate[] = [];
  /** Folios of similar cases that were chosen, and whether joining them waits for a yes. */
  chosen: ReadonlySet<string> = new Set();
  confirming = false;
  /** Of what is being sent: the same while a lost answer may be asked for again, another as soon as it says something else. */
  #key: { of: string; key: string } | undefined;

  constructor(host: ReactiveControllerHost, open: OpenCase) {
    this.#host = host;
    this.open = open;
  }

  begin(action: Action, desk: DeskClient): void {
    if (!this.open.detail) return;
    this.draft = emptyDraft(action, this.open.detail);
    this.correction = undefined;
    this.errors = {};
    this.outcome = undefined;
    if (this.templates.length === 0) void this.#loadTemplates(desk);
    this.#host.requestUpdate();
  }

  cancel(): void {
    this.draft = this.correction = undefined;
    this.errors = {};
    this.outcome = undefined;
    this.#host.requestUpdate();
  }

  write(change: Partial<ActionDraft>): void {
    if (!this.draft) return;
    this.draft = { ...this.draft, ...change };
    this.#host.requestUpdate();
  }

  useTemplate(code: string): void {
    if (!this.draft) return;
    this.write(
      withTemplate(
        this.draft,
        this.templates.find((each) => each.code === code),
      ),
    );
  }

  choose(folio: string): void {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(folio)) chosen.add(folio);
    this.chosen = chosen;
    this.confirming = false;
    this.#host.requestUpdate();
  }

  confirm(confirming: boolean): void {
    this.confirming = confirming;
    this.#host.requestUpdate();
  }

  /** What the form says. */
  async submit(desk: DeskClient): Promise<Sent> {
    const { draft } = this;
    const { detail } = this.open;
    if (!draft || !detail) return 'stopped';
    this.errors = draftErrors(draft);
    const count = Object.keys(this.errors).length + (this.correction?.check() ?? 0);
    if (count > 0) {
      this.outcome = { name: 'invalid', count };
      this.#host.requestUpdate();
      return 'stopped';
    }
    const office = draft.action === 'correct' ? this.correction?.office() : undefined;
    if (office) return this.#sendOffice(desk, office);
    return this.#send(desk, sendingOf(draft, detail, this.correction?.value()), { action: draft.action });
  }

  /** A move that needs no words. */
  async move(desk: DeskClient, to: FeedbackStatus): Promise<Sent> {
    if (!this.open.detail) return 'stopped';
    const { seen } = this.open.detail;
    return this.#send(desk, { kind: 'event', event: { kind: 'moved', seen, to } }, { action: 'moved' });
  }

  async joinDuplicates(desk: DeskClient): Promise<Sent> {
    const folios = [...this.chosen];
    return this.#attempt(`duplicates ${folios.join(' ')}`, async (key) => {
      const { joined, refused } = await desk.joinDuplicates(this.open.folio, folios, key);
      this.chosen = new Set(refused.map(({ folio }) => folio));
      this.confirming = false;
      this.open.detail = await desk.openCase(this.open.folio);
      this.outcome =
        joined.length > 0
          ? { name: 'done', done: { action: 'duplicates', count: joined.length } }
          : { name: 'refused', detail: refused[0]?.reason ?? '' };
    });
  }

  #send(desk: DeskClient, sending: Sending, { action }: { action: Action | 'moved' }): Promise<Sent> {
    return this.#attempt(
      JSON.stringify(sending),
      async (key) => {
        let count = 1;
        if (sending.kind === 'event') this.open.detail = await desk.act(this.open.folio, sending.event, key);
        else {
          count = (await desk.correct(sending.tramite, sending.correction, key)).closed.length;
          this.open.detail = await desk.openCase(this.open.folio);
        }
        this.draft = this.correction = undefined;
        this.outcome = { name: 'done', done: { action, count } };
      },
      () => desk.openCase(this.open.folio),
    );
  }

  #sendOffice(desk: DeskClient, { of, send, reload }: OfficeSending): Promise<Sent> {
    return this.#attempt(
      of,
      async () => {
        await send();
        this.open.detail = await desk.openCase(this.open.folio);
        this.draft = this.correction = undefined;
        this.outcome = { name: 'done', done: { action: 'office', count: 1 } };
      },
      async () => {
        await reload();
        return desk.openCase(this.open.folio);
      },
    );
  }

  /** Sends once however often it is pressed; says what became of it. */
  async #attempt(
    of: string,
    send: (key: string) => Promise<void>,
    reload?: () => Promise<DeskCaseDetail>,
  ): Promise<Sent> {
    if (this.sending) return 'stopped';
    if (this.#key?.of !== of) this.#key = { of, key: randomKey() };
    this.sending = true;
    this.#host.requestUpdate();
    try {
      await send(this.#key.key);
      this.#key = undefined;
      this.open.hasChanged = true;
      return 'done';
    } catch (error) {
      const { status = 0 } = error as { status?: number };
      // The catalogue heard it and said no: what is sent next is another thing.
      if (status > 0) this.#key = undefined;
      if (status === 401) return 'expired';
      this.outcome = await this.#outcomeOf(error, status, reload);
      return 'stopped';
    } finally {
      this.sending = false;
      this.#host.requestUpdate();
    }
  }

  async #outcomeOf(
    error: unknown,
    status: number,
    reload: (() => Promise<DeskCaseDetail>) | undefined,
  ): Promise<Outcome> {
    if (status === 409 && reload) {
      try {
        this.open.detail = await reload();
        this.correction?.rebase(this.open.detail.present?.value);
        this.open.hasChanged = true;
        return { name: 'conflict' };
      } catch {
        return { name: 'failed', offline: false };
      }
    }
    const { problem } = error as Partial<Refused>;
    if (problem) return { name: 'refused', detail: sayRefusal(problem) };
    return { name: 'failed', offline: failureReason(error) === 'offline' };
  }

  async #loadTemplates(desk: DeskClient): Promise<void> {
    try {
      this.templates = await desk.templates();
      this.#host.requestUpdate();
    } catch {
      // An answer can be written without one.
    }
  }
}
