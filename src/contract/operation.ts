import type * as z from 'zod/mini';

/** One line of the API's table. */
export interface Operation {
  method: 'GET' | 'POST';
  /** With `{name}` for parameters, below the API's base address. */
  path: string;
  /** One sentence in Spanish, shown on the page of the API. */
  summary: string;
  /** Parameters in the path. */
  params?: z.ZodMiniObject;
  /** Parameters after `?`. Lists are joined by commas. */
  query?: z.ZodMiniObject;
  body?: z.ZodMiniType;
  output: z.ZodMiniType;
  status: 200 | 201 | 202;
  /** `idempotent`: needs an Idempotency-Key; a repeat answers the same without a second effect. */
  idempotent?: boolean;
  /** Also read when it is sent as text: what leaves with a page cannot ask first whether it may. */
  asText?: boolean;
  /**
   * Who may: anyone (absent), an institution with its key, or a member of its staff with a key of their own. The key of the
   * institution counts as its owner.
   */
  auth?: 'institution' | 'staff';
  /** Seconds that any cache may keep the answer; absent = `no-store`. */
  maxAge?: number;
}
