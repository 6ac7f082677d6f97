/** What a search announces. Never the words themselves: they may say something about the person. */

/** Results are on screen. `filters` are the names of the facets in use. */
export class TramiteSearchedEvent extends Event {
  static readonly type = 'tramite-searched';
  readonly queryLength: number;
  readonly results: number;
  readonly filters: readonly string[];
  constructor(queryLength: number, results: number, filters: readonly string[]) {
    super(TramiteSearchedEvent.type, { bubbles: true, composed: true });
    this.queryLength = queryLength;
    this.results = results;
    this.filters = filters;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tramite-searched': TramiteSearchedEvent;
  }
}
