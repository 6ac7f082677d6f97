import type { JsonSchema } from '../openapi.ts';

/** A small value of the shape of a schema, for people to read: required fields, and the optional ones that are simple. */
export function exampleOf(schema: JsonSchema, schemas: Record<string, JsonSchema>, depth = 0): unknown {
  if (schema.$ref !== undefined) {
    const target = schemas[schema.$ref.replace('#/components/schemas/', '')];
    return target && depth < 6 ? exampleOf(target, schemas, depth + 1) : {};
  }
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.default !== undefined) return schema.default;
  const [first] = schema.anyOf ?? schema.oneOf ?? [];
  if (first) return exampleOf(first, schemas, depth + 1);
  switch (schema.type) {
    case 'object': {
      const required = new Set(schema.required);
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([name, inner]) => required.has(name) || (depth < 2 && isSimple(inner)))
          .map(([name, inner]) => [name, exampleOf(inner, schemas, depth + 1)]),
      );
    }
    case 'array':
      return schema.prefixItems
        ? schema.prefixItems.map((item) => exampleOf(item, schemas, depth + 1))
        : schema.items && depth < 5
          ? [exampleOf(schema.items, schemas, depth + 1)]
          : [];
    case 'integer':
    case 'number':
      return schema.minimum !== undefined && schema.minimum > 0 ? schema.minimum : 0;
    case 'boolean':
      return false;
    default:
      return textExample(schema);
  }
}

const isSimple = ({ type, enum: values }: JsonSchema) =>
  type === 'string' || type === 'integer' || values !== undefined;

function textExample({ format, pattern }: JsonSchema): string {
  if (format === 'date-time') return '2026-11-21T10:20:00-06:00';
  if (pattern === undefined) return 'texto';
  if (pattern.includes('A-Z]{3}')) return 'USD';
  if (pattern.includes('A-Z]{2}')) return 'SV';
  if (pattern.includes('\\d{4}-\\d{2}')) return '2026-11-21';
  if (pattern.includes('0-9a-f]{64}'))
    return 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  if (pattern.includes('\\d{1,12}')) return '10.31';
  if (pattern.includes('2[0-4]')) return '08:00';
  return pattern.startsWith('^(\\/') ? '/variants/0/fees' : 'RNPN-0002';
}
