import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { demoCatalogue } from '../../demo/catalogue/index.ts';
import { officerOfKey } from '../../src/server/cases/staff-records.ts';
import { seedDemonstration } from '../../src/server/main/seed-demonstration.ts';
import { openSqliteStore } from '../../src/server/sql/sqlite-store.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const data = mkdtempSync(join(tmpdir(), 'ventanilla-staff-'));
after(() => rmSync(data, { recursive: true, force: true }));

function staff(...words: string[]) {
  const entry = join(root, 'src/cli/ventanilla.mjs');
  return spawnSync(process.execPath, [entry, 'staff', ...words, '--data', data], { encoding: 'utf8' });
}

/** Whom the key opens the desk for. */
async function officer(key: string) {
  const store = await openSqliteStore(data);
  const found = await officerOfKey(store, key);
  await store.close();
  return found;
}

const listed = (...words: string[]) =>
  JSON.parse(staff('list', ...words, '--json').stdout) as { id: string; name: string; endedAt?: string }[];

describe('ventanilla staff', () => {
  before(async () => {
    const store = await openSqliteStore(data);
    const now = new Date('2026-11-21T15:00:00Z');
    await seedDemonstration(store, { catalogue: demoCatalogue, requests: [] }, { hashIterations: 1, now });
    await store.close();
  });

  it('gives a key once, which opens the desk of that institution, and keeps only its hash', async () => {
    const added = staff('add', 'RNPN', 'Ana Prueba', '--role', 'editor', '--unit', 'Calidad');
    assert.equal(added.status, 0, added.stderr);
    const key = added.stdout.trim();
    assert.match(key, /^[\w-]{43}$/);
    const { institution, role, name, unit } = (await officer(key)) ?? assert.fail();
    assert.deepEqual([institution, role, name, unit], ['RNPN', 'editor', 'Ana Prueba', 'Calidad']);
    const { stdout } = staff('list', 'RNPN', '--json');
    assert.match(stdout, /Ana Prueba/);
    assert.doesNotMatch(stdout, /keyHash/);
    assert.ok(!stdout.includes(key));
  });

  it('lists who attends, of one institution or of all', () => {
    assert.equal(staff('add', 'MRREE', 'Beto Prueba').status, 0);
    const names = (...words: string[]) => listed(...words).map(({ name }) => name);
    assert.ok(names().includes('Ana Prueba') && names().includes('Beto Prueba'));
    assert.ok(!names('RNPN').includes('Beto Prueba'));
    assert.match(staff('list', 'MRREE').stdout, /^MRREE {2}[\w-]{36} {2}responsable {2}Beto Prueba$/m);
    assert.match(staff('list', 'NADIE').stdout, /Nadie atiende todavía/);
  });

  it('ends an access: the key opens nothing, and the list says since when', async () => {
    const key = staff('add', 'RNPN', 'Carla Prueba').stdout.trim();
    const { id } = listed('RNPN').find(({ name }) => name === 'Carla Prueba') ?? assert.fail();
    assert.ok(await officer(key));
    assert.match(staff('end', id).stdout, /Acceso terminado/);
    assert.equal(await officer(key), undefined);
    assert.match(staff('list', 'RNPN').stdout, /Carla Prueba {2}\(terminó el \d{4}-\d{2}-\d{2}\)/);
  });

  it('says what is wrong and changes nothing', () => {
    const count = listed().length;
    const unknown = staff('add', 'NADIE', 'Ana');
    assert.equal(unknown.status, 1);
    assert.match(unknown.stderr, /no tiene la institución «NADIE»/);
    const role = staff('add', 'RNPN', 'Ana', '--role', 'jefe');
    assert.equal(role.status, 2);
    assert.match(role.stderr, /jefe/);
    const nobody = staff('end', 'nadie');
    assert.equal(nobody.status, 1);
    assert.match(nobody.stderr, /Vea la lista con «staff list»/);
    assert.equal(listed().length, count);
  });
});
