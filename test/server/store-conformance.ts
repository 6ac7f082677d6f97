/** What every store promises, whatever it is made of. Run once for each store, on catalogues of the contract's shape. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Store, StoredFeedback, StoredRequest, IdempotencyRecord } from '../../src/server/store.ts';
import { feedbackInput } from '../../src/contract/feedback.ts';
import { requestEvent, requestInput } from '../../src/contract/request.ts';
import { tramiteContent, type TramiteContent } from '../../src/contract/tramite.ts';

export interface StoreUnderTest {
  name: string;
  open(): Promise<Store>;
  /** Opens again what was closed; absent for a store that forgets. */
  reopen?(): Promise<Store>;
}

const at = '2026-11-21T10:00:00-06:00';

export function someTramite(code: string, name = `Trámite ${code}`): TramiteContent {
  return tramiteContent.parse({
    code,
    name: { es: name },
    summary: { es: 'Para probar.' },
    institution: 'RNPN',
    variants: [{ code: 'unica', name: { es: 'Modalidad única' } }],
    updatedAt: '2026-11-20',
  });
}

function idempotency(key: string, scope = 'giveFeedback'): IdempotencyRecord {
  return { key, scope, bodyHash: 'a'.repeat(64), status: 201, answer: `{"key":"${key}"}`, createdAt: at };
}

function feedback(folio: string, more: Partial<StoredFeedback> = {}): StoredFeedback {
  return {
    ...feedbackInput.parse({ kind: 'want_online', tramite: 'T-1' }),
    folio,
    codeHash: 'hash',
    receivedAt: at,
    status: 'received',
    ...more,
  };
}

function request(folio: string): StoredRequest {
  return {
    ...requestInput.parse({
      title: { es: 'Reposición de DUI' },
      createdAt: at,
      events: [{ id: 'e1', at, newStatus: 'received' }],
    }),
    folio,
    institution: 'RNPN',
    codeHash: 'hash',
  };
}

export function storeConformance({ name, open, reopen }: StoreUnderTest): void {
  const promise = (sentence: string, body: (store: Store) => Promise<void>) =>
    test(`${name}: ${sentence}`, async () => {
      const store = await open();
      try {
        await body(store);
      } finally {
        await store.close();
      }
    });

  promise('is empty at first, at revision 0', async (store) => {
    assert.equal(await store.revision(), 0);
    const catalogue = await store.catalogue();
    assert.equal(catalogue.revision, 0);
    assert.deepEqual(catalogue.tramites, []);
    assert.equal(await store.tramite('T-1'), undefined);
    await store.check();
  });

  promise('gives back what was loaded, in the order in which it came', async (store) => {
    const loaded = await store.changeCatalogue({
      info: { title: { es: 'Prueba' }, country: 'SV', timeZone: 'America/El_Salvador' },
      categories: [{ code: 'C', name: { es: 'Cosas' } }],
      lifeEvents: [{ code: 'L', name: { es: 'Nacer' }, order: 1, tramites: ['T-2'] }],
      institutions: [{ code: 'RNPN', name: { es: 'Registro' }, kind: 'registry', phones: [], domains: [] }],
      offices: [
        {
          code: 'O',
          name: { es: 'Oficina' },
          kind: 'central',
          institution: 'RNPN',
          address: { es: 'Calle' },
          phones: [],
          hours: [],
          exceptions: [],
          accessibility: [],
          languages: [],
        },
      ],
      tramites: [someTramite('T-2'), someTramite('T-1')],
      localLayers: [{ institution: 'RNPN', tramite: 'T-1', blocks: { notice: { es: 'Aviso' } } }],
    });
    assert.deepEqual(loaded, { revision: 1, changedTramites: ['T-2', 'T-1'] });
    assert.equal(await store.revision(), 1);
    const catalogue = await store.catalogue();
    assert.equal(catalogue.revision, 1);
    assert.equal(catalogue.info.title.es, 'Prueba');
    assert.deepEqual(
      catalogue.tramites.map(({ code }) => code),
      ['T-2', 'T-1'],
    );
    assert.equal(catalogue.categories[0]?.name.es, 'Cosas');
    assert.deepEqual(catalogue.lifeEvents[0]?.tramites, ['T-2']);
    assert.equal(catalogue.institutions[0]?.code, 'RNPN');
    assert.equal(catalogue.offices[0]?.kind, 'central');
    assert.equal(catalogue.localLayers[0]?.blocks.notice?.es, 'Aviso');
    assert.deepEqual(await store.tramite('T-1'), catalogue.tramites[1]);
  });

  promise(
    'a trámite keeps its version while its content is the same, and gets the next when it changes',
    async (store) => {
      await store.changeCatalogue({ tramites: [someTramite('T-1'), someTramite('T-2')] });
      const again = await store.changeCatalogue({ tramites: [someTramite('T-1'), someTramite('T-2')] });
      assert.deepEqual(again, { revision: 1, changedTramites: [] });
      const first = await store.tramite('T-1');
      assert.equal(first?.version, 1);
      assert.match(first.hash, /^[0-9a-f]{64}$/);
      const changed = await store.changeCatalogue({
        tramites: [someTramite('T-1', 'Otro nombre'), someTramite('T-2')],
      });
      assert.deepEqual(changed, { revision: 2, changedTramites: ['T-1'] });
      const second = await store.tramite('T-1');
      assert.equal(second?.version, 2);
      assert.notEqual(second.hash, first.hash);
      assert.equal((await store.tramite('T-2'))?.version, 1);
      assert.deepEqual(
        (await store.catalogue()).tramites.map(({ code }) => code),
        ['T-1', 'T-2'],
      );
    },
  );

  promise('the order in which an author wrote the fields does not make a new version', async (store) => {
    const tramite = someTramite('T-1');
    const backwards = Object.fromEntries(Object.entries(tramite).reverse()) as unknown as TramiteContent;
    await store.changeCatalogue({ tramites: [tramite] });
    assert.deepEqual((await store.changeCatalogue({ tramites: [backwards] })).changedTramites, []);
  });

  promise('a version and a hash that an author sends are ignored', async (store) => {
    await store.changeCatalogue({
      tramites: [{ ...someTramite('T-1'), version: 99, hash: 'x' } as TramiteContent],
    });
    assert.equal((await store.tramite('T-1'))?.version, 1);
  });

  promise('an import with one record that cannot be stored changes nothing', async (store) => {
    await store.changeCatalogue({ tramites: [someTramite('T-1')] });
    const unstorable = { ...someTramite('T-3'), source: 1n as unknown as string };
    await assert.rejects(
      store.changeCatalogue({
        categories: [{ code: 'C', name: { es: 'Cosas' } }],
        tramites: [someTramite('T-1', 'Otro nombre'), someTramite('T-2'), unstorable],
      }),
    );
    const catalogue = await store.catalogue();
    assert.equal(catalogue.revision, 1);
    assert.deepEqual(catalogue.categories, []);
    assert.deepEqual(
      catalogue.tramites.map(({ name }) => name.es),
      ['Trámite T-1'],
    );
    await store.changeCatalogue({ tramites: [someTramite('T-2')] });
    assert.equal(await store.revision(), 2);
  });

  promise('changing what was read does not change what is stored', async (store) => {
    await store.changeCatalogue({ tramites: [someTramite('T-1')] });
    const read = await store.tramite('T-1');
    if (read) read.name.es = 'Cambiado';
    assert.equal((await store.tramite('T-1'))?.name.es, 'Trámite T-1');
  });

  promise('counts votes and reports of each trámite, without the withdrawn ones', async (store) => {
    await store.addFeedback(feedback('F-1'), idempotency('1'));
    await store.addFeedback(feedback('F-2'), idempotency('2'));
    await store.addFeedback(
      feedback('F-3', { kind: 'works_differently', detail: 'Cobran' }),
      idempotency('3'),
    );
    await store.addFeedback(feedback('F-4', { kind: 'praise' }), idempotency('4'));
    await store.addFeedback(feedback('F-5', { tramite: 'T-2' }), idempotency('5'));
    assert.equal(await store.setFeedbackStatus('F-2', 'withdrawn'), true);
    assert.equal(await store.setFeedbackStatus('F-2', 'withdrawn'), true);
    assert.equal(await store.setFeedbackStatus('F-3', 'in_review'), true);
    assert.equal(await store.setFeedbackStatus('F-9', 'withdrawn'), false);
    assert.deepEqual(await store.feedbackCounts(['T-2', 'T-9', 'T-1']), [
      { tramite: 'T-2', wantOnline: 1, worksDifferently: 0 },
      { tramite: 'T-9', wantOnline: 0, worksDifferently: 0 },
      { tramite: 'T-1', wantOnline: 1, worksDifferently: 1 },
    ]);
    assert.deepEqual(await store.feedbackCounts([]), []);
    assert.equal((await store.feedback('F-2'))?.status, 'withdrawn');
    assert.deepEqual(await store.feedback('F-3'), {
      ...feedback('F-3', { kind: 'works_differently', detail: 'Cobran' }),
      status: 'in_review',
    });
    assert.equal(await store.feedback('F-9'), undefined);
  });

  promise('a key that was used keeps its first answer and has no second effect', async (store) => {
    assert.equal(await store.addFeedback(feedback('F-1'), idempotency('k')), true);
    assert.equal(await store.addFeedback(feedback('F-2'), idempotency('k')), false);
    assert.equal(await store.feedback('F-2'), undefined);
    assert.equal((await store.feedbackCounts(['T-1']))[0]?.wantOnline, 1);
    assert.deepEqual(await store.idempotencyRecord('giveFeedback', 'k'), idempotency('k'));
    assert.equal(await store.idempotencyRecord('registerRequest', 'k'), undefined);
    assert.equal(await store.addRequest(request('R-1'), idempotency('k', 'registerRequest')), true);
    assert.equal(await store.addRequest(request('R-2'), idempotency('k', 'registerRequest')), false);
    assert.equal(await store.request('R-2'), undefined);
  });

  promise('twenty sends of one key at the same time store one report', async (store) => {
    const stored = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        store.addFeedback(feedback(`F-${String(index)}`), idempotency('k')),
      ),
    );
    assert.equal(stored.filter(Boolean).length, 1);
    assert.equal((await store.feedbackCounts(['T-1']))[0]?.wantOnline, 1);
  });

  promise('a write that fails does not take its neighbours with it', async (store) => {
    const broken = feedback('F-2', { detail: 1n as unknown as string });
    const outcomes = await Promise.allSettled([
      store.addFeedback(feedback('F-1'), idempotency('1')),
      store.addFeedback(broken, idempotency('2')),
      store.addFeedback(feedback('F-3'), idempotency('3')),
    ]);
    assert.deepEqual(
      outcomes.map(({ status }) => status),
      ['fulfilled', 'rejected', 'fulfilled'],
    );
    assert.equal((await store.feedbackCounts(['T-1']))[0]?.wantOnline, 2);
    assert.equal(await store.idempotencyRecord('giveFeedback', '2'), undefined);
  });

  promise(
    'a request keeps its events in the order of arrival, and a repeated one changes nothing',
    async (store) => {
      await store.addRequest(request('R-1'), idempotency('1', 'registerRequest'));
      const event = requestEvent.parse({
        id: 'e2',
        at,
        newStatus: 'in_progress',
        text: { es: 'En estudio.' },
      });
      assert.equal(await store.addRequestEvent('R-1', event), 'added');
      assert.equal(await store.addRequestEvent('R-1', { ...event, newStatus: 'denied' }), 'repeated');
      assert.equal(await store.addRequestEvent('R-1', requestEvent.parse({ id: 'e0', at })), 'added');
      assert.equal(await store.addRequestEvent('R-9', event), 'unknown_folio');
      const stored = await store.request('R-1');
      assert.deepEqual(
        stored?.events.map(({ id }) => id),
        ['e1', 'e2', 'e0'],
      );
      assert.equal(stored.events[1]?.newStatus, 'in_progress');
      assert.deepEqual({ ...stored, events: [] }, { ...request('R-1'), events: [] });
      assert.equal(await store.request('R-9'), undefined);
    },
  );

  promise('the same event sent twenty times at once is stored once', async (store) => {
    await store.addRequest(request('R-1'), idempotency('1', 'registerRequest'));
    const event = requestEvent.parse({ id: 'e2', at });
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => store.addRequestEvent('R-1', event)));
    assert.equal(outcomes.filter((outcome) => outcome === 'added').length, 1);
    assert.equal((await store.request('R-1'))?.events.length, 2);
  });

  promise(
    'knows an institution by the hash of its key, and forgets the key that was replaced',
    async (store) => {
      await store.setInstitutionKey('RNPN', 'hash-1');
      await store.setInstitutionKey('VMT', 'hash-2');
      assert.equal(await store.institutionByKeyHash('hash-1'), 'RNPN');
      await store.setInstitutionKey('RNPN', 'hash-3');
      assert.equal(await store.institutionByKeyHash('hash-1'), undefined);
      assert.equal(await store.institutionByKeyHash('hash-3'), 'RNPN');
      assert.equal(await store.institutionByKeyHash('hash-2'), 'VMT');
    },
  );

  test(`${name}: says that it is gone after it was closed`, async () => {
    const store = await open();
    await store.close();
    await assert.rejects(store.check());
  });

  if (reopen) {
    test(`${name}: keeps everything when it is closed and opened again`, async () => {
      const before = await open();
      await before.changeCatalogue({ tramites: [someTramite('T-1')] });
      await before.addFeedback(feedback('F-1'), idempotency('k'));
      await before.addRequest(request('R-1'), idempotency('k', 'registerRequest'));
      await before.setInstitutionKey('RNPN', 'hash-1');
      const catalogue = await before.catalogue();
      await before.close();
      const after = await reopen();
      assert.deepEqual(await after.catalogue(), catalogue);
      assert.equal(await after.revision(), 1);
      assert.deepEqual(await after.feedback('F-1'), feedback('F-1'));
      assert.deepEqual(await after.request('R-1'), request('R-1'));
      assert.equal(await after.institutionByKeyHash('hash-1'), 'RNPN');
      assert.equal(await after.addFeedback(feedback('F-2'), idempotency('k')), false);
      assert.equal((await after.feedbackCounts(['T-1']))[0]?.wantOnline, 1);
      await after.close();
    });
  }
}
