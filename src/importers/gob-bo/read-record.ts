/** One trámite of gob.bo → ours: each of its modalidades for each of its públicos is a variant. */
import type { Category, Institution, Office } from '../../contract/institution.ts';
import type { Channel, Fee, Requirement, TramiteContent, Variant } from '../../contract/tramite.ts';
import { toPlainText } from '../../richtext/to-plain-text.ts';
import { bareTramite, bareVariant } from '../bare-variant.ts';
import { refuseRow } from '../check-record.ts';
import { codeOf } from '../code-of.ts';
import { firstSentence } from '../first-sentence.ts';
import type { Gathered } from '../gather.ts';
import { labelled } from '../labelled.ts';
import { officeOf } from '../office-of.ts';
import { outputKind } from '../output-kind.ts';
import { readDay } from '../read-day.ts';
import { readDuration } from '../read-duration.ts';
import { readItems } from '../read-items.ts';
import { readLink } from '../read-link.ts';
import { readMoney } from '../read-money.ts';
import { readRich } from '../read-rich.ts';
import { readSteps } from '../read-steps.ts';
import type { RowReport } from '../report.ts';
import type { Json, Source } from './source.ts';

export interface ReadRecord {
  tramite: TramiteContent;
  institution: Institution;
  categories: Category[];
  offices: Office[];
}

export interface Context {
  source: Source;
  gathered: Gathered;
  report: RowReport;
  /** Day of records that do not say when they were updated. */
  otherwise: string;
}

const NAMES = ['nombre', 'titulo', 'descripcion', 'detalle'] as const;

export function readRecord(record: Json, context: Context): ReadRecord | undefined {
  const { source, report, gathered } = context;
  const id = source.words(source.get(record, 'id', 'codigo'));
  const name = source.text(record, 'nombre', 'titulo').replace(/\s+/g, ' ');
  const institution = readInstitution(record, context);
  if (!id || !name || !institution) {
    refuseRow(report, 'Faltan el id, el nombre o la entidad. Agréguelos, o quite la línea.');
    return undefined;
  }
  const code = `BO-${codeOf(id).slice(0, 60)}`;
  report.code = code;
  const description = readRich(
    'descripcion',
    source.text(record, 'descripcion', 'objetivo', 'resumen'),
    report.notes,
  );
  const legal = readRich(
    'base legal',
    source.text(record, 'marco_legal', 'base_legal', 'normativa'),
    report.notes,
  );
  if (legal.length > 0) report.asText.push('base legal');
  const link = readLink(source.text(record, 'url', 'enlace', 'sitio_web', 'link'));
  if (link.words) description.push(...labelled('Enlace', [{ t: 'p', c: [link.words] }]));
  const categories = source
    .list(record, 'categorias', 'categoria', 'temas', 'tema')
    .map((said) => source.words(said, 'nombre', 'titulo'))
    .filter(Boolean)
    .map((said) => gathered.category({ name: said.replace(/\s+/g, ' ') }));
  const result = source.text(record, 'resultado', 'documento', 'producto');
  const offices: Office[] = [];
  const variants = readVariants(record, institution, context, offices);
  const tramite: TramiteContent = {
    ...bareTramite({
      code,
      name: { es: name },
      institution: institution.code,
      updatedAt: readUpdated(record, context),
    }),
    summary: { es: firstSentence(toPlainText(description)) },
    ...(description.length > 0 ? { description: { es: description } } : {}),
    categories: [...new Set(categories.map((category) => category.code))],
    outputs: result ? [{ name: { es: result }, kind: outputKind(result) }] : [],
    variants,
    ...(legal.length > 0 ? { legalBasisText: { es: legal } } : {}),
    ...(link.url ? { source: link.url } : {}),
  };
  return { tramite, institution, categories, offices };
}

function readInstitution(record: Json, { source, gathered }: Context): Institution | undefined {
  const said = source.get(record, 'entidad', 'institucion');
  if (typeof said === 'string') return gathered.institution({ name: said.trim() });
  const name = source.text(said, 'nombre', 'denominacion');
  const acronym = source.text(said, 'sigla', 'siglas');
  const url = readLink(source.text(said, 'url', 'web', 'sitio_web')).url;
  // Its number there is read and not shown to anybody.
  source.get(said, 'id');
  return name || acronym
    ? gathered.institution({ name: name || acronym, acronym: acronym || undefined, url })
    : undefined;
}

function readUpdated(record: Json, { source, report, otherwise }: Context): string {
  const written = source.text(
    record,
    'fecha_actualizacion',
    'actualizado',
    'updated_at',
    'fecha_modificacion',
  );
  const day = readDay(written);
  if (!day && written)
    report.notes.push(`No entendemos la fecha «${written}»; se pone la del archivo (${otherwise}).`);
  return day ?? otherwise;
}

function readVariants(
  record: Json,
  institution: Institution,
  context: Context,
  offices: Office[],
): Variant[] {
  const { source } = context;
  const modes = source.list(record, 'modalidades', 'modalidad');
  const variants: Variant[] = [];
  for (const mode of modes.length > 0 ? modes : [{}]) {
    const audiences = source.list(mode, 'publico', 'publicos');
    for (const audience of audiences.length > 0 ? audiences : [{}]) {
      const name = [mode, audience]
        .map((level) => (typeof level === 'string' ? level : source.text(level, 'nombre', 'titulo', 'tipo')))
        .filter(Boolean)
        .join(' · ');
      // What is said of the whole trámite, or of a mode, holds for each of its públicos.
      const variant = readVariant([record, mode, audience], institution, context, offices);
      if (name) variant.name = { es: name };
      variant.code = freeCode(codeOf(name) || 'unica', variants);
      variants.push(variant);
    }
  }
  return variants;
}

function freeCode(code: string, variants: readonly Variant[]): string {
  const isTaken = variants.some((variant) => variant.code === code);
  return isTaken ? `${code.slice(0, 58)}-${variants.length + 1}` : code;
}

function readVariant(
  levels: unknown[],
  institution: Institution,
  context: Context,
  offices: Office[],
): Variant {
  const { source, report } = context;
  const each = (...names: string[]) => levels.flatMap((level) => source.list(level, ...names));
  const [, ...own] = levels;
  const text = (of: readonly unknown[], ...names: string[]) =>
    of
      .map((level) => source.text(level, ...names))
      .filter(Boolean)
      .join('\n');
  const description = readRich('descripcion', text(own, 'descripcion'), report.notes);
  const steps = readRich('pasos', text(levels, 'pasos', 'procedimiento', 'instrucciones'), report.notes);
  const listed = readSteps(steps);
  const time = text(levels, 'duracion', 'tiempo', 'plazo', 'tiempo_estimado');
  const hours = text(levels, 'horarios', 'horario');
  const at = each('ubicaciones', 'ubicacion', 'oficinas').map((place) =>
    readOffice(place, hours, institution, context),
  );
  offices.push(...at.map(({ office }) => office));
  if (time && readDuration(time).amount === undefined) report.asText.push('tiempo');
  if (steps.length > 0 && !listed) report.asText.push('pasos');
  // Hours without a place to which they belong are still what a person must know.
  if (hours && at.length === 0)
    description.push(...labelled('Horario', readRich('horarios', hours, report.notes)));
  return {
    ...bareVariant(),
    ...(description.length > 0 ? { description: { es: description } } : {}),
    channels: own.flatMap((level) => readChannels(level, source)),
    steps: listed ?? [],
    ...(listed || steps.length === 0 ? {} : { instructions: { es: steps } }),
    ...readRequirements(each('requisitos', 'requisito'), context),
    fees: readFees(each('costos', 'costo', 'precio'), source),
    ...(time ? { usualTime: readDuration(time) } : {}),
    offices: at.map(({ office, said }) => ({
      office: office.code,
      ...(said ? { hours: { es: said } } : {}),
    })),
  };
}

function readChannels(level: unknown, source: Source): Channel[] {
  const link = readLink(source.text(level, 'url', 'enlace', 'link'));
  const notes = link.words ? { notes: { es: link.words } } : {};
  return link.url
    ? [{ kind: 'online', url: link.url, ...notes }]
    : link.words
      ? [{ kind: 'online', ...notes }]
      : [];
}

function readRequirements(
  written: readonly unknown[],
  { source, report }: Context,
): Pick<Variant, 'requirements' | 'requirementsText'> {
  const [only] = written;
  if (written.length === 1 && typeof only === 'string') {
    const tree = readRich('requisitos', only, report.notes);
    const items = readItems(only, tree, undefined);
    if (items) return { requirements: items.map((name, index) => requirement(name, index)) };
    if (only.includes('\n') || tree.length > 1) {
      report.asText.push('requisitos');
      return { requirements: [], requirementsText: { es: tree } };
    }
  }
  const requirements = written.map((each, index): Requirement => {
    if (typeof each !== 'object' || each === null) return requirement(source.words(each), index);
    const name =
      source.text(each, 'nombre', 'requisito', 'titulo', 'descripcion', 'detalle') || source.everything(each);
    const more = readRich(
      'requisitos',
      source.text(each, 'descripcion', 'detalle', 'observacion'),
      report.notes,
    );
    const isSame = toPlainText(more) === name;
    return {
      ...requirement(name, index),
      ...(more.length > 0 && !isSame ? { description: { es: more } } : {}),
    };
  });
  return { requirements: requirements.filter(({ name }) => name.es !== '') };
}

function requirement(name: string, index: number): Requirement {
  return { id: `r${index + 1}`, kind: 'other', name: { es: name }, mandatory: true, moment: 'start' };
}

function readFees(written: readonly unknown[], source: Source): Fee[] {
  if (written.length === 0) return [{ kind: 'unknown', paymentPlaces: [], methods: [] }];
  return written.map((each) => {
    if (typeof each !== 'object' || each === null) return readMoney(source.words(each), 'BOB');
    const amount = source.text(each, 'monto', 'costo', 'valor', 'precio', 'importe');
    const currency = source.text(each, 'moneda');
    const isCode = /^[A-Z]{3}$/.test(currency);
    const fee = readMoney(
      isCode || !currency ? amount : `${amount} ${currency}`.trim(),
      isCode ? currency : 'BOB',
    );
    const concept = [source.text(each, 'concepto', 'nombre'), source.text(each, 'descripcion', 'detalle')]
      .filter(Boolean)
      .join('. ');
    return concept ? { ...fee, concept: { es: concept } } : fee;
  });
}

/** `said`: the hours of the place, or those of everything that has no own. */
function readOffice(
  place: unknown,
  hours: string,
  institution: Institution,
  { source, gathered }: Context,
): { office: Office; said: string } {
  const isText = typeof place !== 'object' || place === null;
  const name = isText ? '' : source.text(place, ...NAMES.slice(0, 2), 'oficina').replace(/\s+/g, ' ');
  const address = isText
    ? source.words(place)
    : source.text(place, 'direccion', 'domicilio', 'ubicacion', 'descripcion');
  const said = source.text(place, 'horarios', 'horario') || hours;
  const made = officeOf({
    institution: institution.code,
    name,
    address: address || name || source.everything(place),
    municipality: source.text(place, 'municipio', 'ciudad', 'localidad'),
    department: source.text(place, 'departamento'),
    phone: source.text(place, 'telefono', 'telefonos', 'celular'),
    email: source.text(place, 'correo', 'email', 'correo_electronico'),
    hours: said,
  });
  const lat = Number(source.text(place, 'latitud', 'lat'));
  const lon = Number(source.text(place, 'longitud', 'lon', 'lng'));
  const isPlace = lat !== 0 && lon !== 0 && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  return { office: gathered.office(isPlace ? { ...made, lat, lon } : made), said };
}
