/** The zips for WordPress, Drupal and Joomla: small enough to be read, whole, and the same from the same sources. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { XMLParser } from 'fast-xml-parser';
import { unzipSync, strFromU8 } from 'fflate';
import { buildZips, builtZip, type CmsFolder } from '../support/built-zip.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
/** Lines of PHP that somebody has to read before installing it, comments included. */
const LONGEST = 400;
const PHP = /\.(php|module|install)$/;

const filesOf = (cms: CmsFolder): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(readFileSync(builtZip(cms)))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

function linesOfPhp(folder: string): number {
  return (readdirSync(join(root, 'cms', folder), { recursive: true }) as string[])
    .filter((file) => PHP.test(file))
    .map(
      (file) =>
        readFileSync(join(root, 'cms', folder, file), 'utf8')
          .trimEnd()
          .split('\n').length,
    )
    .reduce((sum, lines) => sum + lines, 0);
}

for (const cms of ['wordpress', 'drupal', 'joomla'] as const) {
  describe(`The zip for ${cms}`, () => {
    it('has the same bytes when it is built again', () => {
      const before = readFileSync(builtZip(cms));
      buildZips();
      assert.deepEqual(readFileSync(builtZip(cms)), before);
    });

    it(`has fewer than ${String(LONGEST)} lines of PHP of its own`, () => {
      const lines = linesOfPhp(cms);
      assert.ok(lines > 50 && lines < LONGEST, String(lines));
    });

    it('says the version of the release, and the licence', () => {
      const files = filesOf(cms);
      const main = Object.entries(files).find(([name]) =>
        /^(ventanilla\/ventanilla\.(php|info\.yml)|ventanilla\.xml)$/.test(name),
      );
      assert.ok(main?.[1].includes(version), main?.[0] ?? 'no main file');
      assert.ok(Object.keys(files).some((name) => name.endsWith('LICENSE.txt')));
      assert.ok(Object.values(files).every((text) => !text.includes('0.0.0')));
    });

    it('runs no PHP when a file is opened by its address alone, and writes no script into a page', () => {
      for (const [name, text] of Object.entries(filesOf(cms)).filter(([name]) => PHP.test(name))) {
        assert.ok(/^<\?php\s/.test(text), name);
        assert.doesNotMatch(text, /<script[ >]|<style|\sstyle=|eval\(|unserialize\(/, name);
        const guard = {
          wordpress: /defined\('(ABSPATH|WP_UNINSTALL_PLUGIN)'\) \|\| exit;/,
          joomla: /defined\('_JEXEC'\) or die;/,
          drupal: /^/,
        }[cms];
        if (!name.includes('shared/')) assert.match(text, guard, name);
      }
    });
  });
}

describe('The manifest of Joomla', () => {
  const files = filesOf('joomla');
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => ['folder', 'filename', 'language', 'field', 'option'].includes(name),
  });
  const { extension } = parser.parse(files['ventanilla.xml'] ?? '') as { extension: Record<string, never> };
  const {
    scriptfile,
    files: packed,
    media,
    languages,
    config,
    namespace,
  } = extension as unknown as {
    scriptfile: string;
    files: { folder: (string | { '#text': string })[]; filename: string[] };
    media: { folder: string; filename: string[] };
    languages: { folder: string; language: { '#text': string }[] };
    namespace: { '#text': string };
    config: {
      fields: {
        fieldset: { field: { name: string; type: string; label?: string; option?: { '#text': string }[] }[] };
      };
    };
  };

  it('names everything that is in the zip, and nothing else', () => {
    const folders = packed.folder.map((folder) => (typeof folder === 'string' ? folder : folder['#text']));
    const named = [
      scriptfile,
      ...packed.filename,
      // A folder's name is an attribute here and its files are children.
      ...media.filename.map((file) => `media/${file}`),
      ...languages.language.map((file) => `${languages.folder}/${file['#text']}`),
    ];
    for (const file of named) assert.ok(file in files, file);
    const rest = Object.keys(files).filter(
      (file) =>
        file !== 'ventanilla.xml' &&
        !named.includes(file) &&
        !folders.some((folder) => file.startsWith(`${folder}/`)),
    );
    assert.deepEqual(rest, []);
  });

  it('has words for every label in both languages, and a class for its own field', () => {
    const { field } = config.fields.fieldset;
    const keys = field
      .flatMap(({ label, option = [] }) => [label, ...option.map((choice) => choice['#text'])])
      .filter((key) => key?.startsWith('PLG_'));
    assert.ok(keys.length > 10);
    for (const lang of ['es-ES', 'en-GB'])
      for (const key of keys)
        assert.match(
          files[`language/${lang}/plg_content_ventanilla.ini`] ?? '',
          new RegExp(`^${String(key)}="`, 'm'),
        );
    assert.equal(field.at(-1)?.type, 'checked');
    assert.match(
      files['src/Field/CheckedField.php'] ?? '',
      new RegExp(`namespace ${namespace['#text'].replaceAll('\\', '\\\\')}\\\\Field;`),
    );
  });
});

describe('The module of Drupal', () => {
  const files = filesOf('drupal');

  it('leads from its name to its settings', () => {
    const info = files['ventanilla/ventanilla.info.yml'] ?? '';
    assert.match(info, /^type: module$/m);
    assert.match(info, /^core_version_requirement: /m);
    const route = /^configure: (.+)$/m.exec(info)?.[1] ?? '';
    const routing = files['ventanilla/ventanilla.routing.yml'] ?? '';
    assert.ok(routing.startsWith(`${route}:`));
    const form = /_form: '\\Drupal\\ventanilla\\(.+)'/.exec(routing)?.[1]?.replaceAll('\\', '/') ?? '';
    assert.ok(`ventanilla/src/${form}.php` in files, form);
    assert.match(files['ventanilla/ventanilla.links.menu.yml'] ?? '', new RegExp(`route_name: ${route}`));
  });

  it('describes every setting that it begins with', () => {
    const names = (text: string, indent: string) =>
      [...text.matchAll(new RegExp(`^${indent}(\\w+):`, 'gm'))].map(([, name]) => name);
    const first = names(files['ventanilla/config/install/ventanilla.settings.yml'] ?? '', '');
    assert.deepEqual(names(files['ventanilla/config/schema/ventanilla.schema.yml'] ?? '', ' {4}'), first);
    assert.equal(first.length, 8);
  });
});

describe('The block of WordPress', () => {
  it('begins each attribute with a value that the server understands', () => {
    const block = JSON.parse(filesOf('wordpress')['ventanilla/block/block.json'] ?? '') as {
      editorScript: string;
      attributes: Record<string, { type: string; default: string }>;
    };
    assert.deepEqual(Object.keys(block.attributes), ['code', 'name', 'element', 'density']);
    assert.ok(
      Object.values(block.attributes).every(
        ({ type, default: first }) => type === 'string' && typeof first === 'string',
      ),
    );
    assert.match(
      filesOf('wordpress')['ventanilla/ventanilla.php'] ?? '',
      new RegExp(`wp_register_script\\('${block.editorScript}'`),
    );
  });
});
