/** Lengths of time: `businessDays(5)`, or `inWords('…')` when the source cannot be read as one figure. */
import type { Duration } from '../../../src/contract/text.ts';
import type { DurationUnit } from '../../../src/contract/vocabulary.ts';

const of =
  (unit: DurationUnit) =>
  (amount: number): Duration => ({ amount, unit });

export const minutes = of('minute');
export const hours = of('hour');
export const businessDays = of('business_day');
export const calendarDays = of('calendar_day');
export const weeks = of('week');
export const months = of('month');
export const years = of('year');

/** Only words; `figure` adds the part that could be read: `inWords('15 días; 20 en el exterior', businessDays(15))`. */
export function inWords(text: string, figure: Duration = {}): Duration {
  return { ...figure, text: { es: text } };
}

/** A term that a norm fixes: `legalTime(businessDays(15), 'Ley de Procedimientos Administrativos')`. */
export function legalTime(duration: Duration, norm: string): Duration & { norm: { es: string } } {
  return { ...duration, norm: { es: norm } };
}
