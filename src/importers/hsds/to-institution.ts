/** HSDS organization → institution; location → office; taxonomy and its terms → categories. */
import type { Category, Institution, Office } from '../../contract/institution.ts';
import { url as webAddress, type Phone } from '../../contract/text.ts';
import { TAXONOMIES } from './extension.ts';
import { linesOf } from './lines-of.ts';
import { readHours } from './read-hours.ts';
import { listOf, wordsOf, type Node } from './spec.ts';

/** Codes of the catalogue for identifiers of the source; undefined when it has no such record. */
export type CodeOf = (
  kind: 'organization' | 'location' | 'taxonomy_term' | 'taxonomy',
  id: string,
) => string | undefined;

/** What HSDS asks for and a catalogue may not know. */
export const NOT_SAID = 'N/D';
/** Which kind of `external_identifier` is a code of ours. */
export const OWN_IDENTIFIER = 'Ventanilla';
export const ACCESSIBILITY: Readonly<Record<Office['accessibility'][number], string>> = {
  ramp: 'Rampa',
  lift: 'Ascensor',
  toilet: 'Servicio sanitario accesible',
  sign_language: 'Lengua de señas',
  priority_queue: 'Fila preferente',
  parking: 'Estacionamiento accesible',
  braille: 'Braille',
};

export function toInstitution(node: Node, code: string, codeOf: CodeOf): Institution {
  const placed = new Set([
    'id',
    'name',
    'email',
    'phones',
    'parent_organization_id',
    'description',
    'attributes',
  ]);
  const acronym = wordsOf(node, 'alternate_name');
  placed.add('alternate_name');
  const url = webAddress.safeParse(wordsOf(node, 'website')).data;
  if (url) placed.add('website');
  const name = wordsOf(node, 'name');
  const description = wordsOf(node, 'description');
  const phones = readPhones(node);
  const mission = joined([
    description === name ? '' : description,
    ...linesOf(node, 'organization', placed),
    ...phones.lines,
  ]);
  const parent = codeOf('organization', wordsOf(node, 'parent_organization_id'));
  return {
    code,
    name: { es: name },
    ...(acronym ? { acronym } : {}),
    kind: 'other',
    ...(mission ? { mission: { es: mission } } : {}),
    ...(parent ? { parent } : {}),
    ...(url ? { url } : {}),
    ...(wordsOf(node, 'email') ? { email: wordsOf(node, 'email') } : {}),
    phones: phones.phones,
    domains: [],
  };
}

export function toOffice(node: Node, code: string, institution: string): Office {
  const placed = new Set([
    'id',
    'name',
    'transportation',
    'addresses',
    'phones',
    'schedules',
    'attributes',
    'location_type',
  ]);
  const lat = degrees(wordsOf(node, 'latitude'), 90);
  const lon = degrees(wordsOf(node, 'longitude'), 180);
  // A place is both or none.
  const isPlace = lat !== undefined && lon !== undefined;
  if (isPlace) placed.add('latitude').add('longitude');
  if (wordsOf(node, 'external_identifier_type') === OWN_IDENTIFIER)
    placed.add('external_identifier').add('external_identifier_type');
  const [address, ...otherAddresses] = listOf(node, 'addresses');
  const hours = readHours(listOf(node, 'schedules'));
  const phones = readPhones(node);
  const contacts = readContacts(node);
  const lines = [
    ...(address ? linesOf(address, 'address', ADDRESS) : []),
    ...otherAddresses.map(
      (other) => `Otra dirección: ${linesOf(other, 'address', new Set(['address_type'])).join('; ')}`,
    ),
    ...phones.lines,
    ...hours.lines,
    ...contacts.lines,
    ...linesOf(
      { ...node, languages: undefined, accessibility: undefined, contacts: undefined },
      'location',
      placed,
    ),
    ...listOf(node, 'accessibility')
      .filter((each) => accessibilityOf(each) === undefined)
      .map((each) => `Accesibilidad: ${linesOf(each, 'accessibility', new Set()).join('; ')}`),
    ...listOf(node, 'languages')
      .filter((each) => wordsOf(each, 'note') || wordsOf(each, 'name') !== wordsOf(each, 'code'))
      .map((each) => `Idioma: ${linesOf(each, 'language', new Set()).join('; ')}`),
  ];
  const directions = joined([wordsOf(node, 'transportation'), ...lines]);
  const said = (member: string) => {
    const words = wordsOf(address, member);
    return words === NOT_SAID ? '' : words;
  };
  const street = [said('address_1'), said('address_2')].filter(Boolean).join(', ');
  return {
    code,
    name: { es: wordsOf(node, 'name') || street || code },
    kind: 'regional',
    institution,
    address: { es: street || 'La fuente no dice la dirección.' },
    ...(said('region') ? { district: said('region') } : {}),
    ...(said('city') ? { municipality: said('city') } : {}),
    ...(said('state_province') ? { department: said('state_province') } : {}),
    ...(said('country') ? { country: said('country') } : {}),
    ...(isPlace ? { lat, lon } : {}),
    ...(directions ? { directions: { es: directions } } : {}),
    phones: phones.phones,
    ...(contacts.email ? { email: contacts.email } : {}),
    hours: hours.hours,
    exceptions: hours.exceptions,
    accessibility: [...new Set(listOf(node, 'accessibility').flatMap((each) => accessibilityOf(each) ?? []))],
    languages: [
      ...new Set(listOf(node, 'languages').map((each) => wordsOf(each, 'code') || wordsOf(each, 'name'))),
    ],
    ...(contacts.responsible ? { responsible: contacts.responsible } : {}),
  };
}

export function toCategory(node: Node, code: string, codeOf: CodeOf): Category {
  const placed = new Set(['id', 'name', 'description', 'code', 'parent_id', 'attributes', 'taxonomy_id']);
  const isOurs = wordsOf(node, 'taxonomy_id') === TAXONOMIES.categories;
  if (isOurs) placed.add('taxonomy').add('language');
  const own = wordsOf(node, 'code');
  const name = wordsOf(node, 'name');
  const said = wordsOf(node, 'description');
  const description = joined([
    isOurs && said === name ? '' : said,
    own && own !== code ? `Código: ${own}` : '',
    ...linesOf(node, 'taxonomy_term', placed),
  ]);
  const parent =
    codeOf('taxonomy_term', wordsOf(node, 'parent_id')) ?? codeOf('taxonomy', wordsOf(node, 'taxonomy_id'));
  return {
    code,
    name: { es: name },
    ...(description ? { description: { es: description } } : {}),
    ...(parent && parent !== code ? { parent } : {}),
  };
}

export function taxonomyToCategory(node: Node, code: string): Category {
  const placed = new Set(['id', 'name', 'description', 'attributes']);
  const description = joined([wordsOf(node, 'description'), ...linesOf(node, 'taxonomy', placed)]);
  return {
    code,
    name: { es: wordsOf(node, 'name') },
    ...(description ? { description: { es: description } } : {}),
  };
}

/** Numbers with what is said of them; their languages are lines. */
export function readPhones(node: Node): { phones: Phone[]; lines: string[] } {
  const lines: string[] = [];
  const phones = listOf(node, 'phones').map((phone): Phone => {
    const extension = wordsOf(phone, 'extension');
    const label = [
      wordsOf(phone, 'description'),
      isPlainType(wordsOf(phone, 'type')) ? '' : wordsOf(phone, 'type'),
    ];
    for (const language of listOf(phone, 'languages'))
      lines.push(
        `Idioma en el ${wordsOf(phone, 'number')}: ${linesOf(language, 'language', new Set()).join('; ')}`,
      );
    const words = label.filter(Boolean).join('. ');
    return {
      number: `${wordsOf(phone, 'number')}${extension ? ` ext. ${extension}` : ''}`.slice(0, 60),
      ...(words ? { label: { es: words } } : {}),
    };
  });
  return { phones, lines };
}

/** Our own exporter writes it; it says nothing more than that it is a telephone. */
function isPlainType(type: string): boolean {
  return type === '' || type === 'voice';
}

function readContacts(node: Node): {
  email?: string;
  responsible?: NonNullable<Office['responsible']>;
  lines: string[];
} {
  const read: ReturnType<typeof readContacts> = { lines: [] };
  for (const contact of listOf(node, 'contacts')) {
    const placed = new Set<string>();
    const [name, title, email] = ['name', 'title', 'email'].map((member) => wordsOf(contact, member));
    if (email && !name && !title && !read.email) {
      read.email = email;
      placed.add('email');
    } else if (title && !read.responsible) {
      read.responsible = { ...(name ? { name } : {}), role: { es: title } };
      placed.add('name').add('title');
    }
    const said = linesOf(contact, 'contact', placed);
    if (said.length > 0) read.lines.push(`Contacto: ${said.join('; ')}`);
  }
  return read;
}

const ADDRESS = new Set([
  'address_1',
  'address_2',
  'city',
  'region',
  'state_province',
  'country',
  'address_type',
]);

function accessibilityOf(node: Node): Office['accessibility'][number] | undefined {
  const words = wordsOf(node, 'description').toLowerCase();
  if (wordsOf(node, 'details') || wordsOf(node, 'url')) return undefined;
  const found = Object.entries(ACCESSIBILITY).find(([, label]) => label.toLowerCase() === words);
  return found?.[0] as Office['accessibility'][number] | undefined;
}

function degrees(written: string, limit: number): number | undefined {
  const value = written === '' ? Number.NaN : Number(written);
  return Math.abs(value) <= limit ? value : undefined;
}

function joined(lines: readonly string[]): string {
  return lines.filter(Boolean).join('\n');
}
