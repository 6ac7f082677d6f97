/** Requirements as a person packs them: what everybody brings, then what only some bring, case by case. */
import type { Text } from '../../contract/text.ts';
import type { Requirement } from '../../contract/tramite.ts';

/** One thing to bring, or several of which one is enough. */
export type Need = { one: Requirement } | { oneOf: Requirement[] };

export interface NeedGroup {
  /** Absent: everybody. */
  condition?: Text;
  needs: Need[];
}

/** Keeps the order of the source within each group. A group of alternatives is under the condition of its first. */
export function groupRequirements(requirements: readonly Requirement[]): NeedGroup[] {
  const groups = new Map<string, NeedGroup>();
  const done = new Set<string>();
  for (const requirement of requirements) {
    const { alternativeGroup: name, condition } = requirement;
    const alternatives =
      name === undefined ? [] : requirements.filter(({ alternativeGroup }) => alternativeGroup === name);
    if (name !== undefined && done.has(name)) continue;
    if (alternatives.length > 1 && name !== undefined) done.add(name);
    const key = condition?.text.es ?? '';
    const group = groups.get(key) ?? { ...(condition && { condition: condition.text }), needs: [] };
    group.needs.push(alternatives.length > 1 ? { oneOf: alternatives } : { one: requirement });
    groups.set(key, group);
  }
  const everybody = groups.get('');
  groups.delete('');
  return [...(everybody ? [everybody] : []), ...groups.values()];
}
