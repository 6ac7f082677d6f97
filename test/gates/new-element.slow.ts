/** An element that `npm run new` writes passes the gates as it is born. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { copyProject, type ProjectCopy } from './copy-project.ts';

const NEW = 'scripts/new-element.mjs';
const FILES = [
  'src/elements/tramite-map/tramite-map.ts',
  'src/elements/tramite-map/tramite-map.styles.ts',
  'src/elements/tramite-map/tramite-map.events.ts',
  'src/elements/tramite-map/tramite-map.define.ts',
  'stories/elements/tramite-map.stories.ts',
  'test/elements/tramite-map.browser.test.ts',
];

describe('A new element', () => {
  let copy: ProjectCopy;
  before(() => {
    copy = copyProject();
    const { status, output } = copy.run(NEW, 'tramite-map', copy.folder);
    assert.equal(status, 0, output);
  });
  after(() => copy.dispose());

  test('is six files and a line of the closed list, in its place', () => {
    for (const file of FILES) assert.notEqual(copy.read(file), '');
    const listed = [...copy.read('src/loader/tags.ts').matchAll(/^ {2}'([a-z-]+)':/gm)].map(([, tag]) => tag);
    assert.ok(listed.includes('tramite-map'));
    assert.deepEqual(listed, [...listed].sort());
  });

  test('has a budget of its own', () => {
    const limits = JSON.parse(copy.read('.size-limit.json')) as { name: string; limit: number }[];
    assert.equal(limits.find(({ name }) => name === 'tramite-map')?.limit, 6000);
  });

  test('compiles', () => {
    const { status, output } = copy.run('node_modules/typescript/bin/tsc', '-p', '.');
    assert.equal(status, 0, output);
  });

  test('is held to its name', () => {
    const { status, output } = copy.gate('check-elements.mjs');
    assert.equal(status, 0, output);
  });

  test('documents what it does', () => {
    const { status, output } = copy.gate('check-manifest.mjs');
    assert.equal(status, 0, output);
  });

  test('satisfies lint and format', () => {
    const lint = copy.run('node_modules/eslint/bin/eslint.js', ...FILES, 'src/loader/tags.ts');
    assert.equal(lint.status, 0, lint.output);
    const format = copy.run(
      'node_modules/prettier/bin/prettier.cjs',
      '--check',
      ...FILES,
      'src/loader/tags.ts',
      '.size-limit.json',
    );
    assert.equal(format.status, 0, format.output);
  });

  test('is not written a second time', () => {
    const { status, output } = copy.run(NEW, 'tramite-map', copy.folder);
    assert.equal(status, 1);
    assert.match(output, /<tramite-map> ya existe/);
  });
});

test('a name that is no tag, or that HTML keeps for itself, is refused and nothing is written', () => {
  const copy = copyProject();
  try {
    const before = copy.read('src/loader/tags.ts');
    for (const name of ['', 'mapa', 'Tramite-Map', 'tramite_map', 'tramite-', 'tramite-2', '../tramite-map'])
      assert.match(copy.run(NEW, name, copy.folder).output, /no sirve de etiqueta/);
    const reserved = copy.run(NEW, 'font-face', copy.folder);
    assert.equal(reserved.status, 1);
    assert.match(reserved.output, /reservado/);
    assert.equal(copy.read('src/loader/tags.ts'), before);
  } finally {
    copy.dispose();
  }
});
