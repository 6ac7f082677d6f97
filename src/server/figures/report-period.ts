import type { ReportQuery } from '../../contract/report.ts';
import { ProblemError } from '../problems.ts';

/** Longest period, in months: what is older is in the datasets of each year. */
const MOST_MONTHS = 60;

/** The days that a report is about; without any, the last twelve months up to today. */
export function reportPeriod({ from, to }: Pick<ReportQuery, 'from' | 'to'>, today: string) {
  const last = to ?? today;
  for (const [field, day] of [
    ['from', from],
    ['to', last],
  ] as const) {
    if (day !== undefined && !isDay(day))
      throw refused(field, `«${day}» no es un día del calendario. Escriba año, mes y día, como ${today}.`);
  }
  const first = from ?? `${monthsBefore(last, 11)}-01`;
  if (first > last) throw refused('from', 'El período termina antes de empezar: cambie «from» o «to».');
  if (monthsBefore(last, MOST_MONTHS) > first.slice(0, 7))
    throw refused('from', `El período es muy largo: pida ${String(MOST_MONTHS)} meses o menos.`);
  return { from: first, to: last };
}

function refused(field: string, message: string): ProblemError {
  return new ProblemError('datos-no-validos', { errors: [{ pointer: `/${field}`, detail: message }] });
}

function isDay(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day;
}

function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 7);
}
