/** What a press at the desk does, and where the focus goes after it. The element only draws. */
import type { LitElement } from 'lit';
import type { CatalogueClient } from '../../client/create-catalogue-client.ts';
import type { DeskFilter } from '../../client/desk/create-desk-client.ts';
import type { DeskTranslator } from '../../i18n/translator.ts';
import { announce } from '../../internal/announcer.ts';
import type { HeadingLevel } from '../../internal/heading.ts';
import { DeskFloor, type Focus, type Screen } from './desk-floor.ts';
import { DeskSession } from './desk-session.ts';
import { DeskActedEvent, DeskSessionEvent } from './feedback-desk.events.ts';
import type { RestNow } from './rest-host.ts';
import { RestLoader } from './rest-loader.ts';

export interface DeskPlace {
  element: LitElement;
  around: { readonly client: CatalogueClient | undefined; readonly tag: string };
  /** Start of the ids of fields. */
  id: string;
  /** Of headings below a screen's own. */
  level: () => HeadingLevel;
}

export class DeskHands {
  readonly #place: DeskPlace;
  readonly session: DeskSession;
  readonly floor: DeskFloor;
  readonly rest: RestLoader;

  constructor(place: DeskPlace) {
    const { element, around } = place;
    this.#place = place;
    this.session = new DeskSession(element);
    this.floor = new DeskFloor(element, this.session);
    this.rest = new RestLoader(
      {
        element,
        now: () => this.#now(),
        expired: () => this.session.leave('expired'),
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

  async enter(): Promise<void> {
    const { client } = this.#place.around;
    if (client && this.session.state.name !== 'entering') await this.#entered(this.session.enter(client));
  }

  /** To be called by the press itself, or the browser opens no window. */
  enterElsewhere(client: CatalogueClient): Promise<void> {
    return this.#entered(this.session.enterElsewhere(client));
  }

  leave(): void {
    this.floor.forget();
    this.rest.value?.forget();
    this.session.leave('left');
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
    if (target === 'stay') return;
    const { element } = this.#place;
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>(target)?.focus();
  }

  async #entered(entering: Promise<boolean>): Promise<void> {
    if (!(await entering)) return this.then('#outcome');
    this.#place.element.dispatchEvent(new DeskSessionEvent(true));
    if (this.floor.screen !== 'reports') this.rest.value?.show();
    await this.then(this.floor.arrive());
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
    const { state } = this.session;
    const { around, id, level } = this.#place;
    if (state.name !== 'in' || !around.client) return undefined;
    const { desk, who } = state;
    const { bursts, screen } = this.floor;
    return { desk, who, screen, bursts, baseUrl: around.client.baseUrl, id, level: level() };
  }
}
