import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Challenge } from '../../../src/contract/proof.ts';
import { createApp } from '../../../src/server/app.ts';
import { bursts, marks, spentProofs } from '../../../src/server/counting/counting-records.ts';
import { demoApp, NOW } from '../demo-app.ts';
import { challengeOf, counted, press, solve } from './press.ts';

const work = { cost: 1, from: 4, to: 8 };
/** The demonstration at a clock that the test moves. */
async function countingApp() {
  const { store, entries } = await demoApp();
  let now = NOW;
  const app = createApp({
    store,
    clock: () => now,
    log: (entry) => entries.push(entry),
    settings: { secret: 'test', hashIterations: 10, voteHashIterations: 1, work },
  });
  return { app, store, entries, wait: (seconds: number) => (now = new Date(now.getTime() + seconds * 1000)) };
}

test('a script that votes 300 times from one address is counted 3 times, whatever browser it says it is', async () => {
  const { app } = await countingApp();
  for (let vote = 0; vote < 300; vote += 1) {
    const answer = await press(app, {
      userAgent: `Mozilla/5.0 (${String(vote)})`,
      address: `190.5.1.${String(vote % 255)}`,
    });
    assert.equal(answer.status, vote < 3 ? 201 : 429);
  }
  assert.equal(await counted(app), 3);
});

test('a second press of the same phone costs work, and counts when it is done', async () => {
  const { app } = await countingApp();
  assert.equal((await press(app)).status, 201);
  const key = 'clave-del-segundo-1';
  const refused = await press(app, { key });
  assert.equal(refused.status, 429);
  assert.equal(refused.headers.get('RateLimit'), '"sin-prueba";r=0');
  const proof = await solve(await challengeOf(refused));
  assert.equal((await press(app, { key, proof })).status, 201);
  assert.equal(await counted(app), 2);
});

test('60 people behind one address with the same phone all count', async () => {
  const { app } = await countingApp();
  for (let person = 0; person < 60; person += 1) {
    const key = `persona-numero-${String(person)}`;
    const first = await press(app, { key });
    if (first.status === 429) {
      const proof = await solve(await challengeOf(first));
      assert.equal((await press(app, { key, proof })).status, 201);
    }
  }
  assert.equal(await counted(app), 60);
});

test('another trámite, another button and another address are free again', async () => {
  const { app } = await countingApp();
  await press(app);
  assert.equal((await press(app)).status, 429);
  assert.equal((await press(app, { tramite: 'RNPN-0002' })).status, 201);
  assert.equal((await press(app, { kind: 'useful_yes' })).status, 201);
  assert.equal((await press(app, { kind: 'useful_no' })).status, 429, 'yes and no are one button');
  assert.equal((await press(app, { address: '2800:a0:1::5' })).status, 201);
});

test('a proof is good for one press: not again, not for another key, address, trámite or button', async () => {
  const { app } = await countingApp();
  await press(app);
  const key = 'clave-de-la-prueba';
  const challenge = await challengeOf(await press(app, { key }));
  const proof = await solve(challenge);
  for (const other of [
    { key: 'otra-clave-cualquiera' },
    { key, address: '181.2.3.4', userAgent: 'x' },
    { key, tramite: 'RNPN-0002' },
    { key, kind: 'useful_yes' },
  ]) {
    await press(app, { ...other, key: undefined });
    assert.equal((await press(app, { ...other, proof })).status, 429, JSON.stringify(other));
  }
  assert.equal((await press(app, { key, proof })).status, 201);
  assert.equal((await press(app, { key, proof })).headers.get('Idempotent-Replayed'), 'true');
  assert.equal(await counted(app), 3, 'two free ones of two addresses, and one that was worked for');
});

test('a proof that was forged, spliced, made easier or expired is refused', async () => {
  const { app, wait } = await countingApp();
  await press(app);
  const key = 'clave-de-las-falsas';
  const easy = await challengeOf(await press(app, { key }));
  const other = await challengeOf(await press(app, { key: 'clave-de-los-otros' }));
  const read = (proof: string) => JSON.parse(atob(proof)) as { challenge: Challenge; solution: object };
  const right = read(await solve(easy));
  const with_ = (change: Partial<Challenge['parameters']>) => ({
    ...right,
    challenge: { ...easy, parameters: { ...easy.parameters, ...change } },
  });
  const { data } = easy.parameters;
  const forged: unknown[] = [
    'no es JSON',
    null,
    {},
    { ...right, solution: { counter: 0, derivedKey: '00' } },
    { ...right, challenge: { ...easy, signature: other.signature } },
    { ...right, challenge: { ...other, parameters: { ...other.parameters, data } } },
    with_({ cost: 1, keyPrefix: '00' }),
    with_({ data: { ...data, until: data.until + 1 } }),
    with_({ data: { ...data, level: data.level + 1 } }),
    with_({ keySignature: other.parameters.keySignature }),
  ];
  for (const one of forged)
    assert.equal(
      (await press(app, { key, proof: btoa(JSON.stringify(one)) })).status,
      429,
      JSON.stringify(one),
    );
  assert.equal((await press(app, { key, proof: 'no-es-base64-ñ'.replace('ñ', '=') })).status, 429);
  const proof = btoa(JSON.stringify(right));
  wait(10 * 60 + 1);
  assert.equal((await press(app, { key, proof })).status, 429, 'expired');
  wait(-2);
  assert.equal((await press(app, { key, proof })).status, 201, 'still on time');
});

test('what came before makes the work heavier, so that hoarded challenges are worth nothing', async () => {
  const { app } = await countingApp();
  await press(app);
  const key = 'clave-que-se-guarda';
  const hoarded = await solve(await challengeOf(await press(app, { key })));
  for (let vote = 0; vote < 200; vote += 1) {
    const own = `clave-que-trabaja-${String(vote)}`;
    const proof = await solve(await challengeOf(await press(app, { key: own })));
    assert.equal((await press(app, { key: own, proof })).status, 201);
  }
  const late = await press(app, { key, proof: hoarded });
  assert.equal(late.status, 429);
  assert.equal((await challengeOf(late)).parameters.data.level, 2);
});

test('at midnight the marks and the salt are gone, and proofs that could no longer be used', async () => {
  const { app, store, wait } = await countingApp();
  await press(app);
  const key = 'clave-de-la-noche-1';
  await press(app, { key, proof: await solve(await challengeOf(await press(app, { key }))) });
  assert.equal(await store.records.count(marks, { index: 'day' }), 2);
  assert.equal(await store.records.count(spentProofs, { index: 'until' }), 1);
  await app.endDay();
  assert.equal(await store.records.count(marks, { index: 'day' }), 2, 'the day is not over');
  wait(15 * 60 * 60);
  await app.endDay();
  assert.equal(await store.records.count(marks, { index: 'day' }), 0);
  assert.equal(await store.records.count(spentProofs, { index: 'until' }), 0);
  assert.equal((await press(app)).status, 201);
});

test('votes from 100 addresses at once are counted and flagged, without the addresses', async () => {
  const { app, store, entries } = await countingApp();
  for (let vote = 0; vote < 100; vote += 1)
    await press(app, { address: `190.${String(vote)}.77.9`, userAgent: 'Marcador/7.7' });
  const [burst, ...more] = await store.records.list(bursts, { index: 'tramite', prefix: 'RNPN-0001 ' });
  assert.deepEqual(more, []);
  assert.deepEqual(
    [burst?.count, burst?.prefixes, burst?.button, burst?.at],
    [100, 100, 'want_online', NOW.toISOString()],
  );
  assert.equal(await counted(app), 100);
  const kept = JSON.stringify([
    burst,
    entries,
    await store.records.list(marks, { index: 'day' }),
    await store.records.list(bursts, { index: 'at' }),
  ]);
  assert.ok(!/77\.9|Marcador|190\.\d/.test(kept));
});
