import type { FailureReason } from '../client/errors.ts';

/** Reason of anything that was thrown: ours by its `reason`, the rest is `unexpected`. */
export function failureReason(error: unknown): FailureReason {
  const reason = (error as { reason?: FailureReason } | undefined)?.reason;
  return reason ?? 'unexpected';
}
