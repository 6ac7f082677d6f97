/** What a fiche announces: facts, without personal data. `tramite-failed` and `tramite-action` are those of the card. */

/** It is on screen. `stale`: it is a copy from before, because the catalogue did not answer. */
export class TramiteDetailLoadedEvent extends Event {
  static readonly type = 'tramite-detail-loaded';
  readonly code: string;
  readonly variant: string;
  readonly stale: boolean;
  constructor(code: string, variant: string, stale: boolean) {
    super(TramiteDetailLoadedEvent.type, { bubbles: true, composed: true });
    this.code = code;
    this.variant = variant;
    this.stale = stale;
  }
}

/** The person said which case is theirs. */
export class TramiteVariantChosenEvent extends Event {
  static readonly type = 'tramite-variant-chosen';
  readonly code: string;
  readonly variant: string;
  constructor(code: string, variant: string) {
    super(TramiteVariantChosenEvent.type, { bubbles: true, composed: true });
    this.code = code;
    this.variant = variant;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tramite-detail-loaded': TramiteDetailLoadedEvent;
    'tramite-variant-chosen': TramiteVariantChosenEvent;
  }
}
