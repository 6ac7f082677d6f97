/** The custom-elements manifest of the sources in a folder, as an object; writes nothing. */
import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const config = fileURLToPath(new URL('../custom-elements-manifest.config.mjs', import.meta.url));

/** `root` is the folder that holds `src/elements`. Resolves with the manifest, schema 1.0.0. */
export async function createManifest(root) {
  const before = process.cwd();
  // The analyzer reads sources relative to where it stands.
  process.chdir(root);
  try {
    return await cli({ argv: ['analyze', '--config', config, '--quiet'], cwd: root, noWrite: true });
  } finally {
    process.chdir(before);
  }
}
