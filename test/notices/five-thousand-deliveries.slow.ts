/**
 * 5,000 deliveries while everything that takes part is killed again and again: two senders, the mail server, the
 * receiver of webhooks. All arrive; what arrives twice says so by its id; nothing reaches a private address.
 */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { demoCatalogue } from '../../demo/catalogue/index.ts';
import { noticeTargetInput, type NoticeTargetInput } from '../../src/contract/notice-target.ts';
import type { NoticeEvent } from '../../src/contract/notice.ts';
import { seedDemonstration } from '../../src/server/main/seed-demonstration.ts';
import { deliveries } from '../../src/server/notices/deliveries.ts';
import { enqueue } from '../../src/server/notices/enqueue.ts';
import { addTarget } from '../../src/server/notices/manage-targets.ts';
import { noticeTargets } from '../../src/server/notices/targets.ts';
import { openSqliteStore } from '../../src/server/sql/sqlite-store.ts';
import { receiveMail, receiveWebhooks } from '../server/main/notices/receivers.ts';

const EVENTS = 2_500;
const LATE = 100;
const secret = 'a secret of the server for tests, long enough';
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('5,000 messages arrive although senders and receivers are killed again and again', async (t) => {
  const data = await mkdtemp(join(tmpdir(), 'ventanilla-avisos-'));
  t.after(() => rm(data, { recursive: true, force: true }));
  const store = await openSqliteStore(data);
  t.after(() => store.close());
  await seedDemonstration(
    store,
    { catalogue: demoCatalogue, requests: [] },
    { hashIterations: 1, now: new Date() },
  );

  /** Id of the message → what came under it, each time. */
  const arrived = new Map<string, string[]>();
  const take = (id: string, content: string) => arrived.set(id, [...(arrived.get(id) ?? []), content]);
  let visits = 0;
  let kills = 0;
  let turn = 0;
  const inside = await receiveWebhooks(
    (_request, _body, response) => {
      visits += 1;
      response.end();
    },
    0,
    '127.0.0.2',
  );
  const respond: Parameters<typeof receiveWebhooks>[0] = (request, body, response) => {
    turn += 1;
    // One in ten is refused, one in ten is taken and the answer lost.
    if (turn % 10 === 3) return void response.writeHead(503).end();
    take(String(request.headers['webhook-id']), body);
    if (turn % 10 === 7) request.socket.destroy();
    else response.end();
  };
  const onMail: Parameters<typeof receiveMail>[0] = {
    onData(stream, _session, done) {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        const mail = Buffer.concat(pieces).toString();
        const id = /^X-Ventanilla-Id:\s+(\S+)/im.exec(mail)?.[1];
        take(id ?? 'no id', /^Message-ID:\s+(\S+)/im.exec(mail)?.[1] ?? '');
        done();
      });
    },
  };
  let web = await receiveWebhooks(respond);
  let post = await receiveMail(onMail);
  const { port: webPort } = web;
  const { port: mailPort, url: smtpUrl } = post;
  t.after(() => Promise.all([inside.close(), web.close(), post.close()]));

  const follow = async (input: NoticeTargetInput) => {
    const now = new Date();
    const { id } = await addTarget(store, {
      institution: 'RNPN',
      input: noticeTargetInput.parse(input),
      secret,
      now,
    });
    await store.write(async (records) => {
      await records.remove(deliveries, `${id}.confirmar`);
      const target = await records.get(noticeTargets, id);
      if (target) await records.put(noticeTargets, { ...target, confirmedAt: now.toISOString() });
    });
    return id;
  };
  const good = [
    await follow({ kind: 'email', address: 'jefa@rnpn.example.gob', frequency: 'immediate' }),
    await follow({ kind: 'webhook', address: web.url }),
  ];
  const bad = await follow({ kind: 'webhook', address: inside.url, kinds: ['report.late'] });

  const events = Array.from({ length: EVENTS }, (_, number): NoticeEvent => ({
    id: `event-${String(number)}`,
    at: new Date().toISOString(),
    institution: 'RNPN',
    kind: number < LATE ? 'report.late' : 'report.received',
    tramite: 'RNPN-0001',
  }));
  for (let from = 0; from < EVENTS; from += 500)
    await store.write(async (records) => {
      for (const event of events.slice(from, from + 500)) await enqueue(records, event);
    });

  let over = false;
  const script = fileURLToPath(new URL('sender.ts', import.meta.url));
  const senders: ChildProcess[] = [];
  const start = (place: number) => {
    senders[place] = spawn(process.execPath, [script, data, smtpUrl], { stdio: 'ignore' });
  };
  async function killSenders(): Promise<void> {
    for (let place = 0; !over; place = 1 - place) {
      await wait(2_500);
      if (over) return;
      senders[place]?.kill('SIGKILL');
      kills += 1;
      start(place);
    }
  }
  async function killReceivers(): Promise<void> {
    while (!over) {
      await wait(1_500);
      await Promise.all([web.close(), post.close()]);
      kills += 2;
      await wait(100);
      web = await receiveWebhooks(respond, webPort);
      post = await receiveMail(onMail, mailPort);
    }
  }
  start(0);
  start(1);
  const killers = [killSenders(), killReceivers()];
  const done = () => store.records.count(deliveries, { index: 'ended' });
  for (let turns = 0; turns < 1_600 && (await done()) < EVENTS * 2 + LATE; turns += 1) await wait(250);
  over = true;
  for (const sender of senders) sender.kill('SIGKILL');
  await Promise.all(killers);

  const rows = await store.records.list(deliveries, { index: 'ended' });
  const why = (state: string) =>
    rows
      .filter((row) => row.state === state)
      .map(({ id, lastError }) => ({ id, ...(state === 'dead' && { lastError }) }));
  const expected = events.flatMap(({ id }) => good.map((target) => `${id}.${target}`));
  const sent = new Set(why('sent').map(({ id }) => id));
  const lost = expected.filter((id) => !sent.has(id));
  assert.deepEqual(lost.slice(0, 5), [], why('dead').find(({ id }) => lost.includes(id))?.lastError);
  assert.equal(sent.size, expected.length);
  assert.equal(why('dead').filter(({ id }) => id.endsWith(bad)).length, LATE);
  assert.deepEqual(expected.filter((id) => !arrived.has(id)).slice(0, 5), []);
  assert.equal(arrived.size, expected.length);
  for (const [id, contents] of arrived)
    assert.equal(new Set(contents).size, 1, `what came twice as ${id} differs`);
  assert.equal(visits, 0);
  const times = [...arrived.values()].reduce((sum, { length }) => sum + length, 0);
  assert.ok(times > expected.length, 'nothing came twice: the kills hurt nobody');
  t.diagnostic(
    `${String(expected.length)} messages, ${String(times)} arrivals, ${String(kills)} kills, ${String(visits)} visits to a private address`,
  );
});
