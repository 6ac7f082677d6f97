import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { Webhook } from 'standardwebhooks';
import { demoCatalogue } from '../../../../demo/catalogue/index.ts';
import { noticeTargetInput, type NoticeTargetInput } from '../../../../src/contract/notice-target.ts';
import type { NoticeEvent } from '../../../../src/contract/notice.ts';
import { createMemoryStore } from '../../../../src/server/memory-store.ts';
import { startNotices, type NoticesOptions } from '../../../../src/server/main/notices/start-notices.ts';
import { isPublicAddress } from '../../../../src/server/main/public-address.ts';
import { seedDemonstration } from '../../../../src/server/main/seed-demonstration.ts';
import { keepContact } from '../../../../src/server/notices/contacts.ts';
import { deliveries } from '../../../../src/server/notices/deliveries.ts';
import { enqueue } from '../../../../src/server/notices/enqueue.ts';
import { addTarget, listTargets } from '../../../../src/server/notices/manage-targets.ts';
import { noticeTargets } from '../../../../src/server/notices/targets.ts';
import { receiveMail, receiveWebhooks } from './receivers.ts';

const secret = 'a secret of the server for tests, long enough';
const publicUrl = 'https://catalogo.example.gob';
const from = 'Catálogo <avisos@catalogo.example.gob>';
const event: NoticeEvent = {
  id: 'RNPN-26-7H3K9QX2-4.received',
  at: '2026-11-21T16:00:00Z',
  institution: 'RNPN',
  kind: 'report.received',
  folio: 'RNPN-26-7H3K9QX2-4',
  tramite: 'RNPN-0001',
  field: '/variants/0/fees/0/amount',
  answerBy: '2026-12-04',
};

async function loadedStore() {
  const store = createMemoryStore();
  await seedDemonstration(
    store,
    { catalogue: demoCatalogue, requests: [] },
    { hashIterations: 1, now: new Date() },
  );
  return store;
}

type Store = Awaited<ReturnType<typeof loadedStore>>;

async function follow(store: Store, input: NoticeTargetInput) {
  const added = await addTarget(store, {
    institution: 'RNPN',
    input: noticeTargetInput.parse(input),
    secret,
    now: new Date(),
  });
  if (input.kind === 'email')
    await store.write(async (records) => {
      await records.remove(deliveries, `${added.id}.confirmar`);
      const target = await records.get(noticeTargets, added.id);
      if (target) await records.put(noticeTargets, { ...target, confirmedAt: new Date().toISOString() });
    });
  return added;
}

function run(t: TestContext, store: Store, options: Partial<NoticesOptions> = {}) {
  const errors: unknown[] = [];
  const stop = startNotices({
    store,
    secret,
    publicUrl,
    answerWithinDays: 10,
    pause: 10,
    firstWait: 20,
    guard: { allows: () => true, anyPort: true, plain: true },
    onError: (error) => errors.push(error),
    ...options,
  });
  t.after(stop);
  return errors;
}

async function until(done: () => boolean | Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 2_000; turn += 1) {
    if (await done()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  assert.fail('It never came.');
}

const ended =
  (store: Store, least = 1) =>
  async () =>
    (await store.records.count(deliveries, { index: 'ended' })) >= least;

test('a new report reaches the institution by e-mail, with a way out in each message', async (t) => {
  const server = await receiveMail();
  t.after(() => server.close());
  const store = await loadedStore();
  await follow(store, { kind: 'email', address: 'jefa@rnpn.example.gob', frequency: 'immediate' });
  await store.write((records) => enqueue(records, event));
  run(t, store, { mail: { smtpUrl: server.url, from } });
  await until(() => server.mails.length > 0);
  const [{ to, mail } = assert.fail()] = server.mails;
  assert.deepEqual(to, ['jefa@rnpn.example.gob']);
  assert.match(mail.subject ?? '', /^Reporte nuevo: /);
  assert.match(mail.text ?? '', /Llegó el reporte RNPN-26-7H3K9QX2-4 sobre «.+» \(costos\)\./);
  assert.match(mail.text ?? '', /Responda a más tardar el 4 de diciembre de 2026\./);
  assert.match(mail.text ?? '', /https:\/\/catalogo\.example\.gob\/t\/RNPN-0001/);
  const [, optOut] = /\n(https:\S+\/avisos\/baja\?t=\S+)\n/.exec(mail.text ?? '') ?? [];
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value;
  assert.equal(header('list-unsubscribe'), `<${optOut ?? ''}>`);
  assert.equal(header('list-unsubscribe-post'), 'List-Unsubscribe=One-Click');
  assert.match(mail.messageId ?? '', /^<RNPN-26-7H3K9QX2-4\.received\.[0-9a-f-]+@catalogo\.example\.gob>$/);
});

test('a mail server that asks to wait, or goes away after the message, gets it again under the same id', async (t) => {
  let turns = 0;
  const seen: string[] = [];
  const server = await receiveMail({
    onRcptTo(_address, _session, done) {
      turns += 1;
      done(turns === 1 ? Object.assign(new Error('busy'), { responseCode: 451 }) : null);
    },
    onData(stream, _session, done) {
      let text = '';
      stream.on('data', (piece: Buffer) => (text += piece.toString()));
      stream.on('end', () => {
        seen.push(/^Message-ID: (.+)$/im.exec(text)?.[1] ?? '');
        // The message is here; the answer never arrives.
        if (seen.length === 1) server.drop();
        else done();
      });
    },
  });
  t.after(() => server.close());
  const store = await loadedStore();
  await follow(store, { kind: 'email', address: 'jefa@rnpn.example.gob', frequency: 'immediate' });
  await store.write((records) => enqueue(records, event));
  run(t, store, { mail: { smtpUrl: server.url, from } });
  await until(ended(store));
  assert.equal(seen.length, 2);
  assert.equal(seen[0], seen[1]);
  const [sent] = await store.records.list(deliveries, { index: 'ended' });
  assert.equal(sent?.state, 'sent');
  assert.equal(sent.attempts, 3);
});

test('a mailbox that does not exist is given up at once and can be seen in the list', async (t) => {
  const server = await receiveMail({
    onRcptTo: (_address, _session, done) =>
      done(Object.assign(new Error('jefa@rnpn.example.gob unknown'), { responseCode: 550 })),
  });
  t.after(() => server.close());
  const store = await loadedStore();
  await follow(store, { kind: 'email', address: 'jefa@rnpn.example.gob', frequency: 'immediate' });
  await store.write((records) => enqueue(records, event));
  const errors = run(t, store, { mail: { smtpUrl: server.url, from } });
  await until(ended(store));
  const [target] = await listTargets(store.records, { institution: 'RNPN', secret });
  assert.deepEqual(target?.undelivered, {
    messages: 1,
    reason: 'el servidor de correo rechaza el mensaje (550)',
  });
  await until(() => errors.length === 1);
  assert.doesNotMatch(String(errors[0]), /jefa@/);
});

test('a webhook carries its id, its time and a signature that the receiver can check', async (t) => {
  const got: { body: string; headers: Record<string, string> }[] = [];
  const receiver = await receiveWebhooks((request, body, response) => {
    got.push({ body, headers: request.headers as Record<string, string> });
    response.writeHead(got.length === 1 ? 500 : 204).end();
  });
  t.after(() => receiver.close());
  const store = await loadedStore();
  const { webhookSecret = '' } = await follow(store, { kind: 'webhook', address: receiver.url });
  await store.write((records) => enqueue(records, event));
  run(t, store);
  await until(() => got.length === 2);
  for (const { body, headers } of got)
    assert.deepEqual(new Webhook(webhookSecret).verify(body, headers), {
      type: 'report.received',
      timestamp: event.at,
      data: event,
    });
  assert.equal(got[0]?.headers['webhook-id'], got[1]?.headers['webhook-id']);
  assert.throws(() => new Webhook(webhookSecret).verify(`${got[0]?.body ?? ''} `, got[0]?.headers ?? {}));
});

test('nothing is sent to a private address, nor where a redirect points', async (t) => {
  let visits = 0;
  const inside = await receiveWebhooks((_request, _body, response) => {
    visits += 1;
    response.end();
  });
  const outside = await receiveWebhooks((_request, _body, response) =>
    response.writeHead(307, { Location: inside.url }).end(),
  );
  t.after(() => Promise.all([inside.close(), outside.close()]));
  const store = await loadedStore();
  for (const address of [inside.url, inside.url.replace('127.0.0.1', 'localhost')])
    await follow(store, { kind: 'webhook', address });
  await store.write((records) => enqueue(records, event));
  const stop = startNotices({
    store,
    secret,
    publicUrl,
    answerWithinDays: 10,
    pause: 10,
    guard: { allows: isPublicAddress, anyPort: true, plain: true },
    onError: () => undefined,
  });
  await until(ended(store, 2));
  await stop();
  const targets = await listTargets(store.records, { institution: 'RNPN', secret });
  assert.deepEqual(
    targets.map(({ undelivered }) => undelivered?.reason),
    Array(2).fill('la dirección lleva a una red privada, o no es https'),
  );
  const other = await loadedStore();
  await follow(other, { kind: 'webhook', address: outside.url });
  await other.write((records) => enqueue(records, event));
  run(t, other);
  await until(async () => {
    const [waiting] = await other.records.list(deliveries, { index: 'due' });
    return waiting?.lastError?.startsWith('redirige (307)') ?? false;
  });
  assert.equal(visits, 0);
});

test('a receiver that says it is gone is not asked again', async (t) => {
  const receiver = await receiveWebhooks((_request, _body, response) => response.writeHead(410).end());
  t.after(() => receiver.close());
  const store = await loadedStore();
  await follow(store, { kind: 'webhook', address: receiver.url });
  await store.write((records) => enqueue(records, event));
  run(t, store);
  await until(ended(store));
  await until(async () => {
    const [target] = await listTargets(store.records, { institution: 'RNPN', secret });
    return target?.stopped === 'gone';
  });
});

test('a citizen who left an address is told that there is an answer, and not what it says', async (t) => {
  const server = await receiveMail();
  t.after(() => server.close());
  const store = await loadedStore();
  await store.write(async (records) => {
    await keepContact(records, {
      folio: event.folio ?? '',
      email: 'ana@example.com',
      secret,
      now: new Date(),
    });
    await enqueue(records, { ...event, id: 'a', kind: 'report.received' });
    await enqueue(records, { ...event, id: 'b', kind: 'report.answered' });
  });
  run(t, store, { mail: { smtpUrl: server.url, from } });
  await until(() => server.mails.length > 0);
  await until(ended(store));
  assert.equal(server.mails.length, 1);
  assert.deepEqual(server.mails[0]?.to, ['ana@example.com']);
  assert.match(server.mails[0].mail.text ?? '', /use el folio y el código de acceso de su comprobante/);
});
