/** The peers live in a package of their own beside this file, so that nobody who works on the project needs them. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { OWN } from './own-subjects.ts';
import type { Subject } from './subject.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Installs what package-lock.json says, once, when a subject needs it. Throws with what to do when that fails. */
export function installPeers(subjects: readonly Subject[]): void {
  if (subjects.every((subject) => OWN.includes(subject)) || isInStep()) return;
  console.error('Instalando los paquetes con los que se compara (npm ci)…');
  const { status } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: HERE,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0)
    throw new Error(
      'npm ci no terminó bien. Revise la conexión con el registro de npm, o mida sin ellos: npm run bench -- page --without-peers',
    );
}

/** The version that was measured. */
export function versionOf(name: string): string {
  // By its place: not every package lets its package.json be asked for.
  const places = [HERE, fileURLToPath(new URL('../../', import.meta.url))];
  const file = places.map((place) => `${place}node_modules/${name}/package.json`).find(existsSync);
  if (file === undefined) throw new Error(`${name} is not installed`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function isInStep(): boolean {
  const record = `${HERE}node_modules/.package-lock.json`;
  if (!existsSync(record)) return false;
  const packages = (file: string) =>
    (
      JSON.parse(readFileSync(file, 'utf8')) as {
        packages: Record<string, { version: string; optional?: boolean }>;
      }
    ).packages;
  const installed = packages(record);
  return Object.entries(packages(`${HERE}package-lock.json`)).every(
    ([path, { version, optional }]) =>
      path === '' || (installed[path] ? installed[path].version === version : optional === true),
  );
}
