// `npm run bench -- NAME [--json]`: runs scripts/bench-NAME.ts, whose exported `bench({ json })` prints its figures.
import { existsSync, readdirSync } from 'node:fs';

const [name = '', ...options] = process.argv.slice(2);
const file = new URL(`bench-${name}.ts`, import.meta.url);
if (!/^[a-z-]+$/.test(name) || !existsSync(file)) {
  const known = readdirSync(new URL('.', import.meta.url)).flatMap(
    (entry) => /^bench-(.+)\.ts$/.exec(entry)?.[1] ?? [],
  );
  console.error(`Usage: npm run bench -- NAME [--json], where NAME is one of: ${known.join(', ')}`);
  process.exit(2);
}
const { bench } = await import(file.href);
await bench({ json: options.includes('--json'), options });
