/** What the desk announces: facts about the work, nothing about citizens, nothing that was typed. */

/** Somebody came to the desk, or left it. */
export class DeskSessionEvent extends Event {
  static readonly type = 'desk-session';
  readonly isIn: boolean;
  constructor(isIn: boolean) {
    super(DeskSessionEvent.type, { bubbles: true, composed: true });
    this.isIn = isIn;
  }
}

/** Something was done with a case: `correct`, `answer`, `reassign`… */
export class DeskActedEvent extends Event {
  static readonly type = 'desk-acted';
  readonly action: string;
  constructor(action: string) {
    super(DeskActedEvent.type, { bubbles: true, composed: true });
    this.action = action;
  }
}

declare global {
  interface HTMLElementEventMap {
    'desk-session': DeskSessionEvent;
    'desk-acted': DeskActedEvent;
  }
}
