import type { PersonalDataEntry } from './personal-data-register.ts';

const TITLES = ['Dónde', 'Qué es', 'Para qué', 'Con qué base', 'Hasta cuándo'];

/** The register as a table of Markdown. */
export function registerTable(entries: readonly PersonalDataEntry[]): string {
  const rows = entries.map(({ fields, what, purpose, basis, retention }) => [
    fields.map((field) => `\`${field}\``).join(', '),
    what,
    purpose,
    basis,
    retention,
  ]);
  return [TITLES, TITLES.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
