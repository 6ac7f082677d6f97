import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { demoCatalogue } from '../../../demo/catalogue/index.ts';
import { demoReports, demoStaff } from '../../../demo/reports.ts';
import type { Money } from '../../../src/contract/text.ts';
import type { TramiteContent } from '../../../src/contract/tramite.ts';
import { followFiches } from '../../../src/server/cases/follow-fiches.ts';
import { createCatalogueView } from '../../../src/server/catalogue-view.ts';
import { seedDemonstration } from '../../../src/server/main/seed-demonstration.ts';
import { createMemoryStore } from '../../../src/server/memory-store.ts';
import { outbox } from '../../../src/server/notices/outbox.ts';
import { openSqliteStore } from '../../../src/server/sql/sqlite-store.ts';
import type { Store } from '../../../src/server/store.ts';
import { NOW } from '../demo-app.ts';

const WRONG_FEE = demoReports(NOW)[0]?.folio ?? '';

async function seeded(store: Store): Promise<Store> {
  const desk = { staff: demoStaff, key: 'clave-de-demostracion', reports: demoReports(NOW) };
  await seedDemonstration(
    store,
    { catalogue: demoCatalogue, requests: [], desk },
    { hashIterations: 1, now: NOW },
  );
  return store;
}

const follow = async (store: Store) =>
  followFiches(store, createCatalogueView(await store.snapshot(), NOW), NOW);

/** The fiche with another fee, written as an import of another process would. */
async function importFee(store: Store, fee: Money): Promise<void> {
  const present = await store.tramite('RNPN-0003');
  assert.ok(present);
  const content = structuredClone(present) as TramiteContent;
  const cost = content.variants[0]?.fees[0];
  assert.ok(cost);
  cost.amount = fee;
  await store.changeCatalogue({ tramites: [content] }, NOW);
}

const stores: [string, () => Promise<{ store: Store; end: () => Promise<void> }>][] = [
  ['memory', async () => ({ store: await seeded(createMemoryStore()), end: () => Promise.resolve() })],
  [
    'SQLite',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'ventanilla-cases-'));
      const store = await seeded(await openSqliteStore(folder));
      const end = async () => {
        await store.close();
        rmSync(folder, { recursive: true, force: true });
      };
      return { store, end };
    },
  ],
];

for (const [name, open] of stores)
  describe(`Following the fiches (${name})`, () => {
    it('closes the report on the field that an import corrected, once, with its before and after', async () => {
      const { store, end } = await open();
      assert.deepEqual(await follow(store), []);
      await importFee(store, { amount: '12.00', currency: 'USD' });
      assert.deepEqual(await follow(store), [WRONG_FEE]);
      const closed = await store.feedback(WRONG_FEE);
      assert.equal(closed?.status, 'corrected');
      assert.match(closed.response?.diff?.before ?? '', /10\.31/);
      assert.match(closed.response?.diff?.after ?? '', /12\.00/);
      assert.deepEqual(await follow(store), []);
      assert.deepEqual(await store.feedback(WRONG_FEE), closed);
      const told = await store.records.list(outbox, { index: 'at' });
      assert.equal(told.filter(({ kind }) => kind === 'report.corrected').length, 1);
      await end();
    });

    it('closes it in the next round when it was stopped in the middle, and tells of it once', async () => {
      const { store, end } = await open();
      await follow(store);
      await importFee(store, { amount: '12.00', currency: 'USD' });
      let writes = 0;
      const stopping: Store = {
        ...store,
        write: (work) =>
          store.write(async (records) => {
            const value = await work({
              ...records,
              async put(collection, row) {
                writes += 1;
                if (writes === 3) throw new Error('stopped');
                await records.put(collection, row);
              },
            });
            return value;
          }),
      };
      await assert.rejects(follow(stopping), /stopped/);
      assert.equal((await store.feedback(WRONG_FEE))?.status, 'received');
      assert.deepEqual(await follow(store), [WRONG_FEE]);
      const told = await store.records.list(outbox, { index: 'at' });
      assert.equal(told.filter(({ kind }) => kind === 'report.corrected').length, 1);
      await end();
    });

    it('leaves reports on other fields open, and a field that went away is said to be gone', async () => {
      const { store, end } = await open();
      await follow(store);
      const present = await store.tramite('RNPN-0001');
      assert.ok(present);
      const content = structuredClone(present) as TramiteContent;
      content.summary = { es: 'Otro resumen.' };
      await store.changeCatalogue({ tramites: [content] }, NOW);
      assert.deepEqual(await follow(store), []);
      const fewer = structuredClone(content);
      fewer.variants = fewer.variants.slice(1);
      await store.changeCatalogue({ tramites: [fewer] }, NOW);
      const [folio] = await follow(store);
      const closed = await store.feedback(folio ?? '');
      assert.equal(closed?.response?.diff?.after, 'ya no está');
      await end();
    });
  });
