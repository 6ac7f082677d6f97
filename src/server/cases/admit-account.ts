import type { Institution } from '../../contract/institution.ts';
import type { Store } from '../store.ts';
import { staffMembers, type StaffMember } from './staff-records.ts';

/** Who signed in elsewhere: `issuer subject`, and the e-mail when the issuer has verified it. */
export interface Account {
  subject: string;
  email?: string;
}

/**
 * The member of staff whose account it is, when their institution has a desk at that origin. The first time an account is
 * known by its e-mail; from then on by its subject alone, so that an address that changes hands opens nothing.
 */
export async function admitAccount(
  store: Store,
  { subject, email }: Account,
  mayStand: (institution: string) => boolean,
): Promise<string | undefined> {
  const [known] = await store.records.list(staffMembers, { index: 'subject', equals: subject, limit: 1 });
  if (known) return mayStand(known.institution) ? known.id : undefined;
  if (email === undefined) return undefined;
  return store.write(async (records) => {
    const members = await records.list(staffMembers, { index: 'institution' });
    const own = members.filter((member) => isFree(member, email) && mayStand(member.institution));
    const [member] = own;
    // Two desks at one origin: nobody can tell which of them is meant.
    if (!member || own.length > 1) return undefined;
    await records.put(staffMembers, { ...member, subject });
    return member.id;
  });
}

/** Whether an institution's desk may stand at that origin: `https://` and one of its domains. */
export function standsAt({ domains }: Pick<Institution, 'domains'>, origin: string): boolean {
  return domains.some((domain) => origin === `https://${domain.toLowerCase()}`);
}

const isFree = ({ endedAt, subject, email }: StaffMember, said: string) =>
  endedAt === undefined && subject === undefined && email?.toLowerCase() === said.toLowerCase();
