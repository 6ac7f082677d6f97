/**
 * People who press a button over a bad network until they hold a receipt, with the real client and the real app, and then
 * what the catalogue says against a recount of its rows.
 */
import assert from 'node:assert/strict';
import { createCatalogueClient } from '../../src/client/create-catalogue-client.ts';
import type { FeedbackReceipt } from '../../src/contract/feedback.ts';
import { feedbacks } from '../../src/server/feedback-records.ts';
import type { CountingApp } from './counting-app.ts';
import { faultyNetwork, seededRandom } from './faulty-network.ts';

/** Enough for any luck; a person who fails this often is a fault of ours. */
const PRESSES = 30;

export async function sendThroughFaults(
  { app, store, codes }: CountingApp,
  { people, atOnce }: { people: number; atOnce: number },
): Promise<{ messages: number; lostOrRepeated: number }> {
  const random = seededRandom(20261121);
  let messages = 0;
  let arrived = 0;
  const receipts: FeedbackReceipt[] = [];

  async function person(at: number): Promise<void> {
    const address = `10.${String(at >> 8)}.${String(at & 255)}.7`;
    const network = faultyNetwork((request) => {
      arrived += 1;
      return app.fetch(request, { address });
    }, random);
    const tramite = codes[at % codes.length] ?? '';
    const key = `envio-por-mala-red-${String(at)}`;
    for (let presses = 1; ; presses += 1) {
      // Each press may find the page loaded anew; what stays is the key.
      const client = createCatalogueClient({
        baseUrl: 'http://catalogo.test',
        fetch: (request) => {
          messages += 1;
          return network(request);
        },
      });
      try {
        receipts.push(await client.giveFeedback({ kind: 'want_online', tramite }, key));
        return;
      } catch (error) {
        if (presses === PRESSES) throw error;
      }
    }
  }

  let next = 0;
  const queue = async () => {
    while (next < people) await person(next++);
  };
  await Promise.all(Array.from({ length: atOnce }, queue));

  assert.equal(new Set(receipts.map(({ folio }) => folio)).size, people, 'each person has a folio');
  const counts = await store.feedbackCounts(codes);
  let rows = 0;
  for (const [at, code] of codes.entries()) {
    const kept = await store.records.list(feedbacks, { index: 'tramite', prefix: `${code} ` });
    const pressed = Math.floor(people / codes.length) + (at < people % codes.length ? 1 : 0);
    assert.equal(kept.length, pressed, `rows of ${code}`);
    assert.equal(counts[at]?.wantOnline, kept.length, `counter of ${code}`);
    rows += kept.length;
  }
  assert.equal(rows, people);
  return { messages, lostOrRepeated: arrived - people };
}
