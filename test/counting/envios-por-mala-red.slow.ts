import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const program = fileURLToPath(new URL('run-through-faults.ts', import.meta.url));

test('20,000 votes over a network that loses, repeats and delays 30 % of them are each counted once', async (t) => {
  const { stdout } = await promisify(execFile)(process.execPath, [program, '20000']);
  const { messages, lostOrRepeated } = JSON.parse(stdout) as { messages: number; lostOrRepeated: number };
  t.diagnostic(`${String(messages)} envíos, ${String(lostOrRepeated)} llegaron de más`);
  assert.ok(messages > 22_000 && lostOrRepeated > 2_000, 'the network was as bad as it should be');
});
