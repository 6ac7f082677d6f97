/** What stands at the desk beside its reports. It comes when somebody opens one of its screens, or when a burst is to be told. */
import { nothing, type TemplateResult } from 'lit';
import { loadDeskRestTranslator } from '../../context/connect-desk-rest.ts';
import type { DeskCase, DeskCaseDetail } from '../../contract/case.ts';
import type { DeskRestTranslator } from '../../i18n/translator.ts';
import type { ElementState } from '../../internal/state.ts';
import { burstOfCase } from './burst-view.ts';
import { CorrectionDesk } from './correction-desk.ts';
import { correctionFields } from './correction-fields.ts';
import type { CorrectionForm } from './correction-form.ts';
import { correctionPreview, listButtons } from './correction-view.ts';
import { DemandDesk } from './demand-desk.ts';
import { demandFields } from './demand-fields.ts';
import { demandView } from './demand-view.ts';
import { NoticeDesk } from './notice-desk.ts';
import { noticeFields } from './notice-fields.ts';
import { noticeView } from './notice-view.ts';
import type { RestHost } from './rest-host.ts';

export class DeskRest {
  readonly #host: RestHost;
  #demand: DemandDesk;
  #notices: NoticeDesk;
  words: DeskRestTranslator;

  constructor(host: RestHost, words: DeskRestTranslator) {
    this.#host = host;
    this.words = words;
    this.#demand = new DemandDesk(host);
    this.#notices = new NoticeDesk(host);
  }

  /** Somebody opened the screen. */
  show(): void {
    void (this.#host.now()?.screen === 'notices' ? this.#notices : this.#demand).load();
  }

  /** For whoever comes next: nothing of the one before is left. */
  forget(): void {
    this.#demand = new DemandDesk(this.#host);
    this.#notices = new NoticeDesk(this.#host);
  }

  view(): TemplateResult | typeof nothing {
    const now = this.#host.now();
    if (!now) return nothing;
    return now.screen === 'notices'
      ? noticeView(this.#notices, this.words, now)
      : demandView(this.#demand, this.words, now);
  }

  fields(): TemplateResult | typeof nothing {
    const now = this.#host.now();
    if (!now) return nothing;
    return now.screen === 'notices'
      ? noticeFields(this.#notices, this.words, now.id)
      : demandFields(this.#demand, this.words, now.id);
  }

  get state(): ElementState {
    const isNotices = this.#host.now()?.screen === 'notices';
    const { state } = isNotices ? this.#notices : this.#demand;
    const { length } = isNotices ? this.#notices.targets : this.#demand.demands;
    if (state === 'failed') return 'error';
    return state === 'loaded' && length === 0 ? 'empty' : state;
  }

  /** The correction of the field of that case, begun. */
  correct(open: DeskCaseDetail): CorrectionForm {
    const desk = new CorrectionDesk(this.#host, open);
    return {
      isPossible: () => desk.draft !== undefined,
      value: () => desk.value,
      office: () => desk.sending,
      check: () => desk.check(),
      rebase: (value) => desk.rebase(value),
      fields: (id) => correctionFields(desk, this.words, id),
      list: () => listButtons(desk, this.words),
      preview: (level) => correctionPreview(desk, this.words, level),
    };
  }

  burstOf(open: DeskCase): TemplateResult | typeof nothing {
    const now = this.#host.now();
    return now ? burstOfCase(open, this.words, now) : nothing;
  }
}

/** In the words of the language `tag`; what is there already keeps what was typed. */
export async function deskRest(host: RestHost, tag: string, before?: DeskRest): Promise<DeskRest> {
  const words = await loadDeskRestTranslator(tag);
  if (!before) return new DeskRest(host, words);
  before.words = words;
  return before;
}
