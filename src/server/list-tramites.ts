import type { Text } from '../contract/text.ts';
import type { AudienceKind, Tramite } from '../contract/tramite.ts';

/** What lists and counts need of a trámite: so little that a hundred thousand of them fit. */
export interface ListedTramite extends Pick<Tramite, 'code' | 'institution' | 'categories' | 'digitalLevel'> {
  name: Text;
  /** None twice. */
  audiences: readonly AudienceKind[];
}

/** Everything but what is repealed, in the order given. The same categories or audiences of many are kept once. */
export function listTramites(): { add(tramite: Tramite): void; listed: readonly ListedTramite[] } {
  const lists = new Map<string, readonly string[]>();
  const once = <Value extends string>(values: Value[]): Value[] => {
    const key = values.join(' ');
    let known = lists.get(key);
    if (known === undefined) lists.set(key, (known = values));
    return known as Value[];
  };
  const institutions = new Map<string, string>();
  const listed: ListedTramite[] = [];
  return {
    listed,
    add({ code, name, institution, categories, audiences, status, digitalLevel }) {
      if (status === 'repealed') return;
      if (!institutions.has(institution)) institutions.set(institution, institution);
      listed.push({
        code,
        name,
        institution: institutions.get(institution) ?? institution,
        categories: once(categories),
        audiences: once([...new Set(audiences.map(({ kind }) => kind))]),
        ...(digitalLevel !== undefined && { digitalLevel }),
      });
    },
  };
}
