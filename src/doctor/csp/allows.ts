import type { Policy } from './parse-policy.ts';

export interface Asked {
  url: string;
  /** Address of the page. */
  page: string;
  nonce?: string;
  integrity?: string;
  /** Asked for by a script that already runs: what `'strict-dynamic'` trusts. */
  byScript?: boolean;
}

/** Whether the policy lets the page have that address, by the first of the directives that it has. */
export function allows(policy: Policy, directives: readonly string[], asked: Asked): boolean {
  const name = directives.find((directive) => policy.has(directive));
  if (name === undefined) return true;
  const sources = policy.get(name) ?? [];
  const lower = sources.map((source) => source.toLowerCase());
  if (asked.nonce && sources.includes(`'nonce-${asked.nonce}'`)) return true;
  if (asked.integrity?.split(/\s+/).some((hash) => hash && sources.includes(`'${hash}'`))) return true;
  if (name.startsWith('script') || name === 'default-src')
    if (lower.includes("'strict-dynamic'") && directives.includes('script-src'))
      return asked.byScript === true;
  return lower.some((source, at) => matches(sources[at] ?? source, asked));
}

function matches(source: string, { url, page }: Asked): boolean {
  const target = new URL(url);
  const own = new URL(page);
  const word = source.toLowerCase();
  if (word === "'self'") return target.origin === own.origin || upgrades(own, target);
  if (word.startsWith("'")) return false;
  if (word === '*') return target.protocol === own.protocol || /^(https?|wss?):$/.test(target.protocol);
  if (/^[a-z][a-z0-9+.-]*:$/.test(word))
    return target.protocol === word || (word === 'http:' && target.protocol === 'https:');
  return matchesHost(source, target, own);
}

const HOST = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[^:/*]+)(?::(\d+|\*))?(\/[^?#]*)?$/i;

function matchesHost(source: string, target: URL, own: URL): boolean {
  const [, scheme, host = '', port, path] = HOST.exec(source) ?? [];
  if (host === '') return false;
  const protocol = scheme === undefined ? own.protocol : `${scheme.toLowerCase()}:`;
  const secured = protocol === 'http:' && target.protocol === 'https:';
  if (target.protocol !== protocol && !secured) return false;
  const name = host.toLowerCase();
  if (
    name.startsWith('*.')
      ? !target.hostname.endsWith(name.slice(1))
      : name !== '*' && name !== target.hostname
  )
    return false;
  if (port !== '*' && portOf(target) !== (port ?? DEFAULT_PORTS[target.protocol])) return false;
  if (path === undefined || path === '/') return true;
  return path.endsWith('/') ? target.pathname.startsWith(path) : target.pathname === path;
}

const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };
const portOf = ({ port, protocol }: URL) => port || DEFAULT_PORTS[protocol];

/** `'self'` on http also means the same host on https. */
function upgrades(own: URL, target: URL): boolean {
  return (
    own.protocol === 'http:' &&
    target.protocol === 'https:' &&
    own.hostname === target.hostname &&
    !target.port &&
    !own.port
  );
}
