import type { Channel, ChannelKind } from '../../../src/contract/tramite.ts';
import { asText, type Words } from './as-text.ts';

/** `channel('online', { url: 'https://…' })`, `channel('phone', { phone: '2222-3333', notes: 'De 8 a 16 horas.' })`. */
export function channel(
  kind: ChannelKind,
  options: Omit<Channel, 'kind' | 'notes'> & { notes?: Words } = {},
): Channel {
  const { notes, ...rest } = options;
  return { kind, ...rest, ...(notes !== undefined && { notes: asText(notes) }) };
}
