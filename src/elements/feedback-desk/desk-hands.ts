/** What a press behind the door does, and where the focus goes after it. */
import type { DeskFilter } from '../../client/desk/create-desk-client.ts';
import type { DeskTranslator } from '../../i18n/translator.ts';
import { announce } from '../../internal/announcer.ts';
import { below } from '../../internal/heading.ts';
import { DeskFloor } from './desk-floor.ts';
import { DeskParts } from './desk-parts.ts';
import type { DeskPlace } from './desk-place.ts';
import { DeskActedEvent, DeskSessionEvent } from './feedback-desk.events.ts';
import { moveFocus, type Focus } from './move-focus.ts';
import type { RoomHost, RoomNow } from './room-host.ts';
import type { Screen } from './rooms.ts';

export class DeskHands {
  readonly #place: DeskPlace;
  readonly floor: DeskFloor;
  readonly host: RoomHost;
  readonly parts: DeskParts;

  constructor(words: DeskTranslator, place: DeskPlace) {
    const { element, around, session } = place;
    this.#place = place;
    // Nobody waits for what draws a case after a press on the list, and the list does not wait for it.
    this.floor = new DeskFloor(element, session, () => {
      this.parts.case.want();
    });
    this.host = {
      element,
      now: () => this.#now(),
      expired: () => session.leave('expired'),
      focus: (target) => void this.then(target),
      acted: (action) => element.dispatchEvent(new DeskActedEvent(action)),
    };
    this.parts = new DeskParts(this.host, () => around.tag);
    this.parts.words.value = words;
    this.parts.words.want();
  }

  /** Somebody was let in. */
  async arrive(): Promise<void> {
    void this.#lookForBursts();
    this.#enterRoom();
    await this.then(this.floor.arrive());
  }

  leave(): void {
    this.floor.forget();
    this.parts.forget();
    this.#place.session.leave('left');
    this.#place.element.dispatchEvent(new DeskSessionEvent(false));
    void this.then('#outcome');
  }

  show(screen: Screen): void {
    void this.then(this.floor.show(screen));
    this.#enterRoom();
  }

  async open(folio: string): Promise<void> {
    this.parts.case.want();
    await this.then(this.floor.openCase(folio));
  }

  async back(): Promise<void> {
    const folio = await this.floor.back();
    const { element } = this.#place;
    await element.updateComplete;
    const row = element.renderRoot.querySelector<HTMLElement>(`[data-folio="${CSS.escape(folio)}"]`);
    (row ?? element.renderRoot.querySelector<HTMLElement>('#inbox'))?.focus();
  }

  async narrow(change: Partial<DeskFilter>, words: DeskTranslator): Promise<void> {
    await this.floor.narrow(change);
    this.#sayCount(words);
  }

  async refresh(words: DeskTranslator): Promise<void> {
    await this.floor.refresh();
    this.#sayCount(words);
  }

  async saveTable(words: DeskTranslator, today: string): Promise<void> {
    const isSaved = await this.floor.saveTable(`reportes-${today}.csv`);
    announce(words.t(`desk.inbox.${isSaved ? 'table.saved' : 'failed'}`));
  }

  async then(moved: Focus | Promise<Focus>): Promise<void> {
    await moveFocus(this.#place.element, await moved);
  }

  /** It comes the first time, and asks for what it shows each time. */
  #enterRoom(): void {
    const { screen } = this.floor;
    if (screen === 'reports') return;
    const room = this.parts.rooms[screen];
    room.value?.show();
    room.want();
  }

  async #lookForBursts(): Promise<void> {
    await this.floor.lookForBursts();
    if (this.floor.bursts.length > 0) this.parts.burstWords.want();
  }

  #sayCount(words: DeskTranslator): void {
    const { state, cases } = this.floor.inbox;
    announce(
      state === 'failed'
        ? words.t('desk.inbox.failed')
        : words.t('desk.inbox.count', { count: cases.length }),
    );
  }

  #now(): RoomNow | undefined {
    const { around, session, id, level } = this.#place;
    const { state } = session;
    if (state.name !== 'in' || !around.client) return undefined;
    const { client } = around;
    const { baseUrl } = client;
    const { bursts } = this.floor;
    return { client, desk: state.desk, who: state.who, bursts, baseUrl, id, level: below(below(level())) };
  }
}
