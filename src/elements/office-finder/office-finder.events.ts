/** What it announces: facts, without personal data. */

/** It is on screen. `stale`: it is a copy from before, because the catalogue did not answer. */
export class OfficeFinderLoadedEvent extends Event {
  static readonly type = 'office-finder-loaded';
  readonly code: string;
  readonly stale: boolean;
  constructor(code: string, stale: boolean) {
    super(OfficeFinderLoadedEvent.type, { bubbles: true, composed: true });
    this.code = code;
    this.stale = stale;
  }
}

declare global {
  interface HTMLElementEventMap {
    'office-finder-loaded': OfficeFinderLoadedEvent;
  }
}
