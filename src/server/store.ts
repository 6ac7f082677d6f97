/**
 * What the server needs of a store, in its own words. Two promises: what was acknowledged is stored, and the effect,
 * its idempotency row and its counters are one transaction. Memory and SQLite pass one conformance suite
 * (test/server/store-conformance.ts).
 */
import type { CaseEventKind, ModerationReason } from '../contract/case-event.ts';
import type { CatalogueInfo } from '../contract/catalogue.ts';
import type { FeedbackView } from '../contract/feedback-view.ts';
import type { FeedbackCounts, FeedbackStatus, feedbackInput } from '../contract/feedback.ts';
import type { Category, Institution, LifeEvent, LocalLayer, Office } from '../contract/institution.ts';
import type { Request, RequestEvent } from '../contract/request.ts';
import type { Tramite, TramiteContent } from '../contract/tramite.ts';
import type { ChangeEntry, TramiteVersion, VersionEntry } from '../contract/versions.ts';
import type * as z from 'zod/mini';
import type { IdempotencyRecord, RecordReader, WriteRecords } from './records.ts';

/** The whole catalogue at one revision, without drafts. Tens of thousands of fiches do not fit a server: see Snapshot. */
export interface Catalogue {
  /** Grows with every change of the catalogue. 0 = nothing was ever loaded. */
  revision: number;
  info: CatalogueInfo;
  categories: Category[];
  lifeEvents: LifeEvent[];
  institutions: Institution[];
  offices: Office[];
  tramites: Tramite[];
  localLayers: LocalLayer[];
}

/**
 * What a server holds of the catalogue. A trámite is read when it is asked for, without waiting: search, cards and pages
 * are computed from many of them in one go (docs/decisions/0017).
 */
export interface Snapshot extends Omit<Catalogue, 'tramites'> {
  /** In the order in which they came. What it gives is not to be changed. */
  tramites: ReadonlyMap<string, Tramite>;
  /** Languages in which some trámite has a name. */
  languages: string[];
}

/**
 * Records to write. A trámite whose content did not change keeps its version. One with status `draft` is laid aside:
 * what is published under its code stays, and writing the same with another status publishes it.
 */
export interface CatalogueChange {
  info?: CatalogueInfo;
  categories?: Category[];
  lifeEvents?: LifeEvent[];
  institutions?: Institution[];
  offices?: Office[];
  tramites?: TramiteContent[];
  localLayers?: LocalLayer[];
}

export interface StoredFeedback extends z.output<typeof feedbackInput> {
  folio: string;
  /** Salted hash of the access code, as access-code.ts writes it. */
  codeHash: string;
  receivedAt: string;
  /** Zone in which its days are counted, and those of its events; absent on rows from before figures: UTC. */
  timeZone?: string;
  answerBy?: string;
  status: FeedbackStatus;
  response?: FeedbackView['response'];
  /** Institution that owes the answer; absent in rows from before cases, until they are adopted. */
  institution?: string;
  /** Content hash of the fiche that was reported. */
  ficheHash?: string;
  /** The field by what identifies it and not by its position, so that it is found again in another version. */
  fieldPath?: string;
  /** Canonical JSON of the field's value when it was reported, up to 2 kB; of a longer one `seenHash`. */
  seen?: string;
  seenHash?: string;
  /** First words of a value that is kept as a hash. */
  seenWords?: string;
  /** The field in words, as the reported version named it. */
  fieldName?: string;
  /** What it is called in the public list: nobody can ask for the case with it. */
  publicId?: string;
  /** Folio of the report that it supports. */
  sameAs?: string;
  /** Folio of the report of which it is a repetition. */
  duplicateOf?: string;
  municipality?: string;
  /** How many others said that it happened to them, too; moved with them (feedback-records.ts). */
  supports?: number;
  /** Append-only, oldest first. */
  events?: CaseEvent[];
  closedAt?: string;
  moderation?: { state: 'pending' | 'published' | 'hidden'; reason?: ModerationReason; at?: string };
  threat?: 'suspected' | 'confirmed' | 'dismissed';
}

/** What happened to a case. `staff` and `note` never leave the institution. */
export interface CaseEvent {
  id: string;
  at: string;
  kind: CaseEventKind;
  by: 'citizen' | 'institution' | 'system';
  from?: FeedbackStatus;
  to?: FeedbackStatus;
  /** Who acted; of `reassigned`, who has the case since then. */
  institution?: string;
  unit?: string;
  staff?: { id: string; name: string };
  text?: string;
  note?: string;
  /** Of `moderated`: why it is not published. */
  reason?: ModerationReason;
  answerBy?: string;
}

export interface StoredRequest extends Request {
  codeHash: string;
}

/** Where reading the changes goes on: after a revision, or after one entry of it. */
export interface ChangePosition {
  revision: number;
  position?: number;
}

export interface StoredChange extends ChangeEntry {
  position: number;
  institution: string;
}

/** Different terms of one week that are counted; somebody who types at random must not fill the disk. */
export const MOST_TERMS = 5_000;

/** Days for which a search in vain is kept, after those for which answers are. */
export const TERM_DAYS = 90;

/** A search that found nothing: what was asked, folded, without anything that points at a person. */
export interface MissingTerm {
  /** ISO 8601: `2026-W47`. */
  week: string;
  lang: string;
  term: string;
}

export interface FieldReports {
  tramite: string;
  /** JSON Pointer into the fiche. */
  field: string;
  reports: number;
}

export interface Store {
  /** The present revision; cheap. */
  revision(): Promise<number>;
  /** Everything but drafts, at one revision: for exports and imports. */
  catalogue(): Promise<Catalogue>;
  /** The same for a server, which does not hold every fiche. Good until the store is closed. */
  snapshot(): Promise<Snapshot>;
  /**
   * Writes all or nothing at the instant `at` (now), and returns the new revision and the codes with a new version.
   * Records with the same code are replaced; the last VERSIONS_KEPT versions stay readable. Rejects with
   * CatalogueRefused when a retired code would be used again.
   */
  changeCatalogue(
    change: CatalogueChange,
    at?: Date,
  ): Promise<{ revision: number; changedTramites: string[] }>;
  /** A trámite in any status but draft, or undefined. */
  tramite(code: string): Promise<Tramite | undefined>;
  /** What is written and not published, in the order of its codes. */
  drafts(): Promise<TramiteContent[]>;

  /** Newest first; empty for an unknown code. */
  versions(code: string): Promise<VersionEntry[]>;
  version(code: string, version: number): Promise<TramiteVersion | undefined>;
  /** At most `limit` changes, oldest first. */
  changesAfter(after: ChangePosition, limit: number): Promise<StoredChange[]>;
  /** At most `limit` changes of content, newest first; of one institution when it is named. */
  latestChanges(limit: number, institution?: string): Promise<StoredChange[]>;

  /** Counts one search without results. A week takes at most MOST_TERMS different ones. */
  countMissing(missing: MissingTerm): Promise<void>;
  /** Those with at least `least` searches in all weeks together, the most frequent first. */
  missingTerms(least: number): Promise<{ term: string; lang: string; count: number; lastWeek: string }[]>;

  /**
   * Forgets answers that were given before `instant`, and searches in vain of weeks TERM_DAYS before it; a repeat after
   * that counts as new. Returns how many answers.
   */
  forgetAnswers(instant: Date): Promise<number>;
  /** Of what was erased until now nothing stays on the disk. Everybody waits while it is done. */
  overwriteErased(): Promise<void>;
  /** Fields with at least `least` reports that nobody has settled. */
  reportedFields(least: number): Promise<FieldReports[]>;

  idempotencyRecord(scope: string, key: string): Promise<IdempotencyRecord | undefined>;
  /** Stores report and idempotency row in one transaction. Returns false when scope and key are already taken. */
  addFeedback(feedback: StoredFeedback, idempotency: IdempotencyRecord): Promise<boolean>;
  feedback(folio: string): Promise<StoredFeedback | undefined>;
  /** Sets the status; returns false when the folio is unknown. */
  setFeedbackStatus(folio: string, status: FeedbackStatus): Promise<boolean>;
  /** Counts without withdrawn reports, one entry for each code asked, in that order. */
  feedbackCounts(codes: readonly string[]): Promise<FeedbackCounts[]>;

  /** Stores request and idempotency row in one transaction. Returns false when scope and key are already taken. */
  addRequest(request: StoredRequest, idempotency: IdempotencyRecord): Promise<boolean>;
  request(folio: string): Promise<StoredRequest | undefined>;
  /** Appends; a second event with the same id for the folio changes nothing and gives 'repeated'. */
  addRequestEvent(folio: string, event: RequestEvent): Promise<'added' | 'repeated' | 'unknown_folio'>;
  /** Folios of requests of which nothing was told since `instant`. */
  quietRequests(instant: Date): Promise<string[]>;
  /** Removes it with its events; returns false when the folio is unknown. */
  removeRequest(folio: string): Promise<boolean>;

  /** Everything that grows while people use the catalogue, by collection. */
  readonly records: RecordReader;
  /** One transaction over the collections. */
  write: WriteRecords;

  /** Institution whose key has this SHA-256 (hex), or undefined. */
  institutionByKeyHash(keyHash: string): Promise<string | undefined>;
  setInstitutionKey(institution: string, keyHash: string): Promise<void>;

  /** Throws when a write would not be durable or the store is gone. */
  check(): Promise<void>;
  close(): Promise<void>;
}
