/** What the form about what was asked for announces: not what somebody wrote. */

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
    'requirement-reported': RequirementReportedEvent;
  }
}
