import type { FacetName, Section } from '../contract/search.ts';
import { applyFilters, type FacetTable, type Filters } from './facets.ts';
import { withoutRemark, type QuestionWord, type Remark } from './read-question.ts';

/** `understood` of the contract without its words for people. */
export interface UnderstoodPart {
  kind: 'section' | 'place' | FacetName;
  value: string;
  without: string;
}

/** Documents that answer, by position, and how well the best of some of them does. */
export interface Found {
  documents: Int32Array;
  best(kept: Int32Array): number;
}

interface Narrowed {
  kept: Int32Array;
  facets: Record<FacetName, { value: string; count: number }[]>;
  understood: UnderstoodPart[];
  section?: Section;
}

/** A filter that the words set must leave an answer about as good as the best one. */
const AS_GOOD = 0.97;

/**
 * Applies the person's filters, then those that the words of the query set, each only while the best answer stays: who
 * asks for a free licence, where none is free, is shown what the licence costs.
 */
export function narrow(
  found: Found,
  table: FacetTable,
  filters: Filters,
  q: string,
  words: readonly QuestionWord[],
  remarks: readonly Remark[],
): Narrowed {
  let now = applyFilters(found.documents, filters, table);
  let used = filters;
  const understood: UnderstoodPart[] = [];
  const say = (remark: Remark, kind: UnderstoodPart['kind'], value: string) => {
    if (!understood.some((one) => one.kind === kind))
      understood.push({ kind, value, without: withoutRemark(q, words, remark) });
  };
  const sections: Remark[] = [];
  for (const remark of remarks) {
    if (remark.kind === 'section') sections.push(remark);
    if (remark.kind === 'place') say(remark, 'place', remark.value);
    const narrower = narrowedBy(used, remark);
    if (narrower === undefined) continue;
    const tried = applyFilters(found.documents, narrower, table);
    if (tried.kept.length === 0 || found.best(tried.kept) < AS_GOOD * found.best(now.kept)) {
      if (remark.kind === 'free' || remark.kind === 'online') sections.push(remark);
      continue;
    }
    now = tried;
    used = narrower;
    if (
      remark.kind === 'free' ||
      remark.kind === 'online' ||
      remark.kind === 'audience' ||
      remark.kind === 'institution'
    )
      say(remark, remark.kind, remark.value);
  }
  const telling = sections.find((remark) => sectionOf(remark) !== 'start') ?? sections[0];
  const section = telling && sectionOf(telling);
  if (telling && section !== undefined && section !== 'start') say(telling, 'section', section);
  return { ...now, understood, ...(section !== undefined && { section }) };
}

function sectionOf(remark: Remark): Section | undefined {
  if (remark.kind === 'section') return remark.value;
  return remark.kind === 'free' ? 'fees' : remark.kind === 'online' ? 'online' : undefined;
}

/** The filters and the one that a remark sets; undefined when it sets none, or the person has chosen there already. */
function narrowedBy(filters: Filters, remark: Remark): Filters | undefined {
  switch (remark.kind) {
    case 'online':
      return filters.online === true ? undefined : { ...filters, online: true };
    case 'free':
      return filters.free === true ? undefined : { ...filters, free: true };
    case 'audience':
      return filters.audience?.length ? undefined : { ...filters, audience: [remark.value] };
    case 'institution':
      return filters.institution?.length ? undefined : { ...filters, institution: [remark.value] };
    default:
      return undefined;
  }
}
