import { BlockList, isIP } from 'node:net';

/** Reads VENTANILLA_PROXIES: addresses and networks of our own proxies, `127.0.0.1, 10.0.0.0/8`. Throws in Spanish. */
export function readProxies(said = ''): BlockList {
  const proxies = new BlockList();
  for (const one of said.split(/[\s,]+/).filter((text) => text !== '')) {
    const [address = '', length] = one.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    const longest = family === 'ipv6' ? 128 : 32;
    const bits = length === undefined ? longest : Number(length);
    if (isIP(address) === 0 || !/^\d{1,3}$/.test(length ?? '0') || bits > longest)
      throw new Error(
        `VENTANILLA_PROXIES: «${one}» no es una dirección ni una red. Escriba las de sus servidores intermedios, por ejemplo 127.0.0.1 o 10.0.0.0/8, separadas por comas.`,
      );
    proxies.addSubnet(address, bits, family);
  }
  return proxies;
}

/**
 * From where a request came: the socket's address, or, when that is one of our proxies, the rightmost address of
 * X-Forwarded-For that is not. What stands further left was written by whoever called, and is not believed.
 */
export function clientAddress(socket: string, forwardedFor: string | null, proxies: BlockList): string {
  const isOurs = (address: string) =>
    isIP(address) !== 0 && proxies.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
  let address = withoutMapping(socket);
  for (const one of (forwardedFor ?? '').split(',').reverse()) {
    const named = withoutMapping(one.trim());
    if (!isOurs(address) || isIP(named) === 0) break;
    address = named;
  }
  return address;
}

/** `::ffff:192.0.2.1` is how a socket for both families says 192.0.2.1. */
const withoutMapping = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');
