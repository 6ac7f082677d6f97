import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compileAngular } from './compile-angular.ts';

export default defineConfig({
  base: './',
  plugins: [compileAngular(fileURLToPath(new URL('.', import.meta.url)))],
  // On the server too Angular's packages are compiled first.
  ssr: { noExternal: true },
});
