/** What it announces: facts, without personal data. */

/** It is on screen. `stale`: it is a copy from before, because the catalogue did not answer. */
export class TramiteDirectoryLoadedEvent extends Event {
  static readonly type = 'tramite-directory-loaded';
  readonly code: string;
  readonly stale: boolean;
  constructor(code: string, stale: boolean) {
    super(TramiteDirectoryLoadedEvent.type, { bubbles: true, composed: true });
    this.code = code;
    this.stale = stale;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tramite-directory-loaded': TramiteDirectoryLoadedEvent;
  }
}
