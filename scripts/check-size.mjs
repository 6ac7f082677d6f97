/**
 * `npm run size`: what each entry weighs on the wire, brotli (measured by size-limit) and gzip, against its budget in
 * .size-limit.json (bytes, brotli; performance page, column "First", and ratchets where that page has none). `loader` is the
 * evergreen script, `loader-alone` the same built without what it carries for the first card (its question for data, the
 * table of files, the hints); `first-card` is
 * all code of a page with one card, `first-result` all code until a search shows something; the other entries are what an
 * element adds to a card; `words` is i18next with all messages, once; `single:` is the self-contained file. `--json` prints the same for machines, `--budgets FILE` takes other budgets. Exits 1 above a budget, or when an entry has no budget.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import filePlugin from '@size-limit/file';
import measure from 'size-limit';

const root = fileURLToPath(new URL('..', import.meta.url));
const cdn = join(root, 'dist/cdn');
const built = JSON.parse(readFileSync(join(cdn, 'files.json'), 'utf8'));
const asked = process.argv.indexOf('--budgets');
const budgetFile = asked > 0 ? process.argv[asked + 1] : join(root, '.size-limit.json');
const budgets = new Map(JSON.parse(readFileSync(budgetFile, 'utf8')).map(({ name, limit }) => [name, limit]));

const entries = {
  loader: [built.loader],
  ...built.entries,
  ...Object.fromEntries(Object.entries(built.singles).map(([tag, file]) => [`single:${tag}`, [file]])),
};
const rows = [];
for (const [name, files] of Object.entries(entries)) {
  const row = { name, files, brotli: 0, gzip: 0, budget: budgets.get(name) ?? 0 };
  for (const file of files) {
    const path = join(cdn, file);
    row.brotli += (await measure([filePlugin], [path]))[0].size;
    row.gzip += gzipSync(readFileSync(path), { level: 9 }).length;
  }
  rows.push({ ...row, ok: row.brotli <= row.budget });
}

if (process.argv.includes('--json'))
  console.log(JSON.stringify({ version: built.version, entries: rows }, null, 2));
else {
  console.log('entrada                    brotli      gzip    límite');
  for (const { name, brotli, gzip, budget, ok } of rows) {
    const bytes = [brotli, gzip, budget].map((value) => value.toLocaleString('en').padStart(9)).join(' ');
    console.log(`${name.padEnd(24)} ${bytes} ${ok ? '' : ' ✘'}`);
  }
}
process.exit(rows.every(({ ok }) => ok) ? 0 : 1);
