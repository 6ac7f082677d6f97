import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operations } from '../../../src/contract/operations.ts';
import { demoApp } from '../demo-app.ts';

test('the API and the page say the same of a trámite, and the page says where it comes from', async () => {
  const { get } = await demoApp();
  const card = operations.getScorecard.output.parse(await (await get('/v1/scorecard/RNPN-0002')).json());
  const page = await (await get('/t/RNPN-0002/simplificacion')).text();
  const { yes, partly, no, unknown } = card.totals;
  assert.equal(yes + partly + no + unknown, card.criteria.length);
  assert.ok(
    page.includes(
      `De ${String(card.criteria.length)} criterios, cumple ${String(yes)}, cumple en parte ${String(partly)} y no cumple ${String(no)}. De ${String(unknown)} no consta nada.`,
    ),
  );
  assert.match(page, /Lo declaró la institución el 1 de junio de 2026: Llega un correo/);
  assert.match(page, /Según la ficha: /);
  assert.ok((await (await get('/t/RNPN-0002')).text()).includes('href="/t/RNPN-0002/simplificacion"'));
});

test('a trámite that is not there has no scorecard', async () => {
  const { get } = await demoApp();
  assert.equal((await get('/v1/scorecard/NADA-1')).status, 404);
  assert.equal((await get('/t/NADA-1/simplificacion')).status, 404);
});
