/**
 * HSDS 3 as a table: which entity has which fields, what they hold, and what stands inside what. Importer, exporter and
 * the datapackage of the tabular form are made from it.
 */

/** `code`: closed lists and iCalendar rules, which are values and not words. */
export type FieldType =
  'string' | 'uuid' | 'uri' | 'email' | 'number' | 'date' | 'datetime' | 'time' | 'code';

export interface Field {
  type: FieldType;
  isRequired: boolean;
}

export interface Entity {
  /** File of the tabular form, without `.csv`. */
  table: string;
  fields: Readonly<Record<string, Field>>;
  /** Members of the JSON form that hold other entities. */
  lists: Readonly<Record<string, EntityName>>;
  objects: Readonly<Record<string, EntityName>>;
}

export type EntityName =
  | 'organization'
  | 'program'
  | 'service'
  | 'attribute'
  | 'service_at_location'
  | 'location'
  | 'phone'
  | 'contact'
  | 'address'
  | 'schedule'
  | 'funding'
  | 'service_area'
  | 'required_document'
  | 'language'
  | 'accessibility'
  | 'taxonomy_term'
  | 'metadata'
  | 'meta_table_description'
  | 'cost_option'
  | 'organization_identifier'
  | 'taxonomy';

type Members = Record<string, EntityName>;
const ANNOTATED: Members = { attributes: 'attribute', metadata: 'metadata' };

/** `name:type`, text when no type is said; `!` when required. */
function entity(table: string, fields: string, lists: Members = {}, objects: Members = {}): Entity {
  const described = fields.split(' ').map((written): [string, Field] => {
    const isRequired = written.endsWith('!');
    const [name = '', type = 'string'] = written.replace('!', '').split(':');
    return [name, { type: type as FieldType, isRequired }];
  });
  return { table, fields: Object.fromEntries(described), lists: { ...lists, ...ANNOTATED }, objects };
}

export const SPEC: Readonly<Record<EntityName, Entity>> = {
  organization: entity(
    'organizations',
    'id:uuid! name! alternate_name description! email:email website:uri tax_status tax_id year_incorporated:number legal_status logo uri:uri parent_organization_id:uuid',
    {
      funding: 'funding',
      contacts: 'contact',
      phones: 'phone',
      locations: 'location',
      programs: 'program',
      organization_identifiers: 'organization_identifier',
      services: 'service',
    },
  ),
  program: entity('programs', 'id:uuid! organization_id:uuid! name! alternate_name description!'),
  service: entity(
    'services',
    'id:uuid! organization_id:uuid! program_id:uuid name! alternate_name description url:uri email:email status:code! interpretation_services application_process fees_description wait_time fees accreditations eligibility_description minimum_age:number maximum_age:number assured_date:date assurer_email:email licenses alert last_modified:datetime',
    {
      phones: 'phone',
      schedules: 'schedule',
      service_areas: 'service_area',
      service_at_locations: 'service_at_location',
      languages: 'language',
      funding: 'funding',
      cost_options: 'cost_option',
      required_documents: 'required_document',
      contacts: 'contact',
    },
    { organization: 'organization', program: 'program' },
  ),
  attribute: entity(
    'attributes',
    'id:uuid! link_id:uuid! taxonomy_term_id:uuid! link_type:code link_entity:code! value',
    {},
    { taxonomy_term: 'taxonomy_term' },
  ),
  service_at_location: entity(
    'service_at_location',
    'id:uuid! service_id:uuid! location_id:uuid! description',
    { contacts: 'contact', phones: 'phone', schedules: 'schedule' },
    { location: 'location', service: 'service' },
  ),
  location: entity(
    'locations',
    'id:uuid! location_type:code! url:uri organization_id:uuid name alternate_name description transportation latitude:number longitude:number external_identifier external_identifier_type',
    {
      languages: 'language',
      addresses: 'address',
      contacts: 'contact',
      accessibility: 'accessibility',
      phones: 'phone',
      schedules: 'schedule',
    },
  ),
  phone: entity(
    'phones',
    'id:uuid! location_id:uuid service_id:uuid organization_id:uuid contact_id:uuid service_at_location_id:uuid number! extension:number type:code description',
    { languages: 'language' },
  ),
  contact: entity(
    'contacts',
    'id:uuid! organization_id:uuid service_id:uuid service_at_location_id:uuid location_id:uuid name title department email:email',
    { phones: 'phone' },
  ),
  address: entity(
    'addresses',
    'id:uuid! location_id:uuid attention address_1! address_2 city! region state_province! postal_code! country! address_type:code!',
  ),
  schedule: entity(
    'schedules',
    'id:uuid! service_id:uuid location_id:uuid service_at_location_id:uuid valid_from:date valid_to:date dtstart:date timezone:number until:date count:number wkst:code freq:code interval:number byday:code byweekno:code bymonthday:code byyearday:code description opens_at:time closes_at:time schedule_link:uri attending_type notes',
  ),
  funding: entity('funding', 'id:uuid! organization_id:uuid service_id:uuid source'),
  service_area: entity('service_areas', 'id:uuid! service_id:uuid name description extent extent_type uri'),
  required_document: entity('required_documents', 'id:uuid! service_id:uuid document uri:uri'),
  language: entity(
    'languages',
    'id:uuid! service_id:uuid location_id:uuid phone_id:uuid name code:code note',
  ),
  accessibility: entity('accessibility', 'id:uuid! location_id:uuid description details url:uri'),
  taxonomy_term: entity(
    'taxonomy_terms',
    'id:uuid! code:code name! description! parent_id:uuid taxonomy language:code taxonomy_id:uuid term_uri:uri',
    {},
    { taxonomy_detail: 'taxonomy' },
  ),
  metadata: entity(
    'metadata',
    'id:uuid! resource_id:uuid! resource_type:code! last_action_date:date! last_action_type:code! field_name! previous_value! replacement_value! updated_by!',
  ),
  meta_table_description: entity('meta_table_descriptions', 'id:uuid! name language character_set'),
  cost_option: entity(
    'cost_options',
    'id:uuid! service_id:uuid! valid_from:date valid_to:date option currency:code amount:number amount_description',
  ),
  organization_identifier: entity(
    'organization_identifiers',
    'id:uuid! organization_id:uuid! identifier_scheme identifier_type! identifier!',
  ),
  taxonomy: entity('taxonomies', 'id:uuid! name! description! uri:uri version'),
};

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const PLACES = ['physical', 'postal', 'virtual'];
/** Closed lists of the standard, by `entity.field`. */
export const CLOSED_LISTS: Readonly<Record<string, readonly string[]>> = {
  'service.status': ['active', 'inactive', 'defunct', 'temporarily closed'],
  'location.location_type': PLACES,
  'address.address_type': PLACES,
  'schedule.wkst': DAYS,
  'schedule.freq': ['WEEKLY', 'MONTHLY'],
};

export const ENTITY_NAMES = Object.keys(SPEC) as EntityName[];

/** A record of the JSON form: what it says itself, and what stands in it. */
export interface Node {
  [member: string]: string | number | Node | Node[] | undefined;
}

export function listOf(node: Node | undefined, member: string): Node[] {
  const value = node?.[member];
  return Array.isArray(value) ? value : [];
}

/** Words that people read; identifiers, dates, figures and closed lists are values. */
export function isWords(entity: EntityName, member: string): boolean {
  const { fields } = SPEC[entity];
  const type = Object.hasOwn(fields, member) ? fields[member]?.type : undefined;
  return type === 'string' || type === 'uri' || type === 'email';
}

export function objectOf(node: Node | undefined, member: string): Node | undefined {
  const value = node?.[member];
  return typeof value === 'object' && !Array.isArray(value) ? value : undefined;
}

/** A field's words without white space around; empty when there are none. */
export function wordsOf(node: Node | undefined, member: string): string {
  const value = node?.[member];
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
