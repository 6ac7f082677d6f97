import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clientAddress, readProxies } from '../../../src/server/main/client-address.ts';

const proxies = readProxies('127.0.0.1, 10.0.0.0/8 fd00::/8');

test('without proxies of ours, nobody can say that they are somebody else', () => {
  assert.equal(clientAddress('190.5.1.7', '1.2.3.4', readProxies()), '190.5.1.7');
  assert.equal(clientAddress('190.5.1.7', '1.2.3.4', proxies), '190.5.1.7');
});

test('behind proxies of ours it is the rightmost address that is not one of them', () => {
  assert.equal(clientAddress('127.0.0.1', '1.2.3.4, 190.5.1.7, 10.1.1.1', proxies), '190.5.1.7');
  assert.equal(clientAddress('::ffff:127.0.0.1', '190.5.1.7', proxies), '190.5.1.7');
  assert.equal(clientAddress('fd00::1', '2800:a0::1', proxies), '2800:a0::1');
  assert.equal(clientAddress('127.0.0.1', null, proxies), '127.0.0.1');
  assert.equal(clientAddress('127.0.0.1', '190.5.1.7, basura', proxies), '127.0.0.1');
});

test('a list of proxies that cannot be read says what is wrong', () => {
  for (const said of ['nginx', '10.0.0.0/33', '::1/129', '10.0.0.0/x'])
    assert.throws(() => readProxies(said), /VENTANILLA_PROXIES: «.+» no es una dirección ni una red/);
});
