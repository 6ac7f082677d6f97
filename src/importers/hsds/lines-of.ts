/** Words of a record that have no field of their own in the catalogue, as labelled lines that a person can read. */
import { SPEC, type EntityName, type Node } from './spec.ts';

const LABELS: Record<string, string> = {
  accessibility: 'Accesibilidad',
  accreditations: 'Acreditaciones',
  addresses: 'Otra dirección',
  alternate_name: 'También se llama',
  amount_description: 'Sobre el costo',
  application_process: 'Cómo se pide',
  attributes: 'Clasificación',
  attending_type: 'Cómo se asiste',
  byday: 'Días',
  closes_at: 'Cierra',
  code: 'Código',
  contacts: 'Contacto',
  cost_options: 'Costo',
  count: 'Veces',
  department: 'Unidad',
  description: 'Descripción',
  details: 'Detalles',
  document: 'Documento',
  dtstart: 'Empieza',
  email: 'Correo',
  extension: 'Extensión',
  external_identifier: 'Identificador externo',
  external_identifier_type: 'Clase de identificador',
  fees: 'Costos',
  fees_description: 'Sobre los costos',
  freq: 'Frecuencia',
  funding: 'Financiamiento',
  interpretation_services: 'Interpretación',
  interval: 'Cada cuántas veces',
  languages: 'Idioma',
  legal_status: 'Forma legal',
  logo: 'Logotipo',
  metadata: 'Cambio anotado por la fuente',
  name: 'Nombre',
  note: 'Nota',
  notes: 'Notas',
  number: 'Número',
  opens_at: 'Abre',
  option: 'Opción',
  organization_identifiers: 'Identificador',
  phones: 'Teléfono',
  program: 'Programa',
  programs: 'Programa',
  required_documents: 'Documento',
  schedule_link: 'Horario en línea',
  schedules: 'Horario',
  service_areas: 'Dónde se presta',
  source: 'Fuente',
  tax_id: 'Número de contribuyente',
  tax_status: 'Situación tributaria',
  taxonomy: 'Taxonomía',
  taxonomy_detail: 'Taxonomía',
  term_uri: 'Dirección del término',
  timezone: 'Zona horaria (UTC)',
  title: 'Cargo',
  until: 'Hasta',
  uri: 'Dirección web',
  url: 'Dirección web',
  valid_from: 'Vale desde',
  valid_to: 'Vale hasta',
  version: 'Versión',
  website: 'Sitio web',
  year_incorporated: 'Año de constitución',
};

/** One line for each member that is not among `placed`. */
export function linesOf(node: Node, entity: EntityName, placed: ReadonlySet<string>): string[] {
  const { fields, lists, objects } = SPEC[entity];
  const lines: string[] = [];
  for (const [member, value] of Object.entries(node)) {
    if (placed.has(member) || value === undefined || fields[member]?.type === 'uuid') continue;
    const label = LABELS[member] ?? member;
    if (typeof value !== 'object') lines.push(`${label}: ${String(value).trim()}`);
    else {
      const inner = lists[member] ?? objects[member];
      if (!inner) continue;
      for (const each of Array.isArray(value) ? value : [value]) {
        const said = linesOf(each, inner, SILENT);
        if (said.length > 0) lines.push(`${label}: ${said.join('; ')}`);
      }
    }
  }
  return lines;
}

/** What points to others and says nothing by itself. */
const SILENT: ReadonlySet<string> = new Set(['link_type', 'link_entity', 'resource_type']);
