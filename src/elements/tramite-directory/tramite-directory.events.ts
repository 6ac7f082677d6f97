/** What it announces: facts, without personal data. */
import type { Way } from './directory-place.ts';

/** The ways in are on screen. `stale`: it is a copy from before, because the catalogue did not answer. */
export class DirectoryLoadedEvent extends Event {
  static readonly type = 'directory-loaded';
  readonly total: number;
  readonly stale: boolean;
  constructor(total: number, stale: boolean) {
    super(DirectoryLoadedEvent.type, { bubbles: true, composed: true });
    this.total = total;
    this.stale = stale;
  }
}

/** The person opened a category, a life event, an institution or an audience. */
export class DirectoryOpenedEvent extends Event {
  static readonly type = 'directory-opened';
  readonly way: Way;
  readonly entry: string;
  constructor(way: Way, entry: string) {
    super(DirectoryOpenedEvent.type, { bubbles: true, composed: true });
    this.way = way;
    this.entry = entry;
  }
}

declare global {
  interface HTMLElementEventMap {
    'directory-loaded': DirectoryLoadedEvent;
    'directory-opened': DirectoryOpenedEvent;
  }
}
