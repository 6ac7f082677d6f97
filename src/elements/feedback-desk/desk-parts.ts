/** What of the desk comes in parts, each when somebody needs it. */
import { loadDeskTranslator } from '../../context/connect-desk-door.ts';
import { loadDeskRestTranslator } from '../../context/connect-desk.ts';
import type { DeskRestTranslator, DeskTranslator } from '../../i18n/translator.ts';
import type { CaseRoom } from './case-room.ts';
import type { CorrectionPart } from './correction-part.ts';
import { PartOnDemand } from './part-on-demand.ts';
import type { Room, RoomKind } from './room.ts';
import type { RoomHost } from './room-host.ts';
import { ROOMS, type RoomName } from './rooms.ts';

export class DeskParts {
  readonly #host: RoomHost;
  readonly #tag: () => string;
  /** Of the list and of cases; what was there first stays until they are there in another language. */
  readonly words: PartOnDemand<DeskTranslator>;
  /** What is done with a case. */
  readonly case: PartOnDemand<CaseRoom>;
  readonly correction: PartOnDemand<CorrectionPart>;
  /** That something came too fast is said in them. */
  readonly burstWords: PartOnDemand<DeskRestTranslator>;
  readonly rooms: Readonly<Record<RoomName, PartOnDemand<Room>>>;

  /** `tag`: language of the words. */
  constructor(host: RoomHost, tag: () => string) {
    this.#host = host;
    this.#tag = tag;
    this.words = new PartOnDemand(host.element, tag, loadDeskTranslator);
    this.case = new PartOnDemand(
      host.element,
      () => '',
      async () => new (await import('./case-room.ts')).CaseRoom(host, this),
    );
    this.correction = this.#withWords(async () => (await import('./correction-part.ts')).CorrectionPart);
    this.burstWords = new PartOnDemand(host.element, tag, loadDeskRestTranslator);
    this.rooms = Object.fromEntries(
      Object.entries(ROOMS).map(([name, kind]) => [name, this.#room(kind)]),
    ) as typeof this.rooms;
  }

  /** For whoever comes next: nothing of the one before is left. */
  forget(): void {
    this.case.value?.forget();
    for (const { value } of Object.values(this.rooms)) value?.forget();
  }

  #room({ load }: RoomKind): PartOnDemand<Room> {
    return this.#withWords(load, (room) => {
      room.show();
    });
  }

  /** Code and words are asked for side by side; what is there already keeps what was typed. */
  #withWords<Part extends { words: DeskRestTranslator }>(
    load: () => Promise<new (host: RoomHost, words: DeskRestTranslator) => Part>,
    begin?: (part: Part) => void,
  ): PartOnDemand<Part> {
    return new PartOnDemand<Part>(this.#host.element, this.#tag, async (tag, before) => {
      const [Part, words] = await Promise.all([load(), loadDeskRestTranslator(tag)]);
      if (before) return Object.assign(before, { words });
      const part = new Part(this.#host, words);
      begin?.(part);
      return part;
    });
  }
}
