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

/** The device keeps the list now, because the person asked for it. */
export class RequirementsChecklistSavedEvent extends Event {
  static readonly type = 'requirements-checklist-saved';
  readonly code: string;
  constructor(code: string) {
    super(RequirementsChecklistSavedEvent.type, { bubbles: true, composed: true });
    this.code = code;
  }
}

/** The device does not keep the list any more. */
export class RequirementsChecklistErasedEvent extends Event {
  static readonly type = 'requirements-checklist-erased';
  readonly code: string;
  constructor(code: string) {
    super(RequirementsChecklistErasedEvent.type, { bubbles: true, composed: true });
    this.code = code;
  }
}

/** The catalogue has stored that somebody was asked for what is not in the list. */
export class RequirementReportedEvent extends Event {
  static readonly type = 'requirement-reported';
  readonly code: string;
  /** Id of the requirement that it is about; absent for something that is not in the list. */
  readonly requirement: string | undefined;
  constructor(code: string, requirement?: string) {
    super(RequirementReportedEvent.type, { bubbles: true, composed: true });
    this.code = code;
    this.requirement = requirement;
  }
}

declare global {
  interface HTMLElementEventMap {
    'requirements-checklist-loaded': RequirementsChecklistLoadedEvent;
    'requirements-checklist-saved': RequirementsChecklistSavedEvent;
    'requirements-checklist-erased': RequirementsChecklistErasedEvent;
    'requirement-reported': RequirementReportedEvent;
  }
}
