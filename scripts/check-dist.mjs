/**
 * Parses and runs every built file of dist/cdn in a real browser: a green build can hold syntax that no browser reads
 * (raw decorators, for one). Chunks run as modules, loader and single files as classic scripts on an empty page; any
 * error or uncaught rejection fails. es-check holds the loader and single files to ES2020, because `import()` is, chunks to ES2022,
 * of which the floor (Chrome 92, Safari 15.4) reads all but static blocks: those are looked for here.
 * `node scripts/check-dist.mjs FOLDER` looks at another folder of the same shape.
 */
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { parseAst } from 'vite';
import { BROWSER_FLAGS, findBrowser } from './find-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const cdn = resolve(process.argv[2] ?? join(root, 'dist/cdn'));
const { files: all, version, releases = [] } = JSON.parse(readFileSync(join(cdn, 'integrity.json'), 'utf8'));
// What was published was looked at then, and cannot change.
const kept = releases
  .filter((release) => release.version !== version)
  .map((release) => `/${release.version}/`);
const files = Object.keys(all).filter(
  (file) => file.endsWith('.js') && !kept.some((folder) => file.startsWith(folder)),
);
const faults = [];

const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  if (path.endsWith('.js')) {
    response.setHeader('Content-Type', 'text/javascript');
    return response.end(readFileSync(join(cdn, path)));
  }
  response.setHeader('Content-Type', 'text/html');
  return response.end('<!doctype html><title>x</title><body>');
});
await new Promise((done) => server.listen(0, done));
const origin = `http://localhost:${server.address().port}`;
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
for (const file of files) {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.text().includes('VEN-100') && errors.push(message.text()));
  await page.goto(origin);
  const kind = /\/(chunks|parts)\//.test(file) ? { url: file, type: 'module' } : { url: file };
  await page.addScriptTag(kind).catch((error) => errors.push(String(error.message)));
  if (errors.length > 0) faults.push(`${file}: ${errors.join(' | ')}`);
  await page.close();
}
await browser.close();
server.close();

const parts = `${versionOf()}/parts/**/*.js`;
for (const [edition, glob] of [
  ['es2020', 'v1/ventanilla.js'],
  ['es2020', `${versionOf()}/*.js`],
  ['es2022', 'v1/chunks/**/*.js'],
  ['es2022', parts],
]) {
  const args = [join(root, 'node_modules/es-check/lib/cli/index.js'), edition, join(cdn, glob)];
  const run = spawnSync(process.execPath, edition === 'es2022' ? [...args, '--module'] : args, {
    encoding: 'utf8',
  });
  if (run.status !== 0) faults.push(`${glob} no es ${edition}: ${run.stdout}${run.stderr}`);
}

for (const file of files.filter((name) => /\/chunks\//.test(name))) {
  const tree = parseAst(readFileSync(join(cdn, file), 'utf8'));
  if (hasStaticBlock(tree)) faults.push(`${file} tiene un bloque «static {}», que Safari 15.4 no lee`);
}

for (const fault of faults) console.error(`✘ ${fault}`);
console.log(`${files.length} archivos construidos, ${faults.length} faltas.`);
process.exit(faults.length > 0 ? 1 : 0);

function versionOf() {
  return JSON.parse(readFileSync(join(cdn, 'integrity.json'), 'utf8')).version;
}

function hasStaticBlock(node) {
  if (node.type === 'StaticBlock') return true;
  return Object.values(node).some((value) =>
    [value].flat().some((child) => typeof child?.type === 'string' && hasStaticBlock(child)),
  );
}
