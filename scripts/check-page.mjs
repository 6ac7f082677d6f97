/**
 * Gate «page»: what a page with our cards costs, against .page-limit.json. Bytes and requests hardly vary; times are
 * ratios to a card without any library visited in turn, and the blocking time is that of the least disturbed visit, so
 * that a busy machine is not taken for a slow card. Exits 1 when a figure is above its limit by more than its margin.
 *
 * `--ratchet` measures and lowers each limit to what was reached (a limit is only raised by hand); `--json` prints the
 * figures; `--figures FILE` judges those instead of measuring, and `--limits FILE` takes other limits.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const option = (name) => {
  const place = process.argv.indexOf(name);
  return place < 0 ? undefined : process.argv[place + 1];
};
const limitFile = option('--limits') ?? fileURLToPath(new URL('../.page-limit.json', import.meta.url));
const measured = option('--figures');
const limits = JSON.parse(readFileSync(limitFile, 'utf8'));
const figures = measured
  ? JSON.parse(readFileSync(measured, 'utf8'))
  : await (await import('./bench-page/measure-own-page.ts')).measureOwnPage();

if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
if (process.argv.includes('--ratchet')) {
  const lowered = limits.map((row) => ({
    ...row,
    limit: Math.min(row.limit, figures[row.name] ?? row.limit),
  }));
  writeFileSync(limitFile, `[\n${lowered.map((row) => `  ${spaced(row)}`).join(',\n')}\n]\n`);
  process.exit(0);
}
let faults = 0;
for (const [name, value] of Object.entries(figures)) {
  const { limit, margin } = limits.find((row) => row.name === name) ?? {};
  const isOk = limit !== undefined && value <= limit + margin;
  if (!isOk) faults += 1;
  const against = limit === undefined ? 'sin límite en .page-limit.json' : `límite ${limit} + ${margin}`;
  console.log(`${name.padEnd(22)} ${String(value).padStart(9)}   ${against}${isOk ? '' : ' ✘'}`);
}
for (const { name } of limits.filter((row) => !(row.name in figures))) {
  faults += 1;
  console.log(`${name.padEnd(22)} no se midió ✘`);
}
process.exit(faults > 0 ? 1 : 0);

/** As prettier writes it. */
function spaced({ name, limit, margin }) {
  return `{ "name": ${JSON.stringify(name)}, "limit": ${limit}, "margin": ${margin} }`;
}
