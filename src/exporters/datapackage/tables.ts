/**
 * The catalogue as flat tables, for whoever opens it in a spreadsheet. Names in Spanish, because that is who opens it;
 * types and keys as Frictionless Table Schema has them. What has no column is in `catalogo.jsonl`, whole.
 */
import { plainWords, type Row } from './plain-words.ts';
import type { Catalogue } from '../../server/store.ts';
import type { Tramite, Variant } from '../../contract/tramite.ts';

export interface Field {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  description: string;
  required?: boolean;
}

export interface Table {
  /** File name without `.csv`. */
  name: string;
  title: string;
  fields: Field[];
  primaryKey: string[];
  /** Own column → table and column that it points at. */
  foreignKeys: { field: string; table: string; reference: string }[];
  rows: (catalogue: Catalogue) => Iterable<Row>;
}

const text = (name: string, description: string): Field => ({ name, type: 'string', description });
const key = (name: string, description: string): Field => ({ ...text(name, description), required: true });
const whole = (name: string, description: string): Field => ({ name, type: 'integer', description });

export const tables: readonly Table[] = [
  {
    name: 'instituciones',
    title: 'Instituciones',
    fields: [
      key('codigo', 'Código de la institución'),
      key('nombre', 'Nombre'),
      text('sigla', 'Sigla'),
      text('clase', 'ministry, autonomous, municipality, registry, judicial u other'),
      text('sitio', 'Dirección de su sitio'),
      text('telefonos', 'Teléfonos, separados por punto y coma'),
    ],
    primaryKey: ['codigo'],
    foreignKeys: [],
    *rows({ institutions }) {
      for (const { code, name, acronym, kind, url, phones } of institutions)
        yield [code, name.es, acronym, kind, url, phones.map(({ number }) => number).join('; ')];
    },
  },
  {
    name: 'categorias',
    title: 'Categorías (ramos)',
    fields: [
      key('codigo', 'Código'),
      key('nombre', 'Nombre'),
      text('descripcion', 'Qué reúne'),
      text('superior', 'Código de la que la contiene'),
    ],
    primaryKey: ['codigo'],
    foreignKeys: [{ field: 'superior', table: 'categorias', reference: 'codigo' }],
    *rows({ categories }) {
      for (const { code, name, description, parent } of categories)
        yield [code, name.es, description?.es, parent];
    },
  },
  {
    name: 'oficinas',
    title: 'Oficinas',
    fields: [
      key('codigo', 'Código'),
      key('nombre', 'Nombre'),
      key('institucion', 'Código de su institución'),
      text('direccion', 'Dirección'),
      text('distrito', 'Distrito'),
      text('municipio', 'Municipio'),
      text('departamento', 'Departamento'),
      text('pais', 'ISO 3166-1 alfa-2, si queda fuera del país'),
      { name: 'latitud', type: 'number', description: 'Grados, WGS 84' },
      { name: 'longitud', type: 'number', description: 'Grados, WGS 84' },
      text('telefonos', 'Teléfonos, separados por punto y coma'),
      text('horario', 'Días y horas: «mo,tu,we 08:00-16:00», separados por punto y coma'),
    ],
    primaryKey: ['codigo'],
    foreignKeys: [{ field: 'institucion', table: 'instituciones', reference: 'codigo' }],
    *rows({ offices }) {
      for (const office of offices)
        yield [
          office.code,
          office.name.es,
          office.institution,
          office.address.es,
          office.district,
          office.municipality,
          office.department,
          office.country,
          office.lat,
          office.lon,
          office.phones.map(({ number }) => number).join('; '),
          office.hours.map(({ days, opens, closes }) => `${days.join(',')} ${opens}-${closes}`).join('; '),
        ];
    },
  },
  {
    name: 'tramites',
    title: 'Trámites',
    fields: [
      key('codigo', 'Código permanente'),
      key('nombre', 'Nombre'),
      text('otros_nombres', 'Cómo lo llama la gente, separado por punto y coma'),
      text('resumen', 'Para qué sirve'),
      text('descripcion', 'Descripción completa'),
      key('institucion', 'Código de la institución'),
      text('categorias', 'Códigos, separados por punto y coma'),
      text('estado', 'published, suspended o repealed'),
      text('sucesor', 'Código del que lo reemplaza'),
      whole('version', 'Número de versión'),
      { name: 'editado', type: 'date', description: 'Cuándo se editó' },
      { name: 'revisado', type: 'date', description: 'Cuándo se comprobó que sigue así' },
      text('direccion', 'Dirección permanente de la ficha'),
    ],
    primaryKey: ['codigo'],
    foreignKeys: [{ field: 'institucion', table: 'instituciones', reference: 'codigo' }],
    *rows(catalogue) {
      for (const tramite of published(catalogue))
        yield [
          tramite.code,
          tramite.name.es,
          tramite.alternateNames.map(({ es }) => es).join('; '),
          tramite.summary.es,
          plainWords(tramite.description),
          tramite.institution,
          tramite.categories.join('; '),
          tramite.status,
          tramite.successor,
          tramite.version,
          tramite.updatedAt.slice(0, 10),
          tramite.verifiedAt,
          { path: `/t/${tramite.code}` },
        ];
    },
  },
  {
    name: 'modalidades',
    title: 'Modalidades de cada trámite',
    fields: [
      key('tramite', 'Código del trámite'),
      key('modalidad', 'Código de la modalidad'),
      text('nombre', 'Nombre'),
      text('canales', 'online, in_person, mixed… separados por punto y coma'),
      text('en_linea', 'Dirección donde se hace en línea'),
      text('plazo_usual', 'Cuánto tarda'),
      text('plazo_legal', 'Cuánto puede tardar según la ley'),
      text('vigencia', 'Cuánto dura el resultado'),
      text('oficinas', 'Códigos de oficinas, separados por punto y coma'),
    ],
    primaryKey: ['tramite', 'modalidad'],
    foreignKeys: [{ field: 'tramite', table: 'tramites', reference: 'codigo' }],
    *rows(catalogue) {
      for (const [tramite, variant] of variants(catalogue))
        yield [
          tramite.code,
          variant.code,
          variant.name.es,
          variant.channels.map(({ kind }) => kind).join('; '),
          variant.channels.find(({ url }) => url !== undefined)?.url,
          durationWords(variant.usualTime),
          durationWords(variant.legalTime),
          durationWords(variant.validity),
          variant.offices.map(({ office }) => office).join('; '),
        ];
    },
  },
  {
    name: 'requisitos',
    title: 'Requisitos de cada modalidad',
    fields: [
      key('tramite', 'Código del trámite'),
      key('modalidad', 'Código de la modalidad'),
      key('requisito', 'Identificador del requisito'),
      key('nombre', 'Qué se pide'),
      text('condicion', 'Cuándo se pide'),
      { name: 'obligatorio', type: 'boolean', description: 'Si se pide siempre' },
      { name: 'original', type: 'boolean', description: 'Si se pide el original' },
      whole('copias', 'Número de copias'),
      text('quien_lo_emite', 'Institución que lo da'),
      text('tramite_que_lo_da', 'Código del trámite que lo produce'),
    ],
    primaryKey: ['tramite', 'modalidad', 'requisito'],
    foreignKeys: [{ field: 'tramite', table: 'tramites', reference: 'codigo' }],
    *rows(catalogue) {
      for (const [tramite, variant] of variants(catalogue))
        for (const requirement of variant.requirements)
          yield [
            tramite.code,
            variant.code,
            requirement.id,
            requirement.name.es,
            requirement.condition?.text.es,
            requirement.mandatory,
            requirement.original,
            requirement.copies,
            requirement.issuer?.es,
            requirement.issuerTramite,
          ];
    },
  },
  {
    name: 'costos',
    title: 'Costos de cada modalidad',
    fields: [
      key('tramite', 'Código del trámite'),
      key('modalidad', 'Código de la modalidad'),
      { ...whole('orden', 'Orden en la ficha, desde 1'), required: true },
      key('clase', 'free, amount, range, tariff o unknown: sin dato no es gratis'),
      text('monto', 'Monto decimal'),
      text('maximo', 'Monto más alto de un rango'),
      text('moneda', 'ISO 4217'),
      text('concepto', 'Por qué se paga'),
      text('texto', 'Lo que dice la fuente'),
    ],
    primaryKey: ['tramite', 'modalidad', 'orden'],
    foreignKeys: [{ field: 'tramite', table: 'tramites', reference: 'codigo' }],
    *rows(catalogue) {
      for (const [tramite, variant] of variants(catalogue))
        for (const [index, fee] of variant.fees.entries())
          yield [
            tramite.code,
            variant.code,
            index + 1,
            fee.kind,
            fee.amount?.amount,
            fee.maximum?.amount,
            (fee.amount ?? fee.maximum)?.currency,
            fee.concept?.es,
            fee.text?.es,
          ];
    },
  },
  {
    name: 'pasos',
    title: 'Pasos de cada modalidad',
    fields: [
      key('tramite', 'Código del trámite'),
      key('modalidad', 'Código de la modalidad'),
      { ...whole('orden', 'Orden'), required: true },
      key('paso', 'Qué se hace'),
      text('descripcion', 'Cómo se hace'),
    ],
    primaryKey: ['tramite', 'modalidad', 'orden'],
    foreignKeys: [{ field: 'tramite', table: 'tramites', reference: 'codigo' }],
    *rows(catalogue) {
      for (const [tramite, variant] of variants(catalogue))
        for (const [index, step] of variant.steps.entries())
          yield [tramite.code, variant.code, index + 1, step.title.es, plainWords(step.description)];
    },
  },
  {
    name: 'base_legal',
    title: 'Base legal de cada trámite',
    fields: [
      key('tramite', 'Código del trámite'),
      { ...whole('orden', 'Orden, desde 1'), required: true },
      key('clase', 'law, regulation, constitution…'),
      key('nombre', 'Nombre de la norma'),
      text('numero', 'Número'),
      text('articulos', 'Artículos'),
      text('direccion', 'Dirección del texto'),
    ],
    primaryKey: ['tramite', 'orden'],
    foreignKeys: [{ field: 'tramite', table: 'tramites', reference: 'codigo' }],
    *rows(catalogue) {
      for (const tramite of published(catalogue))
        for (const [index, norm] of tramite.legalBasis.entries())
          yield [
            tramite.code,
            index + 1,
            norm.kind,
            norm.name.es,
            norm.number,
            norm.articles,
            norm.url ?? norm.gazetteUrl,
          ];
    },
  },
];

function* published({ tramites }: Catalogue): Generator<Tramite> {
  for (const tramite of tramites) if (tramite.status !== 'draft') yield tramite;
}

function* variants(catalogue: Catalogue): Generator<[Tramite, Variant]> {
  for (const tramite of published(catalogue))
    for (const variant of tramite.variants) yield [tramite, variant];
}

const UNITS: Record<string, [one: string, more: string]> = {
  minute: ['minuto', 'minutos'],
  hour: ['hora', 'horas'],
  business_day: ['día hábil', 'días hábiles'],
  calendar_day: ['día', 'días'],
  week: ['semana', 'semanas'],
  month: ['mes', 'meses'],
  year: ['año', 'años'],
};

function durationWords(duration: Variant['usualTime']): string | undefined {
  if (!duration) return undefined;
  const { amount, unit, text: said } = duration;
  if (amount === undefined || unit === undefined) return said?.es;
  return `${String(amount)} ${UNITS[unit]?.[amount === 1 ? 0 : 1] ?? unit}`;
}
