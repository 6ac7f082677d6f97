import type { Institution } from '../contract/institution.ts';
import type { FieldReports, Snapshot } from './store.ts';

/** Months after which a fiche should be looked at again; a month before it is a year. */
const MONTHS = 11;
/** Open reports on one field that do not wait for that. */
export const REPORTS = 5;

export interface Reminder {
  code: string;
  name: string;
  /** Day on which somebody last said that it is true; absent when nobody ever did. */
  verifiedAt?: string;
  updatedAt: string;
  /** Whether that is too long ago. */
  late: boolean;
  reports: { field: string; reports: number }[];
}

export interface InstitutionReminders {
  institution: string;
  name: string;
  contact: { email?: string; phones: string[] };
  fiches: Reminder[];
}

/**
 * Fiches that somebody should look at again, by institution: those not verified for MONTHS (never verified: not touched),
 * and those with REPORTS open reports on one field. The longest waiting first.
 */
export function remindersOf(
  { tramites, institutions }: Pick<Snapshot, 'tramites' | 'institutions'>,
  reported: readonly FieldReports[],
  today: string,
): InstitutionReminders[] {
  const since = monthsBefore(today, MONTHS);
  const byInstitution = new Map<string, Reminder[]>();
  for (const { code, name, status, institution, verifiedAt, updatedAt } of tramites.values()) {
    if (status === 'repealed') continue;
    const late = (verifiedAt ?? updatedAt).slice(0, 10) < since;
    const reports = reported
      .filter(({ tramite }) => tramite === code)
      .map(({ field, reports: count }) => ({ field, reports: count }));
    if (!late && reports.length === 0) continue;
    const reminders = byInstitution.get(institution) ?? [];
    reminders.push({
      code,
      name: name.es,
      ...(verifiedAt !== undefined && { verifiedAt }),
      updatedAt,
      late,
      reports,
    });
    byInstitution.set(institution, reminders);
  }
  const looked = ({ verifiedAt, updatedAt }: Reminder) => (verifiedAt ?? updatedAt).slice(0, 10);
  return [...byInstitution]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, fiches]) => {
      const institution = institutions.find((one) => one.code === code);
      return {
        institution: code,
        name: institution?.name.es ?? code,
        contact: contactOf(institution),
        fiches: fiches.sort((one, other) => (looked(one) < looked(other) ? -1 : 1)),
      };
    });
}

function contactOf(institution: Institution | undefined): InstitutionReminders['contact'] {
  const email = institution?.email ?? institution?.informationUnit?.email;
  const phones = institution?.phones.map(({ number }) => number) ?? [];
  const further = institution?.informationUnit?.phone;
  return {
    ...(email !== undefined && { email }),
    phones: phones.length > 0 || further === undefined ? phones : [further],
  };
}

/** The same day some months before, or the last one of its month where there is no such day. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
}
