/** Every field of a schema into which words can be typed, found in the contract itself: a new one is there by itself. */
import * as z from 'zod/mini';

interface JsonSchema {
  type?: string;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
}

/** Paths of all fields that take a string. What takes anything takes one, too. */
export function typedFields(schema: z.ZodMiniType | undefined): string[][] {
  if (!schema) return [];
  const all = fieldsOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema);
  return [...new Map(all.map((path) => [path.join('/'), path])).values()];
}

function fieldsOf(schema: JsonSchema, path: string[] = []): string[][] {
  const { type, items, properties = {}, additionalProperties } = schema;
  const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  const isAnything = type === undefined && inner.length === 0;
  return [
    ...(type === 'string' || isAnything ? [path] : []),
    ...inner.flatMap((one) => fieldsOf(one, path)),
    ...(items ? fieldsOf(items, [...path, '0']) : []),
    ...Object.entries(properties).flatMap(([name, one]) => fieldsOf(one, [...path, name])),
    ...(typeof additionalProperties === 'object' && type === 'object'
      ? fieldsOf(additionalProperties, [...path, 'en'])
      : []),
  ];
}

/** The sample with one field set; what is on the way to it is made. */
export function withField(sample: unknown, [name, ...rest]: string[], value: string): unknown {
  if (name === undefined) return value;
  if (name === '0') return [withField(Array.isArray(sample) ? sample[0] : undefined, rest, value)];
  const object = (sample ?? {}) as Record<string, unknown>;
  return { ...object, [name]: withField(object[name], rest, value) };
}
