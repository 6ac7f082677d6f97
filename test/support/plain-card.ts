import type { TramiteCard } from '../../src/contract/card.ts';

/** A card with what every card has, and nothing else. */
export const PLAIN_CARD: TramiteCard = {
  code: 'RNPN-0002',
  name: 'Renovar el documento',
  summary: '',
  institution: { code: 'RNPN', name: 'Registro' },
  path: '/t/RNPN-0002',
  fee: { kind: 'free' },
  channels: [],
  variants: 1,
  status: 'published',
  updatedAt: '2026-10-02',
  version: 1,
};
