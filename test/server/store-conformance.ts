/** What every store promises, whatever it is made of. Run once for each store, on catalogues of the contract's shape. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CatalogueRefused } from '../../src/server/catalogue-refused.ts';
import { MOST_TERMS, type Store, type StoredFeedback, type StoredRequest } from '../../src/server/store.ts';
import type { IdempotencyRecord } from '../../src/server/records.ts';
import { feedbackInput } from '../../src/contract/feedback.ts';
import { requestEvent, requestInput } from '../../src/contract/request.ts';
import { tramiteContent, type TramiteContent } from '../../src/contract/tramite.ts';
import { recordsConformance } from './records-conformance.ts';

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
  recordsConformance(name, open);

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

  promise('looking at a fiche again makes no new version, but is told and kept', async (store) => {
    await store.changeCatalogue({ tramites: [someTramite('T-1')] }, new Date('2026-01-05T10:00:00Z'));
    const verified = {
      ...someTramite('T-1'),
      verifiedAt: '2026-02-01',
      verifiedBy: { es: 'Unidad de Trámites' },
      updatedAt: '2026-02-01',
    };
    const again = await store.changeCatalogue({ tramites: [verified] }, new Date('2026-02-01T10:00:00Z'));
    assert.deepEqual(again, { revision: 2, changedTramites: [] });
    const { version, verifiedAt, updatedAt } = (await store.tramite('T-1')) ?? {};
    assert.deepEqual([version, verifiedAt, updatedAt], [1, '2026-02-01', '2026-02-01']);
    const versions = await store.versions('T-1');
    assert.deepEqual(
      versions.map(({ version: one, publishedAt }) => [one, publishedAt]),
      [[1, '2026-01-05T10:00:00.000Z']],
    );
    assert.equal((await store.version('T-1', 1))?.tramite.verifiedAt, '2026-02-01');
    assert.deepEqual(
      (await store.changesAfter({ revision: 0 }, 10)).map(({ kind }) => kind),
      ['published', 'verified'],
    );
    assert.deepEqual(
      (await store.latestChanges(10)).map(({ kind }) => kind),
      ['published'],
    );
    const nothing = await store.changeCatalogue({ tramites: [verified] });
    assert.deepEqual(nothing, { revision: 2, changedTramites: [] });
  });

  promise(
    'keeps the last twenty versions of a fiche, each with its date, and no older one',
    async (store) => {
      for (let day = 1; day <= 25; day += 1)
        await store.changeCatalogue(
          { tramites: [someTramite('T-1', `Nombre ${String(day)}`), someTramite('T-2')] },
          new Date(Date.UTC(2026, 0, day)),
        );
      const versions = await store.versions('T-1');
      assert.deepEqual(
        versions.map(({ version }) => version),
        Array.from({ length: 20 }, (_, at) => 25 - at),
      );
      assert.equal(versions.at(-1)?.publishedAt, '2026-01-06T00:00:00.000Z');
      const sixth = await store.version('T-1', 6);
      assert.equal(sixth?.tramite.name.es, 'Nombre 6');
      assert.equal(sixth.publishedAt, '2026-01-06T00:00:00.000Z');
      assert.equal(sixth.tramite.hash, versions.at(-1)?.hash);
      assert.equal((await store.version('T-1', 25))?.tramite.name.es, 'Nombre 25');
      assert.equal(await store.version('T-1', 5), undefined);
      assert.equal(await store.version('T-1', 26), undefined);
      assert.equal(await store.version('NADA', 1), undefined);
      assert.deepEqual(await store.versions('NADA'), []);
      assert.equal((await store.versions('T-2')).length, 1);
    },
  );

  promise('a draft is kept beside what is published, and publishing it makes the version', async (store) => {
    await store.changeCatalogue({ tramites: [someTramite('T-1')] });
    const draft = { ...someTramite('T-1', 'Nombre nuevo'), status: 'draft' as const };
    const laid = await store.changeCatalogue({
      tramites: [draft, { ...someTramite('T-2'), status: 'draft' }],
    });
    assert.deepEqual(laid, { revision: 1, changedTramites: [] });
    assert.equal((await store.tramite('T-1'))?.name.es, 'Trámite T-1');
    assert.equal(await store.tramite('T-2'), undefined);
    assert.deepEqual([...(await store.snapshot()).tramites.keys()], ['T-1']);
    assert.deepEqual(
      (await store.catalogue()).tramites.map(({ code }) => code),
      ['T-1'],
    );
    assert.deepEqual(
      (await store.drafts()).map(({ code, name }) => [code, name.es]),
      [
        ['T-1', 'Nombre nuevo'],
        ['T-2', 'Trámite T-2'],
      ],
    );
    await store.changeCatalogue({ tramites: [someTramite('T-1', 'Corrección urgente')] });
    assert.equal((await store.drafts()).length, 2, 'another text does not publish the draft');
    const published = await store.changeCatalogue({ tramites: [{ ...draft, status: 'published' }] });
    assert.deepEqual(published, { revision: 3, changedTramites: ['T-1'] });
    assert.equal((await store.tramite('T-1'))?.version, 3);
    assert.deepEqual(
      (await store.drafts()).map(({ code }) => code),
      ['T-2'],
    );
  });

  promise('a store that was given only drafts does not count as empty', async (store) => {
    await store.changeCatalogue({ tramites: [{ ...someTramite('T-1'), status: 'draft' }] });
    assert.equal(await store.revision(), 1);
    assert.deepEqual((await store.catalogue()).tramites, []);
  });

  promise(
    'gives a server every fiche by its code, in order, and the languages of the names',
    async (store) => {
      await store.changeCatalogue({
        info: { title: { es: 'Prueba' }, country: 'SV', timeZone: 'America/El_Salvador' },
        tramites: [
          { ...someTramite('T-2'), name: { es: 'Nombre', en: 'Name' } },
          someTramite('T-1'),
          { ...someTramite('T-3'), name: { es: 'Nombre', nah: 'Tutoka' } },
        ],
      });
      const { tramites, languages, revision, info } = await store.snapshot();
      assert.deepEqual([revision, info.title.es, tramites.size], [1, 'Prueba', 3]);
      assert.deepEqual([...tramites.keys()], ['T-2', 'T-1', 'T-3']);
      assert.deepEqual(
        [...tramites.values()].map(({ code }) => code),
        ['T-2', 'T-1', 'T-3'],
      );
      assert.deepEqual(
        [...tramites].map(([code, tramite]) => code === tramite.code),
        [true, true, true],
      );
      assert.deepEqual(tramites.get('T-1'), await store.tramite('T-1'));
      assert.deepEqual(
        [tramites.has('T-3'), tramites.has('NADA'), tramites.get('NADA')],
        [true, false, undefined],
      );
      assert.deepEqual(languages.toSorted(), ['en', 'es', 'nah']);
      const visited: string[] = [];
      tramites.forEach((_tramite, code) => visited.push(code));
      assert.deepEqual(visited, ['T-2', 'T-1', 'T-3']);
    },
  );

  promise(
    'lists what changed since a revision, in pieces, and the latest of an institution',
    async (store) => {
      const at = (day: number) => new Date(Date.UTC(2026, 0, day));
      await store.changeCatalogue(
        { tramites: [someTramite('T-1'), someTramite('T-2'), { ...someTramite('T-3'), institution: 'VMT' }] },
        at(1),
      );
      await store.changeCatalogue(
        { tramites: [{ ...someTramite('T-1'), summary: { es: 'Otro.' }, purpose: { es: [] } }] },
        at(2),
      );
      await store.changeCatalogue(
        { tramites: [{ ...someTramite('T-3'), institution: 'VMT', status: 'repealed' }] },
        at(3),
      );
      const first = await store.changesAfter({ revision: 0 }, 2);
      assert.deepEqual(
        first.map(({ code, version, kind }) => [code, version, kind]),
        [
          ['T-1', 1, 'published'],
          ['T-2', 1, 'published'],
        ],
      );
      const rest = await store.changesAfter({ revision: 1, position: first[1]?.position ?? 0 }, 10);
      assert.deepEqual(
        rest.map(({ code, version, kind, revision, at: when, fields }) => [
          code,
          version,
          kind,
          revision,
          when,
          fields,
        ]),
        [
          ['T-3', 1, 'published', 1, '2026-01-01T00:00:00.000Z', []],
          ['T-1', 2, 'updated', 2, '2026-01-02T00:00:00.000Z', ['summary', 'purpose']],
          ['T-3', 2, 'repealed', 3, '2026-01-03T00:00:00.000Z', ['status']],
        ],
      );
      assert.deepEqual(
        (await store.changesAfter({ revision: 2 }, 10)).map(({ code }) => code),
        ['T-3'],
      );
      assert.deepEqual(await store.changesAfter({ revision: 3 }, 10), []);
      assert.deepEqual(
        (await store.latestChanges(2)).map(({ code, version }) => [code, version]),
        [
          ['T-3', 2],
          ['T-1', 2],
        ],
      );
      assert.deepEqual(
        (await store.latestChanges(10, 'RNPN')).map(({ code, version }) => [code, version]),
        [
          ['T-1', 2],
          ['T-2', 1],
          ['T-1', 1],
        ],
      );
    },
  );

  promise(
    'does not let another trámite take the code of a retired one, but lets it come back',
    async (store) => {
      const retired = { ...someTramite('T-1'), status: 'repealed' as const };
      await store.changeCatalogue({ tramites: [retired] });
      for (const other of [
        someTramite('T-1', 'Otra cosa'),
        { ...someTramite('T-1'), institution: 'VMT' },
        { ...someTramite('T-1', 'Otra cosa'), status: 'draft' as const },
      ]) {
        await assert.rejects(
          store.changeCatalogue({ tramites: [someTramite('T-2'), other] }),
          (error) =>
            error instanceof CatalogueRefused &&
            /«T-1» fue de «Trámite T-1».*no se usa dos veces/.test(error.message),
        );
      }
      assert.equal(await store.tramite('T-2'), undefined);
      await store.changeCatalogue({ tramites: [{ ...retired, successor: 'T-9' }] });
      const back = { ...someTramite('T-1', 'Tramite  t-1 de hoy'), alternateNames: [{ es: 'TRÁMITE T-1' }] };
      await store.changeCatalogue({ tramites: [back] });
      assert.equal((await store.tramite('T-1'))?.status, 'published');
      assert.equal((await store.changesAfter({ revision: 2 }, 1))[0]?.kind, 'published');
    },
  );

  promise('refuses a merge without a successor, and a trámite that succeeds itself', async (store) => {
    const merged = { ...someTramite('T-1'), merged: true, status: 'repealed' as const };
    await assert.rejects(store.changeCatalogue({ tramites: [merged] }), /successor el código del otro/);
    await assert.rejects(
      store.changeCatalogue({ tramites: [{ ...merged, successor: 'T-1' }] }),
      /se nombra a sí mismo/,
    );
    await assert.rejects(
      store.changeCatalogue({ tramites: [{ ...merged, successor: 'T-2', status: 'published' }] }),
      /ponga status «repealed»/,
    );
    assert.equal(await store.revision(), 0);
    await store.changeCatalogue({ tramites: [{ ...merged, successor: 'T-2' }] });
    assert.equal((await store.tramite('T-1'))?.merged, true);
  });

  promise('counts searches without results by week, and adds the weeks up', async (store) => {
    const count = async (week: string, term: string, times: number, lang = 'es') => {
      for (let time = 0; time < times; time += 1) await store.countMissing({ week, lang, term });
    };
    await count('2026-W46', 'pasaporte de gato', 3);
    await count('2026-W47', 'pasaporte de gato', 2);
    await count('2026-W47', 'pasaporte de gato', 4, 'en');
    await count('2026-W47', 'carta de soltero', 6);
    assert.deepEqual(await store.missingTerms(5), [
      { term: 'carta de soltero', lang: 'es', count: 6, lastWeek: '2026-W47' },
      { term: 'pasaporte de gato', lang: 'es', count: 5, lastWeek: '2026-W47' },
    ]);
    assert.equal((await store.missingTerms(1)).length, 3);
    assert.deepEqual(await store.missingTerms(7), []);
  });

  promise('counts no more than so many different terms a week', async (store) => {
    const counted = Array.from({ length: MOST_TERMS + 1 }, (_, at) =>
      store.countMissing({ week: '2026-W47', lang: 'es', term: `t${String(at)}` }),
    );
    await Promise.all(counted);
    await store.countMissing({ week: '2026-W47', lang: 'es', term: 't0' });
    await store.countMissing({ week: '2026-W48', lang: 'es', term: 'otra semana' });
    const terms = await store.missingTerms(1);
    assert.equal(terms.length, MOST_TERMS + 1);
    assert.deepEqual([terms[0]?.term, terms[0]?.count], ['t0', 2]);
  });

  promise('forgets answers that are older than asked, and only those', async (store) => {
    const answered = (key: string, createdAt: string) => ({ ...idempotency(key), createdAt });
    await store.addFeedback(feedback('F-1'), answered('old', '2026-11-13T23:00:00-06:00'));
    await store.addFeedback(feedback('F-2'), answered('new', '2026-11-14T06:00:00.000Z'));
    assert.equal(await store.forgetAnswers(new Date('2026-11-14T05:30:00Z')), 1);
    assert.equal(await store.idempotencyRecord('giveFeedback', 'old'), undefined);
    assert.equal((await store.idempotencyRecord('giveFeedback', 'new'))?.key, 'new');
    assert.equal((await store.feedback('F-1'))?.folio, 'F-1', 'the report itself stays');
    assert.equal(await store.forgetAnswers(new Date('2026-11-14T05:30:00Z')), 0);
  });

  promise('names the fields that several open reports complain about', async (store) => {
    const field = '/variants/0/fees/0';
    for (const at of [1, 2, 3])
      await store.addFeedback(
        feedback(`F-${String(at)}`, { kind: 'works_differently', field }),
        idempotency(String(at)),
      );
    await store.addFeedback(feedback('F-4', { kind: 'works_differently', field: '/name' }), idempotency('4'));
    await store.addFeedback(feedback('F-5'), idempotency('5'));
    assert.deepEqual(await store.reportedFields(3), [{ tramite: 'T-1', field, reports: 3 }]);
    await store.setFeedbackStatus('F-2', 'corrected');
    assert.deepEqual(await store.reportedFields(3), []);
    assert.equal((await store.reportedFields(1)).length, 2);
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

  promise(
    'requests of which nothing was told for long are found, and one is removed whole',
    async (store) => {
      for (const folio of ['R-1', 'R-2', 'R-3'])
        await store.addRequest(request(folio), idempotency(folio, 'registerRequest'));
      await store.addRequestEvent('R-2', requestEvent.parse({ id: 'e2', at: '2027-02-01T00:00:00-06:00' }));
      await store.addRequest({ ...request('R-4'), events: [] }, idempotency('4', 'registerRequest'));
      const quiet = (instant: string) => store.quietRequests(new Date(instant));
      assert.deepEqual(await quiet('2026-01-01T00:00:00Z'), []);
      assert.deepEqual(await quiet('2027-02-01T05:59:59Z'), ['R-1', 'R-3', 'R-4']);
      assert.deepEqual(await quiet('2027-02-01T06:00:01Z'), ['R-1', 'R-2', 'R-3', 'R-4']);
      assert.equal(await store.removeRequest('R-2'), true);
      assert.equal(await store.removeRequest('R-2'), false);
      assert.equal(await store.request('R-2'), undefined);
      assert.equal((await store.request('R-1'))?.events.length, 1);
      // The folio is free again, with no event of before.
      await store.addRequest({ ...request('R-2'), events: [] }, idempotency('5', 'registerRequest'));
      assert.deepEqual((await store.request('R-2'))?.events, []);
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
      await before.changeCatalogue({
        tramites: [someTramite('T-1', 'Otro nombre'), { ...someTramite('T-2'), status: 'draft' }],
      });
      await before.countMissing({ week: '2026-W47', lang: 'es', term: 'algo' });
      const catalogue = await before.catalogue();
      const lived = async (store: Store) => [
        await store.versions('T-1'),
        await store.version('T-1', 1),
        await store.drafts(),
        await store.changesAfter({ revision: 0 }, 10),
        await store.missingTerms(1),
      ];
      const life = await lived(before);
      await before.close();
      const after = await reopen();
      assert.deepEqual(await after.catalogue(), catalogue);
      assert.equal(await after.revision(), 2);
      assert.deepEqual(await lived(after), life);
      assert.deepEqual(await after.feedback('F-1'), feedback('F-1'));
      assert.deepEqual(await after.request('R-1'), request('R-1'));
      assert.equal(await after.institutionByKeyHash('hash-1'), 'RNPN');
      assert.equal(await after.addFeedback(feedback('F-2'), idempotency('k')), false);
      assert.equal((await after.feedbackCounts(['T-1']))[0]?.wantOnline, 1);
      await after.close();
    });
  }
}
