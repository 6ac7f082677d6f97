/** The mapping file: what each column of a table is. Guessed by the command, checked and corrected by a person. */
import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { code, day, text, url } from '../../contract/text.ts';
import { explainIssues } from '../../server/explain-issues.ts';
import { checkFile } from '../check-file.ts';
import { ImportRefused } from '../import-refused.ts';
import { FIELD_NAMES } from './fields.ts';

/** `ignore` leaves the column out; `text` adds it to the description under its own name. */
const target = z.enum([...FIELD_NAMES, 'text', 'ignore']);
const column = z.union([
  target,
  z.object({
    field: target,
    /** What stands between the parts of a list, such as `;`; `lines` for one a line; `none` keeps the cell whole. */
    separator: z.optional(z.string().check(z.minLength(1), z.maxLength(10))),
  }),
]);

export const mapping = z.strictObject({
  version: z.literal(1),
  /** Name of the sheet, in a workbook. */
  sheet: z.optional(z.string()),
  /** Sign between the columns, in a CSV. */
  delimiter: z.optional(z.string().check(z.length(1))),
  /** Row of the headers, from 1. */
  headerRow: z.int().check(z.positive()),
  columns: z.record(z.string(), column),
  defaults: z.strictObject({
    /** Institution of rows that name none. */
    institution: z.optional(z.object({ code, name: text, acronym: z.optional(z.string()) })),
    category: z.optional(z.object({ code, name: text })),
    /** ISO 4217, for figures that name none. */
    currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
    country: z.string().check(z.regex(/^[A-Z]{2}$/)),
    timeZone: z.string(),
    /** Day of rows that have none. */
    updatedAt: day,
    source: z.optional(url),
  }),
  /** What stands before the code of every trámite, so that it is the only one of its kind in the country. */
  codePrefix: z.optional(z.string().check(z.regex(/^[A-Za-z0-9._-]{1,24}$/))),
});
export type Mapping = z.infer<typeof mapping>;
export type MappedColumn = Mapping['columns'][string];

const LARGEST = 1_000_000;

/** Throws ImportRefused when the file is missing or is no mapping. */
export async function readMapping(path: string): Promise<Mapping> {
  if ((await checkFile(path)) > LARGEST)
    throw new ImportRefused(`«${path}» es demasiado grande para ser un mapeo. Revise la ruta de --mapping.`);
  let written: unknown;
  try {
    written = JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''));
  } catch {
    throw new ImportRefused(
      `El mapeo «${path}» no es JSON. Revise comillas y comas, o bórrelo y deje que la orden lo proponga otra vez.`,
    );
  }
  const parsed = mapping.safeParse(written);
  if (parsed.success) return parsed.data;
  const faults = explainIssues(parsed.error.issues).map(
    ({ pointer, detail }) => `${pointer || '/'}: ${detail}`,
  );
  throw new ImportRefused(
    `El mapeo «${path}» tiene errores. ${faults.join(' ')} Corríjalo y vuelva a intentarlo.`,
  );
}
