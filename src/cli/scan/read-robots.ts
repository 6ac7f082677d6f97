/** What a site asks of programs: `robots.txt` as RFC 9309 reads it, for one name and for everybody. */
export interface Robots {
  allows(path: string): boolean;
  /** Milliseconds between two questions that the site asks for. */
  pause: number;
  sitemaps: string[];
}

interface Group {
  agents: string[];
  rules: { allow: boolean; path: string }[];
  delay?: number;
}

/** Longest pause that is kept: a site that wants more is not for a person who waits. */
const LONGEST_PAUSE = 10_000;

export function readRobots(text: string, agent: string): Robots {
  const groups: Group[] = [];
  const sitemaps: string[] = [];
  let open: Group | undefined;
  let named = false;
  for (const line of text.split(/\r?\n/)) {
    const [, key = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*)/.exec(line) ?? [];
    const said = value.trim();
    const name = key.toLowerCase();
    if (name === 'sitemap') sitemaps.push(said);
    if (name === 'user-agent') {
      // Names one after the other share what follows them.
      if (!open || !named) groups.push((open = { agents: [], rules: [] }));
      open.agents.push(said.toLowerCase());
    }
    if (open && (name === 'allow' || name === 'disallow') && said !== '')
      open.rules.push({ allow: name === 'allow', path: said });
    if (open && name === 'crawl-delay' && Number(said) > 0) open.delay = Number(said) * 1000;
    if (name !== '') named = name === 'user-agent';
  }
  const own = groups.filter(({ agents }) => agents.some((one) => one !== '*' && agent.startsWith(one)));
  const chosen = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'));
  const rules = chosen.flatMap((group) => group.rules);
  return {
    // The longest rule counts, and of two equal ones the friendlier.
    allows: (path) =>
      rules
        .filter((rule) => matches(rule.path, path))
        .sort(
          (one, other) => other.path.length - one.path.length || Number(other.allow) - Number(one.allow),
        )[0]?.allow ?? true,
    pause: Math.min(LONGEST_PAUSE, Math.max(0, ...chosen.map(({ delay = 0 }) => delay))),
    sitemaps,
  };
}

/** `*` is anything, `$` the end. */
function matches(rule: string, path: string): boolean {
  const pattern = rule
    .replace(/[.+?^{}()|[\]\\]/g, String.raw`\$&`)
    .replace(/\*/g, '.*')
    .replace(/\$(?!$)/g, String.raw`\$`);
  return new RegExp(`^${pattern}`).test(path);
}
