/**
 * Institutions, categories and offices that the rows of a file name, each once. One that the store has already is referred
 * to and not written again: a table knows less of it than the catalogue.
 */
import type { Category, Institution, Office } from '../contract/institution.ts';
import type { Catalogue } from '../server/store.ts';
import { codeOf } from './code-of.ts';

export interface Gathered {
  institution: (said: {
    name: string;
    acronym?: string | undefined;
    code?: string | undefined;
    url?: string | undefined;
  }) => Institution;
  category: (said: { name: string; code?: string | undefined }) => Category;
  office: (office: Office) => Office;
  /** What is new. */
  change: () => { institutions: Institution[]; categories: Category[]; offices: Office[] };
}

export function gather(existing?: Catalogue): Gathered {
  const institutions = new Known(existing?.institutions ?? []);
  const categories = new Known(existing?.categories ?? []);
  const offices = new Known(existing?.offices ?? []);
  return {
    institution: ({ name, acronym, code, url }) => {
      const known = institutions.find(code, acronym, name);
      if (known) return known;
      const made: Institution = {
        code: usable(code) ?? usable(acronym) ?? codeOf(name),
        name: { es: name },
        ...(acronym ? { acronym } : {}),
        kind: 'ministry',
        ...(url ? { url } : {}),
        phones: [],
        domains: [],
      };
      return institutions.add(made, acronym, name, code);
    },
    category: ({ name, code }) => {
      const known = categories.find(code, name);
      return known ?? categories.add({ code: usable(code) ?? codeOf(name), name: { es: name } }, name, code);
    },
    office: (office) => offices.find(office.code) ?? offices.add(office),
    change: () => ({
      institutions: institutions.added,
      categories: categories.added,
      offices: offices.added,
    }),
  };
}

/** Records by code, name and acronym, however they are spelt. */
class Known<Record_ extends { code: string; name: { es: string }; acronym?: string | undefined }> {
  readonly added: Record_[] = [];
  readonly #byKey = new Map<string, Record_>();

  constructor(records: readonly Record_[]) {
    for (const record of records) this.#index(record, record.name.es, record.acronym);
  }

  find(...keys: (string | undefined)[]): Record_ | undefined {
    for (const key of keys) {
      const found = key ? this.#byKey.get(codeOf(key)) : undefined;
      if (found) return found;
    }
    return undefined;
  }

  add(record: Record_, ...keys: (string | undefined)[]): Record_ {
    this.added.push(record);
    this.#index(record, ...keys);
    return record;
  }

  #index(record: Record_, ...keys: (string | undefined)[]): void {
    for (const key of [record.code, ...keys]) {
      const folded = key ? codeOf(key) : '';
      if (folded && !this.#byKey.has(folded)) this.#byKey.set(folded, record);
    }
  }
}

function usable(code: string | undefined): string | undefined {
  return code && /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(code) ? code : undefined;
}
