/** The address that a citizen left to be told of the answer: sealed, for 90 days, and gone when the person says so. */
import type { Collection, RecordWriter } from '../records.ts';
import { seal, unseal } from '../seal.ts';

export const CONTACT_DAYS = 90;
const DAY_MS = 24 * 60 * 60 * 1000;

interface Contact {
  folio: string;
  sealed: string;
  /** Instant after which it is erased. */
  until: string;
}

export const contacts: Collection<Contact> = {
  name: 'contact',
  key: ({ folio }) => folio,
  indexes: { until: ({ until }) => until },
};

const contextOf = (folio: string) => `contact ${folio}`;

/** Gives the instant until which it is kept. */
export async function keepContact(
  records: RecordWriter,
  { folio, email, secret, now }: { folio: string; email: string; secret: string; now: Date },
): Promise<string> {
  const until = new Date(now.getTime() + CONTACT_DAYS * DAY_MS).toISOString();
  await records.put(contacts, { folio, sealed: await seal(secret, contextOf(folio), email), until });
  return until;
}

export const openContact = (secret: string, { folio, sealed }: Contact) =>
  unseal(secret, contextOf(folio), sealed);
