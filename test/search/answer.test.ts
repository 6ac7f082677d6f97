import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchAnswer } from '../../src/contract/search.ts';
import { demoApp } from '../server/demo-app.ts';

const { get } = await demoApp();
const ask = async (query: string) => searchAnswer.parse(await (await get(`/v1/search?${query}`)).json());
const page = async (query: string) => (await get(`/buscar?${query}`, { Accept: 'text/html' })).text();

test('The answer says what was understood in its own language, with the query that lacks it', async () => {
  const spanish = await ask(`q=${encodeURIComponent('cuánto cuesta el pasaporte en santa ana')}`);
  assert.deepEqual(spanish.understood, [
    { kind: 'place', value: 'Santa Ana', label: 'Santa Ana', without: 'cuánto cuesta el pasaporte' },
    { kind: 'section', value: 'fees', label: 'Cuánto cuesta', without: 'el pasaporte en santa ana' },
  ]);
  assert.ok(spanish.results.length > 0 && spanish.results.every(({ section }) => section === 'costo'));
  const english = await ask('q=how+much+passport&lang=en');
  assert.deepEqual(
    english.understood?.map(({ label }) => label),
    ['What it costs'],
  );
});

test('An answer without anything to add is as it always was', async () => {
  const plain = await ask('q=apostilla');
  assert.equal(plain.understood, undefined);
  assert.equal(plain.near, undefined);
  assert.equal(plain.results[0]?.section, undefined);
});

test('An institution and a filter are understood by name and applied', async () => {
  const answer = await ask(`q=${encodeURIComponent('trámites gratis del ISSS')}`);
  assert.deepEqual(
    answer.understood?.map(({ label }) => label),
    ['No cuesta nada', 'Instituto Salvadoreño del Seguro Social'],
  );
  assert.ok(answer.results.length > 0);
  for (const { institution, fee } of answer.results) {
    assert.equal(institution.code, 'ISSS');
    assert.equal(fee.kind, 'free');
  }
});

test('When there is nothing, the names of what is near are there', async () => {
  const { total, near = [] } = await ask('q=visa+americana');
  assert.equal(total, 0);
  assert.ok(near.some(({ kind, label }) => kind === 'tramite' && /visa/i.test(label)));
  assert.ok(near.some(({ kind, label, count }) => kind === 'category' && label === 'Migración' && count));
});

test('The page without scripts says the same, with links that take it back and lead on', async () => {
  const understood = await page(`q=${encodeURIComponent('cuánto cuesta el pasaporte')}`);
  assert.ok(understood.includes('Entendimos: Cuánto cuesta.'));
  assert.ok(understood.includes('href="/buscar?q=el+pasaporte"'));
  assert.match(understood, /href="\/t\/DGME-\d+#costo"/);
  const none = await page('q=visa+americana');
  assert.ok(none.includes('También puede ver'));
  assert.match(none, /href="\/t\/(?:DGME-0009|MRREE-0007)"/);
  assert.ok(none.includes('href="/t/#MIG-001"'));
  assert.ok((await page('q=how+much+passport&lang=en')).includes('We understood: What it costs.'));
});
