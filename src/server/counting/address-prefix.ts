/**
 * The part of an address that a household or a small network shares: /24 of IPv4, /56 of IPv6. Whoever has one address of
 * it has them all, and who exactly it was is not asked. What is no address is one prefix of its own.
 */
export function addressPrefix(address: string): string {
  const groups = ipv6Groups(address);
  if (!groups) return /^\d+\.\d+\.\d+\.\d+$/.test(address) ? v4Prefix(address.split('.')) : 'none';
  const [, , , , , mapped, high = 0, low = 0] = groups;
  if (mapped === 0xffff && groups.slice(0, 5).every((group) => group === 0))
    return v4Prefix([high >> 8, high & 255, low >> 8].map(String));
  const kept = [...groups.slice(0, 3), (groups[3] ?? 0) & 0xff00];
  return `${kept.map((group) => group.toString(16)).join(':')}::/56`;
}

const v4Prefix = (parts: string[]): string => `${parts.slice(0, 3).join('.')}.0/24`;

/** The eight groups of an IPv6 address, as the URL standard reads it; undefined when it is none. */
function ipv6Groups(address: string): number[] | undefined {
  const url = `http://[${address.replace(/%.*$/, '')}]/`;
  if (!address.includes(':') || !URL.canParse(url)) return undefined;
  const [head = '', tail] = new URL(url).hostname.slice(1, -1).split('::');
  const read = (text: string) =>
    text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
  const [start, end] = [read(head), read(tail ?? '')];
  return [...start, ...Array<number>(8 - start.length - end.length).fill(0), ...end];
}
