import assert from 'node:assert/strict';
import { it } from 'node:test';
import { versionToPin } from '../../src/contract/version-to-pin.ts';

it('A site pins the newest published version, not the one in preparation', () => {
  assert.equal(
    versionToPin({ version: '1.2.0', releases: [{ version: '1.1.0' }, { version: '1.0.0' }] }),
    '1.1.0',
  );
  assert.equal(versionToPin({ version: '0.1.0', releases: [] }), '0.1.0');
  assert.equal(versionToPin({ releases: [] }), undefined);
});
