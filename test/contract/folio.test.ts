import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { demoCredentials } from '../../demo/requests.ts';
import {
  createAccessCode,
  createFolio,
  normalizeAccessCode,
  normalizeFolio,
  type RandomBytes,
} from '../../src/contract/folio.ts';

const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Random bytes that a seed repeats, so that a failure can be seen again. */
function seeded(seed: number): RandomBytes {
  let state = seed | 1;
  return (into) => {
    for (let at = 0; at < into.length; at += 1) {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      into[at] = state >>> 16;
    }
    return into;
  };
}

test('a folio is read however it was spaced or capitalized', () => {
  fc.assert(
    fc.property(fc.integer(), fc.constantFrom('RNPN', 'ALC-SS', 'CNR'), (seed, institution) => {
      const folio = createFolio(institution, 2026, seeded(seed));
      for (const typed of [
        folio,
        folio.toLowerCase(),
        ` ${folio.replaceAll('-', ' ')} `,
        folio.replaceAll('-', '–'),
      ])
        assert.equal(normalizeFolio(typed), folio);
    }),
  );
});

test('letters that look like figures are read as figures', () => {
  const [folio, code] = [createFolio('CNR', 2026, seeded(5)), createAccessCode(seeded(7))];
  const misread = (text: string) => text.replaceAll('0', 'O').replaceAll('1', 'l');
  assert.equal(normalizeFolio(folio.slice(0, 4) + misread(folio.slice(4))), folio);
  assert.equal(normalizeAccessCode(misread(code)), code);
});

test('one wrong symbol in a folio or an access code is always noticed', () => {
  for (let seed = 1; seed <= 40; seed += 1) {
    const folio = createFolio('RNPN', 2026, seeded(seed));
    const code = createAccessCode(seeded(seed));
    for (const [written, first, normalize] of [
      [folio, 5, normalizeFolio],
      [code, 0, normalizeAccessCode],
    ] as const) {
      for (let at = first; at < written.length; at += 1) {
        if (written[at] === '-') continue;
        for (const symbol of SYMBOLS) {
          if (symbol === written[at]) continue;
          const typed = written.slice(0, at) + symbol + written.slice(at + 1);
          assert.equal(normalize(typed), null, `${typed} for ${written}`);
        }
      }
    }
  }
});

test('two neighbours changed over are noticed in at least 97 of 100', () => {
  let swapped = 0;
  let noticed = 0;
  for (let seed = 1; seed <= 500; seed += 1) {
    const symbols = createAccessCode(seeded(seed)).replaceAll('-', '');
    for (let at = 0; at + 1 < symbols.length; at += 1) {
      const [one = '', other = ''] = [symbols[at], symbols[at + 1]];
      if (one === other) continue;
      swapped += 1;
      if (normalizeAccessCode(symbols.slice(0, at) + other + one + symbols.slice(at + 2)) === null)
        noticed += 1;
    }
  }
  assert.ok(swapped > 4_000);
  assert.ok(noticed / swapped >= 0.97, `${String(noticed)} of ${String(swapped)}`);
});

test('what cannot be a folio or a code is refused, whatever was typed', () => {
  for (const typed of ['', '-', 'RNPN', 'RNPN-26', '1234567890', 'ñandú-26-00000000-0', '😀'.repeat(20)]) {
    assert.equal(normalizeFolio(typed), null, typed);
    assert.equal(normalizeAccessCode(typed), null, typed);
  }
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (typed) => {
      const folio = normalizeFolio(typed);
      if (folio !== null) assert.equal(normalizeFolio(folio), folio);
      const code = normalizeAccessCode(typed);
      if (code !== null) assert.equal(normalizeAccessCode(code), code);
    }),
  );
});

test('the folios and codes that the demonstration prints are right', () => {
  for (const { folio, accessCode } of Object.values(demoCredentials)) {
    assert.equal(normalizeFolio(folio), folio);
    assert.equal(normalizeAccessCode(accessCode), accessCode);
  }
});
