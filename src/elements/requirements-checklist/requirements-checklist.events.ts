/** What it announces: facts, without personal data. What a person ticked or wrote is not in them. */

/** It is on screen. `stale`: it is a copy from before, because the catalogue did not answer. */
export class RequirementsChecklistLoadedEvent extends Event {
  static readonly type = 'requirements-checklist-loaded';
  readonly code: string;
  readonly stale: boolean;
  constructor(code: string, stale: boolean) {
    super(RequirementsChecklistLoadedEvent.type, { bubbles: true, composed: true });
    this.code = code;
    this.stale = stale;
  }
}

declare global {
  interface HTMLElementEventMap {
    'requirements-checklist-loaded': RequirementsChecklistLoadedEvent;
  }
}
