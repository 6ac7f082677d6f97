import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createDailySalt } from '../../../src/server/counting/daily-salt.ts';
import { shortHash } from '../../../src/server/counting/short-hash.ts';
import { createSaltFile } from '../../../src/server/main/salt-file.ts';

test('the salt survives a restart of the same day, is the owner’s alone, and is gone with the day', async (t) => {
  const directory = await mkdtemp(join(tmpdir(), 'salt-'));
  t.after(() => rm(directory, { recursive: true }));
  const file = join(directory, 'salt-of-the-day');
  const markOn = async (day: string) =>
    shortHash(await createDailySalt(createSaltFile(directory)).keyOf(day), ['190.5.1.0/24']);

  const monday = await markOn('2026-11-23');
  assert.equal(await markOn('2026-11-23'), monday);
  assert.equal((await stat(file)).mode & 0o777, 0o600);
  assert.notEqual(await markOn('2026-11-24'), monday);
  assert.match(await readFile(file, 'utf8'), /^2026-11-24 /);

  await createDailySalt(createSaltFile(directory)).endBefore('2026-11-24');
  await stat(file);
  await createDailySalt(createSaltFile(directory)).endBefore('2026-11-25');
  await assert.rejects(stat(file), { code: 'ENOENT' });
  assert.notEqual(await markOn('2026-11-23'), monday, 'nobody can make the same mark again');
});
