import { checkLink, type LinkCheck } from './check-link.ts';

/** Hosts that are asked at the same time, and questions at the same time to each. */
const HOSTS = 8;
const AT_ONE_HOST = 2;
/** Time-outs one after the other after which a host is left alone. */
const PATIENCE = 3;

export interface PoliteOptions {
  /** Milliseconds for each question. */
  timeout: number;
  onChecked?: (done: number, all: number) => void;
}

/** Checks each address once: few hosts at a time, few questions at a time to each, none to a host that is gone. */
export async function checkPolitely(
  urls: Iterable<string>,
  { timeout, onChecked }: PoliteOptions,
): Promise<Map<string, LinkCheck>> {
  const all = [...new Set(urls)];
  const checks = new Map<string, LinkCheck>();
  const byHost = new Map<string, string[]>();
  for (const url of all) {
    const { host } = new URL(url);
    byHost.set(host, [...(byHost.get(host) ?? []), url]);
  }
  const hosts = [...byHost.values()];

  async function askHost(ofHost: string[]): Promise<void> {
    const waiting = [...ofHost];
    let silent = 0;
    let gone: LinkCheck | undefined;
    await inParallel(AT_ONE_HOST, async () => {
      for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
        const check = gone ?? (await checkLink(url, timeout));
        silent = check.host === 'silent' ? silent + 1 : 0;
        if (check.host === 'gone' || silent >= PATIENCE) gone ??= check;
        checks.set(url, check);
        onChecked?.(checks.size, all.length);
      }
    });
  }
  await inParallel(HOSTS, async () => {
    for (let host = hosts.shift(); host; host = hosts.shift()) await askHost(host);
  });
  return checks;
}

async function inParallel(workers: number, work: () => Promise<void>): Promise<void> {
  await Promise.all(Array.from({ length: workers }, work));
}
