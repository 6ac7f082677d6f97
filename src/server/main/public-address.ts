/**
 * Whether an IP address is one of the public Internet: whoever names an address to our server must not reach through it
 * what only our server can reach. The ranges are those of RFC 6890 and of the registries that it began.
 */
import { BlockList, isIP } from 'node:net';

const PRIVATE_4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ...['192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24'],
  ...['203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
];
/** Of the rest only 2000::/3 is given to anybody; in it these lead elsewhere, among them IPv4 in disguise. */
const PRIVATE_6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const forbidden = blockList('ipv4', PRIVATE_4);
const forbidden6 = blockList('ipv6', PRIVATE_6);
const given6 = blockList('ipv6', ['2000::/3']);

export function isPublicAddress(ip: string): boolean {
  if (isIP(ip) === 4) return !forbidden.check(ip, 'ipv4');
  return isIP(ip) === 6 && given6.check(ip, 'ipv6') && !forbidden6.check(ip, 'ipv6');
}

function blockList(family: 'ipv4' | 'ipv6', ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [net = '', bits] = range.split('/');
    list.addSubnet(net, Number(bits), family);
  }
  return list;
}
