/** Plain HTML: `examples/html` as it lies in its folder, with the loader of the catalogue's server. */
import { fileURLToPath } from 'node:url';
import { serveFiles } from '../support/file-server.ts';
import { describeExample } from './describe-example.ts';

describeExample('plain HTML', {
  paths: ['/html/'],
  serve: () => serveFiles(fileURLToPath(new URL('../../examples', import.meta.url))),
});
