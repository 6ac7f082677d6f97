import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createApp } from '../../src/server/app.ts';
import { demoApp, NOW } from './demo-app.ts';

/** A person whose browser runs no scripts, behind an address, at a clock that the test moves. */
async function withoutScripts() {
  const { store } = await demoApp();
  let now = NOW;
  const app = createApp({
    store,
    clock: () => now,
    settings: {
      secret: 'test',
      hashIterations: 10,
      voteHashIterations: 1,
      work: { cost: 1, from: 4, to: 8 },
    },
  });
  let keys = 0;
  const send = async (fields: Record<string, string>) => {
    const answer = await app.fetch(
      new Request('http://catalogo.test/t/RNPN-0002/comentario', {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(fields).toString(),
      }),
      { address: '190.5.1.7' },
    );
    return {
      status: answer.status,
      retryAfter: answer.headers.get('Retry-After'),
      page: await answer.text(),
    };
  };
  const report = () => ({
    key: `formulario-de-prueba-${String((keys += 1))}`,
    part: 'cost',
    problem: 'other_fee',
    detail: 'Me pidieron «más» & "otra cosa"',
  });
  return { send, report, wait: (seconds: number) => (now = new Date(now.getTime() + seconds * 1000)) };
}

/** What the form of a page would send. */
function fieldsOf(page: string): Record<string, string> {
  const unescape = (text: string) =>
    text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  return Object.fromEntries(
    [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, unescape(value)],
    ),
  );
}

test('under load a form without scripts waits a minute and is then taken, with all that was written', async () => {
  const { send, report, wait } = await withoutScripts();
  assert.equal((await send(report())).status, 201);
  const written = report();
  const told = await send(written);
  assert.equal(told.status, 429);
  assert.equal(told.retryAfter, '60');
  assert.match(told.page, /<h1>Espere un poco y pulse «Enviar»<\/h1>/);
  assert.match(told.page, /A las 9:01:00/);
  const kept = fieldsOf(told.page);
  assert.deepEqual({ ...kept, espera: undefined }, { ...written, espera: undefined });

  wait(59);
  const early = await send(kept);
  assert.equal(early.status, 429);
  assert.equal(early.retryAfter, '1', 'the minute goes on and does not begin again');
  wait(1);
  assert.equal((await send(fieldsOf(early.page))).status, 201);
});

test('a hundred forms that wait together are taken one after the other, ever more slowly', async () => {
  const { send, report, wait } = await withoutScripts();
  await send(report());
  const waiting = await Promise.all(
    Array.from({ length: 100 }, async () => fieldsOf((await send(report())).page)),
  );
  let taken = 0;
  // Ten minutes, and a script that presses every ten seconds.
  for (let pressed = 0; pressed < 60; pressed += 1) {
    wait(10);
    const { status } = await send(waiting[taken] ?? {});
    if (status === 201) taken += 1;
  }
  assert.equal(taken, 4);
});

test('a ticket that nobody gave, or that was given for another trámite, is none', async () => {
  const { send, report, wait } = await withoutScripts();
  await send(report());
  for (const espera of ['', '1.00', `${String(Math.floor(NOW.getTime() / 1000) - 900)}.0123456789abcdef`]) {
    wait(61);
    assert.equal((await send({ ...report(), espera })).status, 429, espera);
  }
});
