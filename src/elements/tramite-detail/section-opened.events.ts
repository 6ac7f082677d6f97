/** What is announced by what stands below the first screen. */

/** The person opened a part that is closed at first. */
export class TramiteSectionOpenedEvent extends Event {
  static readonly type = 'tramite-section-opened';
  readonly code: string;
  readonly section: 'legal';
  constructor(code: string, section: 'legal') {
    super(TramiteSectionOpenedEvent.type, { bubbles: true, composed: true });
    this.code = code;
    this.section = section;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tramite-section-opened': TramiteSectionOpenedEvent;
  }
}
