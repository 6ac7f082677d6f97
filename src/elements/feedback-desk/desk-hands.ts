/** What a press behind the door does, and where the focus goes after it. */
import type { DeskFilter } from '../../client/desk/create-desk-client.ts';
import type { DeskTranslator } from '../../i18n/translator.ts';
import { announce } from '../../internal/announcer.ts';
import { below } from '../../internal/heading.ts';
import { DeskFloor, type Focus, type Screen } from './desk-floor.ts';
import type { DeskPlace } from './desk-place.ts';
import { DeskActedEvent, DeskSessionEvent } from './feedback-desk.events.ts';
import { moveFocus } from './move-focus.ts';
import type { RestNow } from './rest-host.ts';
import { RestLoader } from './rest-loader.ts';

export class DeskHands {
  readonly #place: DeskPlace;
  readonly floor: DeskFloor;
  readonly rest: RestLoader;

  constructor(place: DeskPlace) {
    const { element, around, session } = place;
    this.#place = place;
    this.floor = new DeskFloor(element, session);
    this.rest = new RestLoader(
      {
        element,
        now: () => this.#now(),
        expired: () => session.leave('expired'),
        focus: (target) => void this.then(target),
        acted: (action) => element.dispatchEvent(new DeskActedEvent(action)),
      },
      {
        needed: () => this.floor.needsRest,
        opened: () => this.floor.screen !== 'reports',
        tag: () => around.tag,
      },
    );
  }

  /** Somebody was let in. */
  async arrive(): Promise<void> {
    if (this.floor.screen !== 'reports') this.rest.value?.show();
    await this.then(this.floor.arrive());
  }

  leave(): void {
    this.floor.forget();
    this.rest.value?.forget();
    this.#place.session.leave('left');
    this.#place.element.dispatchEvent(new DeskSessionEvent(false));
    void this.then('#outcome');
  }

  show(screen: Screen): void {
    void this.then(this.floor.show(screen));
    if (screen !== 'reports') this.rest.value?.show();
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
    const target = await moved;
    if (target !== 'stay') await moveFocus(this.#place.element, target);
  }

  #sayCount(words: DeskTranslator): void {
    const { state, cases } = this.floor.inbox;
    announce(
      state === 'failed'
        ? words.t('desk.inbox.failed')
        : words.t('desk.inbox.count', { count: cases.length }),
    );
  }

  #now(): RestNow | undefined {
    const { around, session, id, level } = this.#place;
    const { state } = session;
    if (state.name !== 'in' || !around.client) return undefined;
    const { desk, who } = state;
    const { bursts, screen } = this.floor;
    return { desk, who, screen, bursts, baseUrl: around.client.baseUrl, id, level: below(below(level())) };
  }
}
