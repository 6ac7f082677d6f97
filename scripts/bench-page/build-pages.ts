/** Bundles what a webmaster's own build would: pages/ID.js of each subject into FOLDER/ID/page.js, and page.css if any. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Subject } from './subject.ts';

const PAGES = fileURLToPath(new URL('./pages', import.meta.url));

export async function buildPages(subjects: readonly Subject[], folder: string): Promise<void> {
  for (const { id, head } of subjects) {
    const entry = join(PAGES, `${id}.js`);
    if (!existsSync(entry)) continue;
    const isModule = head('', '').includes('type="module"');
    await build({
      root: PAGES,
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: join(folder, id),
        emptyOutDir: true,
        modulePreload: false,
        minify: true,
        target: 'es2021',
        cssCodeSplit: false,
        // Fonts and pictures stay files of their own, as in a webmaster's build.
        assetsInlineLimit: 0,
        lib: { entry, formats: [isModule ? 'es' : 'iife'], name: 'page', cssFileName: 'page' },
        rolldownOptions: {
          output: { minify: true, entryFileNames: 'page.js', codeSplitting: false },
        },
      },
    });
  }
}
