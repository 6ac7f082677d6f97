#!/usr/bin/env node
/**
 * The `ventanilla` command. Plain JavaScript, so that an old Node can say what it lacks: where this one has no
 * `node:sqlite` (before 22.13), or cannot run the TypeScript of the sources (before 22.18), the Node that the `node`
 * package brings runs the command instead.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
// Beside this file: TypeScript in the sources, JavaScript in the package.
const main = ['main.js', 'main.ts'].map((name) => join(here, name)).find((path) => existsSync(path));
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isNewEnough = major >= 24 || (major === 22 && minor >= (main?.endsWith('.ts') ? 18 : 13));

if (main && isNewEnough) {
  await import(pathToFileURL(main).href);
} else {
  const node = broughtNode();
  if (!main || !node) {
    console.error(
      `ventanilla necesita Node 22.13 o más nuevo; este es ${process.versions.node}. Instale Node 24, o «npm install node@24».`,
    );
    process.exit(1);
  }
  const run = spawnSync(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exit(run.status ?? 1);
}

function broughtNode() {
  try {
    const path = join(dirname(createRequire(import.meta.url).resolve('node/package.json')), 'bin', 'node');
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
