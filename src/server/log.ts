/**
 * One entry for each request. Never a folio, a code, the words of a query or a body: the pattern of the route, not the
 * address.
 */
export interface LogEntry {
  requestId: string;
  method: string;
  /** `/v1/tramites/{code}`; `none` when nothing matched. */
  route: string;
  status: number;
  /** Milliseconds until the answer was ready. */
  ms: number;
  /** What went wrong on our side, for the operator. */
  error?: unknown;
}

export type Log = (entry: LogEntry) => void;
