import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lengthOf, SMS_LIMIT, smsTexts, toGsm } from '../../src/server/pages/sms-text.ts';
import { createCatalogueView } from '../../src/server/catalogue-view.ts';
import { demoApp } from './demo-app.ts';

/** What a modem sends as one septet: ASCII letters and the letters of Western Europe that GSM 03.38 has. */
const SENDABLE = /^[\n\r -_a-z£¥èéùìòÇØøÅåÆæßÉ¤¡ÄÖÑÜ§¿äöñüà€{}[\]~\\|^]*$/;

test('every trámite fits two text messages for each variant, in letters that cost one septet, and leads to its page', async () => {
  const { store } = await demoApp();
  const view = createCatalogueView(await store.snapshot(), new Date('2026-11-21T15:00:00Z'));
  let texts = 0;
  for (const tramite of view.tramites.values())
    for (const lang of ['es', 'en'])
      for (const text of smsTexts(tramite, view, lang, `catalogo.example.gob.sv/t/${tramite.code}`)) {
        texts += 1;
        assert.ok(lengthOf(text) <= SMS_LIMIT, `${String(lengthOf(text))}: ${text}`);
        assert.match(text, SENDABLE);
        assert.ok(text.endsWith(`catalogo.example.gob.sv/t/${tramite.code}`), text);
        assert.doesNotMatch(text, /undefined|\[object/);
      }
  assert.ok(texts > 200, String(texts));
});

test('it says cost, time and what to bring, and counts what there was no room for', async () => {
  const { get } = await demoApp();
  const response = await get('/t/RNPN-0002.txt');
  assert.equal(response.headers.get('Content-Type'), 'text/plain; charset=utf-8');
  const text = await response.text();
  assert.match(text, /^Renovar el DUI.*\(RNPN\)\. Costo: \$10\.31\. .*Lleve: .*Mas en .*\/t\/RNPN-0002/);
  assert.equal((await get('/t/NO-HAY.txt')).status, 404);
  const english = await (await get('/t/RNPN-0002.txt?lang=en')).text();
  assert.match(english, /Cost: \$10\.31\..*Bring: .*More at /);
});

test('letters that a message has not are written with those that it has', () => {
  assert.equal(
    toGsm('Código «único», año ½ – 3 €… ¿sí?'),
    'Codigo "unico", año  - 3 €... ¿si?'.replace('  ', ' '),
  );
  assert.equal(lengthOf('a€'), 3);
});
