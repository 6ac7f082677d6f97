/**
 * Tables of El Salvador's Registro Nacional de Trámites and their columns, as its own service names them. A column may
 * come as an embedded resource of that service: `requirement(name)`, `requirement.name` and `requirement_name` are one.
 */
export const TABLES = {
  institutions: ['id', 'code', 'name', 'url'],
  categories: ['id', 'code', 'name', 'description'],
  classes: ['id', 'code', 'name'],
  departments: ['id', 'name'],
  municipalities: ['id', 'name', 'department_id'],
  requirements: ['id', 'name'],
  legal_topics: ['id', 'name'],
  procedures: ['id', 'code', 'name', 'institution_id'],
  costs: [
    'id',
    'type',
    'amount',
    'currency',
    'description',
    'main_url',
    'secondary_url',
    'main_file',
    'secondary_file',
    'payment_places',
  ],
  modes: [
    'id',
    'code',
    'name',
    'description',
    'procedure_id',
    'subject',
    'presentation_means',
    'presentation_url',
    'validity_time_unit',
    'validity_time_amount',
    'response_time_unit',
    'response_time_amount',
    'legal_time_unit',
    'legal_time_amount',
    'legal_time_description',
    'responsible_area',
    'responsible_unit',
    'class_id',
    'cost_id',
    'updated',
    'categories',
  ],
  modes_categories: ['mode_id', 'category_id'],
  addresses: [
    'id',
    'mode_id',
    'detail',
    'municipality',
    'municipality_id',
    'department',
    'schedule',
    'phone',
    'responsible_name',
    'responsible_position',
    'email',
  ],
  legal_base: [
    'id',
    'mode_id',
    'type',
    'legislation_name',
    'legislation_reference',
    'legal_topic',
    'legal_topic_id',
  ],
  forms: ['id', 'mode_id', 'name', 'url', 'file'],
  modes_requirements: [
    'id',
    'mode_id',
    'requirement',
    'requirement_id',
    'description',
    'url',
    'copies_amount',
  ],
} as const satisfies Record<string, readonly string[]>;

export type TableName = keyof typeof TABLES;
export type ColumnOf<Table extends TableName> = (typeof TABLES)[Table][number];
/** In the order in which they refer to each other. */
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];
/** Without these there is no trámite. */
export const NEEDED = ['procedures', 'modes'] as const satisfies readonly TableName[];

const OTHER_NAMES: Readonly<Record<string, string>> = {
  categories_id_name: 'categories',
  categories_id: 'categories',
  categories_name: 'categories',
  municipality_id_name_department_id_name: 'municipality',
  municipality_name: 'municipality',
  municipality_department_name: 'department',
  department_name: 'department',
  legal_topic_name: 'legal_topic',
  requirement_name: 'requirement',
};

/** The registry's own name of a column, or undefined when it has none like it. */
export function columnOf<Table extends TableName>(table: Table, header: string): ColumnOf<Table> | undefined {
  const plain = header
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
  const name = OTHER_NAMES[plain] ?? plain;
  return (TABLES[table] as readonly string[]).includes(name) ? (name as ColumnOf<Table>) : undefined;
}
