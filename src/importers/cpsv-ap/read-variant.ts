/** What hangs from a PublicService: channels, requirements with their evidence, costs, rules and contact points. */
import { AUDIENCES } from '../../contract/vocabulary.ts';
import type { Thing } from './graph.ts';
import { joinTexts, readRich } from './read-rich.ts';
import { readChannel, readCost, readForm, readRequirement, readRule } from './read-parts.ts';
import { isCode, type Reading } from './reading.ts';
import type { Fields } from './rest.ts';
import { OWN, wordOf } from './terms.ts';
import { readXsdDuration } from './xsd-duration.ts';

export function readVariant(reading: Reading, service: Thing, said: Fields): Fields {
  const { graph } = reading;
  const rules = graph.orderedThings(service, 'cpsv:follows').map((rule) => readRule(reading, rule));
  const steps = rules.map(({ step }) => step).filter((step) => step !== undefined);
  const contacts = graph.things(service, 'cv:contactPoint');
  const time = graph.word(service, 'cv:processingTime');
  for (const type of graph.things(service, 'cv:hasInputType'))
    if (wordOf(type, 'evidence-type') !== undefined)
      graph.accept(type, 'dct:identifier', 'cv:evidenceTypeClassification');
  return reading.complete(
    service,
    {
      ...said,
      channels: [
        ...graph.orderedThings(service, 'cv:hasChannel').flatMap((each) => readChannel(reading, each) ?? []),
        ...contacts
          .filter((each) => !isOffice(reading, each))
          .flatMap((each) => readContactChannels(reading, each)),
      ],
      steps: steps.map((step, index) => ({ order: index + 1, ...step })),
      instructions: rules.find(({ instructions }) => instructions)?.instructions,
      requirements: readRequirements(reading, service),
      fees: graph.orderedThings(service, 'cv:hasCost').map((cost) => readCost(reading, cost)),
      usualTime: time === undefined ? undefined : readXsdDuration(time),
      offices: contacts
        .filter((each) => isOffice(reading, each))
        .map((each) => ({ office: reading.code('office', each) })),
      forms: graph.orderedThings(service, 'foaf:page').flatMap((page) => readForm(reading, page) ?? []),
    },
    OWN.variantRest,
  );
}

/** In an export of one service the office itself may stand elsewhere: then its address says what it is. */
function isOffice({ graph }: Reading, contact: Thing): boolean {
  return graph.peek(contact, 'locn:address').length > 0 || !graph.has(contact);
}

/** Telephones, addresses of mail and pages of a contact point, each with the hours as the file words them. */
function readContactChannels({ graph }: Reading, contact: Thing): Fields[] {
  graph.accept(contact, 'rdf:type');
  const hours = (['cv:openingHours', 'cv:specialOpeningHoursSpecification'] as const)
    .flatMap((curie) => graph.things(contact, curie))
    .map((each) => {
      graph.accept(each, 'rdf:type');
      return graph.text(each, 'dct:description');
    });
  const notes = joinTexts([graph.text(contact, 'dct:description'), ...hours], '\n');
  const noted = notes ? { notes } : {};
  return [
    ...graph.literals(contact, 'cv:telephone').map(({ text }) => ({ kind: 'phone', phone: text, ...noted })),
    ...graph.literals(contact, 'cv:email').map(({ text }) => ({
      kind: 'email',
      notes: joinTexts([{ es: text.replace(/^mailto:/, '') }, notes], '\n'),
    })),
    ...graph.things(contact, 'cv:contactPage').map((url) => ({ kind: 'online', url, ...noted })),
  ];
}

function readRequirements(reading: Reading, service: Thing): Fields[] {
  const { graph } = reading;
  const supporting = new Set<Thing>();
  const taken = new Set<string>();
  const idOf = (thing: Thing, at: number) => {
    const identifier = graph.peekWord(thing, 'dct:identifier') ?? '';
    const id = isCode(identifier) && !taken.has(identifier) ? identifier : `r${at}`;
    if (id === identifier) graph.accept(thing, 'dct:identifier');
    taken.add(id);
    return id;
  };
  const held = graph.orderedThings(service, 'cv:holdsRequirement').map((thing, index) => {
    for (const each of graph.peek(thing, 'cv:hasSupportingEvidence')) supporting.add(each);
    return readRequirement(reading, thing, idOf(thing, index + 1));
  });
  const loose = graph
    .things(service, 'cpsv:hasInput')
    .filter((evidence) => !supporting.has(evidence))
    .map((evidence, index) => readEvidence(reading, evidence, idOf(evidence, held.length + index + 1)));
  return [...held, ...loose];
}

/** A paper that the service asks for without saying which requirement it proves. */
function readEvidence(reading: Reading, thing: Thing, id: string): Fields {
  const { graph } = reading;
  graph.accept(thing, 'rdf:type', 'dct:conformsTo');
  return reading.complete(thing, {
    id,
    name: graph.text(thing, 'dct:title') ?? { es: id },
    description: readRich([graph.text(thing, 'dct:description')]),
    url: graph.things(thing, 'foaf:page')[0],
  });
}

export function readAudience({ graph }: Reading, service: Thing): Fields[] {
  const kinds = graph.peek(service, 'dct:audience').map((address) => wordOf(address, 'audience'));
  if (kinds.every((kind) => AUDIENCES.some((known) => known === kind))) graph.accept(service, 'dct:audience');
  return kinds.flatMap((kind) => (AUDIENCES.some((known) => known === kind) ? [{ kind }] : []));
}
