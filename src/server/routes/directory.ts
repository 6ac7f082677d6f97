import { AUDIENCES } from '../../contract/vocabulary.ts';
import type { Handlers } from '../handlers.ts';

export const directoryHandlers: Pick<Handlers, 'getDirectory'> = {
  /** What is empty is not a way in: categories, institutions and audiences without trámites are left out. */
  async getDirectory(_input, { view }) {
    const current = await view();
    const { catalogue } = current;
    const listed = current.listed();
    const codes = new Set(listed.map(({ code }) => code));
    const ofCategory = new Map<string, number>();
    const ofInstitution = new Map<string, number>();
    const ofAudience = new Map<string, number>();
    const categoriesOf = new Map<string, Set<string>>();
    for (const { institution, categories, audiences } of listed) {
      const known = categoriesOf.get(institution) ?? new Set();
      categoriesOf.set(institution, known);
      count(ofInstitution, institution);
      for (const kind of audiences) count(ofAudience, kind);
      for (const category of new Set(categories)) {
        count(ofCategory, category);
        known.add(category);
      }
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

function count(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}
