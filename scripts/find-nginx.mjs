/** Where nginx is: the usual places, then Debian's package where we are root; undefined where there is none. */
import { existsSync } from 'node:fs';
import { installDebian } from './install-debian.mjs';

const USUAL = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'];

export function findNginx() {
  const found = () => USUAL.find((path) => existsSync(path));
  return found() ?? (installDebian('nginx-light') ? found() : undefined);
}
