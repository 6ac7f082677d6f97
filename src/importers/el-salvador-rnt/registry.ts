/** The tables of the registry, put together: a procedure is a trámite, and each of its modes a variant. */
import {
  category as categorySchema,
  institution as institutionSchema,
  office as officeSchema,
  type Office,
} from '../../contract/institution.ts';
import type { Block } from '../../contract/richtext.ts';
import type { TramiteContent, Variant } from '../../contract/tramite.ts';
import { CLASSES } from '../../contract/tramite.ts';
import { bareTramite, bareVariant } from '../bare-variant.ts';
import { checkRecord, refuseRow } from '../check-record.ts';
import { codeOf } from '../code-of.ts';
import type { Gathered } from '../gather.ts';
import { officeOf } from '../office-of.ts';
import { readDay } from '../read-day.ts';
import { readRich } from '../read-rich.ts';
import type { RowReport } from '../report.ts';
import { asText, listOf, readCost, readForm, readMode, readNorm, readRequirement } from './read-mode.ts';
import { readMunicipality } from './read-municipality.ts';
import type { Row } from './read-rows.ts';
import type { TableName } from './tables.ts';

/** Every table, empty when the set does not have it. */
export type RowsOf = { [Table in TableName]: Row<Table>[] };

/** A mode while its rows are gathered; `said` is what the whole trámite takes from it. */
export interface Mode {
  row: Row<'modes'>;
  variant: Variant;
  description: Block[];
  /** What has no field: after the description. */
  more: Block[];
  whoMust: Block[];
  legal: { norm: TramiteContent['legalBasis'][number]; more: Block[] }[];
  categories: string[];
}

export interface Procedure {
  row: Row<'procedures'>;
  tramite: TramiteContent;
  modes: Mode[];
}

/** What a row became, for counting what is kept of it. */
export type Made = Map<RowReport, unknown[]>;

export class Registry {
  readonly procedures: Procedure[] = [];
  readonly made: Made = new Map();
  readonly #rows: RowsOf;
  readonly #gathered: Gathered;
  readonly #procedureById = new Map<string, Procedure>();
  readonly #modeById = new Map<string, { mode: Mode; procedure: Procedure }>();
  readonly #categoryById = new Map<string, string>();
  readonly #names = new Map<string, string>();

  constructor(rows: RowsOf, gathered: Gathered) {
    this.#rows = rows;
    this.#gathered = gathered;
  }

  build(): void {
    this.#readNames();
    this.#readCategories();
    this.#readProcedures();
    this.#readModes();
    this.#readCosts();
    this.#readModeCategories();
    this.#readAddresses();
    this.#readNorms();
    this.#readForms();
    this.#readRequirements();
  }

  /** Tables that only give a name or a code to a number. */
  #readNames(): void {
    for (const table of [
      'departments',
      'municipalities',
      'requirements',
      'legal_topics',
      'classes',
    ] as const) {
      for (const row of this.#rows[table]) {
        const name = table === 'classes' ? (row as Row<'classes'>).get('code') : row.get('name');
        this.#names.set(`${table} ${row.get('id')}`, name);
        this.made.set(row.report, [row.get('name')]);
      }
    }
    for (const row of this.#rows.municipalities)
      this.#names.set(`department of ${row.get('id')}`, this.#name('departments', row.get('department_id')));
  }

  #name(table: string, id: string): string {
    return this.#names.get(`${table} ${id}`) ?? '';
  }

  #readCategories(): void {
    for (const row of this.#rows.categories) {
      const [code, name] = [row.get('code'), row.get('name')];
      if (!name && !code) {
        refuseRow(row.report, 'Falta el nombre de la categoría.');
        continue;
      }
      const category = this.#gathered.category({ name: name || code, code });
      const isNew = this.#gathered.change().categories.includes(category);
      if (isNew && row.get('description')) category.description = { es: row.get('description') };
      if (isNew && code) category.equivalents = { rnt: code };
      if (!checkRecord(categorySchema, category, row.report)) continue;
      this.#categoryById.set(row.get('id'), category.code);
      this.made.set(row.report, [category]);
    }
  }

  #readProcedures(): void {
    const institutions = new Map(this.#rows.institutions.map((row) => [row.get('id'), row]));
    for (const row of this.#rows.institutions) {
      if (!row.get('name') && !row.get('code')) refuseRow(row.report, 'Falta el nombre de la institución.');
      else {
        const institution = this.#institution(row);
        if (checkRecord(institutionSchema, institution, row.report)) this.made.set(row.report, [institution]);
      }
    }
    const codes = new Map<string, number>();
    for (const row of this.#rows.procedures) {
      const from = institutions.get(row.get('institution_id'));
      const [id, name] = [row.get('id'), row.get('name')];
      if (!id || !name || (!from && !row.get('institution_id'))) {
        refuseRow(row.report, 'Faltan el id, el nombre o la institución.');
        continue;
      }
      if (this.#rows.institutions.length > 0 && !from) {
        refuseRow(row.report, `La institución ${row.get('institution_id')} no está en institutions.csv.`);
        continue;
      }
      const institution = from
        ? this.#institution(from)
        : this.#gathered.institution({ name: row.get('institution_id') });
      const said = row.get('code');
      const isCode = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(said);
      const code = isCode ? said : `${institution.code}-${id}`;
      if (said && !isCode) row.report.notes.push(`El código «${said}» no puede ser código; se usa ${code}.`);
      row.report.code = code;
      const first = codes.get(code);
      if (first !== undefined || this.#procedureById.has(id)) {
        refuseRow(row.report, `El id o el código (${code}) está repetido. Deje solo uno.`);
        continue;
      }
      codes.set(code, row.report.row);
      const description = asText(row, row.unknown);
      const tramite: TramiteContent = {
        ...bareTramite({ code, name: { es: name }, institution: institution.code, updatedAt: '' }),
        ...(description.length > 0 ? { description: { es: description } } : {}),
      };
      const procedure = { row, tramite, modes: [] };
      this.procedures.push(procedure);
      this.#procedureById.set(id, procedure);
      this.made.set(row.report, [tramite.name, description, said && !isCode ? '' : code]);
    }
  }

  #institution(row: Row<'institutions'>) {
    const [code, name, url] = [row.get('code'), row.get('name'), row.get('url')];
    const isAddress = /^https?:\/\/\S+$/i.test(url);
    if (url && !isAddress && row.report.notes.length === 0)
      row.report.notes.push(`La dirección «${url}» no empieza con https://; no se guarda.`);
    return this.#gathered.institution({
      name: name || code,
      code,
      acronym: code,
      url: isAddress ? url : undefined,
    });
  }

  #readModes(): void {
    for (const row of this.#rows.modes) {
      const procedure = this.#procedureById.get(row.get('procedure_id'));
      const id = row.get('id');
      if (!procedure || !id || this.#modeById.has(id)) {
        refuseRow(
          row.report,
          procedure
            ? `El id «${id}» falta o está repetido.`
            : `El trámite ${row.get('procedure_id') || '(vacío)'} no está en procedures.csv, o fue rechazado.`,
        );
        continue;
      }
      const mode = this.#readMode(row, procedure);
      procedure.modes.push(mode);
      this.#modeById.set(id, { mode, procedure });
    }
  }

  #readMode(row: Row<'modes'>, { modes, tramite }: Procedure): Mode {
    const { get, report } = row;
    report.code = tramite.code;
    const { parts, more } = readMode(row);
    const said = codeOf(get('code')) || `m${codeOf(get('id'))}`;
    const code = modes.some(({ variant }) => variant.code === said)
      ? `${said.slice(0, 50)}-${modes.length + 1}`
      : said;
    const variant: Variant = {
      ...bareVariant(),
      code,
      name: { es: get('name') || 'Modalidad única' },
      ...parts,
    };
    const description = readRich('description', get('description'), report.notes);
    const whoMust = readRich('subject', get('subject'), report.notes);
    const className = this.#name('classes', get('class_id')) || get('class_id');
    const known = CLASSES.find((each) => each === className.toUpperCase());
    if (known && tramite.class === undefined) tramite.class = known;
    else if (className && known !== tramite.class) more.push(...asText(row, [['Clase', className]]));
    const unit = get('responsible_area') || get('responsible_unit');
    const area = {
      area: { es: get('responsible_area') || unit },
      ...(get('responsible_area') && get('responsible_unit')
        ? { unit: { es: get('responsible_unit') } }
        : {}),
    };
    if (unit && tramite.unit === undefined) tramite.unit = area;
    else if (unit && JSON.stringify(tramite.unit) !== JSON.stringify(area))
      more.push(
        ...asText(row, [
          ['Responsable', [get('responsible_area'), get('responsible_unit')].filter(Boolean).join(' · ')],
        ]),
      );
    const updated = readDay(get('updated'));
    if (get('updated') && !updated) report.notes.push(`No entendemos la fecha «${get('updated')}».`);
    if (updated && updated > tramite.updatedAt) tramite.updatedAt = updated;
    const mode = { row, variant, description, more, whoMust, legal: [], categories: [] };
    this.#addCategories(mode, listOf(get('categories')));
    this.made.set(row.report, [variant, mode.description, mode.more, whoMust, unit ? area : undefined]);
    return mode;
  }

  #addCategories(mode: Mode, written: readonly string[]): void {
    for (const said of written) {
      const isNumber = /^\d+$/.test(said);
      const code =
        this.#categoryById.get(said) ?? (isNumber ? undefined : this.#gathered.category({ name: said }).code);
      if (code) mode.categories.push(code);
      else mode.more.push(...asText(mode.row, [['Categoría', said]]));
    }
  }

  #readCosts(): void {
    const costs = new Map(this.#rows.costs.map((row) => [row.get('id'), { row, fee: readCost(row) }]));
    const used = new Set<Row<'costs'>>();
    for (const { mode } of this.#modeById.values()) {
      const id = mode.row.get('cost_id');
      const cost = costs.get(id);
      if (id && !cost)
        refuseRow(mode.row.report, `El costo ${id} no está en costs.csv. Agréguelo, o deje vacío cost_id.`);
      mode.variant.fees = [cost?.fee ?? { kind: 'unknown', paymentPlaces: [], methods: [] }];
      if (!cost) continue;
      used.add(cost.row);
      this.made.set(cost.row.report, [cost.fee]);
    }
    for (const { row } of costs.values())
      if (!used.has(row))
        refuseRow(row.report, 'Ninguna modalidad tiene este costo. Quítelo, o corrija cost_id.');
    // Of two rows with the same id only the last was found.
    for (const row of this.#rows.costs)
      if (costs.get(row.get('id'))?.row !== row)
        refuseRow(row.report, `El id ${row.get('id')} está repetido.`);
  }

  #readModeCategories(): void {
    for (const row of this.#rows.modes_categories) {
      const mode = this.#modeOf(row);
      if (!mode) continue;
      if (!this.#categoryById.has(row.get('category_id'))) {
        refuseRow(row.report, `La categoría ${row.get('category_id')} no está en categories.csv.`);
        continue;
      }
      this.#addCategories(mode, [row.get('category_id')]);
      this.made.set(row.report, []);
    }
  }

  /** The mode of a row that hangs from one; without it the row is refused. */
  #modeOf(
    row:
      | Row<'addresses'>
      | Row<'legal_base'>
      | Row<'forms'>
      | Row<'modes_requirements'>
      | Row<'modes_categories'>,
  ): Mode | undefined {
    const id = row.get('mode_id');
    const found = this.#modeById.get(id);
    if (!found)
      refuseRow(row.report, `La modalidad ${id || '(vacía)'} no está en modes.csv, o fue rechazada.`);
    else row.report.code = found.procedure.tramite.code;
    return found?.mode;
  }

  #readAddresses(): void {
    for (const row of this.#rows.addresses) {
      const mode = this.#modeOf(row);
      if (!mode) continue;
      const { get } = row;
      const place = readMunicipality(get('municipality'));
      const municipality = place.name || this.#name('municipalities', get('municipality_id'));
      const department =
        place.department || get('department') || this.#name('department of', get('municipality_id'));
      const role = get('responsible_position') || (get('responsible_name') ? 'Responsable' : '');
      const institution = this.#modeById.get(get('mode_id'))?.procedure.tramite.institution ?? '';
      const office = this.#gathered.office(
        officeOf({
          institution,
          address: get('detail') || municipality,
          municipality,
          department,
          phone: get('phone'),
          email: get('email'),
          hours: get('schedule'),
          responsible: role ? { name: get('responsible_name') || undefined, role } : undefined,
        }),
      );
      checkRecord(officeSchema, office, row.report);
      const at: Variant['offices'][number] = {
        office: office.code,
        ...(get('schedule') ? { hours: { es: get('schedule') } } : {}),
        ...notesFor(row, office),
      };
      if (!mode.variant.offices.some((other) => JSON.stringify(other) === JSON.stringify(at)))
        mode.variant.offices.push(at);
      this.made.set(row.report, [{ ...office, name: undefined }, at]);
    }
  }

  #readNorms(): void {
    for (const row of this.#rows.legal_base) {
      const mode = this.#modeOf(row);
      if (!mode) continue;
      const topic = row.get('legal_topic') || this.#name('legal_topics', row.get('legal_topic_id'));
      const { norm, more } = readNorm(row, topic);
      mode.legal.push({ norm, more });
      this.made.set(row.report, [norm, more]);
    }
  }

  #readForms(): void {
    for (const row of this.#rows.forms) {
      const mode = this.#modeOf(row);
      if (!mode) continue;
      const { form, more } = readForm(row);
      if (form) mode.variant.forms.push(form);
      mode.more.push(...more);
      this.made.set(row.report, [form, more]);
    }
  }

  #readRequirements(): void {
    for (const row of this.#rows.modes_requirements) {
      const mode = this.#modeOf(row);
      if (!mode) continue;
      const name =
        readMunicipality(row.get('requirement')).name ||
        this.#name('requirements', row.get('requirement_id'));
      if (!name) {
        refuseRow(row.report, 'Falta el nombre del requisito.');
        continue;
      }
      const requirement = readRequirement(row, name, mode.variant.requirements.length);
      mode.variant.requirements.push(requirement);
      this.made.set(row.report, [requirement]);
    }
  }
}

/** What the table says of an office that the first row of the same place said otherwise. */
function notesFor(row: Row<'addresses'>, office: Office): { notes?: { es: string } } {
  const { get } = row;
  const numbers = office.phones.map(({ number, label }) => label?.es ?? number);
  const isSamePhone = numbers.length > 0 && numbers.every((number) => get('phone').includes(number));
  const other = [
    isSamePhone ? '' : get('phone'),
    office.email === get('email') ? '' : get('email'),
    office.responsible?.name === (get('responsible_name') || undefined) ? '' : get('responsible_name'),
    office.responsible?.role.es === get('responsible_position') ? '' : get('responsible_position'),
    ...row.unknown.map(([header, words]) => `${header}: ${words}`),
  ].filter(Boolean);
  for (const [header] of row.unknown) row.report.asText.push(header);
  return other.length > 0 ? { notes: { es: other.join(' · ') } } : {};
}
