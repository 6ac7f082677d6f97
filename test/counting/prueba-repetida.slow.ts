import assert from 'node:assert/strict';
import { test } from 'node:test';
import { challengeOf, counted, press, solve } from '../server/counting/press.ts';
import { countingApp } from './counting-app.ts';

const MANY = 10_000;

test('a proof that was used once is refused 10,000 of 10,000 times', async (t) => {
  const { app, close } = await countingApp();
  t.after(close);
  await press(app);
  const key = 'clave-de-la-prueba-usada';
  const proof = await solve(await challengeOf(await press(app, { key })));
  assert.equal((await press(app, { key, proof })).status, 201);
  let refused = 0;
  for (let vote = 0; vote < MANY; vote += 1) {
    const answer = await press(app, { proof });
    if (answer.status === 429) refused += 1;
  }
  assert.equal(refused, MANY);
  assert.equal(await counted(app), 2);
});
