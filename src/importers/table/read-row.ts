/** One row of a mapped table → a trámite with one variant. What has no field of its own stays as the words it was. */
import type { Category, Institution, Office } from '../../contract/institution.ts';
import type { Block } from '../../contract/richtext.ts';
import type { Duration } from '../../contract/text.ts';
import type { Channel, Fee, TramiteContent, Variant } from '../../contract/tramite.ts';
import { toPlainText } from '../../richtext/to-plain-text.ts';
import { bareTramite, bareVariant } from '../bare-variant.ts';
import { codeOf } from '../code-of.ts';
import { refuseRow } from '../check-record.ts';
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
import { stableCode } from '../stable-code.ts';
import { FIELDS, type FieldName } from './fields.ts';
import type { Mapping } from './mapping.ts';

/** A row by field, and what its mapping adds to the description, by header. */
export interface MappedRow {
  cells: Partial<Record<FieldName, string>>;
  separators: Partial<Record<FieldName, string>>;
  texts: readonly (readonly [string, string])[];
}

export interface ReadRow {
  tramite: TramiteContent;
  institution: Institution;
  categories: Category[];
  office?: Office;
}

export function readRow(
  row: MappedRow,
  { defaults, codePrefix }: Mapping,
  gathered: Gathered,
  report: RowReport,
): ReadRow | undefined {
  const cell = (field: FieldName) => row.cells[field]?.trim() ?? '';
  const name = cell('name').replace(/\s+/g, ' ');
  if (name === '') {
    refuseRow(report, 'Falta el nombre del trámite. Escríbalo, o quite la fila.');
    return undefined;
  }
  const institution = readInstitution(cell('institution'), cell('institutionAcronym'), defaults, gathered);
  if (!institution) {
    refuseRow(report, 'Falta la institución. Escríbala en la fila, o en «defaults» del mapeo.');
    return undefined;
  }
  const code = readCode(cell('code'), name, codePrefix ?? institution.code, report);
  report.code = code;
  const more: Block[] = [];
  const addText = (label: string, words: string) => {
    report.asText.push(label);
    more.push(...labelled(label, readRich(label, words, report.notes)));
  };
  const variant = readVariant(cell, row, defaults.currency, report, addText);
  const office = readOffice(cell, institution, gathered);
  if (office)
    variant.offices = [{ office: office.code, ...(cell('hours') ? { hours: { es: cell('hours') } } : {}) }];
  const link = readLink(cell('link'));
  if (link.note) report.notes.push(link.note);
  if (link.words) addText('Enlace', link.words);
  for (const [header, words] of row.texts) addText(header, words);
  const description = [...readRich('descripción', cell('description'), report.notes), ...more];
  const categories = [cell('category'), cell('subcategory')]
    .filter(Boolean)
    .map((each) => gathered.category({ name: each }));
  if (categories.length === 0 && defaults.category)
    categories.push(gathered.category({ name: defaults.category.name.es, code: defaults.category.code }));
  const legal = readRich('base legal', cell('legalBasis'), report.notes);
  if (legal.length > 0) report.asText.push(FIELDS.legalBasis.label);
  const whoMust = readRich('a quién va dirigido', cell('whoMust'), report.notes);
  const tramite: TramiteContent = {
    ...bareTramite({
      code,
      name: { es: name },
      institution: institution.code,
      updatedAt: readUpdated(cell('updatedAt'), defaults.updatedAt, report),
    }),
    summary: {
      es:
        cell('summary') || firstSentence(toPlainText(description.slice(0, description.length - more.length))),
    },
    ...(description.length > 0 ? { description: { es: description } } : {}),
    ...readUnit(cell, institution, office !== undefined),
    ...(whoMust.length > 0 ? { whoMust: { es: whoMust } } : {}),
    categories: [...new Set(categories.map((category) => category.code))],
    keywords: cell('keywords')
      .split(row.separators.keywords === 'lines' ? '\n' : (row.separators.keywords ?? /[,;\n]/))
      .map((word) => word.trim())
      .filter(Boolean)
      .map((es) => ({ es })),
    outputs: cell('output') ? [{ name: { es: cell('output') }, kind: outputKind(cell('output')) }] : [],
    variants: [variant],
    ...(legal.length > 0 ? { legalBasisText: { es: legal } } : {}),
    ...(link.url ? { source: link.url } : {}),
  };
  return { tramite, institution, categories, ...(office ? { office } : {}) };
}

type Cell = (field: FieldName) => string;

function readVariant(
  cell: Cell,
  row: MappedRow,
  currency: string | undefined,
  report: RowReport,
  addText: (label: string, words: string) => void,
): Variant {
  const variant = bareVariant();
  const name = cell('variant').replace(/\s+/g, ' ');
  if (name) Object.assign(variant, { code: codeOf(name) || 'unica', name: { es: name } });
  const time = (field: 'usualTime' | 'legalTime' | 'validity'): Partial<Record<typeof field, Duration>> => {
    if (!cell(field)) return {};
    const duration = readDuration(cell(field));
    if (duration.amount === undefined) report.asText.push(FIELDS[field].label);
    return { [field]: duration };
  };
  const form = readLink(cell('form'));
  if (form.words) addText('Formulario', form.words);
  return {
    ...variant,
    channels: readChannels(cell, addText),
    ...readSteps_(cell('steps'), row.separators.steps, report),
    ...readRequirements_(cell('requirements'), row.separators.requirements, report),
    fees: [readFee(cell, currency, report)],
    ...time('usualTime'),
    ...time('legalTime'),
    ...time('validity'),
    forms: form.url ? [{ name: { es: 'Formulario' }, url: form.url }] : [],
  };
}

function readSteps_(
  written: string,
  separator: string | undefined,
  report: RowReport,
): Pick<Variant, 'steps' | 'instructions'> {
  const tree = readRich('pasos', written, report.notes);
  const steps = separator === 'none' ? undefined : readSteps(tree);
  if (steps) return { steps };
  const items = readItems(written, tree, separator);
  if (items) return { steps: items.map((es, index) => ({ order: index + 1, title: { es } })) };
  if (tree.length === 0) return { steps: [] };
  report.asText.push(FIELDS.steps.label);
  return { steps: [], instructions: { es: tree } };
}

function readRequirements_(
  written: string,
  separator: string | undefined,
  report: RowReport,
): Pick<Variant, 'requirements' | 'requirementsText'> {
  const tree = readRich('requisitos', written, report.notes);
  const items = readItems(written, tree, separator);
  if (items) {
    return {
      requirements: items.map((es, index) => ({
        id: `r${index + 1}`,
        kind: 'other',
        name: { es },
        mandatory: true,
        moment: 'start',
      })),
    };
  }
  if (tree.length === 0) return { requirements: [] };
  report.asText.push(FIELDS.requirements.label);
  return { requirements: [], requirementsText: { es: tree } };
}

function readFee(cell: Cell, currency: string | undefined, report: RowReport): Fee {
  const named = cell('currency');
  const isCode = /^[A-Z]{3}$/.test(named);
  const fee = readMoney(
    isCode || !cell('fee') ? cell('fee') : `${cell('fee')} ${named}`,
    isCode ? named : currency,
  );
  if (cell('fee') && (fee.kind === 'unknown' || fee.kind === 'tariff')) report.asText.push(FIELDS.fee.label);
  return fee;
}

const CHANNELS: readonly [RegExp, Channel['kind']][] = [
  [/mixt|semi ?presencial/i, 'mixed'],
  [/en l[ií]nea|virtual|electr[oó]nic|internet|p[aá]gina web|\bweb\b/i, 'online'],
  [/presencial|ventanilla|oficina/i, 'in_person'],
  [/tel[eé]f|llamada/i, 'phone'],
  [/correo electr|e-?mail/i, 'email'],
];

/** Words that say more than the kind of channel stay beside it. */
function readChannels(cell: Cell, addText: (label: string, words: string) => void): Channel[] {
  const words = cell('channel');
  if (words === '') return [];
  const kinds = CHANNELS.filter(([pattern]) => pattern.test(words)).map(([, kind]) => kind);
  const [first, ...more] = kinds;
  if (!first) addText('Forma de hacerlo', words);
  return first ? [{ kind: first, notes: { es: words } }, ...more.map((kind) => ({ kind }))] : [];
}

function readOffice(cell: Cell, institution: Institution, gathered: Gathered): Office | undefined {
  const address = cell('address') || cell('municipality');
  if (!address && !cell('office')) return undefined;
  return gathered.office(
    officeOf({
      institution: institution.code,
      name: cell('office').replace(/\s+/g, ' '),
      address: address || cell('office'),
      municipality: cell('municipality'),
      department: cell('department'),
      phone: cell('phone'),
      email: cell('email'),
      hours: cell('hours'),
    }),
  );
}

/** Who answers, when there is no office to say it of. */
function readUnit(cell: Cell, institution: Institution, hasOffice: boolean): Pick<TramiteContent, 'unit'> {
  const contact = hasOffice
    ? ''
    : [cell('phone'), cell('email'), cell('hours'), cell('department')].filter(Boolean).join(' · ');
  if (!contact && !cell('unit')) return {};
  return {
    unit: {
      area: { es: cell('unit') || institution.name.es },
      ...(contact ? { contact: { es: contact } } : {}),
    },
  };
}

function readInstitution(
  written: string,
  acronym: string,
  { institution }: Mapping['defaults'],
  gathered: Gathered,
): Institution | undefined {
  if (!written && !acronym) {
    if (!institution) return undefined;
    return gathered.institution({
      name: institution.name.es,
      code: institution.code,
      acronym: institution.acronym,
    });
  }
  const tidy = written.replace(/\s+/g, ' ');
  // «Ministerio de Agricultura (MAG)», «… -MAG-», «MAG - Ministerio …».
  const match = /^(.*?)\s*[(-]\s*(\p{Lu}[\p{Lu}\d]{1,11})\s*[)-]?$/u.exec(tidy);
  return gathered.institution({ name: match?.[1] || tidy || acronym, acronym: acronym || match?.[2] });
}

function readCode(written: string, name: string, prefix: string, report: RowReport): string {
  if (written === '') return stableCode(prefix, name);
  if (/^\d{1,9}$/.test(written)) return `${prefix}-${written.padStart(4, '0')}`;
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(written)) return written;
  const code = stableCode(prefix, written);
  report.notes.push(`El código «${written}» no puede ser código; se usa ${code}.`);
  return code;
}

function readUpdated(written: string, otherwise: string, report: RowReport): string {
  const day = readDay(written);
  if (!day && written) report.notes.push(`No entendemos la fecha «${written}»; se pone ${otherwise}.`);
  return day ?? otherwise;
}
