/**
 * What npm would publish works: every path that package.json exports is in the packed tarball, and a bundle of
 * `import 'ventanilla/tramite-card.js'` from it registers the element (a wrong `sideEffects` drops it in silence), while
 * `import { TramiteCard } from 'ventanilla'` registers nothing.
 */
import { execFileSync } from 'node:child_process';
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
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { exports: exported, bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
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
  ];
  for (const path of named)
    if (!packed.has(path.replace(/^\.\//, ''))) faults.push(`${path} no está en el paquete.`);

  const installed = join(folder, 'node_modules/ventanilla');
  mkdirSync(installed, { recursive: true });
  for (const path of packed)
    if (existsSync(join(root, path))) cpSync(join(root, path), join(installed, path));
  symlinkSync(join(root, 'node_modules'), join(installed, 'node_modules'));
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
