/** What the tracker announces: no folio, no code. */
import type { RequestStatus } from '../../contract/request.ts';

/** The state of a request is on screen. `changedOn` is the instant of its last change, ISO 8601. */
export class RequestTrackedEvent extends Event {
  static readonly type = 'request-tracked';
  readonly status: RequestStatus;
  readonly changedOn: string;
  constructor(status: RequestStatus, changedOn: string) {
    super(RequestTrackedEvent.type, { bubbles: true, composed: true });
    this.status = status;
    this.changedOn = changedOn;
  }
}

declare global {
  interface HTMLElementEventMap {
    'request-tracked': RequestTrackedEvent;
  }
}
