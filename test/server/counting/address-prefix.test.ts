import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressPrefix } from '../../../src/server/counting/address-prefix.ts';

test('a household is one prefix, however its address is written', () => {
  assert.equal(addressPrefix('190.5.1.7'), '190.5.1.0/24');
  assert.equal(addressPrefix('::ffff:190.5.1.200'), '190.5.1.0/24');
  assert.equal(addressPrefix('::FFFF:be05:01c8'), '190.5.1.0/24');
  assert.equal(addressPrefix('2800:a0:12:34ff::1'), '2800:a0:12:3400::/56');
  assert.equal(addressPrefix('2800:00A0:0012:3401:1:2:3:4%eth0'), '2800:a0:12:3400::/56');
  assert.equal(addressPrefix('::1'), '0:0:0:0::/56');
});

test('neighbours are another prefix, and what is no address is none', () => {
  assert.notEqual(addressPrefix('190.5.2.7'), addressPrefix('190.5.1.7'));
  assert.notEqual(addressPrefix('2800:a0:12:3500::1'), addressPrefix('2800:a0:12:34ff::1'));
  for (const none of ['', 'localhost', '1.2.3', 'a:b', '1:2:3:4:5:6:7:8:9'])
    assert.equal(addressPrefix(none), 'none');
});
