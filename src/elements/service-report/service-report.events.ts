/** What it announces: facts, without personal data. */

/** It is on screen. `stale`: it is a copy from before, because the catalogue did not answer. */
export class ServiceReportLoadedEvent extends Event {
  static readonly type = 'service-report-loaded';
  /** Code of the institution; '' = all of them. */
  readonly institution: string;
  readonly stale: boolean;
  constructor(institution: string, stale: boolean) {
    super(ServiceReportLoadedEvent.type, { bubbles: true, composed: true });
    this.institution = institution;
    this.stale = stale;
  }
}

declare global {
  interface HTMLElementEventMap {
    'service-report-loaded': ServiceReportLoadedEvent;
  }
}
