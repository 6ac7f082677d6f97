/** What one system does to what people paste. */
export interface Filter {
  /** As people call it. */
  name: string;
  /**
   * Tags that stay, with the names of their attributes; `data-*` stands for
   * every name that begins so. Under `*` stands what every tag keeps. Absent: all tags stay but those of `without`.
   */
  keeps?: Readonly<Record<string, string>>;
  /** Tags that go though nothing is said against the others. */
  without?: readonly string[];
  /** Tags with a dash in their name go. */
  plainTagsOnly?: boolean;
  /** Attributes that go from every tag. */
  withoutAttributes?: readonly string[];
  /** `data-x--y` goes. */
  singleDashes?: boolean;
  /** An attribute without a value goes. */
  valuesOnly?: boolean;
  /** Double quotes inside of a value go: JSON is mangled. */
  dropsQuotes?: boolean;
}
