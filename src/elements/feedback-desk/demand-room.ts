/** What people ask the institution for online. */
import type { nothing, TemplateResult } from 'lit';
import type { DeskRestTranslator } from '../../i18n/translator.ts';
import type { ElementState } from '../../internal/state.ts';
import { DemandDesk } from './demand-desk.ts';
import { demandFields } from './demand-fields.ts';
import { demandView } from './demand-view.ts';
import { listState, type Room } from './room.ts';
import type { RoomHost, RoomNow } from './room-host.ts';

export class DemandRoom implements Room {
  readonly #host: RoomHost;
  #desk: DemandDesk;
  words: DeskRestTranslator;

  constructor(host: RoomHost, words: DeskRestTranslator) {
    this.#host = host;
    this.#desk = new DemandDesk(host);
    this.words = words;
  }

  get state(): ElementState {
    return listState(this.#desk.state, this.#desk.demands.length);
  }

  show(): void {
    void this.#desk.load();
  }

  forget(): void {
    this.#desk = new DemandDesk(this.#host);
  }

  view(now: RoomNow): TemplateResult {
    return demandView(this.#desk, this.words, now);
  }

  fields({ id }: RoomNow): TemplateResult | typeof nothing {
    return demandFields(this.#desk, this.words, id);
  }
}
