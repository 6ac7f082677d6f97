/** Where nginx is: the usual places, then Debian's package where we are root; undefined where there is none. */
import { existsSync } from 'node:fs';

const USUAL = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'];

export async function findNginx(): Promise<string | undefined> {
  const found = () => USUAL.find((path) => existsSync(path));
  const address = new URL('install-debian.mjs', import.meta.url).href;
  const { installDebian } = (await import(address)) as { installDebian: (...packages: string[]) => boolean };
  return found() ?? (installDebian('nginx-light') ? found() : undefined);
}
