/** What hangs from a service, one thing each → fields. The exporter reads its own words back through the same functions. */
import { LEGAL_KINDS, output as outputSchema } from '../../contract/tramite.ts';
import { CHANNELS } from '../../contract/vocabulary.ts';
import type { Rich } from '../../contract/richtext.ts';
import type { Text } from '../../contract/text.ts';
import type { Thing } from './graph.ts';
import { readRich } from './read-rich.ts';
import type { Reading } from './reading.ts';
import type { Fields } from './rest.ts';
import { OWN, wordOf } from './terms.ts';

export function readChannel(reading: Reading, thing: Thing): Fields | undefined {
  const { graph } = reading;
  const kind = graph.peek(thing, 'dct:type').flatMap((type) => wordOf(type, 'channel') ?? [])[0];
  if (!CHANNELS.some((known) => known === kind)) return undefined;
  graph.accept(thing, 'rdf:type', 'dct:type');
  acceptOwnIdentifier(reading, thing);
  const [url] = graph.things(thing, 'foaf:page');
  return reading.complete(thing, {
    kind,
    url,
    phone: graph.word(thing, 'cv:telephone'),
    notes: graph.text(thing, 'dct:description'),
  });
}

export function readRequirement(reading: Reading, thing: Thing, id: string): Fields {
  const { graph } = reading;
  const evidence = graph.things(thing, 'cv:hasSupportingEvidence');
  graph.accept(thing, 'rdf:type');
  const name = graph.text(thing, 'dct:title') ?? { es: id };
  const pages: Thing[] = [];
  const texts = evidence.flatMap((each) => {
    graph.accept(each, 'rdf:type', 'cv:supportsRequirement', 'dct:conformsTo');
    if (graph.peekWord(each, 'dct:identifier') === id) graph.accept(each, 'dct:identifier');
    pages.push(...graph.things(each, 'foaf:page'));
    const title = graph.text(each, 'dct:title');
    const isSame = JSON.stringify(title) === JSON.stringify(name);
    return [...(isSame ? [] : [title]), graph.text(each, 'dct:description')];
  });
  return reading.complete(thing, {
    id,
    ...kindOf(reading, thing),
    name,
    description: readRich([graph.text(thing, 'dct:description'), ...texts]),
    mandatory: true,
    moment: 'start',
    url: pages[0],
  });
}

function kindOf({ graph }: Reading, thing: Thing): { kind: string } {
  const kind = graph.peek(thing, 'dct:type').flatMap((type) => wordOf(type, 'requirement') ?? [])[0];
  if (kind !== undefined) graph.accept(thing, 'dct:type');
  return { kind: kind ?? 'other' };
}

export function readCost(reading: Reading, thing: Thing): Fields {
  const { graph } = reading;
  graph.accept(thing, 'rdf:type');
  acceptOwnIdentifier(reading, thing);
  const concept = graph.text(thing, 'dct:description');
  const written = graph.word(thing, 'cv:hasValue');
  const amount = written === undefined ? undefined : decimalOf(written);
  const currency = graph.peek(thing, 'cv:currency').map((address) => /([A-Z]{3})$/.exec(address)?.[1])[0];
  if (currency !== undefined) graph.accept(thing, 'cv:currency');
  const through = graph.things(thing, 'cv:ifAccessedThrough')[0];
  const whenChannel = through && graph.peek(through, 'dct:type').map((type) => wordOf(type, 'channel'))[0];
  const isFree = amount !== undefined && Number(amount) === 0;
  const isAmount = amount !== undefined && !isFree && currency !== undefined;
  if (written !== undefined && !isFree && !isAmount)
    reading.note(
      thing,
      `El costo «${written}» no trae su moneda o no es una cantidad; quedó como desconocido.`,
    );
  return reading.complete(thing, {
    kind: isFree ? 'free' : isAmount ? 'amount' : 'unknown',
    ...(isAmount ? { amount: { amount, currency } } : {}),
    concept,
    whenChannel,
    paymentPlaces: [],
    methods: [],
  });
}

/** «10.50» may come as `1.05E1`, because tools rewrite xsd:double; money is a decimal of at most four places. */
function decimalOf(written: string): string | undefined {
  const plain = String(Number(written));
  return /^\d{1,12}(\.\d{1,4})?$/.test(plain) ? plain : undefined;
}

export function readRule(reading: Reading, thing: Thing): { step?: Fields; instructions?: Rich } {
  const { graph } = reading;
  graph.accept(thing, 'rdf:type');
  acceptOwnIdentifier(reading, thing);
  const description = graph.text(thing, 'dct:description');
  const isWhole = graph.peek(thing, 'dct:type').some((type) => wordOf(type, 'rule') === 'instructions');
  if (isWhole) {
    graph.accept(thing, 'dct:type', 'dct:title');
    return { instructions: readRich([description]) };
  }
  const title: Text = graph.text(thing, 'dct:title') ?? description ?? { es: '' };
  const isSame = JSON.stringify(title) === JSON.stringify(description);
  return {
    step: reading.complete(thing, { title, description: isSame ? undefined : readRich([description]) }),
  };
}

export function readForm(reading: Reading, thing: Thing): Fields | undefined {
  const { graph } = reading;
  const [url] = graph.peek(thing, 'rdfs:seeAlso');
  if (url === undefined) return undefined;
  graph.accept(thing, 'rdf:type', 'rdfs:seeAlso');
  return reading.complete(thing, { name: graph.text(thing, 'dct:title') ?? { es: url }, url });
}

export function readOutput(reading: Reading, thing: Thing): Fields {
  const { graph } = reading;
  graph.accept(thing, 'rdf:type');
  acceptOwnIdentifier(reading, thing);
  const kind = graph.peek(thing, 'dct:type').map((type) => wordOf(type, 'output'))[0];
  const isKnown = outputSchema.shape.kind.safeParse(kind).success;
  if (isKnown) graph.accept(thing, 'dct:type');
  return reading.complete(thing, {
    name: graph.text(thing, 'dct:title') ?? { es: '' },
    kind: isKnown ? kind : 'other',
    delivery: graph.text(thing, 'dct:description'),
  });
}

export function readLegalResource(reading: Reading, thing: Thing): Fields {
  const { graph } = reading;
  graph.accept(thing, 'rdf:type');
  const kind = graph.peek(thing, 'dct:type').map((type) => wordOf(type, 'legal'))[0];
  const isKnown = LEGAL_KINDS.some((known) => known === kind);
  if (isKnown) graph.accept(thing, 'dct:type');
  const number = graph.word(thing, 'dct:identifier');
  const [page] = graph.things(thing, 'foaf:page');
  const name = graph.text(thing, 'dct:title') ?? { es: number ?? thing };
  return reading.complete(thing, {
    kind: isKnown ? kind : 'other',
    name,
    number,
    date: graph.word(thing, 'dct:issued'),
    // A law that the file only points at is at that address.
    url: page ?? (!graph.has(thing) && /^https?:/.test(thing) ? thing : undefined),
  });
}

/** Our own exports number what has no identifier of its own in our data; such a number says nothing. */
function acceptOwnIdentifier({ graph }: Reading, thing: Thing): void {
  const isOurs = graph.own(thing, OWN.order) !== undefined;
  if (isOurs) graph.accept(thing, 'dct:identifier');
}
