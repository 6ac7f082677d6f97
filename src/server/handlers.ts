import type * as z from 'zod/mini';
import type { OperationName, OperationOutput, Operations } from '../contract/operations.ts';
import type { Caller } from './counting/caller.ts';
import type { Officer } from './cases/staff-records.ts';
import type { IdempotentCall } from './idempotency.ts';
import type { Services } from './services.ts';

type Of<Name extends OperationName> = Operations[Name];
/** What a handler gets: parameters of path and query, and the body, as the contract's schemas parsed them. */
export type ParsedInput<Name extends OperationName> = (Of<Name> extends {
  params: infer P extends z.ZodMiniType;
}
  ? z.output<P>
  : unknown) &
  (Of<Name> extends { query: infer Q extends z.ZodMiniType } ? z.output<Q> : unknown) &
  (Of<Name> extends { body: infer B extends z.ZodMiniType } ? { body: z.output<B> } : unknown);

/** Who calls, and how. What an operation does not declare is not there. */
export interface Call {
  /** Code of the institution whose key came with the request; '' for operations without `auth`. */
  institution: string;
  /** Of operations with `idempotent`; others never touch it. */
  idempotent: IdempotentCall;
  /** Absent when the address is not known: in a test, in a story. */
  caller?: Caller | undefined;
}

export type Handler<Name extends OperationName> = (
  input: ParsedInput<Name>,
  services: Services,
  call: Call & (Of<Name> extends { auth: 'staff' } ? { officer: Officer } : unknown),
) => Promise<OperationOutput<Name>>;

/** One handler for every operation of the contract: a missing one does not compile. */
export type Handlers = { [Name in OperationName]: Handler<Name> };
