import assert from 'node:assert/strict';
import { test } from 'node:test';
import { burstList } from '../../../src/contract/burst.ts';
import { demoApp } from '../demo-app.ts';
import { press } from './press.ts';

const words = (page: string) => page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

test('the rule is published in words, and says so when nothing is under review', async () => {
  const { get } = await demoApp();
  const answer = await get('/reglas-del-conteo');
  assert.equal(answer.status, 200);
  const page = words(await answer.text());
  for (const said of [
    'las primeras 3 pulsaciones del día',
    'Cada 100 pulsaciones',
    'hasta 64 veces',
    'se espera un minuto',
    'Ahora no hay ninguna.',
    'una señal y no una elección',
  ])
    assert.ok(page.includes(said), said);
});

test('a burst is under review for everybody to see, on the page and for programs', async () => {
  const { app, get } = await demoApp();
  for (let vote = 0; vote < 60; vote += 1)
    await press(app, { address: `190.5.${String(vote)}.7`, tramite: 'RNPN-0002' });
  const page = words(await (await get('/reglas-del-conteo')).text());
  assert.match(page, /En revisión\. Renovar el DUI : «Quiero este servicio en línea»/);
  assert.match(page, /en cinco minutos, 60 pulsaciones desde 60 redes; lo habitual era 0/);
  const listed = async (query: string) =>
    burstList.parse(await (await get(`/v1/bursts${query}`)).json()).bursts.map(({ count }) => count);
  assert.deepEqual(await listed(''), [60]);
  assert.deepEqual(await listed('?institution=RNPN'), [60]);
  assert.deepEqual(await listed('?institution=MRREE'), []);
});
