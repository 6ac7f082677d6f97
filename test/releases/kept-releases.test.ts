/** A published version never changes again: kept in the repository, laid out by every build, refused when it differs. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { keepRelease } from '../../scripts/keep-release.ts';
import {
  archiveOf,
  hashesOf,
  keptReleases,
  packRelease,
  unpackRelease,
} from '../../scripts/release-archive.ts';
import { unpackReleases } from '../../scripts/unpack-releases.ts';
import { integrityList } from '../../src/contract/integrity.ts';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
const TOLD = { released: '2024-02-29', notes: 'La primera.' };
const FIRST = { ...TOLD, manifest: { modules: [{ declarations: [{ tagName: 'tramite-card' }] }] } };

describe('A release', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'ventanilla-releases-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  /** A build with one single file, one part and one chunk; `code` is in all of them. */
  function build(version: string, chunks: string, code: string): string {
    const cdn = join(root, `build-${chunks}`);
    const write = (path: string, text: string) => {
      mkdirSync(dirname(join(cdn, path)), { recursive: true });
      writeFileSync(join(cdn, path), text);
    };
    write('v1/ventanilla.js', code);
    write(`v1/chunks/${chunks}/base.js`, code);
    write(`${version}/chunks/base.js`, code);
    write(`${version}/parts/map.js`, `/* map */${code}`);
    write(`${version}/tramite-card.js`, `/* card */${code}`);
    write('integrity.json', JSON.stringify({ version, files: {} }));
    return cdn;
  }
  const read = (cdn: string, path: string) => readFileSync(join(cdn, path), 'utf8');

  it('is laid out byte by byte beside every later version, with its hashes and its end of support', () => {
    keepRelease(root, build('1.0.0', 'aaaa', 'ñ=1'), FIRST);
    const later = build('1.1.0', 'bbbb', 'ñ=2');
    unpackReleases(root, later);
    assert.equal(read(later, '1.0.0/tramite-card.js'), '/* card */ñ=1');
    assert.equal(read(later, '1.0.0/parts/map.js'), '/* map */ñ=1');
    assert.equal(read(later, '1.1.0/tramite-card.js'), '/* card */ñ=2');
    const list = integrityList.parse(JSON.parse(read(later, 'integrity.json')));
    assert.equal(list.version, '1.1.0');
    assert.deepEqual(list.releases, [{ version: '1.0.0', ...TOLD, supportedUntil: '2026-02-28' }]);
    const { '1.0.0/tramite-card.js': hash } = hashesOf({ '1.0.0/tramite-card.js': '/* card */ñ=1' });
    assert.equal(list.files['/1.0.0/tramite-card.js'], hash);
  });

  it('leaves its chunks to those whose browser still has its loader', () => {
    keepRelease(root, build('1.0.0', 'aaaa', 'a=1'), FIRST);
    const later = build('1.1.0', 'bbbb', 'a=2');
    unpackReleases(root, later);
    assert.equal(read(later, 'v1/chunks/aaaa/base.js'), 'a=1');
    assert.equal(read(later, 'v1/chunks/bbbb/base.js'), 'a=2');
  });

  it('may be built again when nothing of it changed', () => {
    keepRelease(root, build('1.0.0', 'aaaa', 'a=1'), FIRST);
    const again = build('1.0.0', 'aaaa', 'a=1');
    unpackReleases(root, again);
    assert.match(keepRelease(root, again, FIRST), /igual byte por byte/);
    assert.equal(keptReleases(root).length, 1);
  });

  it('refuses a build of the same number with one other byte, and to be kept twice', () => {
    keepRelease(root, build('1.0.0', 'aaaa', 'a=1'), FIRST);
    const other = build('1.0.0', 'bbbb', 'a=2');
    assert.throws(() => unpackReleases(root, other), /versión 1\.0\.0 ya se publicó.*suba el número/s);
    assert.throws(() => keepRelease(root, other, FIRST), /otro contenido \(chunks\/base\.js, /);
  });

  it('refuses an archive that is not what its table says', () => {
    keepRelease(root, build('1.0.0', 'aaaa', 'a=1'), FIRST);
    const files = unpackRelease(readFileSync(archiveOf(root, '1.0.0')));
    writeFileSync(archiveOf(root, '1.0.0'), packRelease({ ...files, 'tramite-card.js': 'a=3' }));
    assert.throws(
      () => unpackReleases(root, build('1.1.0', 'bbbb', 'a=2')),
      /no tiene lo que dice .*tramite-card\.js/,
    );
  });
});

it('Every archive of this repository holds what its table says, and nothing that its table does not', () => {
  const releases = keptReleases(projectRoot);
  assert.ok(releases.length > 0);
  for (const { version, files, released, supportedUntil } of releases) {
    const kept = unpackRelease(readFileSync(archiveOf(projectRoot, version)));
    assert.deepEqual(hashesOf(kept), files, version);
    assert.ok(supportedUntil > released);
  }
});
