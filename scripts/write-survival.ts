/**
 * Writes the tables of docs/pegar.md. Where Debian's `wordpress` and `php-cli` are, asks WordPress anew what it leaves of
 * every snippet; elsewhere takes what it left before. Run it after a change in src/snippets.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { askWordpress, hasWordpress } from '../test/snippets/run-wordpress.ts';
import { fillTables } from '../test/snippets/fill-tables.ts';

const path = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

if (hasWordpress())
  writeFileSync(path('test/snippets/wordpress-left.json'), `${JSON.stringify(askWordpress(), null, 2)}\n`);
else console.log('No hay WordPress en esta máquina: se usa lo que dejó la última vez.');
const page = path('docs/pegar.md');
writeFileSync(page, await fillTables(readFileSync(page, 'utf8')));
console.log('Escrito docs/pegar.md.');
