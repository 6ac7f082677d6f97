import type { CatalogueView } from './catalogue-view.ts';
import type { Counting } from './counting/counting.ts';
import type { Settings } from './settings.ts';
import type { Store } from './store.ts';

/** What routes and pages work with. */
export interface Services {
  store: Store;
  settings: Settings;
  /** The server's clock. */
  now: () => Date;
  /** The catalogue at its present revision. */
  view: () => Promise<CatalogueView>;
  /** Which presses count. */
  counting: Counting;
}
