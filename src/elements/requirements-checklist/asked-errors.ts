import type { Asked, AskedError } from './asked.ts';

/** As in the contract. */
export const ASKED_LIMIT = 600;

/** What has to be corrected before it can be sent, in the order of the fields. */
export function askedErrors({ what, day }: Asked, today: string): AskedError[] {
  const errors: AskedError[] = [];
  if (what.trim() === '') errors.push('what');
  if (what.length > ASKED_LIMIT) errors.push('long');
  if (day !== '' && (!/^\d{4}-\d{2}-\d{2}$/.test(day) || day > today)) errors.push('day');
  return errors;
}
