/** Records of the catalogue → HSDS in its JSON form: every standard field in its place, and the rest as one attribute. */
import type { Catalogue } from '../../server/store.ts';
import type { Category, Institution, LifeEvent, Office } from '../../contract/institution.ts';
import type { Tramite } from '../../contract/tramite.ts';
import type { Phone } from '../../contract/text.ts';
import { differencesOf, TAXONOMIES, TERMS, uuidOf, VOCABULARIES } from '../../importers/hsds/extension.ts';
import { toLifeEvent } from '../../importers/hsds/read-hsds.ts';
import { CLOSED } from '../../importers/hsds/read-hours.ts';
import { wordsOf, type Node } from '../../importers/hsds/spec.ts';
import {
  ACCESSIBILITY,
  NOT_SAID,
  OWN_IDENTIFIER,
  toCategory,
  toInstitution,
  toOffice,
  type CodeOf,
} from '../../importers/hsds/to-institution.ts';
import { toTramite } from '../../importers/hsds/to-tramite.ts';
import type { ExportOptions } from '../exporter.ts';
import {
  channelsOf,
  costsOf,
  documentsOf,
  grouped,
  isEmail,
  placesOf,
  said,
  wordsOfService,
} from './service-words.ts';

export interface Nodes {
  organization: (institution: Institution) => Node;
  location: (office: Office) => Node;
  service: (tramite: Tramite) => Node;
  category: (category: Category) => Node;
  lifeEvent: (lifeEvent: LifeEvent) => Node;
  /** Vocabularies that the terms belong to, and the one of our own attributes. */
  taxonomies: () => Node[];
  ownTerms: () => Node[];
}

type Kind = 'service' | 'organization' | 'location' | 'taxonomy_term';

/** Without `isWhole` the nodes lack our own attribute, which takes most of the time. */
export function nodesOf(catalogue: Catalogue, { publicUrl }: ExportOptions, isWhole = true): Nodes {
  const idOf = (kind: Kind | 'attribute' | 'part', code: string) =>
    uuidOf(`${publicUrl}/hsds/${kind}/${code}`);
  const termIdOf = (code: string, isLifeEvent: boolean) =>
    idOf('taxonomy_term', `${isLifeEvent ? 'life-event' : 'category'}/${code}`);
  const codes = new Map<string, string>();
  for (const { code } of catalogue.institutions) codes.set(idOf('organization', code), code);
  for (const { code } of catalogue.offices) codes.set(idOf('location', code), code);
  for (const { code } of catalogue.categories) codes.set(termIdOf(code, false), code);
  for (const { code } of catalogue.lifeEvents) codes.set(termIdOf(code, true), code);
  const codeOf: CodeOf = (_kind, id) => codes.get(id);
  const lifeEvents = new Set(catalogue.lifeEvents.map(({ code }) => termIdOf(code, true)));
  const taxonomyOf = (id: string) => (lifeEvents.has(id) ? TAXONOMIES.lifeEvents : TAXONOMIES.categories);
  const layers = grouped(catalogue.localLayers, ({ tramite }) => tramite);
  const offices = new Set(catalogue.offices.map(({ code }) => code));

  /** Parts get identifiers from where they stand. */
  const numbered = (owner: string, kind: string, parts: readonly Node[]): Node[] =>
    parts.map((part, index) => ({ id: idOf('part', `${owner}/${kind}/${index}`), ...part }));
  const attribute = (owner: string, term: string, value?: string): Node => ({
    id: idOf('attribute', `${owner}/${term}/${value === undefined ? '' : uuidOf(value)}`),
    link_id: owner,
    taxonomy_term_id: term,
    link_entity: 'service',
    ...(value === undefined ? {} : { value }),
  });
  /** What reading the node alone would not give back. */
  const extended = (
    node: Node,
    entity: Kind | 'taxonomy',
    code: string,
    { understand, meant }: { understand: () => unknown; meant: unknown },
  ): Node => {
    if (!isWhole) return node;
    const value = JSON.stringify({ code, differences: differencesOf(understand(), meant) });
    const own = {
      ...attribute(wordsOf(node, 'id'), TERMS.record, value),
      link_entity: entity,
      link_type: 'ventanilla',
    };
    const known = node.attributes;
    return { ...node, attributes: [...(Array.isArray(known) ? known : []), own] };
  };
  const phonesOf = (owner: string, phones: readonly Phone[]) =>
    numbered(
      owner,
      'phone',
      phones.map(({ number, label }) => ({
        number,
        type: 'voice',
        ...(label ? { description: label.es } : {}),
      })),
    );
  const list = (member: string, nodes: Node[]): Node => (nodes.length > 0 ? { [member]: nodes } : {});

  return {
    organization: (institution) => {
      const id = idOf('organization', institution.code);
      const { name, acronym, mission, email, url, parent } = institution;
      const node: Node = {
        id,
        name: name.es,
        ...said('alternate_name', acronym),
        description: mission?.es || name.es,
        ...(isEmail(email) ? said('email', email) : {}),
        ...said('website', url),
        ...(parent === undefined ? {} : { parent_organization_id: idOf('organization', parent) }),
        ...list('phones', phonesOf(id, institution.phones)),
      };
      const understand = () => toInstitution(node, institution.code, codeOf);
      return extended(node, 'organization', institution.code, { understand, meant: institution });
    },

    location: (office) => {
      const id = idOf('location', office.code);
      const node: Node = {
        id,
        location_type: 'physical',
        organization_id: idOf('organization', office.institution),
        name: office.name.es,
        ...said('transportation', office.directions?.es),
        ...(office.lat === undefined || office.lon === undefined
          ? {}
          : { latitude: office.lat, longitude: office.lon }),
        external_identifier: office.code,
        external_identifier_type: OWN_IDENTIFIER,
        ...list(
          'languages',
          numbered(
            id,
            'language',
            office.languages.map((code) => ({ name: code, code })),
          ),
        ),
        addresses: numbered(id, 'address', [
          {
            address_1: office.address.es || NOT_SAID,
            city: office.municipality || NOT_SAID,
            ...said('region', office.district),
            state_province: office.department || NOT_SAID,
            postal_code: NOT_SAID,
            country: office.country || catalogue.info.country,
            address_type: 'physical',
          },
        ]),
        ...list('contacts', numbered(id, 'contact', contactsOf(office))),
        ...list(
          'accessibility',
          numbered(
            id,
            'accessibility',
            office.accessibility.map((each) => ({ description: ACCESSIBILITY[each] })),
          ),
        ),
        ...list('phones', phonesOf(id, office.phones)),
        ...list('schedules', numbered(id, 'schedule', schedulesOf(office))),
      };
      const understand = () => toOffice(node, office.code, office.institution);
      return extended(node, 'location', office.code, { understand, meant: office });
    },

    service: (tramite) => {
      const id = idOf('service', tramite.code);
      const { version: _version, hash: _hash, ...content } = tramite;
      const node: Node = {
        id,
        organization_id: idOf('organization', tramite.institution),
        ...wordsOfService(content, publicUrl),
        ...list(
          'phones',
          phonesOf(
            id,
            channelsOf(content, 'phone').flatMap(({ phone, notes }) =>
              phone ? [{ number: phone, ...(notes ? { label: notes } : {}) }] : [],
            ),
          ),
        ),
        ...list(
          'service_at_locations',
          numbered(
            id,
            'place',
            placesOf(content)
              .filter(({ office }) => offices.has(office))
              .map(({ office, notes }) => ({
                service_id: id,
                location_id: idOf('location', office),
                ...said('description', notes),
              })),
          ),
        ),
        ...list('cost_options', numbered(id, 'cost', content.variants.flatMap(costsOf))),
        ...list('required_documents', numbered(id, 'document', documentsOf(content))),
        ...list('attributes', [
          ...[
            ...content.categories.map((code) => termIdOf(code, false)),
            ...content.lifeEvents.map((code) => termIdOf(code, true)),
          ]
            .filter((term) => codes.has(term))
            .map((term) => attribute(id, term)),
          ...(layers.get(tramite.code) ?? []).map((layer) =>
            attribute(id, TERMS.localLayer, JSON.stringify(layer)),
          ),
        ]),
      };
      const understand = () =>
        toTramite(node, {
          code: content.code,
          institution: content.institution,
          codeOf,
          taxonomyOf,
          updatedAt: '',
        });
      return extended(node, 'service', content.code, { understand, meant: content });
    },

    category: (category) => {
      const node = termOf(termIdOf(category.code, false), category.code, {
        name: category.name.es,
        description: category.description?.es,
        taxonomy: 'categories',
      });
      if (category.parent !== undefined) node.parent_id = termIdOf(category.parent, false);
      const understand = () => toCategory(node, category.code, codeOf);
      return extended(node, 'taxonomy_term', category.code, { understand, meant: category });
    },

    lifeEvent: (lifeEvent) => {
      // A category may have the same code, and codes of terms are unique.
      const node = termOf(termIdOf(lifeEvent.code, true), `momento/${lifeEvent.code}`, {
        name: lifeEvent.name.es,
        taxonomy: 'lifeEvents',
      });
      const understand = () => toLifeEvent(node, lifeEvent.code);
      return extended(node, 'taxonomy_term', lifeEvent.code, { understand, meant: lifeEvent });
    },

    taxonomies: () => [
      { id: TAXONOMIES.categories, ...VOCABULARIES.categories },
      { id: TAXONOMIES.lifeEvents, ...VOCABULARIES.lifeEvents },
      extended({ id: TAXONOMIES.extension, ...VOCABULARIES.extension }, 'taxonomy', 'catalogo', {
        understand: () => ({}),
        meant: catalogue.info,
      }),
    ],

    ownTerms: () => [
      termOf(TERMS.record, 'ventanilla-registro', {
        name: 'Registro',
        description: 'Código del registro, y lo que HSDS no puede decir de él.',
        taxonomy: 'extension',
      }),
      termOf(TERMS.localLayer, 'ventanilla-capa-local', {
        name: 'Capa local',
        description: 'Lo que una institución agrega a un trámite, entero.',
        taxonomy: 'extension',
      }),
    ],
  };
}

function termOf(
  id: string,
  code: string,
  {
    name,
    description,
    taxonomy,
  }: { name: string; description?: string | undefined; taxonomy: keyof typeof VOCABULARIES },
): Node {
  return {
    id,
    code,
    name,
    // HSDS asks for one.
    description: description || name,
    taxonomy: VOCABULARIES[taxonomy].name,
    language: 'es',
    taxonomy_id: TAXONOMIES[taxonomy],
  };
}

function contactsOf({ email, responsible }: Office): Node[] {
  return [
    ...(isEmail(email) ? [{ email }] : []),
    ...(responsible ? [{ ...said('name', responsible.name), title: responsible.role.es }] : []),
  ];
}

/** A weekly rule each, and a day each for exceptions. */
function schedulesOf({ hours, exceptions }: Office): Node[] {
  return [
    ...hours.map(({ days, opens, closes, from, until }) => ({
      freq: 'WEEKLY',
      interval: 1,
      byday: days.join(',').toUpperCase(),
      opens_at: clock(opens),
      closes_at: clock(closes),
      ...said('valid_from', from),
      ...said('valid_to', until),
    })),
    ...exceptions.map(({ date, closed, opens, closes }) => ({
      valid_from: date,
      valid_to: date,
      ...(closed || !opens || !closes
        ? { description: CLOSED }
        : { opens_at: clock(opens), closes_at: clock(closes) }),
    })),
  ];
}

/** No standard clock shows 24:00. */
function clock(written: string): string {
  return written.startsWith('24') ? '23:59:00' : `${written}:00`;
}
