import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { noticeTargetInput } from '../../src/contract/notice-target.ts';
import { contacts, keepContact } from '../../src/server/notices/contacts.ts';
import { enqueue } from '../../src/server/notices/enqueue.ts';
import { addTarget, listTargets } from '../../src/server/notices/manage-targets.ts';
import { pressToken } from '../../src/server/notices/press-token.ts';
import { demoApp, NOW } from './demo-app.ts';

const secret = 'test';

async function withTarget() {
  const demo = await demoApp();
  const input = noticeTargetInput.parse({ kind: 'email', address: 'jefa@rnpn.example.gob' });
  const { id } = await addTarget(demo.store, { institution: 'RNPN', input, secret, now: NOW });
  const state = async () => {
    const [target] = await listTargets(demo.store.records, { institution: 'RNPN', secret });
    return { confirmed: target?.confirmed, stopped: target?.stopped };
  };
  const press = (path: string, token: string, method = 'POST') =>
    demo.app.fetch(
      new Request(`http://catalogo.test${path}?t=${token}`, {
        method,
        ...(method === 'POST' && { body: 'List-Unsubscribe=One-Click' }),
        headers: { Accept: 'text/html', 'Content-Type': 'application/x-www-form-urlencoded' },
      }),
    );
  return { ...demo, id, state, press };
}

test('opening the links of a message changes nothing; the button does', async () => {
  const { id, state, press } = await withTarget();
  const begin = await pressToken(secret, { does: 'begin', target: id });
  const end = await pressToken(secret, { does: 'end', target: id });
  const asked = await press('/avisos/confirmar', begin, 'GET');
  assert.equal(asked.status, 200);
  assert.match(await asked.text(), /<form method="post" action="\/avisos\/confirmar\?t=/);
  assert.deepEqual(await state(), { confirmed: false, stopped: undefined });
  assert.match(await (await press('/avisos/confirmar', begin)).text(), /Listo: recibirá los avisos/);
  assert.deepEqual(await state(), { confirmed: true, stopped: undefined });
  await press('/avisos/baja', end, 'GET');
  assert.deepEqual(await state(), { confirmed: true, stopped: undefined });
  for (let turn = 0; turn < 2; turn += 1) assert.equal((await press('/avisos/baja', end)).status, 200);
  assert.deepEqual(await state(), { confirmed: true, stopped: 'opted_out' });
});

test('a link that was changed, or is meant for something else, does nothing', async () => {
  const { id, state, press } = await withTarget();
  const end = await pressToken(secret, { does: 'end', target: id });
  const changed = `${end.slice(0, -1)}${end.endsWith('A') ? 'E' : 'A'}`;
  const foreign = await pressToken('another server', { does: 'end', target: id });
  for (const token of [changed, foreign, '', 'x'.repeat(500)])
    assert.equal((await press('/avisos/baja', token)).status, 404);
  assert.equal((await press('/avisos/confirmar', end)).status, 404);
  assert.deepEqual(await state(), { confirmed: false, stopped: undefined });
});

test('a citizen takes the address back with the link of the message', async () => {
  const { store, press } = await withTarget();
  const folio = 'RNPN-26-7H3K9QX2-4';
  await store.write((records) =>
    keepContact(records, { folio, email: 'ana@example.com', secret, now: NOW }).then(() => undefined),
  );
  const token = await pressToken(secret, { does: 'end', contact: folio });
  assert.equal((await press('/avisos/baja', token)).status, 200);
  assert.equal(await store.records.get(contacts, folio), undefined);
});

test('the feed of an institution tells what was answered, newest first, and nothing else', async () => {
  const { get, store } = await withTarget();
  const event = { institution: 'RNPN', tramite: 'RNPN-0001', folio: 'RNPN-26-7H3K9QX2-4' } as const;
  await store.write(async (records) => {
    await enqueue(records, { ...event, id: 'a', at: '2026-11-20T10:00:00Z', kind: 'report.answered' });
    await enqueue(records, { ...event, id: 'b', at: '2026-11-21T10:00:00Z', kind: 'report.corrected' });
    await enqueue(records, { ...event, id: 'c', at: '2026-11-21T11:00:00Z', kind: 'report.received' });
  });
  const answer = await get('/avisos/RNPN.atom');
  assert.equal(answer.headers.get('Content-Type'), 'application/atom+xml; charset=utf-8');
  const { feed } = new XMLParser({ ignoreAttributes: false }).parse(await answer.text()) as {
    feed: { title: string; entry: { title: string; id: string }[] };
  };
  assert.match(feed.title, /^Respuestas y correcciones: /);
  assert.deepEqual(
    feed.entry.map(({ title }) => title.split(':')[0]),
    ['Dato corregido', 'Reporte respondido'],
  );
  await store.write((records) =>
    enqueue(records, { ...event, id: 'd', at: '2026-11-21T12:00:00Z', kind: 'report.answered' }),
  );
  assert.match(await (await get('/avisos/RNPN.atom')).text(), /<updated>2026-11-21T12:00:00Z<\/updated>/);
  assert.equal((await get('/avisos/NADIE.atom')).status, 404);
});
