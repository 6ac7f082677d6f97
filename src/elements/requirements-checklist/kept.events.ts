/** What is announced by what stands below the papers: without what is in the list. */

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

declare global {
  interface HTMLElementEventMap {
    'requirements-checklist-saved': RequirementsChecklistSavedEvent;
    'requirements-checklist-erased': RequirementsChecklistErasedEvent;
  }
}
