import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Office } from '../../../src/contract/institution.ts';
import { OFFICE, deskApp, type DeskApp } from './desk-app.ts';

const officeOf = async ({ get }: DeskApp): Promise<Office> => {
  const { offices } = (await (await get('/v1/offices?institution=RNPN')).json()) as { offices: Office[] };
  const found = offices.find(({ code }) => code === OFFICE);
  assert.ok(found);
  return found;
};
const correct = (app: DeskApp, body: object, code = OFFICE) =>
  app.post(`/v1/desk/offices/${code}`, body, app.as('editor'));

test('an institution corrects the address and the week of its office, and nothing else of it changes', async () => {
  const app = await deskApp();
  const before = await officeOf(app);
  const address = { ...before.address, es: '2.ª avenida norte, n.º 5' };
  const hours = [{ days: ['mo', 'we'], opens: '08:00', closes: '12:30' }];
  const answers = [
    await correct(app, { field: 'address', before: before.address, value: address }),
    await correct(app, { field: 'hours', before: before.hours, value: hours }),
  ];
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200],
  );
  assert.deepEqual(await officeOf(app), { ...before, address, hours });
  assert.deepEqual(await answers[1]?.json(), { office: { ...before, address, hours } });
});

test('what a colleague wrote meanwhile is not written over, and a repeat changes nothing', async () => {
  const app = await deskApp();
  const { address } = await officeOf(app);
  const first = { field: 'address', before: address, value: { es: 'Calle Uno' } };
  assert.equal((await correct(app, first)).status, 200);
  const { revision } = await app.store.catalogue();
  assert.equal((await correct(app, first)).status, 200, 'its answer may have been lost');
  assert.equal((await app.store.catalogue()).revision, revision);
  const second = await correct(app, { ...first, value: { es: 'Calle Dos' } });
  assert.equal(second.status, 409);
  assert.match(((await second.json()) as { type: string }).type, /oficina-cambio$/);
  assert.equal((await officeOf(app)).address.es, 'Calle Uno');
});

test('what is no week, an office of others and one that does not exist are refused', async () => {
  const app = await deskApp();
  const { hours } = await officeOf(app);
  const wrong = await correct(app, {
    field: 'hours',
    before: hours,
    value: [{ days: ['lunes'], opens: '8', closes: '12:00' }],
  });
  assert.equal(wrong.status, 400);
  const { errors } = (await wrong.json()) as { errors: { pointer: string }[] };
  assert.ok(errors.some(({ pointer }) => pointer.startsWith('/hours/0')));
  assert.equal((await correct(app, { field: 'name', before: 'x', value: 'y' })).status, 400);
  assert.equal((await correct(app, { field: 'hours', before: [], value: [] }, 'NADIE-01')).status, 404);
  const others = (await app.store.catalogue()).offices.find(({ institution }) => institution !== 'RNPN');
  assert.equal((await correct(app, { field: 'hours', before: [], value: [] }, others?.code)).status, 403);
});
