/** What is behind the door of the desk: who is there, its list of cases, and the way to the rest. It comes while the key is typed. */
import { adoptStyles, html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { DeskTranslator } from '../../i18n/translator.ts';
import { below, type HeadingLevel } from '../../internal/heading.ts';
import { showState, type ElementState } from '../../internal/state.ts';
import { DeskHands } from './desk-hands.ts';
import { deskHead } from './desk-head.ts';
import { deskInsideStyles } from './desk-inside.styles.ts';
import type { DeskPlace } from './desk-place.ts';
import { inboxView } from './inbox-view.ts';
import type { OpenCase } from './open-case.ts';
import { openCaseView } from './open-case-view.ts';
import type { PartOnDemand } from './part-on-demand.ts';
import { partWaiting } from './part-waiting.ts';
import { listState } from './room.ts';
import { roomView } from './room-view.ts';
import type { RoomName } from './rooms.ts';

export { openDesk } from '../../context/connect-desk.ts';

export class DeskInside {
  readonly #place: DeskPlace;
  readonly #hands: DeskHands;

  constructor(words: DeskTranslator, place: DeskPlace) {
    const { element } = place;
    const { elementStyles } = element.constructor as typeof LitElement;
    adoptStyles(element.renderRoot as ShadowRoot, [...elementStyles, deskInsideStyles]);
    this.#place = place;
    this.#hands = new DeskHands(words, place);
  }

  /** Somebody was let in. */
  arrive(): Promise<void> {
    return this.#hands.arrive();
  }

  view(): TemplateResult | typeof nothing {
    const hands = this.#hands;
    const words = hands.parts.words.value;
    const { state } = this.#place.session;
    if (state.name !== 'in' || !words) return nothing;
    const { who, until } = state;
    const { open, screen } = hands.floor;
    return html`${deskHead(words, {
      level: this.#place.level(),
      who,
      until,
      screen: open ? undefined : screen,
      onLeave: () => hands.leave(),
      onShow: (to) => hands.show(to),
    })}
    ${open ? this.#case(open, words) : screen === 'reports' ? this.#inbox(words, who.today) : this.#room(screen, words)}`;
  }

  /** Form fields of what is open, for the host's own tree. */
  fields(): TemplateResult | typeof nothing {
    const { floor, host, parts } = this.#hands;
    const words = parts.words.value;
    const { open, screen } = floor;
    const now = host.now();
    if (!now || !words) return nothing;
    if (open) return parts.case.value?.fields(open, words, now) ?? nothing;
    return screen === 'reports' ? nothing : (parts.rooms[screen].value?.fields(now) ?? nothing);
  }

  /** Of the heading of what is open. */
  get #level(): HeadingLevel {
    return below(this.#place.level());
  }

  #inbox(words: DeskTranslator, today: string): TemplateResult {
    const hands = this.#hands;
    const { inbox } = hands.floor;
    showState(this.#place.element, listState(inbox.state, inbox.cases.length));
    return inboxView(words, {
      inbox,
      level: this.#level,
      today,
      onNarrow: (change) => void hands.narrow(change, words),
      onOpen: (folio) => void hands.open(folio),
      onMore: () => void hands.floor.more(),
      onRefresh: () => void hands.refresh(words),
      onAgain: () => {
        void hands.refresh(words);
        void hands.then('#inbox');
      },
      onSave: () => void hands.saveTable(words, today),
    });
  }

  #case(open: OpenCase, words: DeskTranslator): TemplateResult {
    const hands = this.#hands;
    const part = hands.parts.case;
    const now = hands.host.now();
    showState(this.#place.element, caseState(open, part));
    return openCaseView(words, {
      open,
      level: this.#level,
      content:
        (now && part.value?.view(open, words, now)) ??
        partWaiting(words, part, () => void hands.then('#case')),
      onBack: () => void hands.back(),
      onReload: () => void hands.then(hands.floor.reload()),
    });
  }

  #room(name: RoomName, words: DeskTranslator): TemplateResult | typeof nothing {
    const { host, parts } = this.#hands;
    return roomView(words, { name, part: parts.rooms[name], level: this.#level, host });
  }
}

function caseState({ state, detail }: OpenCase, part: PartOnDemand<unknown>): ElementState {
  if (state === 'gone') return 'not-found';
  if (state === 'failed' || (detail && part.failed)) return 'error';
  return detail && !part.value ? 'loading' : state;
}
