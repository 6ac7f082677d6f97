/** A tabular data package against its own description: types, required columns, closed lists, identifiers, references. */
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';

interface DescribedField {
  name: string;
  type: string;
  format?: string;
  constraints?: { required?: boolean; enum?: string[] };
}
export interface Resource {
  name: string;
  path: string;
  schema: {
    fields: DescribedField[];
    foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
  };
}
export type Row = Record<string, string | number>;

const FORMATS: Record<string, string> = { date: 'date', datetime: 'date-time' };
/** JSON Schema has no clock without a zone. */
const CLOCK = '^([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?$';

/** What a field may hold, in the words of JSON Schema. */
export function schemaOfField({ type, format, constraints }: DescribedField): Record<string, unknown> {
  if (type === 'number') return { type: 'number' };
  const named = format ?? FORMATS[type];
  return {
    type: 'string',
    ...(named === undefined || named === 'default' ? {} : { format: named }),
    ...(type === 'time' ? { pattern: CLOCK } : {}),
    ...(constraints?.enum ? { enum: constraints.enum } : {}),
  };
}

export function createAjv(): Ajv {
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats.default(ajv);
  return ajv;
}

function checkerOf({ schema }: Resource): ValidateFunction {
  return createAjv().compile({
    type: 'object',
    properties: Object.fromEntries(schema.fields.map((field) => [field.name, schemaOfField(field)])),
    required: schema.fields.filter(({ constraints }) => constraints?.required).map(({ name }) => name),
    additionalProperties: false,
  });
}

/** Empty cells are absent; numbers are read as such. */
export function readTable(csv: string, { schema }: Resource): Row[] {
  const rows = parse<Record<string, string>>(csv, { columns: true, bom: true });
  const numbers = new Set(schema.fields.filter(({ type }) => type === 'number').map(({ name }) => name));
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).flatMap(([name, value]): [string, string | number][] =>
        value === '' ? [] : [[name, numbers.has(name) ? Number(value) : value]],
      ),
    ),
  );
}

/** Sentences; none when the package is what it says. */
export function faultsOf(resources: readonly Resource[], tables: ReadonlyMap<string, Row[]>): string[] {
  const idsOf = (name: string) => new Set((tables.get(name) ?? []).map(({ id }) => id));
  return resources.flatMap((resource) => {
    const check = checkerOf(resource);
    const rows = tables.get(resource.name) ?? [];
    const faults = rows.flatMap((row, index) =>
      check(row)
        ? []
        : (check.errors ?? []).map(
            ({ instancePath, message }) => `${resource.path}:${index + 2}${instancePath} ${message ?? ''}`,
          ),
    );
    if (idsOf(resource.name).size !== rows.length) faults.push(`${resource.path}: an identifier is repeated`);
    for (const { fields, reference } of resource.schema.foreignKeys ?? []) {
      const known = idsOf(reference.resource);
      for (const [index, row] of rows.entries()) {
        const named = row[fields];
        if (named !== undefined && !known.has(named))
          faults.push(`${resource.path}:${index + 2} ${fields} leads nowhere: ${named}`);
      }
    }
    return faults;
  });
}
