/** What is done with the case that is open, drawn and heard. It comes while the list is read. */
import { nothing, type TemplateResult } from 'lit';
import type { Text } from '../../contract/text.ts';
import type { DeskRestTranslator, DeskTranslator } from '../../i18n/translator.ts';
import { actionFields } from './action-fields.ts';
import type { Action } from './action-draft.ts';
import { burstOfCase } from './burst-view.ts';
import { caseView } from './case-view.ts';
import { CaseWork } from './case-work.ts';
import type { CorrectionPart } from './correction-part.ts';
import type { OpenCase } from './open-case.ts';
import type { PartOnDemand } from './part-on-demand.ts';
import { partWaiting } from './part-waiting.ts';
import type { RoomHost, RoomNow } from './room-host.ts';
import type { Sent } from './send-once.ts';

/** What it asks for in turn. */
export interface CaseParts {
  correction: PartOnDemand<CorrectionPart>;
  burstWords: PartOnDemand<DeskRestTranslator>;
}

export class CaseRoom {
  readonly #host: RoomHost;
  readonly #parts: CaseParts;
  #work: CaseWork | undefined;
  #institutions: readonly { code: string; name: Text }[] = [];

  constructor(host: RoomHost, parts: CaseParts) {
    this.#host = host;
    this.#parts = parts;
  }

  /** For whoever comes next. */
  forget(): void {
    this.#work = undefined;
  }

  /** Below the heading of the case. */
  view(open: OpenCase, words: DeskTranslator, now: RoomNow): TemplateResult | typeof nothing {
    const { detail } = open;
    if (!detail) return nothing;
    const { correction, burstWords } = this.#parts;
    const work = this.#workOn(open);
    const { desk } = now;
    if (work.draft?.action === 'correct') work.correction ??= correction.value?.begin(detail);
    return caseView(detail, words, {
      work,
      level: now.level,
      today: now.who.today,
      baseUrl: now.baseUrl,
      waiting: partWaiting(words, correction, () => {
        this.#host.focus('#form');
      }),
      burst: burstWords.value ? burstOfCase(detail, burstWords.value, now) : nothing,
      onBegin: (action) => void this.#begin(work, action, now),
      onMove: (to) => void this.#did(work.move(desk, to), 'move'),
      onCancel: () => {
        work.cancel();
        this.#host.focus('#actions');
      },
      onSubmit: () => void this.#did(work.submit(desk), work.draft?.action ?? ''),
      onChoose: (folio) => work.choose(folio),
      onConfirm: (confirming) => {
        work.confirm(confirming);
        if (confirming) this.#host.focus('#confirm');
      },
      onJoin: () => void this.#did(work.joinDuplicates(desk), 'duplicates'),
    });
  }

  /** What is being written, for the host's own tree. */
  fields(open: OpenCase, words: DeskTranslator, { id }: RoomNow): TemplateResult | typeof nothing {
    const work = this.#workOn(open);
    if (!work.draft || !open.detail) return nothing;
    return actionFields(words, {
      id,
      draft: work.draft,
      errors: work.errors,
      correction: work.correction?.fields(id),
      ofOffice: work.correction?.office() !== undefined,
      templates: work.templates,
      institutions: this.#institutions,
      onWrite: (change) => work.write(change),
      onTemplate: (code) => work.useTemplate(code),
    });
  }

  /** What was written stays as long as the case is open. */
  #workOn(open: OpenCase): CaseWork {
    if (this.#work?.open !== open) this.#work = new CaseWork(this.#host.element, open);
    return this.#work;
  }

  async #begin(work: CaseWork, action: Action, now: RoomNow): Promise<void> {
    work.begin(action, now.desk);
    if (action === 'correct') this.#parts.correction.want();
    this.#host.focus('#form');
    if (action === 'reassign' && this.#institutions.length === 0) await this.#loadInstitutions(now);
  }

  async #did(sending: Promise<Sent>, action: string): Promise<void> {
    const work = this.#work;
    const sent = await sending;
    if (sent === 'done') this.#host.acted(action);
    if (sent === 'expired') this.#host.expired();
    const stopped = sent === 'expired' || work?.outcome ? '#outcome' : 'stay';
    this.#host.focus(sent === 'done' ? '#case' : stopped);
  }

  async #loadInstitutions({ client, who }: RoomNow): Promise<void> {
    try {
      const { institutions } = (await client.directory()).value;
      this.#institutions = institutions.filter(({ code }) => code !== who.institution.code);
    } catch {
      // The empty list says it: there is nothing to choose yet.
    }
    this.#host.element.requestUpdate();
  }
}
