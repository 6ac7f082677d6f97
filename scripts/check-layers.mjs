/**
 * Runs dependency-cruiser and does not trust a green run: it must have read more than 50 modules, and a violation that is
 * planted for a moment must turn it red (with an unknown compiler it exits 0 having read nothing).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const probe = join(root, 'src/contract/layer-probe.ts');
const LEAST = 50;

const real = cruise();
for (const { from, to, rule } of real.violations) console.error(`✘ ${rule.name}: ${from} → ${to}`);
console.log(`Capas: ${real.modules} módulos leídos, ${real.violations.length} faltas.`);
if (real.modules <= LEAST)
  fail(`dependency-cruiser leyó solo ${real.modules} módulos: no está viendo el código.`);
if (real.violations.length > 0) process.exit(1);

writeFileSync(probe, "import '../server/app.ts';\nimport 'lit';\nexport const probe = true;\n");
try {
  const planted = cruise().violations.filter(({ from }) => from.endsWith('layer-probe.ts'));
  if (planted.length < 2) fail('La falta sembrada en src/contract no se vio: la regla no muerde.');
  console.log('La falta sembrada se vio.');
} finally {
  if (existsSync(probe)) rmSync(probe);
}

function cruise() {
  const run = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
      'src',
      'stories',
      'demo',
    ],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (!run.stdout) fail(`dependency-cruiser no respondió: ${run.stderr}`);
  const { modules, summary } = JSON.parse(run.stdout);
  return {
    modules: modules.filter(({ source }) => source.startsWith('src/')).length,
    violations: summary.violations,
  };
}

function fail(message) {
  console.error(`✘ ${message}`);
  process.exit(1);
}
