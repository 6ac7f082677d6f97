import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { tags } from '../../src/loader/tags.ts';
import { ADVICE } from '../../src/doctor/advice.ts';
import { FINDING_CODES } from '../../src/doctor/finding.ts';
import { OUR_TAGS } from '../../src/doctor/our-tags.ts';

const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

it('Every code that a webmaster may meet is explained in docs/doctor.md, with the same words', async () => {
  const rows = (await read('docs/doctor.md'))
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const rowOf = (code: string) => rows.find(([, first]) => first === code);
  const printed = (words: string) => words.replaceAll('<', '\\<');
  for (const code of FINDING_CODES) {
    const { title, why, remedy } = ADVICE[code];
    const cells = [title, why, typeof remedy === 'string' ? remedy : remedy.unknown].map(printed);
    assert.deepEqual(rowOf(code)?.slice(2, 5), cells, code);
  }
  const inConsole = (await read('src/internal/advice.ts')).match(/VEN-\d+/g) ?? [];
  assert.ok(inConsole.length >= 8);
  for (const code of inConsole) assert.ok(rowOf(code)?.[4], code);
});

it('The doctor knows the tags that the loader knows', () => {
  assert.deepEqual([...OUR_TAGS].sort(), Object.keys(tags).sort());
});
