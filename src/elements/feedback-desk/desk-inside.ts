/** What is behind the door of the desk: who is there, its screens, and the one that is open. It comes while the key is typed. */
import { adoptStyles, html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { CatalogueClient } from '../../client/create-catalogue-client.ts';
import type { DeskTranslator } from '../../i18n/translator.ts';
import { below } from '../../internal/heading.ts';
import { showState } from '../../internal/state.ts';
import { actionFields } from './action-fields.ts';
import { caseView } from './case-view.ts';
import { DeskHands } from './desk-hands.ts';
import { deskHead } from './desk-head.ts';
import { deskInsideStyles } from './desk-inside.styles.ts';
import type { DeskPlace } from './desk-place.ts';
import { inboxView } from './inbox-view.ts';
import type { OpenCase } from './open-case.ts';
import { restView, restWaiting } from './rest-view.ts';

export { openDesk } from '../../context/connect-desk.ts';

export class DeskInside {
  readonly #place: DeskPlace;
  readonly #hands: DeskHands;

  constructor(place: DeskPlace) {
    const { element } = place;
    const { elementStyles } = element.constructor as typeof LitElement;
    adoptStyles(element.renderRoot as ShadowRoot, [...elementStyles, deskInsideStyles]);
    this.#place = place;
    this.#hands = new DeskHands(place);
  }

  /** Somebody was let in. */
  arrive(): Promise<void> {
    return this.#hands.arrive();
  }

  view(words: DeskTranslator, client: CatalogueClient): TemplateResult | typeof nothing {
    const hands = this.#hands;
    const { state } = this.#place.session;
    if (state.name !== 'in') return nothing;
    const { who, until } = state;
    const { open, screen } = hands.floor;
    const level = this.#place.level();
    return html`${deskHead(words, {
      level,
      who,
      until,
      screen: open ? undefined : screen,
      onLeave: () => hands.leave(),
      onShow: (to) => hands.show(to),
    })}
    ${
      open
        ? this.#case(open, words, client, who.today)
        : screen === 'reports'
          ? this.#inbox(words, who.today)
          : restView(words, { rest: hands.rest, screen, level: below(level), host: this.#place.element })
    }`;
  }

  /** Form fields of the screen that is open, for the host's own tree. */
  fields(words: DeskTranslator): TemplateResult | typeof nothing {
    const { floor, rest } = this.#hands;
    const { open, institutions, screen } = floor;
    if (!open && screen !== 'reports') return rest.value?.fields() ?? nothing;
    if (!open?.draft || !open.detail) return nothing;
    const { id } = this.#place;
    return actionFields(words, {
      id,
      draft: open.draft,
      errors: open.errors,
      correction: open.correction?.fields(id),
      ofOffice: open.correction?.office() !== undefined,
      templates: open.templates,
      institutions,
      onWrite: (change) => open.write(change),
      onTemplate: (code) => open.useTemplate(code),
    });
  }

  #inbox(words: DeskTranslator, today: string): TemplateResult {
    const hands = this.#hands;
    const { element, level } = this.#place;
    const { inbox } = hands.floor;
    const { state, cases } = inbox;
    showState(element, state === 'failed' ? 'error' : state === 'loaded' && !cases.length ? 'empty' : state);
    return inboxView(words, {
      inbox,
      level: below(level()),
      today,
      onNarrow: (change) => void hands.narrow(change, words),
      onOpen: (folio) => void hands.then(hands.floor.openCase(folio)),
      onMore: () => void hands.floor.more(),
      onRefresh: () => void hands.refresh(words),
      onSave: () => void hands.saveTable(words, today),
    });
  }

  #case(open: OpenCase, words: DeskTranslator, client: CatalogueClient, today: string): TemplateResult {
    const hands = this.#hands;
    const { floor, rest } = hands;
    const { element, level } = this.#place;
    const { state, detail, draft } = open;
    showState(element, state === 'gone' ? 'not-found' : state === 'failed' ? 'error' : state);
    if (detail && draft?.action === 'correct') open.correction ??= rest.value?.correct(detail);
    return caseView(words, {
      open,
      level: below(level()),
      today,
      baseUrl: client.baseUrl,
      waiting: restWaiting(words, rest),
      burst: (detail && rest.value?.burstOf(detail)) ?? nothing,
      onBack: () => void hands.back(),
      onReload: () => void hands.then(floor.reload()),
      onBegin: (action) => void hands.then(floor.begin(action, client)),
      onMove: (to) => void hands.then(floor.move(to)),
      onCancel: () => void hands.then(floor.cancel()),
      onSubmit: () => void hands.then(floor.submit()),
      onChoose: (folio) => open.choose(folio),
      onConfirm: (confirming) => {
        open.confirm(confirming);
        void hands.then(confirming ? '#confirm' : 'stay');
      },
      onJoin: () => void hands.then(floor.join()),
    });
  }
}
