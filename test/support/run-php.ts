/** PHP of the machine, or Debian's where we may get it. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';

const PHP = '/usr/bin/php';

/** Why it cannot be had here; undefined when it can. */
export async function missingPhp(): Promise<string | undefined> {
  if (existsSync(PHP)) return undefined;
  const address = new URL('../../scripts/install-debian.mjs', import.meta.url).href;
  const { installDebian } = (await import(address)) as { installDebian: (...names: string[]) => boolean };
  if (installDebian('php-cli', 'php-xml') && existsSync(PHP)) return undefined;
  return 'Hace falta PHP: apt-get install php-cli php-xml';
}

/** What it printed. Throws with what PHP said when it fails. */
export function runPhp(args: string[], input = '', cwd?: string): string {
  const ran = spawnSync(PHP, ['-d', 'display_errors=stderr', ...args], {
    input,
    encoding: 'utf8',
    cwd,
    maxBuffer: 1e8,
  });
  if (ran.status !== 0) throw new Error(`PHP: ${ran.stderr}${ran.stdout}`);
  return ran.stdout;
}

/** The same without stopping this process: for PHP that asks a server which lives in it. */
export async function runPhpBeside(args: string[], input: string): Promise<string> {
  const php = spawn(PHP, ['-d', 'display_errors=stderr', ...args]);
  const said = { out: '', error: '' };
  php.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  php.stderr.setEncoding('utf8').on('data', (text: string) => (said.error += text));
  php.stdin.end(input);
  const [status] = (await once(php, 'close')) as [number];
  if (status !== 0) throw new Error(`PHP: ${said.error}${said.out}`);
  return said.out;
}
