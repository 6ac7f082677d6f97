import { PROOF_HEADER } from '../../contract/proof-header.ts';
import { addressPrefix } from './address-prefix.ts';

/** What counting may know of who called. It lives as long as the request: never in a log, a row or an error. */
export interface Caller {
  prefix: string;
  userAgent: string;
  /** Work done, as it was sent. */
  proof: string | undefined;
  /** Ticket of the waiting page, as it was sent. */
  ticket?: string | undefined;
}

/** Longer than any browser says. */
const USER_AGENT_LIMIT = 400;

export function callerOf(request: Request, address: string): Caller {
  return {
    prefix: addressPrefix(address),
    userAgent: (request.headers.get('User-Agent') ?? '').slice(0, USER_AGENT_LIMIT),
    proof: request.headers.get(PROOF_HEADER) ?? undefined,
  };
}
