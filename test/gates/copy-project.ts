/** A copy of the project that a test may break: sources, stories, tests and configuration; packages are shared. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const COPIED = [
  '.dependency-cruiser.cjs',
  '.prettierignore',
  '.prettierrc.json',
  '.size-limit.json',
  '.storybook',
  'custom-elements-manifest.config.mjs',
  'demo',
  'eslint.config.js',
  'knip.json',
  'package.json',
  'scripts',
  'src',
  'stories',
  'test',
  'tsconfig.json',
  'vite.config.ts',
  'web-test-runner.config.mjs',
];

export interface ProjectCopy {
  folder: string;
  read: (path: string) => string;
  write: (path: string, content: string) => void;
  remove: (path: string) => void;
  /** Replaces the first `from`, which must be there. */
  replace: (path: string, from: string, to: string) => void;
  /** Runs a program of the project or of a package inside the copy, on this Node. */
  run: (program: string, ...args: string[]) => { status: number | null; output: string };
  /** Runs a gate of scripts/ on the copy. */
  gate: (script: string) => { status: number | null; output: string };
  dispose: () => void;
}

export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'ventanilla-copy-'));
  // What the comparison with others installed for itself is neither ours nor small.
  const filter = (path: string) => !path.endsWith('node_modules');
  for (const path of COPIED) cpSync(join(root, path), join(folder, path), { recursive: true, filter });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const write = (path: string, content: string) => writeFileSync(join(folder, path), content);
  const run: ProjectCopy['run'] = (program, ...args) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(root, program), ...args], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    return { status, output: `${stdout}${stderr}` };
  };
  return {
    folder,
    read,
    write,
    run,
    remove: (path) => rmSync(join(folder, path), { recursive: true }),
    replace(path, from, to) {
      const before = read(path);
      if (!before.includes(from)) throw new Error(`${path} has no «${from}».`);
      write(
        path,
        before.replace(from, () => to),
      );
    },
    gate: (script) => run(join('scripts', script), folder),
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}
