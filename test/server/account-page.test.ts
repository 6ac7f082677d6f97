import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addToDay, useDays } from '../../src/server/figures/day-records.ts';
import { deskApp, TRAMITE } from './cases/desk-app.ts';

const day = '2026-11-20';

/** The cell beside a row's name. */
const figure = (page: string, name: string) =>
  new RegExp(`<th scope="row">${name}</th>\\s*<td>([^<]*)</td>`).exec(page)?.[1];

test('the account of an institution is complete without scripts, with the same figures as its data', async () => {
  const desk = await deskApp();
  const { folio } = await desk.report();
  await desk.report({ field: undefined, problem: 'treatment' });
  await desk.act(folio, { kind: 'answered', seen: 1, text: 'Gracias por avisar.' });
  const response = await desk.get('/rendicion/RNPN');
  const page = await response.text();
  assert.equal(response.status, 200);
  assert.match(response.headers.get('Content-Type') ?? '', /^text\/html/);
  assert.match(page, /<h1>Rendición de cuentas: Registro Nacional de las Personas Naturales<\/h1>/);
  const { figures, now } = (await (await desk.get('/v1/report?institution=RNPN')).json()) as {
    figures: { received: number; answered: number };
    now: { open: number };
  };
  assert.deepEqual([figures.received, figures.answered, now.open], [2, 1, 2]);
  assert.equal(figure(page, 'Recibidos'), '2');
  assert.equal(figure(page, 'Respondidos'), '1');
  assert.equal(figure(page, 'Abiertos hoy'), '2');
  assert.match(page, /href="\/v1\/report\.csv\?institution=RNPN"/);
  assert.match(page, /Mes por mes/);
  // What people wrote, and who attended, is no figure.
  assert.doesNotMatch(page, /otra cantidad|Persona owner|RNPN-26-/);
});

test('the account of all institutions leads to the one of each', async () => {
  const desk = await deskApp();
  await desk.report();
  const page = await (await desk.get('/rendicion')).text();
  assert.match(page, /<h1>Rendición de cuentas de los trámites<\/h1>/);
  assert.match(page, /<a href="\/rendicion\/RNPN">/);
  assert.match(page, /1 reportes recibidos/);
});

test('few answers and few uses are not shown, and a place is shown by its name', async () => {
  const { get, store, post } = await deskApp();
  const survey = { survey: 'una-encuesta-de-prueba', turn: 1, tramite: TRAMITE, rating: 5 };
  assert.equal((await post('/v1/survey', survey)).status, 200);
  const use = {
    day,
    institution: 'RNPN',
    tramite: TRAMITE,
    site: 'rnpn.example.gob',
    element: 'tramite-card',
  };
  const counts = { opened: 0, started: 0 };
  await store.write(async (records) => {
    await addToDay(records, useDays, { ...use, placement: 'inicio', shown: 40, ...counts });
    for (const placement of ['rincon', 'rincon-2'])
      await addToDay(records, useDays, { ...use, placement, shown: 4, ...counts });
  });
  const page = await (await get('/rendicion/RNPN')).text();
  assert.match(page, /Hay menos de 5 respuestas: no se muestran/);
  assert.equal(figure(page, 'rnpn.example.gob inicio'), '40');
  assert.doesNotMatch(page, /rincon/);
});

test('an institution that nobody knows has no account, whatever it is called', async () => {
  const { get } = await deskApp();
  for (const name of ['NADIE', 'no%20es%20un%20c%C3%B3digo', '%3Cscript%3E'])
    assert.equal((await get(`/rendicion/${name}`)).status, 404, name);
});
