/** What docs/desarrolladores.md shows of an example is what the example says. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const guide = readFileSync(join(root, 'docs/desarrolladores.md'), 'utf8');
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

test('each piece of an example in the guide for developers is in that example', () => {
  const pieces = [...guide.matchAll(/^```\w+ (examples\/\S+)\n([\s\S]*?)^```$/gm)];
  assert.ok(pieces.length >= 4);
  for (const [, path = '', piece = ''] of pieces) {
    const example = plain(readFileSync(join(root, path), 'utf8'));
    assert.ok(example.includes(plain(piece)), `${path} no longer says: ${piece}`);
  }
});

test('each file that the guide for developers leads to is there', () => {
  const links = [...guide.matchAll(/\]\((\.\.\/[^)]+)\)/g)].map(([, path = '']) => path);
  assert.ok(links.length >= 5);
  for (const path of links) assert.ok(existsSync(join(root, 'docs', path)), path);
});
