/** Organisations, offices, categories, life events and the catalogue itself → fields of our records. */
import type { Thing } from './graph.ts';
import { readException, readHours } from './read-hours.ts';
import type { Reading } from './reading.ts';
import type { Fields } from './rest.ts';
import { OWN } from './terms.ts';

export function readInstitution(reading: Reading, thing: Thing): Fields {
  const { graph } = reading;
  graph.accept(thing, 'rdf:type');
  const code = reading.code('institution', thing);
  // In our own exports it is the country of the catalogue, said again.
  if (graph.own(thing, OWN.order) !== undefined) graph.accept(thing, 'dct:spatial');
  const [contact] = graph.things(thing, 'cv:contactPoint');
  const [parent] = graph.things(thing, 'org:subOrganizationOf');
  const [url] = graph.things(thing, 'foaf:homepage');
  return reading.complete(thing, {
    code,
    name: graph.text(thing, 'skos:prefLabel') ?? graph.text(thing, 'dct:title') ?? { es: code },
    acronym: graph.word(thing, 'skos:altLabel'),
    mission: graph.text(thing, 'dct:description'),
    parent: parent && reading.code('institution', parent),
    url,
    ...(contact === undefined ? {} : readContact(reading, contact)),
  });
}

/** A contact point that has an address is an office; one without is a way to reach the service (see read-variant.ts). */
export function readOffice(reading: Reading, thing: Thing, owner: Thing | undefined): Fields {
  const { graph } = reading;
  graph.accept(thing, 'rdf:type');
  const [own] = graph.things(thing, 'cv:ownedBy');
  const institution = own ?? owner;
  const [address] = graph.things(thing, 'locn:address');
  const lat = graph.word(thing, 'geo:lat');
  const lon = graph.word(thing, 'geo:long');
  const code = reading.code('office', thing);
  return reading.complete(thing, {
    code,
    name: graph.text(thing, 'dct:title') ?? { es: code },
    institution: institution && reading.code('institution', institution),
    ...readAddress(reading, address),
    ...(lat === undefined || lon === undefined ? {} : { lat: Number(lat), lon: Number(lon) }),
    directions: graph.text(thing, 'dct:description'),
    ...readContact(reading, thing),
    hours: present(graph.orderedThings(thing, 'cv:openingHours').map((hours) => readHours(reading, hours))),
    exceptions: present(
      graph
        .orderedThings(thing, 'cv:specialOpeningHoursSpecification')
        .map((exception) => readException(reading, exception)),
    ),
  });
}

function readAddress({ graph }: Reading, address: Thing | undefined): Fields {
  if (address === undefined) return {};
  graph.accept(address, 'rdf:type');
  const full = graph.text(address, 'locn:fullAddress') ?? graph.text(address, 'locn:thoroughfare');
  return {
    address: full ?? { es: '' },
    district: graph.word(address, 'locn:addressArea'),
    municipality: graph.word(address, 'locn:postName'),
    department: graph.word(address, 'locn:adminUnitL2'),
    country:
      countryOf(graph.peekWord(address, 'locn:adminUnitL1')) && graph.word(address, 'locn:adminUnitL1'),
  };
}

/** Our offices abroad hold a code of two letters; «Belgique» stays unread, and the report names it. */
function countryOf(written: string | undefined): string | undefined {
  return written !== undefined && /^[A-Z]{2}$/.test(written) ? written : undefined;
}

function readContact({ graph }: Reading, contact: Thing): Fields {
  graph.accept(contact, 'rdf:type');
  graph.own(contact, OWN.order);
  const phones = graph.literals(contact, 'cv:telephone').map(({ text }) => ({ number: text }));
  return { email: graph.word(contact, 'cv:email'), phones: phones.length > 0 ? phones : undefined };
}

export function readCategory(reading: Reading, thing: Thing): Fields {
  const { graph } = reading;
  graph.accept(thing, 'rdf:type', 'skos:inScheme');
  const [parent] = graph.things(thing, 'skos:broader');
  const code = reading.code('category', thing);
  const name = graph.text(thing, 'skos:prefLabel');
  if (!name) reading.note(thing, `El archivo no trae el nombre de la categoría ${thing}; escríbalo.`);
  return reading.complete(thing, {
    code,
    name: name ?? { es: code },
    description: graph.text(thing, 'skos:definition'),
    parent: parent && reading.code('category', parent),
  });
}

export function readLifeEvent(reading: Reading, thing: Thing, order: number): Fields {
  const { graph } = reading;
  graph.accept(thing, 'rdf:type');
  const code = reading.code('life_event', thing);
  return reading.complete(thing, {
    code,
    name: graph.text(thing, 'dct:title') ?? { es: code },
    order,
    tramites: graph.things(thing, 'cv:hasRelatedService').map((service) => reading.code('tramite', service)),
  });
}

/** Only our own exports say of which country and zone a catalogue is, and without both it is none. */
export function readInfo(reading: Reading, thing: Thing): Fields {
  const { graph } = reading;
  graph.accept(thing, 'rdf:type', 'dct:hasPart');
  for (const agent of graph.things(thing, 'dct:publisher'))
    graph.accept(agent, 'rdf:type', 'dct:title', 'dct:identifier');
  const title = graph.text(thing, 'dct:title');
  const [source] = graph.things(thing, 'dcat:landingPage');
  return reading.complete(thing, {
    title,
    notice: graph.text(thing, 'dct:description'),
    source,
    date: graph.word(thing, 'dct:modified'),
  });
}

function present<T>(values: readonly (T | undefined)[]): T[] {
  return values.filter((value) => value !== undefined);
}
