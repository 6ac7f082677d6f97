/** One console warning for the webmaster about why an element could not show its data, with what to do. */
import type { FailureReason } from '../client/errors.ts';
import { failureCause, type FailedElement } from './failure-cause.ts';
import { failureReason } from './failure-reason.ts';
import { warn } from './warn.ts';

/** Gives what the event about it says. `hasClient` is false when nobody said where the catalogue is. */
export function warnFailure(
  element: FailedElement,
  hasClient: boolean,
  error: unknown = {},
): [reason: FailureReason, status: number, retryable: boolean] {
  warn(...failureCause(element, hasClient, error));
  const { status = 0, retryable = false } = error as { status?: number; retryable?: boolean };
  return [failureReason(error), status, retryable];
}
