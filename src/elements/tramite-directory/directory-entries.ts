/** From the directory to what one way lists: groups of entries with their names and how many trámites are behind. Pure. */
import type { Directory } from '../../contract/directory.ts';
import type { Text } from '../../contract/text.ts';
import type { Way } from './directory-place.ts';

export interface Entry {
  code: string;
  name: Text | { audience: Directory['audiences'][number]['kind'] };
  acronym?: string;
  description?: Text;
  count: number;
  /** Of a category: its own categories. */
  children: Entry[];
}

export interface EntryGroup {
  /** A letter; absent when the list is one. */
  title?: string;
  entries: Entry[];
}

/** Only what an institution or a category has: counts by code, as the search counts them. */
export interface Limits {
  category?: ReadonlyMap<string, number>;
  institution?: ReadonlyMap<string, number>;
  audience?: ReadonlyMap<string, number>;
}

export function entriesOf(directory: Directory, way: Way, lang: string, limits: Limits = {}): EntryGroup[] {
  switch (way) {
    case 'category':
      return [{ entries: categories(directory, lang, limits.category) }];
    case 'life-event':
      return [{ entries: lifeEvents(directory) }];
    case 'institution':
      return byLetter(directory, lang, limits.institution);
    case 'audience':
      return [
        {
          entries: directory.audiences
            .map(({ kind, count }) => ({
              code: kind,
              name: { audience: kind },
              count: limits.audience ? (limits.audience.get(kind) ?? 0) : count,
              children: [],
            }))
            .filter(({ count }) => count > 0),
        },
      ];
  }
}

/** From A to Z, children under their parent; a parent without trámites of its own stays as a title of its children. */
function categories(directory: Directory, lang: string, limit: Limits['category']): Entry[] {
  const all = new Map<string, Entry & { name: Text; parent?: string }>();
  for (const { count, ...category } of directory.categories)
    all.set(category.code, {
      ...category,
      count: limit ? (limit.get(category.code) ?? 0) : count,
      children: [],
    });
  const roots: Entry[] = [];
  const nameOf = ({ name }: { name: Text }) => name[lang] ?? name.es;
  for (const entry of [...all.values()].sort((one, other) =>
    nameOf(one).localeCompare(nameOf(other), lang),
  )) {
    const parent = entry.parent === undefined ? undefined : all.get(entry.parent);
    (parent && parent !== entry ? parent.children : roots).push(entry);
  }
  return roots.filter((entry) => entry.count > 0 || entry.children.some(({ count }) => count > 0));
}

/** In the order of a life. The stage stands with each, because a life does not pass through them one by one. */
function lifeEvents({ lifeEvents: events }: Directory): Entry[] {
  return events.map(({ code, name, stage, tramites }) => ({
    code,
    name,
    ...(stage && { description: stage }),
    count: tramites.length,
    children: [],
  }));
}

/** Institutions A–Z. «Á» stands under A; «El», «La» and «Los» do not count. */
function byLetter(directory: Directory, lang: string, limit: Limits['institution']): EntryGroup[] {
  const named = directory.institutions
    .map(({ count, ...institution }) => ({
      ...institution,
      count: limit ? (limit.get(institution.code) ?? 0) : count,
      children: [],
      sortName: sortName(institution.name[lang] ?? institution.name.es),
    }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => one.sortName.localeCompare(other.sortName, lang));
  const groups: EntryGroup[] = [];
  for (const { sortName: name, ...entry } of named) {
    const letter = unaccented(name.charAt(0)).toUpperCase();
    const last = groups.at(-1);
    if (last?.title === letter) last.entries.push(entry);
    else groups.push({ title: letter, entries: [entry] });
  }
  return groups;
}

function sortName(name: string): string {
  return name.replace(/^(?:el|la|los|las|the)\s+/i, '');
}

/** Entries whose name or acronym has the words; case and accents do not count. */
export function narrowed(
  groups: readonly EntryGroup[],
  words: string,
  nameOf: (entry: Entry) => string,
): EntryGroup[] {
  const wanted = unaccented(words).toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [...groups];
  return groups
    .map((group) => ({
      ...group,
      entries: group.entries.filter((entry) => {
        const text = unaccented(`${nameOf(entry)} ${entry.acronym ?? ''}`).toLowerCase();
        return wanted.every((word) => text.includes(word));
      }),
    }))
    .filter(({ entries }) => entries.length > 0);
}

function unaccented(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** The entry with that code, wherever it is. */
export function findEntry(groups: readonly EntryGroup[], code: string): Entry | undefined {
  const queue = groups.flatMap(({ entries }) => entries);
  for (const entry of queue) {
    if (entry.code === code) return entry;
    queue.push(...entry.children);
  }
  return undefined;
}
