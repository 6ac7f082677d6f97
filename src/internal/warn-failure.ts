/** One console warning for the webmaster about why an element could not show its data, with what to do. */
import { failureCause } from './failure-cause.ts';
import { warn } from './warn.ts';

export function warnFailure(...failure: Parameters<typeof failureCause>): void {
  warn(...failureCause(...failure));
}
