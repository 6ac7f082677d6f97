/**
 * The host name as it is counted, or undefined for what is no public site: an address of a machine, a name of a local
 * network, a page in somebody's folder. Nobody's trials are use (F217).
 */
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const HOST_NAME = new RegExp(`^(?:${LABEL}\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$`);
const LOCAL = /\.(?:local|localhost|internal|test|lan)$/;

export function countedSite(written: string): string | undefined {
  const site = written.trim().toLowerCase().replace(/\.$/, '');
  return site.length <= 253 && HOST_NAME.test(site) && !LOCAL.test(site) ? site : undefined;
}
