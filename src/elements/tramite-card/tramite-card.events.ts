/** What a card announces. All bubble, are composed and carry no personal data. */

/** Elements and the page's own script hear of it, wherever they listen. */
class CardEvent extends Event {
  constructor(type: string, detail: object, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
    Object.assign(this, detail);
  }
}

interface LoadedDetail {
  code: string;
  lang: string;
  version: number;
  stale: boolean;
}

/**
 * The trámite is on screen. `stale`: with a line that says from when the copy is, because the catalogue did not answer, or
 * has not yet and the copy is more than a day old. Comes again when a newer version takes its place, or the line comes or goes.
 */
export class TramiteLoadedEvent extends CardEvent {
  static readonly type = 'tramite-loaded';
  declare readonly code: string;
  declare readonly lang: string;
  declare readonly version: number;
  declare readonly stale: boolean;
  constructor(detail: LoadedDetail) {
    super(TramiteLoadedEvent.type, detail);
  }
}

/** The trámite could not be shown; the author's own content is. */
export class TramiteFailedEvent extends CardEvent {
  static readonly type = 'tramite-failed';
  declare readonly errorCode: string;
  declare readonly status: number;
  declare readonly retryable: boolean;
  constructor(errorCode: string, status: number, retryable: boolean) {
    super(TramiteFailedEvent.type, { errorCode, status, retryable });
  }
}

/** The person chose the trámite's name. `position` counts from 1 in a list of results; absent outside one. */
export class TramiteChosenEvent extends CardEvent {
  static readonly type = 'tramite-chosen';
  declare readonly code: string;
  declare readonly position: number | undefined;
  constructor(code: string, position?: number) {
    super(TramiteChosenEvent.type, { code, position });
  }
}

/** The person starts it online, asks for an appointment or calls. Cancelable: a host with its own way prevents the default. */
export class TramiteActionEvent extends CardEvent {
  static readonly type = 'tramite-action';
  declare readonly code: string;
  declare readonly kind: 'start_online' | 'appointment' | 'phone';
  constructor(code: string, kind: TramiteActionEvent['kind']) {
    super(TramiteActionEvent.type, { code, kind }, true);
  }
}

declare global {
  interface HTMLElementEventMap {
    'tramite-loaded': TramiteLoadedEvent;
    'tramite-failed': TramiteFailedEvent;
    'tramite-chosen': TramiteChosenEvent;
    'tramite-action': TramiteActionEvent;
  }
}
