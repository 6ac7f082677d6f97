/** What hangs from a trámite or a variant: each a thing of its own, numbered below it. */
import type { LegalBasis, Requirement, Step, TramiteContent, Variant } from '../../contract/tramite.ts';
import {
  readChannel,
  readCost,
  readForm,
  readLegalResource,
  readOutput,
  readRequirement,
  readRule,
} from '../../importers/cpsv-ap/read-parts.ts';
import { wordAddress, type Curie } from '../../importers/cpsv-ap/terms.ts';
import { plainText } from './plain-text.ts';
import type { Statements } from './statements.ts';

const CURRENCIES = 'http://publications.europa.eu/resource/authority/currency';

export function partAddress(whole: string, name: string, at: number): string {
  return `${whole}${whole.includes('#') ? '-' : '#'}${name}-${at + 1}`;
}

/** Ties the part to its whole, in its place. */
function begin(
  out: Statements,
  tie: { whole: string; by: Curie; as: Curie; name: string; at: number },
): string {
  const self = partAddress(tie.whole, tie.name, tie.at);
  out.thing(tie.whole, tie.by, self);
  out.type(self, tie.as);
  out.order(self, tie.at);
  return self;
}

/** The shapes want an identifier of what has none in our data. */
function number(out: Statements, self: string): void {
  out.word(self, 'dct:identifier', decodeURIComponent(self.slice(self.lastIndexOf('/') + 1)));
}

export function describeOutput(
  out: Statements,
  whole: string,
  output: TramiteContent['outputs'][number],
  at: number,
): void {
  const self = begin(out, { whole, by: 'cpsv:produces', as: 'cv:Output', name: 'output', at });
  number(out, self);
  out.text(self, 'dct:title', output.name);
  out.concept(self, 'dct:type', 'output', output.kind);
  out.text(self, 'dct:description', output.delivery);
  out.finish(self, output, (reading) => readOutput(reading, self));
}

export function describeLegalResource(out: Statements, whole: string, norm: LegalBasis, at: number): void {
  const self = begin(out, { whole, by: 'cv:hasLegalResource', as: 'eli:LegalResource', name: 'norm', at });
  out.word(self, 'dct:identifier', norm.number);
  out.text(self, 'dct:title', norm.name);
  out.concept(self, 'dct:type', 'legal', norm.kind);
  out.word(self, 'dct:issued', norm.date, 'xsd:date');
  describePage(out, self, norm.url);
  out.finish(self, norm, (reading) => readLegalResource(reading, self));
}

export function describeChannel(
  out: Statements,
  whole: string,
  channel: Variant['channels'][number],
  at: number,
): void {
  const self = begin(out, { whole, by: 'cv:hasChannel', as: 'cv:Channel', name: 'channel', at });
  number(out, self);
  out.concept(self, 'dct:type', 'channel', channel.kind);
  out.text(self, 'dct:description', channel.notes);
  out.word(self, 'cv:telephone', channel.phone);
  describePage(out, self, channel.url);
  out.finish(self, channel, (reading) => readChannel(reading, self) ?? {});
}

/** The requirement, the paper that proves it, and the type of that paper. */
export function describeRequirement(
  out: Statements,
  whole: string,
  requirement: Requirement,
  at: number,
): void {
  const self = begin(out, {
    whole,
    by: 'cv:holdsRequirement',
    as: 'cv:Requirement',
    name: 'requirement',
    at,
  });
  out.word(self, 'dct:identifier', requirement.id);
  out.text(self, 'dct:title', requirement.name);
  out.concept(self, 'dct:type', 'requirement', requirement.kind);
  describeEvidence(out, whole, self, requirement);
  out.finish(self, requirement, (reading) => readRequirement(reading, self, requirement.id));
}

function describeEvidence(out: Statements, service: string, requirement: string, said: Requirement): void {
  const self = `${requirement}-evidence`;
  const type = wordAddress(out.publicUrl, 'evidence-type', said.kind);
  out.thing(requirement, 'cv:hasSupportingEvidence', self);
  out.thing(service, 'cpsv:hasInput', self);
  out.thing(service, 'cv:hasInputType', type);
  out.type(self, 'cv:Evidence');
  out.word(self, 'dct:identifier', said.id);
  out.text(self, 'dct:title', said.name);
  out.text(self, 'dct:description', plainText(said.description));
  out.thing(self, 'cv:supportsRequirement', requirement);
  out.thing(self, 'dct:conformsTo', type);
  describePage(out, self, said.url);
  out.type(type, 'cv:EvidenceType');
  out.word(type, 'dct:identifier', said.kind);
  out.concept(type, 'cv:evidenceTypeClassification', 'requirement', said.kind);
}

export function describeCost(
  out: Statements,
  whole: string,
  { fees, channels }: Pick<Variant, 'fees' | 'channels'>,
  at: number,
): void {
  const fee = fees[at];
  if (!fee) return;
  const self = begin(out, { whole, by: 'cv:hasCost', as: 'cv:Cost', name: 'cost', at });
  number(out, self);
  out.text(self, 'dct:description', fee.concept ?? fee.text);
  if (fee.kind === 'free') out.word(self, 'cv:hasValue', '0', 'xsd:double');
  if (fee.kind === 'amount' && fee.amount) {
    const currency = `${CURRENCIES}/${fee.amount.currency}`;
    out.word(self, 'cv:hasValue', fee.amount.amount, 'xsd:double');
    out.thing(self, 'cv:currency', currency);
    out.type(currency, 'skos:Concept');
  }
  const through = channels.findIndex(({ kind }) => kind === fee.whenChannel);
  if (through >= 0) out.thing(self, 'cv:ifAccessedThrough', partAddress(whole, 'channel', through));
  out.finish(self, fee, (reading) => readCost(reading, self));
}

export function describeStep(out: Statements, whole: string, step: Step, at: number): void {
  const self = begin(out, { whole, by: 'cpsv:follows', as: 'cpsv:Rule', name: 'step', at });
  number(out, self);
  out.text(self, 'dct:title', step.title);
  out.text(self, 'dct:description', plainText(step.description) ?? step.title);
  // Its number is where it stands; only a number of its own is told apart.
  const { order, ...rest } = step;
  out.finish(self, order === at + 1 ? rest : step, (reading) => readRule(reading, self).step ?? {});
}

export function describeInstructions(out: Statements, whole: string, { instructions, steps }: Variant): void {
  if (!instructions) return;
  const tie = { whole, by: 'cpsv:follows', as: 'cpsv:Rule', name: 'instructions', at: steps.length } as const;
  const self = begin(out, tie);
  number(out, self);
  out.concept(self, 'dct:type', 'rule', 'instructions');
  out.text(self, 'dct:title', { es: 'Instrucciones' });
  out.text(self, 'dct:description', plainText(instructions));
}

export function describeForm(
  out: Statements,
  whole: string,
  form: Variant['forms'][number],
  at: number,
): void {
  const self = begin(out, { whole, by: 'foaf:page', as: 'foaf:Document', name: 'form', at });
  out.text(self, 'dct:title', form.name);
  out.thing(self, 'rdfs:seeAlso', form.url);
  out.finish(self, form, (reading) => readForm(reading, self) ?? {});
}

function describePage(out: Statements, subject: string, url: string | undefined): void {
  if (url === undefined) return;
  out.thing(subject, 'foaf:page', url);
  out.type(url, 'foaf:Document');
}
