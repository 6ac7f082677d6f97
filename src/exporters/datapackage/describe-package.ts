import type { Catalogue } from '../../server/store.ts';
import type { ExportOptions } from '../exporter.ts';
import { licenceUrl } from './licence-url.ts';
import { tables } from './tables.ts';

/** `datapackage.json` as Frictionless Data Package 1 has it, which every tool reads. */
export function describePackage({ info, revision }: Catalogue, { publicUrl, now }: ExportOptions): object {
  const { licence, source } = info;
  return {
    name: `catalogo-de-tramites-${info.country.toLowerCase()}`,
    title: info.title.es,
    ...(info.notice && { description: info.notice.es }),
    homepage: publicUrl === '' ? undefined : publicUrl,
    version: String(revision),
    created: now,
    ...(licence && {
      licenses: [{ name: licence, ...(licenceUrl(licence) && { path: licenceUrl(licence) }) }],
    }),
    ...(source && { sources: [{ title: info.title.es, path: source }] }),
    resources: [
      ...tables.map(({ name, title, fields, primaryKey, foreignKeys }) => ({
        name,
        title,
        path: `${name}.csv`,
        profile: 'tabular-data-resource',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {
          fields: fields.map(({ required, ...field }) => ({
            ...field,
            ...(required && { constraints: { required } }),
          })),
          missingValues: [''],
          primaryKey,
          ...(foreignKeys.length > 0 && {
            foreignKeys: foreignKeys.map(({ field, table, reference }) => ({
              fields: field,
              // '' is the table itself.
              reference: { resource: table === name ? '' : table, fields: reference },
            })),
          }),
        },
      })),
      {
        name: 'oficinas-en-el-mapa',
        title: 'Oficinas en el mapa',
        path: 'oficinas.geojson',
        format: 'geojson',
        mediatype: 'application/geo+json',
      },
      {
        name: 'catalogo',
        title: 'El catálogo completo, sin perder nada',
        path: 'catalogo.jsonl',
        format: 'jsonl',
        mediatype: 'application/x-ndjson',
        encoding: 'utf-8',
      },
    ],
  };
}
