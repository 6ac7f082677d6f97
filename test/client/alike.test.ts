import assert from 'node:assert/strict';
import { it } from 'node:test';
import { alike } from '../../src/client/alike.ts';

it('A value is like a sample of its kind, and of no other', () => {
  const kinds: [name: string, sample: unknown, values: unknown[]][] = [
    ['text', '', ['', 'x']],
    ['number', 0, [0, -1.5]],
    ['truth', true, [true, false]],
    ['list', [], [[], [1]]],
    ['members', {}, [{}, { a: 1 }]],
  ];
  for (const [kind, sample] of kinds)
    for (const [other, , values] of kinds)
      for (const value of [...values, null, undefined])
        assert.equal(
          alike(value, sample),
          kind === other && value !== null && value !== undefined,
          `${other} ${JSON.stringify(value)} like ${kind}`,
        );
});

it('A pattern stands for texts that it fits, a list of one for a list of such', () => {
  assert.ok(alike('RNPN-0002', /^[A-Z]+-\d+$/));
  assert.ok(!alike('rnpn', /^[A-Z]+-\d+$/));
  assert.ok(!alike(2, /2/));
  assert.ok(alike([[1], []], [[0]]));
  assert.ok(!alike([[1], ['1']], [[0]]));
});

it('A member that may be absent may not be of another kind; others do no harm', () => {
  const sample = { name: '', $maybe: { age: 0 } };
  assert.ok(alike({ name: 'a' }, sample));
  assert.ok(alike({ name: 'a', age: 3, more: null }, sample));
  assert.ok(!alike({ name: 'a', age: '3' }, sample));
  assert.ok(!alike({ name: 'a', age: null }, sample));
  assert.ok(!alike({ age: 3 }, sample));
});
