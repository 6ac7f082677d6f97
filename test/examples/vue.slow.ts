/** Vue 3: `examples/vue`, drawn on the server and hydrated. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { buildExample } from './build-example.ts';
import { describeExample } from './describe-example.ts';

describeExample('Vue', {
  paths: ['/', '/sin-servidor.html'],
  serve: () => buildExample('vue', 'src/server.ts'),
  more: (site) =>
    it('is drawn on the server without a warning', () => {
      assert.deepEqual(site().said, []);
    }),
});
