import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bursts } from '../../src/server/counting/counting-records.ts';
import { challengeOf, counted, press, solve } from '../server/counting/press.ts';
import { countingApp } from './counting-app.ts';

const MANY = 10_000;

test('10,000 votes of a program from one address count at most 5, also with other browsers and a proof sent again', async (t) => {
  const { app, close } = await countingApp();
  t.after(close);
  await press(app);
  const key = 'clave-que-trabajo-una-vez';
  const proof = await solve(await challengeOf(await press(app, { key })));
  assert.equal((await press(app, { key, proof })).status, 201);
  let refused = 0;
  for (let vote = 0; vote < MANY; vote += 1) {
    const answer = await press(app, {
      address: `190.5.1.${String(vote % 256)}`,
      userAgent: vote % 2 === 0 ? `Navegador/${String(vote)}` : 'Mozilla/5.0 (Linux; Android 10; K)',
      ...(vote % 3 === 0 && { proof }),
    });
    if (answer.status === 429) refused += 1;
  }
  const votes = await counted(app);
  t.diagnostic(`contados ${String(votes)}, rechazados ${String(refused)}`);
  assert.ok(votes <= 5, String(votes));
});

test('10,000 votes of a program from 100 addresses are flagged before the first 300 are counted', async (t) => {
  const { app, store, close } = await countingApp();
  t.after(close);
  let flaggedAfter = 0;
  for (let vote = 0; vote < MANY; vote += 1) {
    await press(app, { address: `190.${String(vote % 100)}.1.1`, userAgent: `Navegador/${String(vote)}` });
    if (flaggedAfter === 0 && (await store.records.count(bursts, { index: 'at' })) > 0)
      flaggedAfter = vote + 1;
  }
  const votes = await counted(app);
  t.diagnostic(`en revisión tras ${String(flaggedAfter)} votos; contados ${String(votes)}`);
  assert.ok(flaggedAfter > 0 && flaggedAfter <= 300);
  assert.ok(votes <= 300, String(votes));
});
