/**
 * What npm would publish works: every path that package.json exports is in the packed tarball, every module that one of
 * its modules imports is there, and a bundle of
 * `import 'ventanilla/tramite-card.js'` from it registers the element (a wrong `sideEffects` drops it in silence), while
 * `import { TramiteCard } from 'ventanilla'` registers nothing. Each export has types that TypeScript finds the way Node
 * and the way bundlers look for them, and each can be loaded on a server, where there is no page.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { exports: exported, bin, ...fields } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'ventanilla-package-'));
const faults = [];
try {
  const [{ files }] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8' }),
  );
  const packed = new Set(files.map(({ path }) => path));
  const named = [
    ...Object.values(exported).flatMap((to) => (typeof to === 'string' ? [to] : Object.values(to))),
    ...Object.values(bin),
    fields.customElements,
    fields['web-types'],
  ];
  for (const path of named)
    if (!packed.has(path.replace(/^\.\//, ''))) faults.push(`${path} no está en el paquete.`);

  faults.push(...brokenImports([...packed].filter((path) => path.endsWith('.js'))));

  const installed = join(folder, 'node_modules/ventanilla');
  mkdirSync(installed, { recursive: true });
  for (const path of packed)
    if (existsSync(join(root, path))) cpSync(join(root, path), join(installed, path));
  symlinkSync(join(root, 'node_modules'), join(installed, 'node_modules'));
  const modules = Object.keys(exported).filter((name) => exported[name].types);
  const imported = modules.map((name) => name.replace(/^\./, 'ventanilla'));
  faults.push(...wrongTypes(imported), ...unfitForServers(imported));
  const registering = await bundle("import 'ventanilla/tramite-card.js';");
  if (!registering.includes('tramite-card') || !registering.includes('customElements')) {
    faults.push('El paquete de tramite-card.js no registra el elemento.');
  }
  const silent = await bundle("import { TramiteCard } from 'ventanilla'; console.log(TramiteCard);");
  if (/customElements\.define\(/.test(silent)) faults.push('Importar solo la clase registra el elemento.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const fault of faults) console.error(`✘ ${fault}`);
console.log(`Paquete: ${faults.length} faltas.`);
process.exit(faults.length > 0 ? 1 : 0);

/** Relative imports of what is not in the package, also those that a module asks for only later. */
function brokenImports(paths) {
  return paths.flatMap((path) =>
    ts
      .preProcessFile(readFileSync(join(root, path), 'utf8'), true, true)
      .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
      .filter(({ fileName }) => !existsSync(join(root, path, '..', fileName)))
      .map(({ fileName }) => `${path} pide ${fileName}, que no existe.`),
  );
}

async function bundle(code) {
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, code);
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
  });
  return [result]
    .flat()[0]
    .output.map((chunk) => chunk.code ?? '')
    .join('\n');
}

/** What TypeScript says of a program that uses every export; our own declarations are checked too. */
function wrongTypes(imported) {
  const file = join(folder, 'consumer.mts');
  const lines = imported.map((name, index) => `import * as module${index} from '${name}';`);
  const used = imported.map((_, index) => `module${index}`).join(', ');
  writeFileSync(file, `${lines.join('\n')}\nexport const all = [${used}];\n`);
  return [
    { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
    { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  ].flatMap((resolution) => {
    const program = ts.createProgram([file], {
      ...resolution,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      strict: true,
      noEmit: true,
      preserveSymlinks: true,
      types: [],
      typeRoots: [],
    });
    return (
      ts
        .getPreEmitDiagnostics(program)
        // A dependency's own declarations are not ours to mend.
        .filter(({ file: at }) => !at || !/ventanilla\/node_modules\//.test(at.fileName))
        .map(
          ({ file: at, messageText }) =>
            `Tipos (${ts.ModuleResolutionKind[resolution.moduleResolution]}), ${at?.fileName.slice(folder.length) ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
        )
    );
  });
}

/** What Node says when it loads them all, as a server does that draws pages with React or Vue. */
function unfitForServers(imported) {
  const file = join(folder, 'server.mjs');
  writeFileSync(file, imported.map((name) => `import '${name}';`).join('\n'));
  const { status, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
  return status === 0 && stderr === '' ? [] : [`No se puede cargar en un servidor: ${stderr}`];
}
