/** Catalogue, organisations, offices, categories, life events and local layers in the words of CPSV-AP. */
import type { CatalogueInfo } from '../../contract/catalogue.ts';
import type { Category, Institution, LifeEvent, LocalLayer, Office } from '../../contract/institution.ts';
import {
  DAY_NAMES,
  readException,
  readHours,
  sayException,
  sayHours,
} from '../../importers/cpsv-ap/read-hours.ts';
import {
  readCategory,
  readInfo,
  readInstitution,
  readLifeEvent,
  readOffice,
} from '../../importers/cpsv-ap/read-organisations.ts';
import { iri, OWN, type Curie } from '../../importers/cpsv-ap/terms.ts';
import { addressesBelow } from './addresses-below.ts';
import type { Statements } from './statements.ts';

const FREQUENCY = 'http://publications.europa.eu/resource/authority/frequency/WEEKLY';

export function describeCatalogue(out: Statements, info: CatalogueInfo): void {
  const { catalogue, publisher, country } = addressesBelow(out.publicUrl);
  out.type(catalogue, 'dcat:Dataset');
  out.text(catalogue, 'dct:title', info.title);
  out.text(catalogue, 'dct:description', info.notice ?? info.title);
  out.thing(catalogue, 'dct:publisher', publisher);
  out.thing(catalogue, 'dcat:landingPage', info.source);
  if (info.source !== undefined) out.type(info.source, 'foaf:Document');
  out.word(catalogue, 'dct:modified', info.date, 'xsd:date');
  out.type(publisher, 'foaf:Agent');
  out.text(publisher, 'dct:title', info.title);
  out.word(publisher, 'dct:identifier', info.country);
  out.type(country, 'dct:Location');
  out.finish(catalogue, info, (reading) => readInfo(reading, catalogue));
}

export function describeCategory(out: Statements, category: Category, place: number): void {
  const addresses = addressesBelow(out.publicUrl);
  const self = addresses.category(category.code);
  out.type(self, 'skos:Concept');
  out.word(self, 'dct:identifier', category.code);
  out.text(self, 'skos:prefLabel', category.name);
  out.text(self, 'skos:definition', category.description);
  out.thing(self, 'skos:inScheme', out.publicUrl + OWN.categories);
  out.thing(self, 'skos:broader', category.parent && addresses.category(category.parent));
  out.order(self, place);
  out.finish(self, category, (reading) => readCategory(reading, self));
}

export function describeLifeEvent(out: Statements, event: LifeEvent, place: number): void {
  const addresses = addressesBelow(out.publicUrl);
  const self = addresses.lifeEvent(event.code);
  out.type(self, 'cv:LifeEvent', 'cv:Event');
  out.word(self, 'dct:identifier', event.code);
  out.text(self, 'dct:title', event.name);
  for (const code of event.tramites) out.thing(self, 'cv:hasRelatedService', addresses.tramite(code));
  out.order(self, place);
  out.finish(self, event, (reading) => readLifeEvent(reading, self, place + 1));
}

export function describeInstitution(out: Statements, institution: Institution, place: number): void {
  const addresses = addressesBelow(out.publicUrl);
  const self = addresses.institution(institution.code);
  out.type(self, 'cv:PublicOrganisation', 'org:Organization');
  out.word(self, 'dct:identifier', institution.code);
  out.text(self, 'skos:prefLabel', institution.name);
  out.word(self, 'skos:altLabel', institution.acronym);
  out.text(self, 'dct:description', institution.mission);
  out.thing(self, 'dct:spatial', addresses.country);
  out.thing(self, 'org:subOrganizationOf', institution.parent && addresses.institution(institution.parent));
  out.thing(self, 'foaf:homepage', institution.url);
  if (institution.email !== undefined || institution.phones.length > 0) {
    const contact = `${self}#contact`;
    out.thing(self, 'cv:contactPoint', contact);
    out.type(contact, 'cv:ContactPoint');
    out.order(contact, 0);
    describeContact(out, contact, institution);
  }
  out.order(self, place);
  out.finish(self, institution, (reading) => readInstitution(reading, self));
}

function describeContact(
  out: Statements,
  contact: string,
  { email, phones }: Pick<Office, 'email' | 'phones'>,
): void {
  for (const { number } of phones) out.word(contact, 'cv:telephone', number);
  out.word(contact, 'cv:email', email);
}

export function describeOffice(out: Statements, office: Office, place: number): void {
  const self = addressesBelow(out.publicUrl).office(office.code);
  out.type(self, 'cv:ContactPoint');
  out.word(self, 'dct:identifier', office.code);
  out.text(self, 'dct:title', office.name);
  out.thing(self, 'cv:ownedBy', addressesBelow(out.publicUrl).institution(office.institution));
  describeAddress(out, self, office);
  out.word(self, 'geo:lat', decimal(office.lat), 'xsd:decimal');
  out.word(self, 'geo:long', decimal(office.lon), 'xsd:decimal');
  out.text(self, 'dct:description', office.directions);
  describeContact(out, self, office);
  describeHours(out, self, office);
  describeExceptions(out, self, office);
  out.order(self, place);
  out.finish(self, office, (reading) => readOffice(reading, self, undefined));
}

function describeAddress(out: Statements, office: string, place: Office): void {
  const address = `${office}#address`;
  out.thing(office, 'locn:address', address);
  out.type(address, 'locn:Address');
  out.text(address, 'locn:fullAddress', place.address);
  const inSpanish = (curie: Curie, words: string | undefined) =>
    out.text(address, curie, words === undefined ? undefined : { es: words });
  inSpanish('locn:addressArea', place.district);
  inSpanish('locn:postName', place.municipality);
  inSpanish('locn:adminUnitL2', place.department);
  inSpanish('locn:adminUnitL1', place.country);
}

function describeHours(out: Statements, office: string, { hours }: Office): void {
  for (const [at, each] of hours.entries()) {
    const self = `${office}#hours-${at + 1}`;
    out.thing(office, 'cv:openingHours', self);
    out.type(self, 'time:TemporalEntity');
    out.text(self, 'dct:description', { es: sayHours(each) });
    out.thing(self, 'cv:frequency', FREQUENCY);
    out.type(FREQUENCY, 'skos:Concept');
    describeMoment(out, self, 'time:hasBeginning', each.opens, each.days);
    describeMoment(out, self, 'time:hasEnd', each.closes);
    out.order(self, at);
    out.finish(self, each, (reading) => readHours(reading, self) ?? {});
  }
}

function describeExceptions(out: Statements, office: string, { exceptions }: Office): void {
  for (const [at, each] of exceptions.entries()) {
    const self = `${office}#exception-${at + 1}`;
    out.thing(office, 'cv:specialOpeningHoursSpecification', self);
    out.type(self, 'time:TemporalEntity');
    out.text(self, 'dct:description', { es: sayException(each) });
    const begins = describeMoment(out, self, 'time:hasBeginning', each.closed ? undefined : each.opens);
    out.word(begins, 'time:inXSDDate', each.date, 'xsd:date');
    if (each.closes !== undefined && !each.closed) describeMoment(out, self, 'time:hasEnd', each.closes);
    out.order(self, at);
    out.finish(self, each, (reading) => readException(reading, self) ?? {});
  }
}

function describeMoment(
  out: Statements,
  entity: string,
  end: 'time:hasBeginning' | 'time:hasEnd',
  clock: string | undefined,
  days: Office['hours'][number]['days'] = [],
): string {
  const instant = `${entity}-${end === 'time:hasEnd' ? 'end' : 'beginning'}`;
  out.thing(entity, end, instant);
  out.type(instant, 'time:Instant');
  if (clock !== undefined) {
    const [hour = '', minute = ''] = clock.split(':');
    const description = `${instant}-time`;
    out.thing(instant, 'time:inDateTime', description);
    out.type(description, 'time:DateTimeDescription');
    for (const day of days) out.thing(description, 'time:dayOfWeek', iri(`time:${DAY_NAMES[day].term}`));
    out.word(description, 'time:hour', String(Number(hour)), 'xsd:nonNegativeInteger');
    out.word(description, 'time:minute', String(Number(minute)), 'xsd:nonNegativeInteger');
    out.thing(description, 'time:unitType', iri('time:unitMinute'));
  }
  return instant;
}

function decimal(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

/** What an institution adds to a fiche has no word in the standard at all. */
export function describeLocalLayer(out: Statements, layer: LocalLayer, place: number): void {
  const self = `${out.publicUrl}/id/local-layer/${place + 1}`;
  out.thing(self, 'rdf:type', out.publicUrl + OWN.localLayer);
  out.order(self, place);
  out.finish(self, layer, (reading) => reading.complete(self, {}));
}
