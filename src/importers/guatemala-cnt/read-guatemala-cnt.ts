/**
 * Guatemala's Catálogo Nacional de Trámites, the CSV of its main table: 15 columns, one trámite a row. Real data of many
 * hands: what can be understood becomes structure, what cannot stays as the words it was, and the report says which.
 */
import type { Category, Institution } from '../../contract/institution.ts';
import type { RichTree } from '../../contract/richtext.ts';
import { tramiteContent, type TramiteContent } from '../../contract/tramite.ts';
import { toPlainText } from '../../richtext/to-plain-text.ts';
import { firstSentence } from '../first-sentence.ts';
import type { Imported, ImportOptions } from '../imported.ts';
import { ImportRefused } from '../import-refused.ts';
import { readUtf8, type Progress } from '../read-utf8.ts';
import { explainIssues } from '../../server/explain-issues.ts';
import { summarize, type RowReport } from '../report.ts';
import { codeOf } from '../code-of.ts';
import { COLUMNS, type Row } from './columns.ts';
import { countKept, LINK_WORDS } from './count-kept.ts';
import { outputKind } from '../output-kind.ts';
import { parseCsv } from '../parse-csv.ts';
import { learnSpelling, type Spelling } from './learn-spelling.ts';
import { readChannels } from './read-channels.ts';
import { readDuration } from '../read-duration.ts';
import { readFee } from './read-fee.ts';
import { readLink } from '../read-link.ts';
import { readRequirements } from '../read-requirements.ts';
import { readRich } from '../read-rich.ts';
import { readSteps } from '../read-steps.ts';
import { tidyName } from './tidy-name.ts';

/** What the rows have in common, filled while they are read. */
interface Shared {
  institutions: Map<string, Institution>;
  categories: Map<string, Category>;
  spelling: Spelling;
}

export async function readGuatemalaCnt(path: string, { onProgress }: ImportOptions = {}): Promise<Imported> {
  const rows = await readRows(path, onProgress);
  const shared: Shared = {
    institutions: new Map(),
    categories: new Map(),
    spelling: learnSpelling(
      rows.flatMap((row) => [
        row.nombre,
        row.descripcion,
        ...row.requisitos.split('\n'),
        ...sentencesOf(row.instrucciones),
      ]),
    ),
  };
  const tramites: TramiteContent[] = [];
  const seen = new Set<string>();
  const characters = { in: 0, kept: 0 };
  const reports = rows.map((row, index): RowReport => {
    const report: RowReport = { row: index + 1, result: 'structure', asText: [], notes: [] };
    const tramite = readTramite(row, shared, report);
    if (tramite && seen.has(tramite.code)) {
      refuse(report, `El id ${row.id} está repetido.`);
    } else if (tramite && isValid(tramite, report)) {
      seen.add(tramite.code);
      tramites.push(tramite);
      const counted = countKept(row, tramite, shared);
      characters.in += counted.in;
      characters.kept += counted.kept;
      for (const column of counted.short) report.notes.push(`Se perdieron caracteres de «${column}».`);
    }
    if (report.result === 'structure' && report.asText.length > 0) report.result = 'text';
    return report;
  });
  return {
    change: {
      info: {
        title: { es: 'Catálogo Nacional de Trámites de Guatemala' },
        country: 'GT',
        timeZone: 'America/Guatemala',
        source: 'https://tramites.gob.gt',
      },
      institutions: [...shared.institutions.values()],
      categories: [...shared.categories.values()],
      tramites,
    },
    report: summarize(reports, tramites.length, characters),
  };
}

/** The header, when it has every column and no other: a column that nobody knows would be lost in silence. */
function checkedColumns(header: string[]): string[] {
  const missing = COLUMNS.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    throw new ImportRefused(
      `Al archivo le faltan columnas: ${missing.join(', ')}. Revise que sea el catálogo y que use comas entre columnas.`,
    );
  }
  const more = header.filter((column, at) => !isColumn(column) || header.indexOf(column) !== at);
  if (more.length > 0) {
    throw new ImportRefused(
      `El archivo tiene columnas que no conocemos o que se repiten: ${more.join(', ')}. Quítelas y vuelva a intentarlo.`,
    );
  }
  return header;
}

function isColumn(name: string): boolean {
  return (COLUMNS as readonly string[]).includes(name);
}

async function readRows(path: string, onProgress?: Progress): Promise<Row[]> {
  const rows: Row[] = [];
  const text = readUtf8(path, onProgress);
  for await (const row of parseCsv<Row>(text, { columns: checkedColumns }, COLUMNS.length)) rows.push(row);
  if (rows.length === 0) throw new ImportRefused('El archivo no tiene ninguna fila.');
  return rows;
}

function readTramite(row: Row, shared: Shared, report: RowReport): TramiteContent | undefined {
  if (!/^\d{1,9}$/.test(row.id) || row.nombre.trim() === '' || row['institución'].trim() === '') {
    refuse(report, 'Faltan el id, el nombre o la institución.');
    return undefined;
  }
  const institution = readInstitution(row['institución'], shared, report);
  const code = `GT-${institution.code}-${row.id.padStart(4, '0')}`;
  report.code = code;
  const updatedAt = readDate(row.fecha_actualizado);
  const { fee, note, refusal } = readFee(row.costo, row.codigo_moneda);
  if (!updatedAt || !fee) {
    refuse(report, refusal ?? `No entendemos la fecha «${row.fecha_actualizado}».`);
    return undefined;
  }
  if (note) report.notes.push(note);

  const name = tidyName(row.nombre, shared.spelling);
  const description = rich(row, 'descripcion', report);
  const usualTime = row.tiempo_de_respuesta.trim() ? readDuration(row.tiempo_de_respuesta.trim()) : undefined;
  if (usualTime && usualTime.amount === undefined) report.asText.push('tiempo_de_respuesta');
  const instructions = rich(row, 'instrucciones', report);
  const steps = readSteps(instructions);
  if (!steps && instructions.length > 0) report.asText.push('instrucciones');
  const needed = rich(row, 'requisitos', report);
  const requirements = readRequirements(needed);
  if (!requirements && needed.length > 0) report.asText.push('requisitos');
  const legal = rich(row, 'respaldo_legal', report);
  if (legal.length > 0) report.asText.push('respaldo_legal');
  const link = readLink(row.enlace);
  if (link.note) report.notes.push(link.note);
  if (link.words) report.asText.push('enlace');
  const produced = row.documento_obtenible.trim();

  return {
    code,
    name: { es: name },
    ...(name === row.nombre ? {} : { officialName: { es: row.nombre } }),
    alternateNames: [],
    summary: { es: firstSentence(toPlainText(description)) },
    description: { es: description },
    institution: institution.code,
    audiences: [],
    categories: [readCategory(row.categoria, shared, report), readCategory(row.subcategoria, shared, report)],
    lifeEvents: [],
    keywords: [],
    outputs: produced ? [{ name: { es: produced }, kind: outputKind(produced) }] : [],
    variants: [
      {
        code: 'unica',
        name: { es: 'Modalidad única' },
        ...(link.words ? { description: { es: [{ t: 'p', c: [`${LINK_WORDS}${link.words}`] }] } } : {}),
        channels: readChannels({ instructions: toPlainText(instructions), link: row.enlace }, link.url),
        steps: steps ?? [],
        ...(steps || instructions.length === 0 ? {} : { instructions: { es: instructions } }),
        requirements: requirements ?? [],
        ...(requirements || needed.length === 0 ? {} : { requirementsText: { es: needed } }),
        fees: [fee],
        ...(usualTime ? { usualTime } : {}),
        window: [],
        offices: [],
        forms: [],
      },
    ],
    requires: [],
    related: [],
    next: [],
    legalBasis: [],
    ...(legal.length > 0 ? { legalBasisText: { es: legal } } : {}),
    appeals: [],
    alerts: [],
    faq: [],
    media: [],
    status: 'published',
    updatedAt,
    ...(link.url ? { source: link.url } : {}),
  };
}

/** `Ministerio … -MAGA-` → name and acronym. Two spellings of the spaces are one institution. */
function readInstitution(written: string, { institutions }: Shared, report: RowReport): Institution {
  if (/\s{2}/.test(written.trim())) report.notes.push(`La institución «${written}» tenía espacios de más.`);
  const match = /^(.*?)\s*-\s*([\p{L}\d]+)\s*-?\s*$/u.exec(written.replace(/\s+/g, ' ').trim());
  const name = match?.[1] ?? written.trim();
  const acronym = match?.[2];
  const code = acronym ?? codeOf(name);
  const known = institutions.get(code);
  if (known) {
    if (known.name.es !== name)
      report.notes.push(`La institución «${written}» es la misma que «${known.name.es}» (${code}).`);
    return known;
  }
  const institution: Institution = {
    code,
    name: { es: name },
    ...(acronym ? { acronym } : {}),
    kind: 'ministry',
    phones: [],
    domains: [],
  };
  institutions.set(code, institution);
  return institution;
}

/** Spelling twins («dialogo», two spaces) are one category, and the better spelling is shown. */
function readCategory(written: string, { categories }: Shared, report: RowReport): string {
  const name = written.replace(/\s+/g, ' ').trim();
  const code = codeOf(name);
  const known = categories.get(code);
  if (!known) categories.set(code, { code, name: { es: name } });
  else if (known.name.es !== name) {
    report.notes.push(`La categoría «${written}» es la misma que «${known.name.es}».`);
    if (accents(name) > accents(known.name.es)) known.name = { es: name };
  }
  if (name !== written) report.notes.push(`La categoría «${written}» tenía espacios de más.`);
  return code;
}

function accents(text: string): number {
  return text.normalize('NFD').length;
}

function rich(row: Row, column: keyof Row, report: RowReport): RichTree {
  return readRich(column, row[column], report.notes);
}

/** Lines of text without markup, only to learn how words are spelt. */
function sentencesOf(html: string): string[] {
  return html.split(/<[^>]*>|\n/);
}

/** Guatemala has had no daylight saving time since 2006. */
function readDate(written: string): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})$/.exec(written.trim());
  return match ? `${match[1] ?? ''}T${match[2] ?? ''}-06:00` : undefined;
}

/** The contract has the last word: what it would not accept from anybody it does not accept from here. */
function isValid(tramite: TramiteContent, report: RowReport): boolean {
  const { error } = tramiteContent.safeParse(tramite);
  for (const { pointer, detail } of explainIssues(error?.issues ?? []))
    refuse(report, `${pointer}: ${detail}`);
  return error === undefined;
}

function refuse(report: RowReport, why: string): void {
  report.result = 'refused';
  report.notes.push(why);
}
