import type * as z from 'zod/mini';
import type { office as officeSchema, Weekday } from '../../../src/contract/institution.ts';
import { nationalHolidays } from '../national-holidays.ts';
import { asText, type Words } from './as-text.ts';

export type OfficeInput = z.input<typeof officeSchema>;
type Accessibility = NonNullable<OfficeInput['accessibility']>;

/** A district of the territorial division of 2024 and the centre of its town, in WGS 84 degrees. */
export interface Place {
  district?: string;
  municipality?: string;
  department?: string;
  country?: string;
  timeZone?: string;
  lat: number;
  lon: number;
}

type OfficeOptions = Omit<
  OfficeInput,
  'code' | 'name' | 'address' | 'institution' | 'phones' | 'directions' | 'exceptions'
> & {
  place: Place;
  address: string;
  /** As people write it: `2222-3333`. */
  phone: string;
  directions?: string;
  /** Instead of the national holidays. */
  exceptions?: OfficeInput['exceptions'];
};

const WEEK: Weekday[] = ['mo', 'tu', 'we', 'th', 'fr'];
export const STEP_FREE: Accessibility = ['ramp', 'priority_queue', 'toilet'];

/** Monday to Friday: `weekdays('08:00', '16:00')`. */
export function weekdays(opens: string, closes: string) {
  return { days: WEEK, opens, closes };
}

export function saturday(opens: string, closes: string) {
  return { days: ['sa'] as Weekday[], opens, closes };
}

/**
 * `office('RNPN-01', 'Centro de DUI Ahuachapán', { place: ahuachapan, address, phone })`. Without more: regional, open
 * Monday to Friday from 8 to 16, closed on national holidays, step-free. Its institution is the code without its ending.
 */
export function office(code: string, name: Words, options: OfficeOptions): OfficeInput {
  const { place, address, phone, directions, ...more } = options;
  return {
    code,
    name: asText(name),
    institution: code.replace(/-[^-]+$/, ''),
    ...place,
    address: asText(address),
    ...(directions !== undefined && { directions: asText(directions) }),
    phones: [{ number: phone }],
    hours: [weekdays('08:00', '16:00')],
    exceptions: nationalHolidays,
    accessibility: STEP_FREE,
    languages: ['es'],
    ...more,
  };
}
