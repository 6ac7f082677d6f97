/** References between records of one file that lead nowhere, as Spanish sentences by the code of the record. */
import type { CatalogueChange } from '../../server/store.ts';

export function checkReferences(change: CatalogueChange): Map<string, string[]> {
  const codes = (records: readonly { code: string }[] | undefined) =>
    new Set((records ?? []).map(({ code }) => code));
  const known = {
    institution: codes(change.institutions),
    category: codes(change.categories),
    office: codes(change.offices),
    tramite: codes(change.tramites),
    life: codes(change.lifeEvents),
  };
  const faults = new Map<string, string[]>();
  const check = (from: string, kind: keyof typeof known, code: string | undefined, what: string) => {
    if (code === undefined || known[kind].has(code)) return;
    faults.set(from, [...(faults.get(from) ?? []), `${what} «${code}» no está en el archivo.`]);
  };
  for (const office of change.offices ?? [])
    check(office.code, 'institution', office.institution, 'La institución');
  for (const tramite of change.tramites ?? []) {
    const { code } = tramite;
    check(code, 'institution', tramite.institution, 'La institución');
    for (const each of tramite.categories) check(code, 'category', each, 'La categoría');
    for (const each of tramite.lifeEvents) check(code, 'life', each, 'El momento de la vida');
    for (const each of [...tramite.requires, ...tramite.related, ...tramite.next])
      check(code, 'tramite', each, 'El trámite');
    for (const variant of tramite.variants) {
      for (const { office } of variant.offices) check(code, 'office', office, 'La oficina');
    }
  }
  for (const event of change.lifeEvents ?? []) {
    for (const each of event.tramites) check(event.code, 'tramite', each, 'El trámite');
  }
  return faults;
}
