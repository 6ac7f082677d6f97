/** What stands at the desk beside its reports. It comes when somebody opens one of its screens, or when a burst is to be told. */
import { nothing, type TemplateResult } from 'lit';
import { loadDeskRestTranslator, supportedLanguage } from '../../context/connect-desk-rest.ts';
import type { DeskCase, DeskCaseDetail } from '../../contract/case.ts';
import type { DeskRestTranslator } from '../../i18n/translator.ts';
import type { ElementState } from '../../internal/state.ts';
import { burstOfCase } from './burst-view.ts';
import { CorrectionDesk } from './correction-desk.ts';
import { correctionFields } from './correction-fields.ts';
import type { CorrectionForm } from './correction-form.ts';
import { correctionView } from './correction-view.ts';
import { DemandDesk } from './demand-desk.ts';
import { demandFields } from './demand-fields.ts';
import { demandView } from './demand-view.ts';
import type { RestHost } from './rest-host.ts';

export class DeskRest {
  readonly #host: RestHost;
  #demand: DemandDesk;
  words: DeskRestTranslator;

  constructor(host: RestHost, words: DeskRestTranslator) {
    this.#host = host;
    this.words = words;
    this.#demand = new DemandDesk(host);
  }

  /** Somebody opened the screen. */
  show(): void {
    void this.#demand.load();
  }

  /** For whoever comes next: nothing of the one before is left. */
  forget(): void {
    this.#demand = new DemandDesk(this.#host);
  }

  view(): TemplateResult | typeof nothing {
    const now = this.#host.now();
    return now ? demandView(this.#demand, this.words, now) : nothing;
  }

  fields(): TemplateResult | typeof nothing {
    const now = this.#host.now();
    return now ? demandFields(this.#demand, this.words, now.id) : nothing;
  }

  get state(): ElementState {
    const { state, demands } = this.#demand;
    if (state === 'failed') return 'error';
    return state === 'loaded' && demands.length === 0 ? 'empty' : state;
  }

  /** The correction of the field of that case, begun. */
  correct(open: DeskCaseDetail): CorrectionForm {
    const desk = new CorrectionDesk(this.#host, open);
    return {
      isPossible: () => desk.draft !== undefined,
      value: () => desk.value,
      check: () => desk.check(),
      rebase: (value) => desk.rebase(value),
      fields: (id) => correctionFields(desk, this.words, id),
      view: (level) => correctionView(desk, this.words, level),
    };
  }

  burstOf(open: DeskCase): TemplateResult | typeof nothing {
    const now = this.#host.now();
    return now ? burstOfCase(open, this.words, now) : nothing;
  }
}

/** In the words of the language `tag`; what is there already keeps what was typed. */
export async function deskRest(host: RestHost, tag: string, before?: DeskRest): Promise<DeskRest> {
  const words = await loadDeskRestTranslator(supportedLanguage(tag));
  if (!before) return new DeskRest(host, words);
  before.words = words;
  return before;
}
