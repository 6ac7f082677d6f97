/**
 * The store that lives in memory: for tests, stories and trying out. Keeps every promise of the port but surviving the
 * process. What goes in and out is copied, so that nobody changes what is stored by changing what was read.
 */
import { addDays } from '../contract/due-day.ts';
import type { RequestEvent } from '../contract/request.ts';
import type { Tramite, TramiteContent } from '../contract/tramite.ts';
import { VERSIONS_KEPT, type TramiteVersion } from '../contract/versions.ts';
import { changeOf } from './change-of.ts';
import { checkRetired } from './check-retired.ts';
import { canonicalJson } from './content-hash.ts';
import { emptyCatalogue } from './empty-catalogue.ts';
import { feedbackVerbs } from './feedback-verbs.ts';
import { isDraftOf } from './is-draft-of.ts';
import { isoWeek } from './iso-week.ts';
import { localLayerCode } from './local-layer-code.ts';
import { createMemoryRecords } from './memory-records.ts';
import { nextTramite } from './next-tramite.ts';
import {
  MOST_TERMS,
  TERM_DAYS,
  type Catalogue,
  type CatalogueChange,
  type MissingTerm,
  type Store,
  type StoredChange,
  type StoredRequest,
} from './store.ts';
import type { IdempotencyRecord } from './records.ts';

type Coded<Kind extends keyof CatalogueChange> =
  NonNullable<CatalogueChange[Kind]> extends (infer Item)[] ? Item : never;

interface Shelves {
  categories: Map<string, Coded<'categories'>>;
  lifeEvents: Map<string, Coded<'lifeEvents'>>;
  institutions: Map<string, Coded<'institutions'>>;
  offices: Map<string, Coded<'offices'>>;
  localLayers: Map<string, Coded<'localLayers'>>;
  tramites: Map<string, Tramite>;
  drafts: Map<string, TramiteContent>;
  /** Of each trámite, oldest first, the present one last. */
  versions: Map<string, TramiteVersion[]>;
  changes: StoredChange[];
}

export function createMemoryStore(): Store {
  let shelves: Shelves = {
    categories: new Map(),
    lifeEvents: new Map(),
    institutions: new Map(),
    offices: new Map(),
    localLayers: new Map(),
    tramites: new Map(),
    drafts: new Map(),
    versions: new Map(),
    changes: [],
  };
  let { info, revision } = emptyCatalogue();
  let whole: Catalogue | undefined;
  const answered = new Map<string, IdempotencyRecord>();
  const requests = new Map<string, StoredRequest>();
  const keys = new Map<string, string>();
  const missing = new Map<string, MissingTerm & { count: number }>();
  let closed = false;
  /** Changes are made one after the other: hashing waits, and a second change must see the first. */
  let lastChange: Promise<unknown> = Promise.resolve();

  async function change(
    next: CatalogueChange,
    at: Date,
  ): Promise<{ revision: number; changedTramites: string[] }> {
    const changedTramites = new Set<string>();
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
      drafts: new Map(shelves.drafts),
      versions: new Map(shelves.versions),
      changes: [...shelves.changes],
    };
    for (const given of next.tramites ?? []) {
      const content = copy(given);
      const before = after.tramites.get(content.code);
      checkRetired(content, before);
      if (content.status === 'draft') {
        after.drafts.set(content.code, content);
        // Nothing served changes, but what was loaded once is not empty.
        changed ||= revision === 0;
        continue;
      }
      const tramite = await nextTramite(content, before);
      const draft = after.drafts.get(content.code);
      if (draft && (await isDraftOf(draft, tramite))) after.drafts.delete(content.code);
      if (tramite === before) continue;
      lay(after, tramite, before, at);
      if (tramite.version !== before?.version) changedTramites.add(content.code);
      changed = true;
    }
    // Laid down also when only drafts came.
    shelves = after;
    if (changed) {
      const newInfo = next.info ? copy(next.info) : info;
      info = newInfo;
      revision += 1;
      whole = undefined;
    }
    return { revision, changedTramites: [...changedTramites] };
  }

  /** Puts a trámite on its shelf, with its place among the versions and the changes. */
  function lay(after: Shelves, tramite: Tramite, before: Tramite | undefined, at: Date): void {
    const { code, version, institution } = tramite;
    const publishedAt = at.toISOString();
    const known = after.versions.get(code) ?? [];
    const versions =
      version === before?.version
        ? known.with(-1, { publishedAt: known.at(-1)?.publishedAt ?? publishedAt, tramite })
        : [...known, { publishedAt, tramite }].slice(-VERSIONS_KEPT);
    after.tramites.set(code, tramite);
    after.versions.set(code, versions);
    after.changes.push({
      ...changeOf(before, tramite),
      code,
      version,
      institution,
      at: publishedAt,
      revision: revision + 1,
      position: after.changes.length + 1,
    });
  }

  const { records, write } = createMemoryRecords((idempotency) => {
    const { scope, key } = idempotency;
    return take(idempotency) ? () => answered.delete(answeredName(scope, key)) : undefined;
  });

  /** Keeps the answer of a key, once. */
  function take(idempotency: IdempotencyRecord): boolean {
    const name = answeredName(idempotency.scope, idempotency.key);
    if (answered.has(name)) return false;
    answered.set(name, copy(idempotency));
    return true;
  }

  async function catalogue(): Promise<Catalogue> {
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
  }

  return {
    revision: async () => revision,
    catalogue,
    async snapshot() {
      const { tramites, ...rest } = await catalogue();
      return {
        ...rest,
        tramites: new Map(tramites.map((tramite) => [tramite.code, tramite])),
        languages: [...new Set(tramites.flatMap(({ name }) => Object.keys(name)))],
      };
    },
    changeCatalogue(next, at = new Date()) {
      const done = lastChange.then(() => change(next, at));
      lastChange = done.catch(() => undefined);
      return done;
    },
    tramite: async (code) => copied(shelves.tramites.get(code)),
    drafts: async () =>
      copy([...shelves.drafts.values()].sort((one, other) => (one.code < other.code ? -1 : 1))),

    versions: async (code) =>
      (shelves.versions.get(code) ?? [])
        .map(({ publishedAt, tramite: { version, hash } }) => ({ version, hash, publishedAt }))
        .reverse(),
    version: async (code, version) =>
      copied(shelves.versions.get(code)?.find(({ tramite }) => tramite.version === version)),
    changesAfter: async ({ revision: after, position }, limit) =>
      copy(
        shelves.changes
          .filter((change) => (position === undefined ? change.revision > after : change.position > position))
          .slice(0, limit),
      ),
    latestChanges: async (limit, institution) =>
      copy(
        shelves.changes
          .filter(
            (change) =>
              change.kind !== 'verified' && (institution === undefined || change.institution === institution),
          )
          .reverse()
          .slice(0, limit),
      ),

    async countMissing({ week, lang, term }) {
      const name = `${week} ${lang} ${term}`;
      const known = missing.get(name);
      const ofWeek = [...missing.values()].filter((one) => one.week === week).length;
      if (known) known.count += 1;
      else if (ofWeek < MOST_TERMS) missing.set(name, { week, lang, term, count: 1 });
    },
    async missingTerms(least) {
      const terms = new Map<string, { term: string; lang: string; count: number; lastWeek: string }>();
      for (const { term, lang, week, count } of missing.values()) {
        const known = terms.get(`${lang} ${term}`) ?? { term, lang, count: 0, lastWeek: week };
        known.count += count;
        if (week > known.lastWeek) known.lastWeek = week;
        terms.set(`${lang} ${term}`, known);
      }
      return [...terms.values()]
        .filter(({ count }) => count >= least)
        .sort((one, other) => other.count - one.count || (one.term < other.term ? -1 : 1));
    },

    async forgetAnswers(instant) {
      const oldest = isoWeek(addDays(instant.toISOString().slice(0, 10), -TERM_DAYS));
      for (const [name, { week }] of missing) if (week < oldest) missing.delete(name);
      const old = [...answered].filter(([, { createdAt }]) => Date.parse(createdAt) < instant.getTime());
      for (const [name] of old) answered.delete(name);
      return old.length;
    },

    overwriteErased: async () => undefined,

    idempotencyRecord: async (scope, key) => copied(answered.get(answeredName(scope, key))),
    records,
    write,
    ...feedbackVerbs({ records, write }),

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
    async quietRequests(instant) {
      const lastOf = ({ createdAt, events }: StoredRequest) =>
        Math.max(...(events.length === 0 ? [createdAt] : events.map(({ at }) => at)).map(Date.parse));
      const quiet = [...requests.values()].filter((request) => lastOf(request) < instant.getTime());
      return quiet.map(({ folio }) => folio).sort();
    },
    removeRequest: async (folio) => requests.delete(folio),

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
