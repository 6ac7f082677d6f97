import type { Delivery } from './deliveries.ts';

/** The body of a webhook, as Standard Webhooks shapes it. The same bytes at every try. */
export function writeWebhook({ purpose, institution, events, createdAt }: Delivery): string {
  const [first] = events;
  if (purpose !== 'notice' || !first)
    return JSON.stringify({ type: 'test', timestamp: createdAt, data: { institution } });
  if (events.length === 1) return JSON.stringify({ type: first.kind, timestamp: first.at, data: first });
  return JSON.stringify({ type: 'digest', timestamp: events.at(-1)?.at, data: { institution, events } });
}
