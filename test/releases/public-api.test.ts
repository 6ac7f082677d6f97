/** What a release promised by name is there in every later one of the same major version. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { publicApi, removedFrom, type Manifest, type PublicApi } from '../../scripts/public-api.ts';
import { apiOf, keptReleases } from '../../scripts/release-archive.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

function card(more: object = {}): PublicApi {
  const declaration = {
    tagName: 'tramite-card',
    attributes: [{ name: 'code' }, { name: 'density' }],
    members: [
      { kind: 'field', name: 'code' },
      { kind: 'field', name: 'task', privacy: 'private' },
      { kind: 'method', name: 'render' },
    ],
    events: [{ name: 'tramite-loaded' }],
    cssParts: [{ name: 'title' }],
    cssProperties: [{ name: '--tramite-accent' }],
    slots: [{ name: '' }],
    ...more,
  };
  return publicApi({ modules: [{ declarations: [declaration] }, {}] });
}

describe('The names that a release promises', () => {
  it('are what others can use: nothing private, no method', () => {
    assert.deepEqual(card()['tramite-card']?.properties, ['code']);
  });

  it('may grow', () => {
    const grown = card({ attributes: [{ name: 'code' }, { name: 'density' }, { name: 'theme' }] });
    assert.deepEqual(removedFrom(card(), { ...grown, 'tramite-map': grown['tramite-card']! }), []);
  });

  for (const [kind, words] of [
    ['attributes', 'el atributo «code»'],
    ['members', 'la propiedad «code»'],
    ['events', 'el evento «tramite-loaded»'],
    ['cssParts', 'la parte «title»'],
    ['cssProperties', 'la propiedad CSS «--tramite-accent»'],
    ['slots', 'el espacio «»'],
  ] as const) {
    it(`say which one is gone: ${kind}`, () => {
      assert.ok(removedFrom(card(), card({ [kind]: [] })).includes(`A <tramite-card> le falta ${words}.`));
    });
  }

  it('say which element is gone', () => {
    assert.deepEqual(removedFrom(card(), {}), ['Falta <tramite-card>.']);
  });
});

it('Every name that a published release of this major version promised is still there', async () => {
  const address = new URL('../../scripts/create-manifest.mjs', import.meta.url).href;
  const { createManifest } = (await import(address)) as {
    createManifest: (root: string) => Promise<Manifest>;
  };
  const now = publicApi(await createManifest(root));
  const { version: current } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };
  const releases = keptReleases(root).filter(({ version }) => majorOf(version) === majorOf(current));
  assert.ok(releases.length > 0);
  for (const { version } of releases) {
    const before = JSON.parse(readFileSync(apiOf(root, version), 'utf8')) as PublicApi;
    assert.ok(Object.keys(before).length >= 9);
    assert.deepEqual(removedFrom(before, now), [], `después de ${version}`);
  }
});

function majorOf(version: string): string {
  return version.split('.')[0] ?? '';
}
