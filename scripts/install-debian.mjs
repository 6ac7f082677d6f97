/** Debian's package where we are root; elsewhere nothing happens, and the caller says what is missing. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs the packages without what they only recommend. Returns whether apt-get says they are there. */
export function installDebian(...packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`Instalando ${packages.join(', ')} con apt-get…`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  return (
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options).status ===
    0
  );
}
