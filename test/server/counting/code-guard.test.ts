import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demoCredentials } from '../../../demo/requests.ts';
import { PROOF_HEADER } from '../../../src/contract/proof-header.ts';
import { createSlowQueue } from '../../../src/server/counting/slow-queue.ts';
import type { App } from '../../../src/server/app.ts';
import { demoApp } from '../demo-app.ts';
import { challengeOf, solve } from './press.ts';

const { folio, accessCode } = demoCredentials.granted;
const WRONG = demoCredentials.needsInformation.accessCode;
const UNKNOWN = 'RNPN-26-7H3K9QX2-4';

const follow = (app: App, credentials: { folio: string; accessCode: string }, proof?: string) =>
  app.fetch(
    new Request('http://catalogo.test/v1/requests/track', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(proof !== undefined && { [PROOF_HEADER]: proof }) },
      body: JSON.stringify(credentials),
    }),
    { address: '190.5.1.7' },
  );

test('after ten wrong codes the next one asks for work, and the right code gets in all the same', async () => {
  const { app } = await demoApp({ work: { cost: 1, from: 4, to: 8 } });
  for (let tried = 0; tried < 10; tried += 1)
    assert.equal((await follow(app, { folio, accessCode: WRONG })).status, 404);
  const asked = await follow(app, { folio, accessCode: WRONG });
  assert.equal(asked.status, 429);
  assert.equal((await follow(app, { folio, accessCode })).status, 200);
  const proof = await solve(await challengeOf(asked));
  assert.equal((await follow(app, { folio, accessCode: WRONG }, proof)).status, 404);
  assert.equal((await follow(app, { folio, accessCode: WRONG }, proof)).status, 429, 'spent');
});

test('a folio that does not exist is answered like one that does', async () => {
  const { app } = await demoApp({ work: { cost: 1, from: 4, to: 8 } });
  const statuses = async (asked: string) => {
    const answers: number[] = [];
    for (let tried = 0; tried < 12; tried += 1)
      answers.push((await follow(app, { folio: asked, accessCode: WRONG })).status);
    return answers;
  };
  assert.deepEqual(await statuses(UNKNOWN), await statuses(folio));
});

test('codes are hashed two at a time, and a full queue is said at once', async () => {
  const queue = createSlowQueue({ atOnce: 2, most: 3 });
  let running = 0;
  let highest = 0;
  const releases: (() => void)[] = [];
  const work = async () => {
    highest = Math.max(highest, (running += 1));
    await new Promise<void>((resolve) => releases.push(resolve));
    running -= 1;
  };
  const taken = Array.from({ length: 6 }, () => queue.run(work, false));
  assert.deepEqual(
    taken.map((one) => one !== undefined),
    [true, true, true, true, true, false],
  );
  const first = queue.run(work, true);
  assert.ok(first, 'who has worked finds room');
  const all = Promise.all([...taken, first]);
  for (let done = 0; done < 6; done += 1) {
    releases.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  await all;
  assert.equal(highest, 2);
});
