/** What it announces: facts, without personal data. Never where the person is. */

/** The list is on screen. `stale`: it is a copy from before, because the catalogue did not answer. */
export class OfficesLoadedEvent extends Event {
  static readonly type = 'offices-loaded';
  readonly count: number;
  readonly stale: boolean;
  constructor(count: number, stale: boolean) {
    super(OfficesLoadedEvent.type, { bubbles: true, composed: true });
    this.count = count;
    this.stale = stale;
  }
}

/** The person narrowed the list down or asked for the nearest. */
export class OfficesFilteredEvent extends Event {
  static readonly type = 'offices-filtered';
  readonly count: number;
  readonly by: 'place' | 'open' | 'distance';
  constructor(count: number, by: 'place' | 'open' | 'distance') {
    super(OfficesFilteredEvent.type, { bubbles: true, composed: true });
    this.count = count;
    this.by = by;
  }
}

declare global {
  interface HTMLElementEventMap {
    'offices-loaded': OfficesLoadedEvent;
    'offices-filtered': OfficesFilteredEvent;
  }
}
