/**
 * The store that lives in memory: for tests, stories and trying out. Keeps every promise of the port but surviving the
 * process. What goes in and out is copied, so that nobody changes what is stored by changing what was read.
 */
import type { FeedbackCounts } from '../contract/feedback.ts';
import type { RequestEvent } from '../contract/request.ts';
import type { Tramite } from '../contract/tramite.ts';
import { canonicalJson } from './content-hash.ts';
import { emptyCatalogue } from './empty-catalogue.ts';
import { localLayerCode } from './local-layer-code.ts';
import { nextTramite } from './next-tramite.ts';
import type {
  Catalogue,
  CatalogueChange,
  IdempotencyRecord,
  Store,
  StoredFeedback,
  StoredRequest,
} from './store.ts';

type Coded<Kind extends keyof CatalogueChange> =
  NonNullable<CatalogueChange[Kind]> extends (infer Item)[] ? Item : never;

interface Shelves {
  categories: Map<string, Coded<'categories'>>;
  lifeEvents: Map<string, Coded<'lifeEvents'>>;
  institutions: Map<string, Coded<'institutions'>>;
  offices: Map<string, Coded<'offices'>>;
  localLayers: Map<string, Coded<'localLayers'>>;
  tramites: Map<string, Tramite>;
}

export function createMemoryStore(): Store {
  let shelves: Shelves = {
    categories: new Map(),
    lifeEvents: new Map(),
    institutions: new Map(),
    offices: new Map(),
    localLayers: new Map(),
    tramites: new Map(),
  };
  let { info, revision } = emptyCatalogue();
  let whole: Catalogue | undefined;
  const answered = new Map<string, IdempotencyRecord>();
  const reports = new Map<string, StoredFeedback>();
  const counts = new Map<string, FeedbackCounts>();
  const requests = new Map<string, StoredRequest>();
  const keys = new Map<string, string>();
  let closed = false;
  /** Changes are made one after the other: hashing waits, and a second change must see the first. */
  let lastChange: Promise<unknown> = Promise.resolve();

  async function change(next: CatalogueChange): Promise<{ revision: number; changedTramites: string[] }> {
    const changedTramites: string[] = [];
    let changed =
      next.info !== undefined && (revision === 0 || canonicalJson(next.info) !== canonicalJson(info));
    function laid<Item>(shelf: Map<string, Item>, items: readonly Item[] = [], code: (item: Item) => string) {
      const after = new Map(shelf);
      for (const item of items) {
        const before = after.get(code(item));
        if (before !== undefined && canonicalJson(before) === canonicalJson(item)) continue;
        after.set(code(item), copy(item));
        changed = true;
      }
      return after;
    }
    const code = (item: { code: string }) => item.code;
    const after: Shelves = {
      categories: laid(shelves.categories, next.categories, code),
      lifeEvents: laid(shelves.lifeEvents, next.lifeEvents, code),
      institutions: laid(shelves.institutions, next.institutions, code),
      offices: laid(shelves.offices, next.offices, code),
      localLayers: laid(shelves.localLayers, next.localLayers, localLayerCode),
      tramites: new Map(shelves.tramites),
    };
    for (const content of next.tramites ?? []) {
      const before = after.tramites.get(content.code);
      const tramite = await nextTramite(copy(content), before);
      if (tramite === before) continue;
      after.tramites.set(content.code, tramite);
      if (!changedTramites.includes(content.code)) changedTramites.push(content.code);
      changed = true;
    }
    if (changed) {
      const newInfo = next.info ? copy(next.info) : info;
      shelves = after;
      info = newInfo;
      revision += 1;
      whole = undefined;
    }
    return { revision, changedTramites };
  }

  /** Keeps the answer of a key, once. */
  function take(idempotency: IdempotencyRecord): boolean {
    const name = answeredName(idempotency.scope, idempotency.key);
    if (answered.has(name)) return false;
    answered.set(name, copy(idempotency));
    return true;
  }

  function count(feedback: StoredFeedback, by: 1 | -1): void {
    const present = countsOf(feedback.tramite);
    if (feedback.kind === 'want_online') present.wantOnline += by;
    if (feedback.kind === 'works_differently') present.worksDifferently += by;
    counts.set(feedback.tramite, present);
  }
  const countsOf = (tramite: string): FeedbackCounts => ({
    ...(counts.get(tramite) ?? { tramite, wantOnline: 0, worksDifferently: 0 }),
  });

  return {
    revision: async () => revision,
    async catalogue() {
      whole ??= {
        revision,
        info,
        categories: [...shelves.categories.values()],
        lifeEvents: [...shelves.lifeEvents.values()],
        institutions: [...shelves.institutions.values()],
        offices: [...shelves.offices.values()],
        tramites: [...shelves.tramites.values()],
        localLayers: [...shelves.localLayers.values()],
      };
      return copy(whole);
    },
    changeCatalogue(next) {
      const done = lastChange.then(() => change(next));
      lastChange = done.catch(() => undefined);
      return done;
    },
    tramite: async (code) => copied(shelves.tramites.get(code)),

    idempotencyRecord: async (scope, key) => copied(answered.get(answeredName(scope, key))),
    async addFeedback(feedback, idempotency) {
      // Copied first: what cannot be stored throws before the key counts as used.
      const report = copy(feedback);
      if (!take(idempotency)) return false;
      reports.set(feedback.folio, report);
      if (feedback.status !== 'withdrawn') count(feedback, 1);
      return true;
    },
    feedback: async (folio) => copied(reports.get(folio)),
    async setFeedbackStatus(folio, status) {
      const report = reports.get(folio);
      if (!report) return false;
      if (report.status !== 'withdrawn') count(report, -1);
      report.status = status;
      if (status !== 'withdrawn') count(report, 1);
      return true;
    },
    feedbackCounts: async (codes) => codes.map(countsOf),

    async addRequest(request, idempotency) {
      const stored = copy(request);
      if (!take(idempotency)) return false;
      requests.set(request.folio, stored);
      return true;
    },
    request: async (folio) => copied(requests.get(folio)),
    async addRequestEvent(folio, event: RequestEvent) {
      const request = requests.get(folio);
      if (!request) return 'unknown_folio';
      if (request.events.some(({ id }) => id === event.id)) return 'repeated';
      request.events.push(copy(event));
      return 'added';
    },

    institutionByKeyHash: async (keyHash) => keys.get(keyHash),
    async setInstitutionKey(institution, keyHash) {
      for (const [hash, owner] of keys) if (owner === institution) keys.delete(hash);
      keys.set(keyHash, institution);
    },

    async check() {
      if (closed) throw new Error('The memory store was closed.');
    },
    async close() {
      closed = true;
    },
  };
}

const answeredName = (scope: string, key: string) => `${scope}\n${key}`;
/** As JSON keeps it, like every other store. */
const copy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
const copied = <Value>(value: Value | undefined): Value | undefined =>
  value === undefined ? undefined : copy(value);
