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
  for (const [{ condition }, need] of needsIn(requirements)) {
    const key = condition?.text.es ?? '';
    const group = groups.get(key) ?? { ...(condition && { condition: condition.text }), needs: [] };
    group.needs.push(need);
    groups.set(key, group);
  }
  const everybody = groups.get('');
  groups.delete('');
  return [...(everybody ? [everybody] : []), ...groups.values()];
}

/** Each need with its first requirement, where that stands. */
export function needsIn(requirements: readonly Requirement[]): [Requirement, Need][] {
  return requirements.flatMap((one): [Requirement, Need][] => {
    const { alternativeGroup: group } = one;
    const oneOf =
      group === undefined ? [one] : requirements.filter(({ alternativeGroup }) => alternativeGroup === group);
    if (oneOf[0] !== one) return [];
    return [[one, oneOf.length > 1 ? { oneOf } : { one }]];
  });
}

export function membersOf(need: Need): Requirement[] {
  return 'one' in need ? [need.one] : need.oneOf;
}
