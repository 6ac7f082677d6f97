/** An office from what a table says of a place; the same place of the same institution is the same office. */
import { createHash } from 'node:crypto';
import type { Office } from '../contract/institution.ts';
import { readHours } from './read-hours.ts';

export interface Place {
  institution: string;
  name?: string | undefined;
  address: string;
  municipality?: string | undefined;
  department?: string | undefined;
  phone?: string | undefined;
  email?: string | undefined;
  hours?: string | undefined;
  directions?: string | undefined;
  responsible?: { name?: string | undefined; role: string } | undefined;
}

/** The code is made of the place, so that it stays the same however the rows are ordered. */
export function officeOf(place: Place): Office {
  const { institution, name, address, municipality, department, phone, email, hours, directions } = place;
  const where = [institution, name, address, municipality, department]
    .map((part) => fold(part ?? ''))
    .join('|');
  const code = `${institution.slice(0, 50)}-of-${createHash('sha256').update(where).digest('hex').slice(0, 8)}`;
  return {
    code,
    name: { es: name || address || municipality || institution },
    kind: 'regional',
    institution,
    address: { es: address },
    ...(municipality ? { municipality } : {}),
    ...(department ? { department } : {}),
    ...(directions ? { directions: { es: directions } } : {}),
    phones: phone ? phonesOf(phone) : [],
    ...(email ? { email } : {}),
    hours: hours ? readHours(hours) : [],
    exceptions: [],
    accessibility: [],
    languages: [],
    ...(place.responsible
      ? {
          responsible: {
            ...(place.responsible.name ? { name: place.responsible.name } : {}),
            role: { es: place.responsible.role },
          },
        }
      : {}),
  };
}

function phonesOf(written: string): Office['phones'] {
  return written
    .split(/\s*(?:[;/\n]|,| y )\s*/)
    .filter(Boolean)
    .map((number) =>
      number.length <= 60 ? { number } : { number: number.slice(0, 60), label: { es: number } },
    );
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
