/** A short entry to the desk for somebody who signed in elsewhere: sealed, kept nowhere, good for one member of staff. */
import { seal, unseal } from '../seal.ts';
import type { Services } from '../services.ts';
import { staffMembers, toOfficer, type Officer } from './staff-records.ts';

const DESK_TOKEN_MINUTES = 15;
const CONTEXT = 'desk-token';

export interface DeskToken {
  token: string;
  /** Instant, ISO 8601. */
  expiresAt: string;
}

export async function createDeskToken(staff: string, { settings, now }: TokenServices): Promise<DeskToken> {
  const expiresAt = new Date(now().getTime() + DESK_TOKEN_MINUTES * 60_000).toISOString();
  return { token: await seal(settings.secret, CONTEXT, JSON.stringify({ staff, expiresAt })), expiresAt };
}

type TokenServices = Pick<Services, 'now'> & { settings: { secret: string } };

/** Whose token it is; undefined for what is none, is too old, or belongs to somebody whose access ended. */
export async function officerOfToken(
  token: string,
  { settings, now, store }: TokenServices & Pick<Services, 'store'>,
): Promise<Officer | undefined> {
  let said: { staff: string; expiresAt: string };
  try {
    said = JSON.parse(await unseal(settings.secret, CONTEXT, token)) as typeof said;
  } catch {
    return undefined;
  }
  if (said.expiresAt <= now().toISOString()) return undefined;
  const member = await store.records.get(staffMembers, said.staff);
  return member && member.endedAt === undefined ? toOfficer(member) : undefined;
}
