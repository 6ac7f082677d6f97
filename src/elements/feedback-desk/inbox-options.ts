/** What the inbox can be narrowed to: the trámites and fields that its cases are about, and how many of each. */
import type { DeskCase } from '../../contract/case.ts';
import type { Text } from '../../contract/text.ts';

export interface InboxOption {
  value: string;
  name: Text | string;
  count: number;
}

export interface InboxOptions {
  tramites: readonly InboxOption[];
  fields: readonly InboxOption[];
}

/** Most reported first. Fields are those of one trámite, because a pointer alone says little. */
export function inboxOptions(cases: readonly DeskCase[], tramite: string): InboxOptions {
  const own = cases.filter((each) => each.tramite.code === tramite);
  return {
    tramites: count(cases, (each) => ({ value: each.tramite.code, name: each.tramite.name })),
    fields: count(own, (each) =>
      each.field === undefined ? undefined : { value: each.field, name: each.fieldName ?? each.field },
    ),
  };
}

function count(
  cases: readonly DeskCase[],
  of: (each: DeskCase) => Omit<InboxOption, 'count'> | undefined,
): InboxOption[] {
  const found = new Map<string, InboxOption>();
  for (const each of cases) {
    const option = of(each);
    if (option) found.set(option.value, { ...option, count: (found.get(option.value)?.count ?? 0) + 1 });
  }
  return [...found.values()].sort(
    (one, other) => other.count - one.count || (one.value < other.value ? -1 : 1),
  );
}
