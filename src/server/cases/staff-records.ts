/** Who attends at the desks. A member of staff has a key of their own, of which only the SHA-256 is kept. */
import type { StaffRole } from '../../contract/case-moves.ts';
import type { StaffView } from '../../contract/case.ts';
import { sha256Hex } from '../content-hash.ts';
import type { Collection } from '../records.ts';
import type { Store } from '../store.ts';

export interface StaffMember extends StaffView {
  /** SHA-256 (hex) of the key; absent for somebody who only signs in elsewhere. */
  keyHash?: string;
  /** `issuer subject` of OpenID Connect. */
  subject?: string;
}

export const staffMembers: Collection<StaffMember> = {
  name: 'staff',
  key: ({ id }) => id,
  indexes: {
    institution: ({ institution, createdAt }) => `${institution} ${createdAt}`,
    keyHash: ({ keyHash, endedAt }) => (endedAt === undefined ? keyHash : undefined),
    subject: ({ subject, endedAt }) => (endedAt === undefined ? subject : undefined),
  },
};

/** Who calls an operation of the desk. */
export interface Officer {
  id: string;
  institution: string;
  role: StaffRole;
  name: string;
  unit?: string | undefined;
}

/** The institution's own key is its owner: it was there before anybody had a name. */
export const INSTITUTION_ID = 'institution';

/** Who has this key, or undefined. */
export async function officerOfKey(store: Store, key: string): Promise<Officer | undefined> {
  const keyHash = await sha256Hex(key);
  const [member] = await store.records.list(staffMembers, { index: 'keyHash', equals: keyHash, limit: 1 });
  if (member) return toOfficer(member);
  const institution = await store.institutionByKeyHash(keyHash);
  return institution === undefined
    ? undefined
    : { id: INSTITUTION_ID, institution, role: 'owner', name: institution };
}

export const toOfficer = ({ id, institution, role, name, unit }: StaffMember): Officer => ({
  id,
  institution,
  role,
  name,
  unit,
});

export function toStaffView({ keyHash: _hash, subject: _subject, ...view }: StaffMember): StaffView {
  return view;
}
