import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isSearchAnswer } from '../../src/client/is-search-answer.ts';
import { searchAnswer } from '../../src/contract/search.ts';
import { createTestCatalogue } from '../support/catalogue.ts';

type Path = (string | number)[];

/** Words of closed lists, and how many numbers a stretch has: is-card.ts says why. */
const LOOSE = /^results\.0\.(fee\.kind|channels(\.0)?|status|highlights(\.0)?)$/;

const FACET = { value: 'ID-001', label: 'Identidad', count: 2 };
/** An answer with every member that an answer can have; cards are is-card.test.ts's affair. */
const WHOLE = {
  total: 1,
  page: 1,
  limit: 10,
  lang: 'es',
  results: [
    {
      code: 'RNPN-0002',
      name: 'Renovar el documento',
      summary: '',
      institution: { code: 'RNPN', name: 'Registro' },
      path: '/t/RNPN-0002',
      fee: { kind: 'free' },
      channels: ['online'],
      variants: 1,
      status: 'published',
      updatedAt: '2026-10-02',
      version: 3,
      highlights: [[0, 7]],
      section: 'costo',
    },
  ],
  facets: {
    category: [FACET],
    institution: [],
    audience: [],
    channel: [],
    online: [],
    free: [],
  },
  also: ['documento'],
  understood: [{ kind: 'section', value: 'fees', label: 'Costo', without: 'documento' }],
  near: [{ kind: 'category', value: 'ID-001', label: 'Identidad', count: 3 }],
  notice: 'Datos de demostración',
};

const OTHERS: unknown[] = [
  undefined,
  null,
  true,
  0,
  '',
  'A',
  'online',
  'tramite',
  [],
  {},
  [1],
  [1, 2],
  [[1]],
];

function paths(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys: Path = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => paths((value as Record<string, unknown>)[key], [...path, key]))];
}

/** A copy with something else in that place; `undefined` takes the member away. */
function changed(path: Path, replacement: unknown): unknown {
  const [last, ...before] = path.toReversed();
  if (last === undefined) return replacement;
  const copy: unknown = structuredClone(WHOLE);
  const holder = before.reduceRight((held, key) => (held as Record<string, unknown>)[key], copy) as Record<
    string,
    unknown
  >;
  if (replacement === undefined && !Array.isArray(holder)) Reflect.deleteProperty(holder, last);
  else holder[last] = replacement;
  return copy;
}

it('agrees with the contract about answers of the API', async () => {
  const { app } = await createTestCatalogue();
  for (const query of ['', 'q=documento', 'q=cuanto+cuesta+el+documento', 'q=zzzz', 'lang=en&q=document']) {
    const body: unknown = await (
      await app.fetch(new Request(`https://catalogo.test/v1/search?${query}`))
    ).json();
    assert.ok(searchAnswer.safeParse(body).success, query);
    assert.ok(isSearchAnswer(body), query);
  }
});

it('agrees with the contract about answers that are wrong in one place', () => {
  assert.ok(searchAnswer.safeParse(WHOLE).success);
  const verdicts = { yes: 0, no: 0 };
  for (const path of paths(WHOLE)) {
    for (const other of OTHERS) {
      if (LOOSE.test(path.join('.')) && !searchAnswer.safeParse(changed(path, other)).success) {
        // Looser than the contract on purpose, but never about what kind of value it is.
        if (typeof other === 'string' || Array.isArray(other)) continue;
      }
      const value = changed(path, other);
      const expected = searchAnswer.safeParse(value).success;
      verdicts[expected ? 'yes' : 'no'] += 1;
      assert.equal(isSearchAnswer(value), expected, `${path.join('.')} ${JSON.stringify(other)}`);
    }
  }
  assert.ok(verdicts.yes > 50 && verdicts.no > 400, JSON.stringify(verdicts));
});
