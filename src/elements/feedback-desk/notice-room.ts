/** Whom the catalogue tells. */
import type { nothing, TemplateResult } from 'lit';
import type { DeskRestTranslator } from '../../i18n/translator.ts';
import type { ElementState } from '../../internal/state.ts';
import { NoticeDesk } from './notice-desk.ts';
import { noticeFields } from './notice-fields.ts';
import { noticeView } from './notice-view.ts';
import { listState, type Room } from './room.ts';
import type { RoomHost, RoomNow } from './room-host.ts';

export class NoticeRoom implements Room {
  readonly #host: RoomHost;
  #desk: NoticeDesk;
  words: DeskRestTranslator;

  constructor(host: RoomHost, words: DeskRestTranslator) {
    this.#host = host;
    this.#desk = new NoticeDesk(host);
    this.words = words;
  }

  get state(): ElementState {
    return listState(this.#desk.state, this.#desk.targets.length);
  }

  show(): void {
    void this.#desk.load();
  }

  forget(): void {
    this.#desk = new NoticeDesk(this.#host);
  }

  view(now: RoomNow): TemplateResult {
    return noticeView(this.#desk, this.words, now);
  }

  fields({ id }: RoomNow): TemplateResult | typeof nothing {
    return noticeFields(this.#desk, this.words, id);
  }
}
