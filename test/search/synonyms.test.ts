import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../../src/search/fold.ts';
import { guatemalanCatalogue } from '../../scripts/bench-search.ts';
import { parseSynonyms } from '../../src/search/parse-synonyms.ts';
import { stem } from '../../src/search/stem.ts';
import { COMMON_SYNONYMS } from '../../src/search/synonyms/common.ts';
import { GUATEMALAN_SYNONYMS } from '../../src/search/synonyms/gt.ts';
import { SALVADORAN_SYNONYMS } from '../../src/search/synonyms/sv.ts';
import { tokenize } from '../../src/search/tokenize.ts';
import { STOP_WORDS } from '../../src/search/word-classes.ts';
import { demoDocuments } from './demo-documents.ts';
import { readJudged } from './judge.ts';
import { HELD_OUT, LATER, SEEN } from './judged-queries.ts';
import type { SearchDocument } from '../../src/search/search-document.ts';

const LISTS = { common: COMMON_SYNONYMS, sv: SALVADORAN_SYNONYMS, gt: GUATEMALAN_SYNONYMS };
const lines = Object.entries(LISTS).flatMap(([name, list]) =>
  list
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => ({ name, line, sign: /[=>]/.exec(line)?.[0] ?? '' })),
);
const stemsOf = (phrase: string) =>
  tokenize(phrase)
    .filter(({ word }) => !STOP_WORDS.has(word))
    .map(({ word }) => stem(word));
const wordsOf = (documents: readonly SearchDocument[]) =>
  new Set(
    documents.flatMap(({ name, alternateNames, keywords, summary }) =>
      [name, ...alternateNames, ...keywords, summary].flatMap(stemsOf),
    ),
  );

test('Every line can be read: words, one = or >, words', () => {
  for (const { name, line } of lines) {
    assert.match(line, /^[^=>]+ [=>] [^=>]+$/, `${name}: ${line}`);
    assert.ok(parseSynonyms(line).length > 0, `${name}: ${line}`);
  }
});

test('No line says the opposite of another: what is = elsewhere is not > here, nor the other way round', () => {
  const pair = (one: string, other: string) => [fold(one), fold(other)].sort().join(' | ');
  for (const country of ['sv', 'gt']) {
    const signs = new Map<string, string>();
    for (const { name, line, sign } of lines)
      for (const { said, meant } of name === country || name === 'common' ? parseSynonyms(line) : []) {
        const key = pair(said, meant);
        assert.equal(signs.get(key) ?? sign, sign, `${country}: ${key}`);
        signs.set(key, sign);
      }
  }
  for (const { line, sign } of lines.filter((one) => one.sign === '>')) {
    const [left = '', right = ''] = line
      .split(sign)
      .map((side) => side.split(',').map((word) => fold(word.trim())));
    for (const word of left) assert.ok(!right.includes(word), `«${word}» is on both sides of ${line}`);
  }
});

test('No line is there twice in a list', () => {
  const seen = new Set<string>();
  for (const { name, line } of lines) {
    const key = `${name} ${fold(line)}`;
    assert.ok(!seen.has(key), line);
    seen.add(key);
  }
});

/** Right-hand words that no catalogue at hand has yet, but others will: each is the usual name of a common trámite. */
const EXPECTED = ['teléfono móvil', 'centro educativo', 'mascota'];

test('What people are led to exists in a catalogue, or is expected there', async (t) => {
  const guatemalan = await guatemalanCatalogue();
  if (guatemalan === undefined)
    t.diagnostic('without the Guatemalan catalogue only the Salvadoran lists are checked');
  const salvadoran = wordsOf(demoDocuments());
  const everywhere = new Set([...salvadoran, ...(guatemalan ? wordsOf(guatemalan.documents) : [])]);
  for (const { name, line, sign } of lines) {
    if (name !== 'sv' && guatemalan === undefined) continue;
    const known = name === 'sv' ? salvadoran : everywhere;
    const phrases = (sign === '>' ? (line.split('>')[1] ?? '') : line.replace('=', ',')).split(',');
    const found = phrases.filter((phrase) => stemsOf(phrase).every((word) => known.has(word)));
    assert.ok(
      found.length > 0 || phrases.some((phrase) => EXPECTED.includes(phrase.trim())),
      `${name}: nothing of «${line}» is in a catalogue`,
    );
  }
});

test('No synonym is a judged query written down: the figures would say nothing', () => {
  const said = new Set(
    lines.flatMap(({ line }) => line.split(/[=>,]/).map((phrase) => stemsOf(phrase).join(' '))),
  );
  for (const { query } of readJudged(`${SEEN}\n${HELD_OUT}\n${LATER}`)) {
    const words = stemsOf(query);
    if (words.length > 3) assert.ok(!said.has(words.join(' ')), query);
  }
});
