/** Where institutions are told. The address, and the secret of a webhook, lie sealed with the server's secret. */
import type { Frequency } from '../../contract/notice-target.ts';
import type { NoticeKind } from '../../contract/notice.ts';
import type { Collection } from '../records.ts';
import { seal, unseal } from '../seal.ts';

export interface NoticeTarget {
  id: string;
  institution: string;
  kind: 'email' | 'webhook';
  /** A sealed Destination. */
  sealed: string;
  kinds?: NoticeKind[];
  frequency: Frequency;
  createdAt: string;
  /** Absent = whoever reads there has not said yes yet. */
  confirmedAt?: string;
  stopped?: 'opted_out' | 'gone';
}

export interface Destination {
  address: string;
  /** Of a webhook: `whsec_…`, as Standard Webhooks writes it. */
  secret?: string;
}

export const noticeTargets: Collection<NoticeTarget> = {
  name: 'notice-target',
  key: ({ id }) => id,
  indexes: { institution: ({ institution }) => institution },
};

const contextOf = (id: string) => `notice-target ${id}`;

export function sealDestination(secret: string, id: string, destination: Destination): Promise<string> {
  return seal(secret, contextOf(id), JSON.stringify(destination));
}

export async function openDestination(
  secret: string,
  { id, sealed }: Pick<NoticeTarget, 'id' | 'sealed'>,
): Promise<Destination> {
  return JSON.parse(await unseal(secret, contextOf(id), sealed)) as Destination;
}
