/**
 * What `ng build` does, as small as it can be: components and templates are compiled before the browser sees them, and so
 * are Angular's own packages, so that the page needs no `eval`. With the Angular CLI nothing of this is needed.
 */
import { resolve } from 'node:path';
import {
  createCompilerHost,
  formatDiagnostics,
  performCompilation,
  readConfiguration,
} from '@angular/compiler-cli';
import { transformAsync } from '@babel/core';
import type { Plugin } from 'vite';

export function compileAngular(folder: string): Plugin {
  const compiled = new Map<string, string>();
  return {
    name: 'compile-angular',
    enforce: 'pre',
    buildStart() {
      const { options } = readConfiguration(resolve(folder, 'tsconfig.json'));
      const emitting = {
        ...options,
        noEmit: false,
        rewriteRelativeImportExtensions: true,
        rootDir: folder,
        outDir: folder,
      };
      const host = createCompilerHost({ options: emitting });
      host.writeFile = (path, text) => void compiled.set(path.replace(/\.js$/, '.ts'), text);
      const rootNames = ['client', 'server'].map((name) => resolve(folder, `src/${name}.ts`));
      const { diagnostics } = performCompilation({ rootNames, options: emitting, host });
      if (diagnostics.length > 0) this.error(formatDiagnostics(diagnostics));
    },
    load: (id) => compiled.get(id),
    async transform(code, id) {
      if (!id.includes('/@angular/') || !code.includes('ɵɵngDeclare')) return undefined;
      const linked = await transformAsync(code, {
        filename: id,
        compact: false,
        configFile: false,
        babelrc: false,
        plugins: ['@angular/compiler-cli/linker/babel'],
      });
      return linked?.code ?? undefined;
    },
  };
}
