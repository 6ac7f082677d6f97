import type { FieldChange } from '../../src/contract/versions.ts';
import { listKeys } from '../../src/server/list-keys.ts';

/** A change and the rest of the way to it. */
interface Step {
  way: string[];
  change: FieldChange;
}

/** The content after the changes that `diffContent` found: `applyChanges(from, diffContent(from, to))` is `to`. */
export function applyChanges(from: unknown, changes: readonly FieldChange[]): unknown {
  return applied(
    '',
    from,
    changes.map((change) => ({ way: change.path.split('/').slice(1).map(unescape), change })),
  );
}

function applied(name: string, value: unknown, steps: readonly Step[]): unknown {
  const here = steps.find(({ way }) => way.length === 0)?.change;
  if (here && !here.order) return here.after;
  const within = new Map<string, Step[]>();
  for (const { way, change } of steps) {
    const [key, ...rest] = way;
    if (key !== undefined) within.set(key, [...(within.get(key) ?? []), { way: rest, change }]);
  }
  const keys = Array.isArray(value) ? (listKeys(name, value) ?? []) : undefined;
  const before = new Map<string, unknown>(
    keys ? keys.map((key, at) => [key, (value as unknown[])[at]]) : Object.entries(value ?? {}),
  );
  const after = new Map<string, unknown>();
  for (const key of new Set([...before.keys(), ...within.keys()])) {
    const mine = within.get(key);
    const inner = mine ? applied(keys ? '' : key, before.get(key), mine) : before.get(key);
    if (inner !== undefined) after.set(key, inner);
  }
  // Through entries: a field named `__proto__` stays a field like any other.
  if (!keys) return Object.fromEntries(after);
  return here ? (here.after as string[]).map((key) => after.get(key)) : [...after.values()];
}

const unescape = (key: string) => key.replaceAll('~1', '/').replaceAll('~0', '~');
