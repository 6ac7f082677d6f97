import { AUDIENCES } from '../../contract/vocabulary.ts';
import type { Handlers } from '../handlers.ts';

export const directoryHandlers: Pick<Handlers, 'getDirectory'> = {
  /** What is empty is not a way in: categories, institutions and audiences without trámites are left out. */
  async getDirectory(_input, { view }) {
    const { catalogue, tramites } = await view();
    const listed = [...tramites.values()].filter(({ status }) => status !== 'repealed');
    const codes = new Set(listed.map(({ code }) => code));
    const ofCategory = countBy(listed.flatMap(({ categories }) => [...new Set(categories)]));
    const ofInstitution = countBy(listed.map(({ institution }) => institution));
    const ofAudience = countBy(
      listed.flatMap(({ audiences }) => [...new Set(audiences.map(({ kind }) => kind))]),
    );
    const categoriesOf = new Map<string, Set<string>>();
    for (const { institution, categories } of listed) {
      const known = categoriesOf.get(institution) ?? new Set();
      for (const category of categories) known.add(category);
      categoriesOf.set(institution, known);
    }
    const parents = new Set(catalogue.categories.flatMap(({ parent }) => parent ?? []));
    const { notice } = catalogue.info;
    return {
      categories: catalogue.categories
        .map((category) => ({ ...category, count: ofCategory.get(category.code) ?? 0 }))
        .filter(({ code, count }) => count > 0 || parents.has(code)),
      lifeEvents: catalogue.lifeEvents
        .map((event) => ({ ...event, tramites: event.tramites.filter((code) => codes.has(code)) }))
        .filter((event) => event.tramites.length > 0)
        .toSorted((one, other) => one.order - other.order),
      institutions: catalogue.institutions
        .map((institution) => ({
          ...institution,
          count: ofInstitution.get(institution.code) ?? 0,
          categories: [...(categoriesOf.get(institution.code) ?? [])],
        }))
        .filter(({ count }) => count > 0),
      audiences: AUDIENCES.map((kind) => ({ kind, count: ofAudience.get(kind) ?? 0 })).filter(
        ({ count }) => count > 0,
      ),
      total: listed.length,
      ...(notice && { notice }),
    };
  },
};

function countBy(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
