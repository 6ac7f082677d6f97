import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addressOfPlace,
  placeFromAddress,
  waysWithin,
} from '../../src/elements/tramite-directory/directory-place.ts';

test('a directory of one institution or category offers no way that would lead out of it', () => {
  assert.deepEqual(waysWithin('', {}), ['category', 'life-event', 'institution', 'audience']);
  assert.deepEqual(waysWithin('', { institution: 'RNPN' }), ['category', 'audience']);
  assert.deepEqual(waysWithin('audience institution category', { category: 'ID' }), [
    'audience',
    'institution',
  ]);
});

test('a place is found again in the address that says it, and what others wrote there stays', () => {
  const place = { way: 'institution', entry: 'RNPN' } as const;
  const address = addressOfPlace('?q=dui&directorio-en=viejo', 'directorio', place);
  assert.equal(new URLSearchParams(address).get('q'), 'dui');
  assert.deepEqual(placeFromAddress(address, 'directorio', ['category', 'institution']), place);
  assert.deepEqual(placeFromAddress(address, 'directorio', ['category']), { way: 'category', entry: '' });
});
