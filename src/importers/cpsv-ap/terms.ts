/**
 * Words of CPSV-AP 3.2: its classes and the properties of each, by the names that its JSON-LD context gives them. Both
 * ways are made from this one table: what the importer knows, and how the exporter names things in JSON-LD.
 */

const PREFIXES = {
  adms: 'http://www.w3.org/ns/adms#',
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  geo: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
  locn: 'http://www.w3.org/ns/locn#',
  org: 'http://www.w3.org/ns/org#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  time: 'http://www.w3.org/2006/time#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;
export const prefixes: Readonly<Record<string, string>> = PREFIXES;

/** Written with its prefix: `dct:title`. */
export type Curie = `${keyof typeof PREFIXES}:${string}`;

export function iri(curie: Curie): string {
  const at = curie.indexOf(':');
  return PREFIXES[curie.slice(0, at) as keyof typeof PREFIXES] + curie.slice(at + 1);
}

/** With a prefix where there is one, for people. */
export function shortened(address: string): string {
  const known = Object.entries(PREFIXES).find(([, start]) => address.startsWith(start));
  return known ? `${known[0]}:${address.slice(known[1].length)}` : address;
}

interface VocabularyClass {
  iri: Curie;
  properties: Readonly<Record<string, Curie>>;
}

const named = { identifier: 'dct:identifier', name: 'dct:title', description: 'dct:description' } as const;

/** Class → what it is, and its properties. `A.b` is the term of property `b` of class `A`. */
export const vocabulary: Readonly<Record<string, VocabularyClass>> = {
  PublicService: {
    iri: 'cpsv:PublicService',
    properties: {
      ...named,
      addressee: 'dct:audience',
      contactPoint: 'cv:contactPoint',
      follows: 'cpsv:follows',
      functionsOfGovernment: 'dct:type',
      hasChannel: 'cv:hasChannel',
      hasCompetentAuthority: 'cv:hasCompetentAuthority',
      hasCost: 'cv:hasCost',
      hasInput: 'cpsv:hasInput',
      hasInputType: 'cv:hasInputType',
      hasLegalResource: 'cv:hasLegalResource',
      hasParticipation: 'cv:hasParticipation',
      holdsRequirement: 'cv:holdsRequirement',
      isClassifiedBy: 'cv:isClassifiedBy',
      isGroupedBy: 'cv:isGroupedBy',
      isPartOf: 'dct:isPartOf',
      keyword: 'dcat:keyword',
      language: 'dct:language',
      processingTime: 'cv:processingTime',
      produces: 'cpsv:produces',
      relatedService: 'cv:relatedService',
      requires: 'dct:requires',
      sector: 'cv:sector',
      spatial: 'dct:spatial',
      status: 'adms:status',
      thematicArea: 'cv:thematicArea',
    },
  },
  PublicOrganization: {
    iri: 'cv:PublicOrganisation',
    properties: { preferredLabel: 'skos:prefLabel', spatial: 'dct:spatial' },
  },
  Organization: { iri: 'org:Organization', properties: {} },
  Agent: {
    iri: 'foaf:Agent',
    properties: {
      identifier: 'dct:identifier',
      name: 'dct:title',
      address: 'locn:address',
      participates: 'cv:participates',
    },
  },
  Participation: {
    iri: 'cv:Participation',
    properties: {
      identifier: 'dct:identifier',
      description: 'dct:description',
      hasParticipant: 'cv:hasParticipant',
      role: 'cv:role',
    },
  },
  Requirement: {
    iri: 'cv:Requirement',
    properties: {
      identifier: 'dct:identifier',
      name: 'dct:title',
      fulfils: 'cv:fulfils',
      hasSupportingEvidence: 'cv:hasSupportingEvidence',
      type: 'dct:type',
    },
  },
  Evidence: {
    iri: 'cv:Evidence',
    properties: {
      ...named,
      isConformantTo: 'dct:conformsTo',
      isPartOf: 'dct:isPartOf',
      language: 'dct:language',
      relatedDocumentation: 'foaf:page',
      supportsRequirement: 'cv:supportsRequirement',
      type: 'dct:type',
    },
  },
  EvidenceType: {
    iri: 'cv:EvidenceType',
    properties: {
      identifier: 'dct:identifier',
      evidenceTypeClassification: 'cv:evidenceTypeClassification',
    },
  },
  Channel: {
    iri: 'cv:Channel',
    properties: {
      identifier: 'dct:identifier',
      description: 'dct:description',
      availabilityRestriction: 'cv:specialOpeningHoursSpecification',
      hasInput: 'cpsv:hasInput',
      openingHours: 'cv:openingHours',
      ownedBy: 'cv:ownedBy',
      processingTime: 'cv:processingTime',
      type: 'dct:type',
    },
  },
  ContactPoint: {
    iri: 'cv:ContactPoint',
    properties: {
      availabilityRestriction: 'cv:specialOpeningHoursSpecification',
      contactPage: 'cv:contactPage',
      hasEmail: 'cv:email',
      hasTelephone: 'cv:telephone',
      openingHours: 'cv:openingHours',
    },
  },
  Address: {
    iri: 'locn:Address',
    properties: {
      addressArea: 'locn:addressArea',
      addressId: 'locn:addressId',
      administrativeUnitLevel1: 'locn:adminUnitL1',
      administrativeUnitLevel2: 'locn:adminUnitL2',
      fullAddress: 'locn:fullAddress',
      locatorDesignator: 'locn:locatorDesignator',
      locatorName: 'locn:locatorName',
      postCode: 'locn:postCode',
      postName: 'locn:postName',
      postOfficeBox: 'locn:poBox',
      thoroughfare: 'locn:thoroughfare',
    },
  },
  TemporalEntity: {
    iri: 'time:TemporalEntity',
    properties: { description: 'dct:description', frequency: 'cv:frequency' },
  },
  Cost: {
    iri: 'cv:Cost',
    properties: {
      identifier: 'dct:identifier',
      description: 'dct:description',
      currency: 'cv:currency',
      hasValue: 'cv:hasValue',
      ifAccessedThrough: 'cv:ifAccessedThrough',
      isDefinedBy: 'cv:isDefinedBy',
    },
  },
  Output: {
    iri: 'cv:Output',
    properties: { ...named, isPartOf: 'dct:isPartOf', language: 'dct:language', type: 'dct:type' },
  },
  Rule: {
    iri: 'cpsv:Rule',
    properties: { ...named, implements: 'cpsv:implements', language: 'dct:language', type: 'dct:type' },
  },
  LegalResource: { iri: 'eli:LegalResource', properties: { related: 'dct:relation' } },
  LifeEvent: { iri: 'cv:LifeEvent', properties: { type: 'dct:type' } },
  BusinessEvent: { iri: 'cv:BusinessEvent', properties: { type: 'dct:type' } },
  Event: { iri: 'cv:Event', properties: { ...named, hasRelatedService: 'cv:hasRelatedService' } },
  Dataset: {
    iri: 'dcat:Dataset',
    properties: {
      title: 'dct:title',
      description: 'dct:description',
      identifier: 'dct:identifier',
      hasPart: 'dct:hasPart',
      landingPage: 'dcat:landingPage',
      publisher: 'dct:publisher',
    },
  },
  Concept: { iri: 'skos:Concept', properties: {} },
  Collection: { iri: 'skos:Collection', properties: { member: 'skos:member' } },
  Document: { iri: 'foaf:Document', properties: {} },
  Location: { iri: 'dct:Location', properties: {} },
  LinguisticSystem: { iri: 'dct:LinguisticSystem', properties: {} },
};

/** Every term of the table and every prefix → its address: the standard's context, without what only shortens values. */
export function jsonLdContext(): Record<string, string> {
  const terms = Object.entries(vocabulary).flatMap(([name, { iri: own, properties }]) => [
    [name, iri(own)],
    ...Object.entries(properties).map(([property, curie]) => [`${name}.${property}`, iri(curie)]),
  ]);
  return { ...PREFIXES, ...(Object.fromEntries(terms) as Record<string, string>) };
}

/**
 * What the standard has no word for. The names are below the catalogue's own address; they are known by how they end,
 * because a file may come from any catalogue.
 */
export const OWN = {
  /** JSON: what the other properties of a thing do not say (see rest.ts). */
  rest: '/ns/ventanilla#rest',
  /** The same for the variant, where trámite and variant are one PublicService. */
  variantRest: '/ns/ventanilla#variantRest',
  /** Place among its siblings, from 0. */
  order: '/ns/ventanilla#order',
  localLayer: '/ns/ventanilla#LocalLayer',
  /** The scheme of concepts that a catalogue's categories are. */
  categories: '/vocabulary/categories',
} as const;

/** Address of a word of ours below a catalogue's: `…/vocabulary/channel/online`. */
export function wordAddress(publicUrl: string, list: string, word: string): string {
  return `${publicUrl}/vocabulary/${list}/${encodeURIComponent(word)}`;
}

/** The word of such an address, or undefined for an address of somebody else's. */
export function wordOf(address: string, list: string): string | undefined {
  const found = new RegExp(`/vocabulary/${list}/([^/]+)$`).exec(address)?.[1];
  if (found === undefined) return undefined;
  try {
    return decodeURIComponent(found);
  } catch {
    return undefined;
  }
}
