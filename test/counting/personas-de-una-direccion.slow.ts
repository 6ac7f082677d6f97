import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCatalogueClient } from '../../src/client/create-catalogue-client.ts';
import { counted } from '../server/counting/press.ts';
import { countingApp } from './counting-app.ts';

const PEOPLE = 200;
const SAME_PHONE = { 'User-Agent': 'Mozilla/5.0 (Linux; Android 10; K) Chrome/120.0.0.0 Mobile' };

test('200 people with the same phone behind one address count at least 190', async (t) => {
  const { app, close } = await countingApp();
  t.after(close);
  let worked = 0;
  const person = async (at: number): Promise<void> => {
    const client = createCatalogueClient({
      baseUrl: 'http://catalogo.test',
      fetch: async (request) => {
        const said = new Request(request, {
          headers: { ...Object.fromEntries(request.headers), ...SAME_PHONE },
        });
        const answer = await app.fetch(said, { address: '190.86.4.20' });
        if (answer.status === 429) worked += 1;
        return answer;
      },
    });
    await client.giveFeedback(
      { kind: 'want_online', tramite: 'RNPN-0001' },
      `persona-de-la-red-${String(at)}`,
    );
  };
  // Eight phones at a time: as many as two cores can play without becoming the slowest part.
  let next = 0;
  const queue = async () => {
    while (next < PEOPLE) await person(next++);
  };
  await Promise.all(Array.from({ length: 8 }, queue));
  const votes = await counted(app);
  t.diagnostic(`contadas ${String(votes)} de ${String(PEOPLE)} personas; trabajos pedidos ${String(worked)}`);
  assert.ok(votes >= 190, String(votes));
  assert.ok(worked > 100, 'most were asked for work');
});
