/** `{"id":1,"name":"Santa Tecla","department":{"id":5,"name":"La Libertad"}}` as the service embeds it, or only the name. */
export function readMunicipality(written: string): { name: string; department: string } {
  if (!written.startsWith('{')) return { name: written, department: '' };
  try {
    const { name, department } = JSON.parse(written) as {
      name?: unknown;
      department?: { name?: unknown } | null;
    };
    return { name: words(name), department: words(department?.name) };
  } catch {
    return { name: written, department: '' };
  }
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
