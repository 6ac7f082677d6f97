/** Any table of a ministry, by the mapping that a person checked. One row is one trámite, or one variant of it. */
import { institution as institutionSchema, office as officeSchema } from '../../contract/institution.ts';
import { tramiteContent, type TramiteContent } from '../../contract/tramite.ts';
import { checkRecord, refuseRow } from '../check-record.ts';
import { gather } from '../gather.ts';
import type { Imported, ImportOptions } from '../imported.ts';
import { ImportRefused } from '../import-refused.ts';
import { keptCharacters } from '../kept-characters.ts';
import { visibleCharacters } from '../../richtext/visible-text.ts';
import { summarize, type RowReport } from '../report.ts';
import type { FieldName } from './fields.ts';
import { uniqueHeaders } from './guess-mapping.ts';
import { readMapping, type Mapping } from './mapping.ts';
import { openTable } from './open-table.ts';
import { whatIsMissing } from './propose-mapping.ts';
import { readRow, type MappedRow, type ReadRow } from './read-row.ts';

/** Fields whose cells are values, written in the change in another way. */
const VALUES: readonly FieldName[] = ['code', 'updatedAt', 'currency'];

export async function readTable(path: string, options: ImportOptions = {}): Promise<Imported> {
  if (options.mapping === undefined) {
    throw new ImportRefused(
      `Una tabla se importa con un mapeo. Escriba primero «ventanilla import ${path} --from table», sin --mapping, para que la orden lo proponga.`,
    );
  }
  const mapping = await readMapping(options.mapping);
  const [missing] = whatIsMissing(mapping);
  if (missing) throw new ImportRefused(`Al mapeo le falta algo. ${missing}`);
  const table = await openTable(path, {
    sheet: mapping.sheet,
    delimiter: mapping.delimiter,
    onProgress: options.onProgress,
  });
  return new TableReader(mapping, options, table.delimiter !== undefined).read(table.rows, table.notes);
}

class TableReader {
  readonly #mapping: Mapping;
  readonly #options: ImportOptions;
  readonly #isCsv: boolean;
  readonly #gathered;
  readonly #rows: RowReport[] = [];
  readonly #tramites = new Map<string, { tramite: TramiteContent; row: number }>();
  readonly #characters = { in: 0, kept: 0 };
  /** Cells with text that were left out, by header. */
  readonly #ignored = new Map<string, number>();
  #read = 0;

  constructor(mapping: Mapping, options: ImportOptions, isCsv: boolean) {
    this.#mapping = mapping;
    this.#options = options;
    this.#isCsv = isCsv;
    this.#gathered = gather(options.existing);
  }

  async read(rows: AsyncIterable<string[]>, notes: readonly string[]): Promise<Imported> {
    let headers: string[] | undefined;
    let number = 0;
    for await (const cells of rows) {
      number += 1;
      if (number < this.#mapping.headerRow) continue;
      if (!headers) headers = this.#checkHeaders(uniqueHeaders(cells));
      else if (cells.some((cell) => cell.trim() !== ''))
        this.#readRow(headers, cells, number - this.#mapping.headerRow);
    }
    if (this.#rows.length === 0)
      throw new ImportRefused('El archivo no tiene ninguna fila debajo del encabezado.');
    const isNew = !this.#options.existing || this.#options.existing.revision === 0;
    const { country, timeZone, institution } = this.#mapping.defaults;
    const title = { es: institution ? `Trámites de ${institution.name.es}` : 'Catálogo de trámites' };
    return {
      change: {
        ...(isNew ? { info: { title, country, timeZone } } : {}),
        ...this.#gathered.change(),
        tramites: [...this.#tramites.values()].map(({ tramite }) => tramite),
      },
      report: {
        ...summarize(this.#rows, this.#read, this.#characters),
        notes: [
          ...notes,
          ...[...this.#ignored].map(
            ([header, cells]) =>
              `La columna «${header}» no se importó (${cells === 1 ? '1 celda' : `${cells} celdas`} con texto). Para traerla, dele un campo en el mapeo.`,
          ),
        ],
      },
    };
  }

  #checkHeaders(headers: string[]): string[] {
    const absent = Object.keys(this.#mapping.columns).filter((header) => !headers.includes(header));
    if (absent.length > 0) {
      throw new ImportRefused(
        `La tabla no tiene estas columnas del mapeo: ${absent.join(', ')}. Revise que el mapeo sea el de esta tabla y que el encabezado esté en la fila ${this.#mapping.headerRow}.`,
      );
    }
    return headers;
  }

  #readRow(headers: readonly string[], cells: readonly string[], row: number): void {
    const report: RowReport = { row, result: 'structure', asText: [], notes: [] };
    this.#rows.push(report);
    const width = headers.length;
    const tooMany = cells.slice(width).some((cell) => cell.trim() !== '');
    if (tooMany || (this.#isCsv && cells.length < width)) {
      refuseRow(
        report,
        `La fila tiene ${cells.length} columnas y el encabezado ${width}: sobra o falta un separador, o hay comillas sin cerrar. Corríjala.`,
      );
      return;
    }
    const { mapped, written, left } = this.#mapRow(headers, cells);
    const made = readRow(mapped, this.#mapping, this.#gathered, report);
    const tramite = made && this.#isValid(made, report) ? this.#add(made, report) : undefined;
    if (made && tramite) {
      this.#read += 1;
      this.#characters.in += left;
      this.#count(written, { ...made, tramite }, mapped, report);
    }
    if (report.result === 'structure' && report.asText.length > 0) report.result = 'text';
  }

  /** `written`: what is compared with the change, by header. `left`: visible characters of what is left out. */
  #mapRow(
    headers: readonly string[],
    cells: readonly string[],
  ): { mapped: MappedRow; written: Record<string, string>; left: number } {
    const cellsByField: MappedRow['cells'] = {};
    const separators: MappedRow['separators'] = {};
    const texts: [string, string][] = [];
    let left = 0;
    const written: Record<string, string> = {};
    for (const [index, header] of headers.entries()) {
      const text = cells[index] ?? '';
      if (text.trim() === '') continue;
      const column = this.#mapping.columns[header] ?? 'ignore';
      const { field, separator } = typeof column === 'string' ? { field: column } : column;
      if (field === 'ignore') {
        this.#ignored.set(header, (this.#ignored.get(header) ?? 0) + 1);
        left += visibleCharacters(text).length;
        continue;
      }
      if (field === 'text') texts.push([header, text]);
      else {
        cellsByField[field] = text;
        if (separator !== undefined) separators[field] = separator;
      }
      if (field === 'text' || !VALUES.includes(field)) written[`${index + 1} ${header}`] = text;
    }
    return { mapped: { cells: cellsByField, separators, texts }, written, left };
  }

  #isValid({ tramite, institution, office }: ReadRow, report: RowReport): boolean {
    return (
      checkRecord(tramiteContent, tramite, report) &&
      checkRecord(institutionSchema, institution, report) &&
      (office === undefined || checkRecord(officeSchema, office, report))
    );
  }

  /**
   * A second row of the same code is another variant when it names one, and otherwise a repetition. Returns what the
   * change holds of this row.
   */
  #add({ tramite }: ReadRow, report: RowReport): TramiteContent | undefined {
    const known = this.#tramites.get(tramite.code);
    const [variant] = tramite.variants;
    if (!known) {
      this.#tramites.set(tramite.code, { tramite, row: report.row });
      return tramite;
    }
    const isNew =
      variant?.code !== 'unica' && known.tramite.variants.every(({ code }) => code !== variant?.code);
    if (variant && isNew) {
      known.tramite.variants.push(variant);
      return { ...known.tramite, variants: [variant] };
    }
    refuseRow(
      report,
      `Este trámite ya está en la fila ${known.row} (${tramite.code}). Quite una de las dos, o distíngalas con una columna de código o de modalidad.`,
    );
    return undefined;
  }

  #count(written: Record<string, string>, made: ReadRow, mapped: MappedRow, report: RowReport): void {
    // A summary made of the description would count its words twice.
    const tramite = { ...made.tramite, ...(mapped.cells.summary ? {} : { summary: undefined }) };
    const marks = Object.values(mapped.separators)
      .filter((separator) => separator.length === 1)
      .join('');
    const counted = keptCharacters(
      written,
      [tramite, made.institution, made.categories, made.office],
      `${marks}()-,;`,
    );
    this.#characters.in += counted.in;
    this.#characters.kept += counted.kept;
    for (const name of counted.short) {
      const header = name.slice(name.indexOf(' ') + 1);
      report.notes.push(`Parte de «${header}» no quedó con las mismas palabras.`);
    }
  }
}
