import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCatalogueClient } from '../../../src/client/create-catalogue-client.ts';
import { ServerInTrouble } from '../../../src/client/errors.ts';
import { PROOF_HEADER } from '../../../src/contract/proof-header.ts';
import type { App } from '../../../src/server/app.ts';
import { demoApp } from '../../server/demo-app.ts';

const vote = { kind: 'want_online', tramite: 'RNPN-0001' } as const;
const key = (at: number) => `clave-de-la-pagina-${String(at)}`;

function phone(app: App) {
  const sent: { key: string | null; proof: boolean }[] = [];
  const client = createCatalogueClient({
    baseUrl: 'http://catalogo.test',
    fetch: (request) => {
      sent.push({
        key: request.headers.get('Idempotency-Key'),
        proof: request.headers.has(PROOF_HEADER),
      });
      return app.fetch(request, { address: '190.5.1.7' });
    },
  });
  return { client, sent };
}

test('an element notices nothing: its vote is sent again with the work done and the same key', async () => {
  const { app } = await demoApp({ work: { cost: 1, from: 4, to: 8 } });
  for (let person = 0; person < 10; person += 1) {
    const { client, sent } = phone(app);
    const receipt = await client.giveFeedback(vote, key(person));
    assert.equal(receipt.counts.wantOnline, person + 1);
    assert.deepEqual(
      sent,
      person === 0
        ? [{ key: key(0), proof: false }]
        : [
            { key: key(person), proof: false },
            { key: key(person), proof: true },
          ],
    );
  }
});

test('says that it lasts only when it does, and once', async (t) => {
  const { app } = await demoApp({ work: { cost: 20_000, from: 200, to: 201 } });
  let waits = 0;
  const onWait = () => (waits += 1);
  await phone(app).client.giveFeedback(vote, key(1), { onWait });
  assert.equal(waits, 0, 'nothing to wait for');

  const reallyPause = globalThis.setTimeout;
  t.mock.timers.enable({ apis: ['setTimeout'] });
  let done = false;
  const second = phone(app).client.giveFeedback(vote, key(2), { onWait });
  void second.finally(() => (done = true));
  while (!done) {
    // Deriving keys takes real time between the virtual pauses.
    await new Promise((resolve) => reallyPause(resolve, 4));
    t.mock.timers.tick(250);
  }
  await second;
  assert.equal(waits, 1);
});

test('a person who leaves stops the work, and what asks for ever is a catalogue that is busy', async () => {
  const { app } = await demoApp({ work: { cost: 1, from: 1_000_000, to: 1_000_001 } });
  const { client } = phone(app);
  await client.giveFeedback(vote, key(1));
  const leaving = new AbortController();
  const asked = client.giveFeedback(vote, key(2), { signal: leaving.signal });
  setTimeout(() => leaving.abort(new Error('left')), 50);
  await assert.rejects(asked, /left/);

  const { app: easy } = await demoApp({ work: { cost: 1, from: 4, to: 8 } });
  const { client: deaf, sent } = (() => {
    const other = phone({
      ...easy,
      fetch: (request, context) => {
        const heard = new Request(request);
        heard.headers.delete(PROOF_HEADER);
        return easy.fetch(heard, context);
      },
    });
    return other;
  })();
  await deaf.giveFeedback(vote, key(3));
  await assert.rejects(
    deaf.giveFeedback(vote, key(4)),
    (error: unknown) => error instanceof ServerInTrouble && error.reason === 'busy',
  );
  assert.equal(sent.length, 1 + 5);
});
