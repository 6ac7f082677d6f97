import type { Catalogue } from '../../server/store.ts';
import type { ExportOptions } from '../exporter.ts';
import { licenceUrl } from './licence-url.ts';
import { tables } from './tables.ts';

const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types/';

/** The data set as DCAT 3 describes it, in JSON-LD that stands alone: no context has to be fetched. */
export function describeDataset({ info, revision }: Catalogue, { publicUrl, now }: ExportOptions): object {
  const { licence } = info;
  const at = (path: string) => `${publicUrl}${path}`;
  const title = Object.entries(info.title).map(([language, value]) => ({
    '@language': language,
    '@value': value,
  }));
  const licenceIri = licence && licenceUrl(licence);
  const distribution = (path: string, name: string, type: string) => ({
    '@id': at(`/datos/${path}`),
    '@type': 'dcat:Distribution',
    'dct:title': { '@language': 'es', '@value': name },
    'dcat:downloadURL': { '@id': at(`/datos/${path}`) },
    'dcat:accessURL': { '@id': at(`/datos/${path}`) },
    'dcat:mediaType': { '@id': `${MEDIA_TYPES}${type}` },
    ...(licenceIri && { 'dct:license': { '@id': licenceIri } }),
  });
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': at('/datos/'),
    '@type': 'dcat:Catalog',
    'dct:title': title,
    'dct:description': title,
    'dct:publisher': { '@id': at('/#publicador'), '@type': 'foaf:Agent', 'foaf:name': title },
    'dcat:dataset': {
      '@id': at('/datos/catalogo'),
      '@type': 'dcat:Dataset',
      'dct:title': title,
      'dct:description': info.notice
        ? Object.entries(info.notice).map(([language, value]) => ({ '@language': language, '@value': value }))
        : title,
      'dct:identifier': at('/datos/catalogo'),
      'dct:modified': { '@type': 'xsd:dateTime', '@value': now },
      'dcat:version': String(revision),
      'dct:spatial': { '@type': 'dct:Location', 'dct:identifier': info.country },
      'dct:accrualPeriodicity': { '@id': 'http://publications.europa.eu/resource/authority/frequency/DAILY' },
      ...(licenceIri && { 'dct:license': { '@id': licenceIri } }),
      'dcat:distribution': [
        ...tables.map((table) => distribution(`${table.name}.csv`, table.title, 'text/csv')),
        distribution('oficinas.geojson', 'Oficinas en el mapa', 'application/geo+json'),
        distribution('catalogo.jsonl', 'El catálogo completo', 'application/x-ndjson'),
        distribution('datapackage.json', 'Descripción de las tablas', 'application/json'),
      ],
    },
  };
}
