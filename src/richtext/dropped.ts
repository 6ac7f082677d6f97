/** What a parser left out, counted by kind: markup that has no place in the tree, never text that people can see. */
export interface Dropped {
  /** `attribute style`, `element script`, `link javascript:`, `formatting u`… */
  what: string;
  count: number;
  /** First value that was left out, at most 80 characters. */
  example: string;
}

export class DroppedList {
  readonly #entries = new Map<string, Dropped>();

  add(what: string, example = ''): void {
    const entry = this.#entries.get(what);
    if (entry) entry.count += 1;
    else this.#entries.set(what, { what, count: 1, example: example.slice(0, 80) });
  }

  toArray(): Dropped[] {
    return [...this.#entries.values()];
  }
}
