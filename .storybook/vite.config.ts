/**
 * What Storybook builds stories with, in place of the root's configuration, which builds the chunks of the evergreen
 * build and shortens templates. Decorators are lowered as tsconfig.json says. Storybook sets `build` itself.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig(async () => {
  const address = new URL('../scripts/create-manifest.mjs', import.meta.url).href;
  const { createManifest } = (await import(address)) as {
    createManifest: (root: string) => Promise<unknown>;
  };
  return {
    publicDir: false as const,
    // From the sources: the tables of the docs need no build before, and are never older than the elements.
    define: { ELEMENTS_MANIFEST: JSON.stringify(await createManifest(root)) },
  };
});
