/** Lengths of time as xsd:duration, both ways. */
import type { Duration } from '../../contract/text.ts';
import type { DurationUnit } from '../../contract/vocabulary.ts';

const DATE: Partial<Record<string, DurationUnit>> = { D: 'calendar_day', M: 'month', Y: 'year' };
const TIME: Partial<Record<string, DurationUnit>> = { H: 'hour', M: 'minute' };

/** What has one unit becomes a figure; anything else stays as it is written. */
export function readXsdDuration(written: string): Duration {
  const [, time, amount, letter = ''] = /^P(T?)(\d{1,9})([A-Z])$/.exec(written.trim()) ?? [];
  const unit = (time ? TIME : DATE)[letter];
  return amount === undefined || !unit ? { text: { es: written } } : { amount: Number(amount), unit };
}

/**
 * A standard duration knows neither weeks nor business days: those are counted as five in seven days, so that nobody is
 * told a date that is too early. Undefined for what is no whole number.
 */
export function toXsdDuration({ amount, unit }: Duration): string | undefined {
  if (amount === undefined || unit === undefined || !Number.isSafeInteger(amount)) return undefined;
  switch (unit) {
    case 'minute':
      return `PT${amount}M`;
    case 'hour':
      return `PT${amount}H`;
    case 'business_day':
      return `P${Math.ceil((amount * 7) / 5)}D`;
    case 'calendar_day':
      return `P${amount}D`;
    case 'week':
      return `P${amount * 7}D`;
    case 'month':
      return `P${amount}M`;
    case 'year':
      return `P${amount}Y`;
  }
}
