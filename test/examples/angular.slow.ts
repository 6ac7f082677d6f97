/** Angular: `examples/angular`, compiled before it runs, drawn on the server and hydrated. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { buildExample } from './build-example.ts';
import { describeExample } from './describe-example.ts';

describeExample('Angular', {
  // Angular itself says so in the console when it has nothing to hydrate: the page is always the server's.
  paths: ['/'],
  serve: () => buildExample('angular', 'src/server.ts'),
  more: (site) =>
    it('is drawn on the server without a warning', () => {
      assert.deepEqual(site().said, []);
    }),
});
