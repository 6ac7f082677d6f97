/**
 * What the server needs of a store, in its own words. Two promises: what was acknowledged is stored, and the effect,
 * its idempotency row and its counters are one transaction. Memory and SQLite pass one conformance suite
 * (test/server/store-conformance.ts).
 */
import type { CatalogueInfo } from '../contract/catalogue.ts';
import type { FeedbackCounts, FeedbackStatus, FeedbackView, feedbackInput } from '../contract/feedback.ts';
import type { Category, Institution, LifeEvent, LocalLayer, Office } from '../contract/institution.ts';
import type { Request, RequestEvent } from '../contract/request.ts';
import type { Tramite, TramiteContent } from '../contract/tramite.ts';
import type * as z from 'zod/mini';

/** The whole published catalogue at one revision. Small enough to hold: search and cards are computed from it. */
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

/** Records to write. A trámite whose content did not change keeps its version. */
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
  answerBy?: string;
  status: FeedbackStatus;
  response?: FeedbackView['response'];
}

export interface StoredRequest extends Request {
  codeHash: string;
}

/** The answer that was given to an Idempotency-Key, kept so that a repeat gets the same. */
export interface IdempotencyRecord {
  key: string;
  /** Operation and principal: the same key elsewhere is another key. */
  scope: string;
  /** SHA-256 of the body: the same key with another body is refused. */
  bodyHash: string;
  status: number;
  /** JSON text of the answer. */
  answer: string;
  createdAt: string;
}

export interface Store {
  /** The present revision; cheap. */
  revision(): Promise<number>;
  /** Everything published, at one revision. */
  catalogue(): Promise<Catalogue>;
  /** Writes all or nothing, and returns the new revision. Records with the same code are replaced. */
  changeCatalogue(change: CatalogueChange): Promise<{ revision: number; changedTramites: string[] }>;
  /** A trámite in any status, or undefined. */
  tramite(code: string): Promise<Tramite | undefined>;

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

  /** Institution whose key has this SHA-256 (hex), or undefined. */
  institutionByKeyHash(keyHash: string): Promise<string | undefined>;
  setInstitutionKey(institution: string, keyHash: string): Promise<void>;

  /** Throws when a write would not be durable or the store is gone. */
  check(): Promise<void>;
  close(): Promise<void>;
}
