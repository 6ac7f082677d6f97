import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { createApp, type App } from '../../../src/server/app.ts';
import { admitAccount, standsAt } from '../../../src/server/cases/admit-account.ts';
import { createDeskToken } from '../../../src/server/cases/desk-token.ts';
import { staffMembers, type StaffMember } from '../../../src/server/cases/staff-records.ts';
import { readSignIn } from '../../../src/server/main/sign-in/connect-sign-in.ts';
import { createMemoryStore } from '../../../src/server/memory-store.ts';
import type { Store } from '../../../src/server/store.ts';

const SECRET = 'el secreto del servidor';
const anywhere = () => true;
const ANA = { subject: 'https://cuenta.example.gob ana', email: 'Ana@Example.gob' };

let store: Store;
let app: App;
let now: Date;

function member(id: string, change: Partial<StaffMember> = {}): StaffMember {
  const email = 'ana@example.gob';
  return {
    id,
    institution: 'REG',
    role: 'editor',
    name: 'Ana',
    email,
    createdAt: '2026-01-01T00:00:00Z',
    ...change,
  };
}
const keep = (...members: StaffMember[]) =>
  store.write(async (records) => {
    for (const each of members) await records.put(staffMembers, each);
  });
const tokenOf = async (id: string, secret = SECRET) =>
  (await createDeskToken(id, { settings: { secret }, now: () => now })).token;
const session = (token: string) =>
  app.fetch(
    new Request('https://catalogo.test/v1/desk/session', { headers: { Authorization: `Bearer ${token}` } }),
  );

beforeEach(() => {
  store = createMemoryStore();
  now = new Date('2026-11-21T15:00:00Z');
  app = createApp({ store, clock: () => now, settings: { secret: SECRET } });
});

describe('A short entry to the desk', () => {
  it('is somebody’s: name, role and institution, wherever a key would be taken', async () => {
    await keep(member('a'));
    const answer = await session(await tokenOf('a'));
    assert.equal(answer.status, 200);
    const { name, role, institution } = (await answer.json()) as {
      name: string;
      role: string;
      institution: { code: string };
    };
    assert.deepEqual([name, role, institution.code], ['Ana', 'editor', 'REG']);
  });

  it('ends after a quarter of an hour', async () => {
    await keep(member('a'));
    const token = await tokenOf('a');
    now = new Date('2026-11-21T15:14:59Z');
    assert.equal((await session(token)).status, 200);
    now = new Date('2026-11-21T15:15:00Z');
    assert.equal((await session(token)).status, 401);
  });

  it('ends at once with the access of whose it is', async () => {
    await keep(member('a'));
    const token = await tokenOf('a');
    await keep(member('a', { endedAt: '2026-11-21T15:00:00Z' }));
    assert.equal((await session(token)).status, 401);
  });

  it('is nobody’s when it was sealed elsewhere, was changed, or names nobody', async () => {
    await keep(member('a'));
    const token = await tokenOf('a');
    for (const wrong of [
      await tokenOf('a', 'otro secreto'),
      `${token.slice(0, -6)}AAAAA=`,
      await tokenOf('b'),
    ])
      assert.equal((await session(wrong)).status, 401);
  });
});

describe('An account', () => {
  it('is known by its verified e-mail the first time, and by its subject from then on', async () => {
    await keep(member('a'));
    assert.equal(await admitAccount(store, ANA, anywhere), 'a');
    assert.equal(await admitAccount(store, { subject: ANA.subject }, anywhere), 'a');
    const heir = { subject: 'https://cuenta.example.gob otra', email: 'ana@example.gob' };
    assert.equal(await admitAccount(store, heir, anywhere), undefined, 'an address that changed hands');
  });

  it('opens nothing for who is not among the staff, whose access ended, or whose e-mail nobody verified', async () => {
    await keep(member('a', { endedAt: '2026-02-01T00:00:00Z' }), member('b', { email: 'beto@example.gob' }));
    assert.equal(await admitAccount(store, ANA, anywhere), undefined);
    assert.equal(await admitAccount(store, { subject: 'x' }, anywhere), undefined);
  });

  it('opens the desk of its institution only at that institution’s sites', async () => {
    await keep(member('a', { subject: ANA.subject }));
    assert.equal(await admitAccount(store, ANA, (code) => code === 'ALC'), undefined);
    assert.equal(await admitAccount(store, ANA, (code) => code === 'REG'), 'a');
    const reg = { domains: ['intranet.example.gob'] };
    assert.equal(standsAt(reg, 'https://intranet.example.gob'), true);
    for (const other of [
      'http://intranet.example.gob',
      'https://example.gob',
      'https://intranet.example.gob.otro.com',
    ])
      assert.equal(standsAt(reg, other), false, other);
  });

  it('is refused when two desks at that site could be meant', async () => {
    await keep(member('a'), member('b', { institution: 'ALC' }));
    assert.equal(await admitAccount(store, ANA, anywhere), undefined);
    assert.equal(await admitAccount(store, ANA, (code) => code === 'ALC'), 'b');
  });
});

describe('The settings of the sign-in', () => {
  const whole = {
    VENTANILLA_OIDC_ISSUER: 'https://cuenta.example.gob',
    VENTANILLA_OIDC_CLIENT: 'ventanilla',
  };
  it('are taken whole, or not at all, or are refused with what to write', () => {
    assert.equal(readSignIn({}, ''), undefined);
    assert.deepEqual(readSignIn(whole, 'https://catalogo.example.gob'), {
      issuer: 'https://cuenta.example.gob',
      clientId: 'ventanilla',
      clientSecret: undefined,
    });
    assert.throws(() => readSignIn(whole, ''), /Falta VENTANILLA_URL/);
    assert.throws(
      () => readSignIn({ ...whole, VENTANILLA_OIDC_CLIENT: '' }, 'x'),
      /Falta VENTANILLA_OIDC_CLIENT/,
    );
    assert.throws(() => readSignIn({ ...whole, VENTANILLA_OIDC_ISSUER: 'http://cuenta' }, 'x'), /no sirve/);
  });
});
