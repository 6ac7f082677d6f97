/** What Storybook builds stories with. Decorators are lowered as tsconfig.json says, which includes `stories`. */
import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  // Current browsers: stories are for us, not for the floor of the elements.
  build: { target: 'es2022', chunkSizeWarningLimit: 4_000 },
});
