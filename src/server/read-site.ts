/** The port through which the wizard looks at somebody's site. What reads over the network is in main/. */

export interface SiteText {
  html: string;
  /** Its style sheets, as far as they could be had. */
  css: string[];
}

/** Rejects with `SiteUnreadable` only. */
export type ReadSite = (address: string) => Promise<SiteText>;

/**
 * `address`: not one of a web page. `private`: leads to a network that is not public. `silent`: nobody answered in time.
 * `refused`: answered with an error. `other`: no page, or one too large. `busy`: too many are being read.
 */
export type Unreadable = 'address' | 'private' | 'silent' | 'refused' | 'other' | 'busy';

export class SiteUnreadable extends Error {
  readonly reason: Unreadable;

  constructor(reason: Unreadable) {
    super(reason);
    this.name = 'SiteUnreadable';
    this.reason = reason;
  }
}
