/**
 * Runs dependency-cruiser and does not trust a green run: it must have read more than 50 modules (with an unknown compiler
 * it exits 0 having read nothing), and in a tree of planted violations every single rule must be seen red.
 * `node scripts/check-layers.mjs FOLDER` looks at another copy of the project.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LAYER_PROBES, LAYER_TARGETS } from './layer-probes.mjs';

const LEAST = 50;
const FOLDERS = ['src', 'stories', 'demo', 'test'];
const CONFIG = '.dependency-cruiser.cjs';

const root = resolve(process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url)));
const real = cruise(root);
const faults = real.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`);
if (real.modules <= LEAST)
  faults.unshift(`dependency-cruiser leyó solo ${real.modules} módulos de src: no está viendo el código.`);

const seen = seenInPlantedTree();
const rules = createRequire(import.meta.url)(join(root, CONFIG)).forbidden.map(({ name }) => name);
for (const name of rules) {
  const [from] = LAYER_PROBES[name] ?? [];
  if (!from) faults.push(`La regla «${name}» no tiene una falta sembrada en scripts/layer-probes.mjs.`);
  else if (!seen.has(`${name} ${from}`)) faults.push(`La falta sembrada de «${name}» no se vio: no muerde.`);
}
for (const name of Object.keys(LAYER_PROBES))
  if (!rules.includes(name)) faults.push(`Falta la regla «${name}», que tiene una falta sembrada.`);

for (const fault of faults) console.error(`✘ ${fault}`);
console.log(
  `Capas: ${real.modules} módulos de src leídos, ${rules.length} reglas, ${seen.size} vistas en rojo, ${faults.length} faltas.`,
);
// Not `exit`: what is still on its way through a pipe would be lost.
process.exitCode = faults.length > 0 ? 1 : 0;

/** `rule file` for each planted violation that was reported. In a folder below the project's, so that packages resolve. */
function seenInPlantedTree() {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache/layers-'));
  try {
    for (const file of [CONFIG, 'package.json', 'tsconfig.json'])
      copyFileSync(join(root, file), join(folder, file));
    const plant = (file, code) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), `${code}\n`);
    };
    for (const file of LAYER_TARGETS) plant(file, 'export const target = true;');
    for (const [file, code] of Object.values(LAYER_PROBES)) plant(file, code);
    plant('src/client/circle.ts', "import './circle-back.ts';");
    const planted = new Map(Object.entries(LAYER_PROBES).map(([rule, [file]]) => [rule, file]));
    return new Set(
      cruise(folder)
        .violations.filter(({ from, rule }) => planted.get(rule.name) === from)
        .map(({ from, rule }) => `${rule.name} ${from}`),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function cruise(folder) {
  const run = spawnSync(
    process.execPath,
    [
      fileURLToPath(new URL('../node_modules/dependency-cruiser/bin/dependency-cruise.mjs', import.meta.url)),
      '--config',
      CONFIG,
      '--output-type',
      'json',
      ...FOLDERS.filter((name) => existsSync(join(folder, name))),
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  try {
    const { modules, summary } = JSON.parse(run.stdout);
    return {
      modules: modules.filter(({ source }) => source.startsWith('src/')).length,
      violations: summary.violations,
    };
  } catch {
    console.error(`✘ dependency-cruiser no respondió: ${run.stdout}${run.stderr}`);
    process.exit(1);
  }
}
