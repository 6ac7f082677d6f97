/** A proposed mapping as lines that a person can check: each column, what it was taken for, and two of its values. */
import { FIELDS } from './fields.ts';
import type { MappedColumn } from './mapping.ts';
import type { Proposal } from './propose-mapping.ts';

/** `file` and `data` are as the person wrote them, for the order to run next. */
export function describeProposal(proposal: Proposal, file: string, data?: string): string[] {
  const { mapping, mappingFile, written, columns, notUnderstood, missing, notes } = proposal;
  const width = Math.max(...columns.map(({ header }) => header.length));
  return [
    ...notes,
    `Así entendimos la tabla (encabezado en la fila ${mapping.headerRow}${describeShape(mapping)}):`,
    ...columns.map(
      ({ header, column, samples }) =>
        `  ${header.padEnd(Math.min(width, 40))} → ${describeColumn(column)}${samples.length > 0 ? `   p. ej. ${samples.map((sample) => `«${sample}»`).join(', ')}` : '   (vacía)'}`,
    ),
    ...(notUnderstood.length > 0
      ? [
          `No entendimos ${notUnderstood.length === 1 ? 'esta columna' : 'estas columnas'}: ${notUnderstood.join(', ')}.`,
          'Así como está, no se importan. En el mapeo cambie "ignore" por el campo que corresponda, o por "text" para agregarlas a la descripción.',
        ]
      : []),
    ...(mapping.defaults.institution
      ? [`Institución de las filas que no dicen una: ${mapping.defaults.institution.name.es}.`]
      : []),
    ...missing.map((sentence) => `Falta: ${sentence}`),
    written
      ? `El mapeo quedó en ${mappingFile}. Revíselo y corríjalo con cualquier editor de texto.`
      : `Ya había un mapeo en ${mappingFile}; no se tocó. Revíselo, o bórrelo para proponer otro.`,
    'No se importó nada. Cuando el mapeo esté bien, escriba:',
    `  ventanilla import ${quoted(file)} --from table --mapping ${quoted(mappingFile)}${data ? ` --data ${quoted(data)}` : ''}`,
  ];
}

function describeShape({ sheet, delimiter }: Proposal['mapping']): string {
  if (sheet !== undefined) return `, hoja «${sheet}»`;
  return delimiter === undefined
    ? ''
    : `, columnas separadas por «${delimiter === '\t' ? 'tabulador' : delimiter}»`;
}

function describeColumn(column: MappedColumn): string {
  const { field, separator } = typeof column === 'string' ? { field: column } : column;
  if (field === 'ignore') return 'NO SE ENTIENDE (no se importa)';
  if (field === 'text') return 'texto de la descripción';
  const { label } = FIELDS[field];
  if (!separator || separator === 'none') return label;
  return `${label}, ${separator === 'lines' ? 'uno por línea' : `separados por «${separator}»`}`;
}

function quoted(word: string): string {
  return /^[\w./@:-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
