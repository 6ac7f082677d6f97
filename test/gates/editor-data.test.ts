/** What editors and frameworks are told of our tags is what the tags take. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { tags as ours } from '../../src/loader/tags.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ventanilla-editor-'));
after(() => rmSync(folder, { recursive: true, force: true }));

interface Named {
  name: string;
  description: string;
}
const read = (name: string) => readFileSync(join(folder, 'dist', name), 'utf8');

before(async () => {
  const script = (name: string) => import(new URL(`../../scripts/${name}`, import.meta.url).href);
  const [{ createManifest }, { writeEditorData }, { writeFrameworkTypes }] = await Promise.all(
    ['create-manifest.mjs', 'write-editor-data.mjs', 'write-framework-types.mjs'].map(script),
  );
  const manifest = await createManifest(root);
  writeEditorData(folder, manifest);
  writeFrameworkTypes(folder, manifest);
});

test('VS Code offers each attribute with a sentence, and the words it may take', () => {
  const { tags } = JSON.parse(read('vscode.html-custom-data.json')) as {
    tags: (Named & { attributes: (Named & { values: { name: string }[] })[] })[];
  };
  assert.deepEqual(tags.map(({ name }) => name).sort(), Object.keys(ours).sort());
  const card = tags.find(({ name }) => name === 'tramite-card');
  assert.match(card?.description ?? '', /tramite-loaded/);
  const words = new Map(card?.attributes.map(({ name, values }) => [name, values.map((each) => each.name)]));
  assert.deepEqual(words.get('density'), ['line', 'card', 'summary']);
  assert.deepEqual(words.get('theme'), ['inherit', 'light', 'dark', 'auto']);
  for (const { name, attributes } of tags)
    for (const each of attributes) assert.ok(each.description, `${name} ${each.name} says what it is`);
});

test('VS Code and JetBrains offer each custom property and each part once', () => {
  const vscode = JSON.parse(read('vscode.css-custom-data.json')) as {
    properties: Named[];
    pseudoElements: Named[];
  };
  const { contributions } = JSON.parse(read('web-types.json')) as {
    contributions: { css: { properties: Named[]; 'pseudo-elements': Named[] } };
  };
  const { css } = contributions;
  for (const list of [vscode.properties, css.properties]) assert.equal(list.length, 8);
  for (const list of [vscode.properties, vscode.pseudoElements, css.properties, css['pseudo-elements']])
    assert.equal(new Set(list.map(({ name }) => name)).size, list.length);
});

test('JetBrains knows the events of each tag with their class', () => {
  const { contributions } = JSON.parse(read('web-types.json')) as {
    contributions: { html: { elements: (Named & { events: (Named & { type: string })[] })[] } };
  };
  const buttons = contributions.html.elements.find(({ name }) => name === 'feedback-buttons');
  assert.equal(buttons?.events.find(({ name }) => name === 'feedback-given')?.type, 'FeedbackGivenEvent');
});

test('The types name every tag', () => {
  const tags = read('types/tags.d.ts');
  for (const tag of ['catalogue-provider', 'tramite-card', 'tramite-search', 'office-finder'])
    assert.match(tags, new RegExp(`^ {2}'${tag}': \\{`, 'm'));
});
