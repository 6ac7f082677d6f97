/**
 * No file of the project may hold a path of a machine or the address of a package registry: they are nobody else's
 * business, and they break on the next machine. Looks at the files named, else at all that git tracks.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

// Written in pieces, so that this file does not find itself.
const forbidden = [
  new RegExp(['/wo', 'rk/'].join('')),
  new RegExp(['/ro', 'ot/'].join('')),
  new RegExp(['/ho', 'me/[a-z]'].join('')),
  new RegExp(['registry\\.npm', 'js'].join('')),
  new RegExp(['deb\\.deb', 'ian'].join('')),
  new RegExp(['"resol', 'ved": "http'].join('')),
];
const named = process.argv.slice(2);
const files =
  named.length > 0
    ? named
    : execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
const faults = [];
for (const file of files) {
  if (/\.(png|jpg|woff2?)$/.test(file)) continue;
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    continue; // Deleted in the working tree.
  }
  text.split('\n').forEach((line, index) => {
    if (forbidden.some((pattern) => pattern.test(line)))
      faults.push(`${file}:${index + 1}: ${line.trim().slice(0, 100)}`);
  });
}
for (const fault of faults) console.error(`✘ ${fault}`);
console.log(`${files.length} archivos, ${faults.length} rastros.`);
process.exit(faults.length > 0 ? 1 : 0);
