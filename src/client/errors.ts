/**
 * What can go wrong between a page and the catalogue, told apart by what the person can do about it. Elements choose
 * their words by `reason`; nothing here is shown to a citizen as it is.
 */
import type { ProblemDocument } from '../contract/problem.ts';

export type FailureReason =
  'offline' | 'unreachable' | 'timeout' | 'server' | 'busy' | 'not_found' | 'refused' | 'unexpected';

/** Base of the family: `reason` picks the message, `retryable` says whether trying again can help. */
export class CatalogueError extends Error {
  override readonly name: string = 'CatalogueError';
  readonly reason: FailureReason;
  readonly retryable: boolean;
  /** HTTP status, or 0 when no answer came. */
  readonly status: number;
  constructor(
    reason: FailureReason,
    retryable: boolean,
    message: string,
    status = 0,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.reason = reason;
    this.retryable = retryable;
    this.status = status;
  }
}

/** No answer came: no network (`offline`), a closed door (`unreachable`) or too slow (`timeout`). */
export class NoAnswer extends CatalogueError {
  override readonly name = 'NoAnswer';
  constructor(reason: 'offline' | 'unreachable' | 'timeout', cause?: unknown) {
    super(reason, true, `The catalogue did not answer (${reason})`, 0, { cause });
  }
}

/** The server is in trouble (5xx) or asks to wait (429, 503): `retryAfter` in seconds when it said how long. */
export class ServerInTrouble extends CatalogueError {
  override readonly name = 'ServerInTrouble';
  readonly retryAfter: number | undefined;
  /** Work that the server asks for before it takes the same; nobody has read it yet. */
  readonly challenge: unknown;
  constructor(status: number, retryAfter?: number, challenge?: unknown) {
    super(
      status === 429 || status === 503 ? 'busy' : 'server',
      true,
      `The catalogue answered ${status}`,
      status,
    );
    this.retryAfter = retryAfter;
    this.challenge = challenge;
  }
}

/** The catalogue does not have it (404) or no longer has it (410). */
export class NotFound extends CatalogueError {
  override readonly name = 'NotFound';
  constructor(status = 404) {
    super('not_found', false, 'The catalogue does not have it', status);
  }
}

/** The catalogue refused what was sent, and says why in `problem`. */
export class Refused extends CatalogueError {
  override readonly name = 'Refused';
  readonly problem: ProblemDocument;
  constructor(problem: ProblemDocument) {
    super('refused', false, problem.detail, problem.status);
    this.problem = problem;
  }
}

/** Something answered, but not with what the contract says: a captive portal, a proxy's page, another version. */
export class UnexpectedAnswer extends CatalogueError {
  override readonly name = 'UnexpectedAnswer';
  constructor(detail: string, status = 200, cause?: unknown) {
    super('unexpected', true, `Not an answer of the catalogue: ${detail}`, status, { cause });
  }
}
