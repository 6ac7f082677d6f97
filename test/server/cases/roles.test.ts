import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operations, type Operation } from '../../../src/contract/operations.ts';
import { newKey } from '../demo-app.ts';
import { FEE, OFFICE, TRAMITE, deskApp } from './desk-app.ts';

/** Every desk operation with the answers for: nobody, another institution's owner, verifier, editor, owner. */
const MATRIX: Record<string, readonly [number, number, number, number, number]> = {
  deskSession: [401, 200, 200, 200, 200],
  listDeskCases: [401, 200, 200, 200, 200],
  getDeskCase: [401, 404, 200, 200, 200],
  'addCaseEvent moved': [401, 404, 403, 201, 201],
  'addCaseEvent answered': [401, 404, 403, 201, 201],
  'addCaseEvent reassigned': [401, 404, 403, 201, 201],
  'addCaseEvent moderated': [401, 404, 201, 403, 201],
  'addCaseEvent flagged': [401, 404, 201, 201, 201],
  'addCaseEvent noted': [401, 404, 201, 201, 201],
  joinDuplicates: [401, 404, 201, 201, 201],
  correctField: [401, 403, 403, 201, 201],
  correctOffice: [401, 403, 403, 200, 200],
  listTemplates: [401, 200, 200, 200, 200],
  listStaff: [401, 200, 403, 403, 200],
  addStaff: [401, 201, 403, 403, 201],
  changeStaff: [401, 404, 403, 403, 200],
  exportCases: [401, 200, 200, 200, 200],
};

const EVENTS: Record<string, object> = {
  moved: { kind: 'moved', to: 'accepted' },
  answered: { kind: 'answered', text: 'Lo vemos.' },
  reassigned: { kind: 'reassigned', institution: 'MRREE' },
  moderated: { kind: 'moderated', published: true },
  flagged: { kind: 'flagged', threat: true },
  noted: { kind: 'noted', note: 'Llamar a la oficina.' },
};

test('every operation of the desk has its line in the matrix', () => {
  const desk = Object.entries<Operation>(operations)
    .filter(([, { auth }]) => auth === 'staff')
    .map(([name]) => name);
  const covered = new Set(Object.keys(MATRIX).map((line) => line.split(' ')[0] ?? ''));
  const others = desk.filter((name) => !covered.has(name));
  // Those about notices and about the demand ledger have their own proofs beside them.
  assert.deepEqual(
    others.filter((name) => !/notices|demand/.test(operations[name as keyof typeof operations].path)),
    [],
  );
});

for (const [line, expected] of Object.entries(MATRIX))
  test(`${line}: nobody, another institution, verifier, editor, owner`, async () => {
    const [name = '', event = ''] = line.split(' ');
    const operation: Operation = operations[name as keyof typeof operations];
    const { report, get, post, as, store } = await deskApp();
    const callers = [{}, as('owner', 'MRREE'), as('verifier'), as('editor'), as('owner')];
    const found: number[] = [];
    for (const headers of callers) {
      const { folio } = await report();
      const repetition = await report();
      const path = operation.path
        .replace('{folio}', folio)
        .replace('{code}', name === 'correctOffice' ? OFFICE : TRAMITE)
        .replace('{id}', 'RNPN-editor');
      const bodies: Record<string, object> = {
        addCaseEvent: { seen: 1, ...EVENTS[event] },
        joinDuplicates: { of: folio, folios: [repetition.folio] },
        correctField: {
          field: FEE,
          value: String(20 + found.length),
          version: 1 + Math.max(0, found.length - 3),
        },
        correctOffice: {
          field: 'address',
          before: (await store.catalogue()).offices.find(({ code }) => code === OFFICE)?.address,
          value: { es: `Calle ${String(found.length)}` },
        },
        addStaff: { role: 'editor', name: 'Persona nueva' },
        changeStaff: { unit: 'Otra unidad' },
      };
      const response =
        operation.method === 'GET'
          ? await get(path, headers)
          : await post(path, bodies[name] ?? {}, { ...newKey(), ...headers });
      found.push(response.status);
    }
    assert.deepEqual(found, expected);
  });

test('a key that was ended opens nothing, and the institution’s own key is its owner', async () => {
  const { get, post, as, store } = await deskApp();
  const added = await post(
    '/v1/desk/staff',
    { role: 'editor', name: 'Ana' },
    { ...newKey(), ...as('owner') },
  );
  const { staff, key } = (await added.json()) as { staff: { id: string }; key: string };
  const hers = { Authorization: `Bearer ${key}` };
  assert.equal((await get('/v1/desk/session', hers)).status, 200);
  assert.ok(
    !JSON.stringify(
      await store.records.get({ name: 'staff', key: () => '', indexes: {} }, staff.id),
    ).includes(key),
  );
  await post(`/v1/desk/staff/${staff.id}`, { ended: true }, as('owner'));
  assert.equal((await get('/v1/desk/session', hers)).status, 401);
});
