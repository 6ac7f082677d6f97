import type { OfficeList } from '../../contract/office-list.ts';
import { officesFile } from '../../contract/snapshot.ts';
import type { SnapshotFiles } from './snapshot-files.ts';

/** The offices of a question: the smallest file that has them all, and of that those that pass the rest of it. */
export async function readOffices(
  query: URLSearchParams,
  files: SnapshotFiles,
  signal?: AbortSignal,
): Promise<OfficeList> {
  const asked = (name: string) => query.get(name) || undefined;
  const [tramite, institution, department] = ['tramite', 'institution', 'department'].map(asked);
  const place = tramite
    ? officesFile('tramite', tramite)
    : institution
      ? officesFile('institution', institution)
      : department
        ? officesFile('department', department)
        : 'data/offices.json';
  // The client parses it whole, as it does the answer of an API.
  const list = (await files.json(place, signal)) as OfficeList;
  const offices = list.offices.filter(
    (office) =>
      (!institution || office.institution === institution) &&
      (!department || office.department === department),
  );
  const theirs = new Set(offices.map((office) => office.institution));
  return { ...list, offices, institutions: list.institutions.filter(({ code }) => theirs.has(code)) };
}
