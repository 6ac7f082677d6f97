/**
 * A trámite in the words of CPSV-AP: one PublicService; one each for its variants, as parts of it, when they differ in
 * what they ask for or cost.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Rich } from '../../contract/richtext.ts';
import type { Text } from '../../contract/text.ts';
import type { TramiteContent, Variant } from '../../contract/tramite.ts';
import { readPart, readService, readSingle } from '../../importers/cpsv-ap/read-service.ts';
import { OWN } from '../../importers/cpsv-ap/terms.ts';
import { toPlainText } from '../../richtext/to-plain-text.ts';
import { addressesBelow } from './addresses-below.ts';
import { describeLegalResource, describeOutput } from './describe-parts.ts';
import { describeVariant } from './describe-variant.ts';
import { plainText } from './plain-text.ts';
import type { Statements } from './statements.ts';

export function describeTramite(out: Statements, tramite: TramiteContent, place: number): void {
  const self = addressesBelow(out.publicUrl).tramite(tramite.code);
  describeService(out, self, tramite);
  const parts = differ(tramite.variants) ? describeVariants(out, self, tramite) : [];
  if (parts.length === 0) describeAlike(out, self, tramite.variants);
  out.order(self, place);
  out.finish(self, tramite, (reading) =>
    readService(reading, { service: self, parts, updatedAt: tramite.updatedAt }),
  );
}

/** Without order: what they ask for and cost is what a citizen chooses by. */
function differ([first, ...others]: readonly Variant[]): boolean {
  return others.some(
    (other) =>
      !isDeepStrictEqual(other.requirements, first?.requirements) ||
      !isDeepStrictEqual(other.fees, first?.fees),
  );
}

function describeService(out: Statements, self: string, tramite: TramiteContent): void {
  const addresses = addressesBelow(out.publicUrl);
  out.type(self, 'cpsv:PublicService');
  out.word(self, 'dct:identifier', tramite.code);
  out.text(self, 'dct:title', tramite.name);
  for (const name of tramite.alternateNames) out.text(self, 'dct:alternative', name);
  out.text(self, 'dct:description', describe(tramite.summary, tramite.description));
  out.thing(self, 'cv:hasCompetentAuthority', addresses.institution(tramite.institution));
  out.thing(self, 'dct:isPartOf', addresses.catalogue);
  for (const { kind } of tramite.audiences) out.concept(self, 'dct:audience', 'audience', kind);
  for (const code of tramite.categories) out.thing(self, 'cv:thematicArea', addresses.category(code));
  for (const code of tramite.lifeEvents) out.thing(self, 'cv:isGroupedBy', addresses.lifeEvent(code));
  for (const keyword of tramite.keywords) out.text(self, 'dcat:keyword', keyword);
  for (const code of tramite.requires) out.thing(self, 'dct:requires', addresses.tramite(code));
  for (const code of tramite.related) out.thing(self, 'cv:relatedService', addresses.tramite(code));
  out.thing(self, 'dct:isReplacedBy', tramite.successor && addresses.tramite(tramite.successor));
  out.concept(self, 'adms:status', 'status', tramite.status);
  out.word(
    self,
    'dct:modified',
    tramite.updatedAt,
    tramite.updatedAt.includes('T') ? 'xsd:dateTime' : 'xsd:date',
  );
  out.thing(self, 'dct:source', tramite.source);
  for (const [at, output] of tramite.outputs.entries()) describeOutput(out, self, output, at);
  for (const [at, norm] of tramite.legalBasis.entries()) describeLegalResource(out, self, norm, at);
}

/** The standard has one description: the sentence of the card first, then the rest of it as plain paragraphs. */
function describe(summary: Text, description: Rich | undefined): Text {
  const langs = new Set([...Object.keys(summary), ...Object.keys(description ?? {})]);
  const inLang = (lang: string) => {
    const tree = description?.[lang];
    return [summary[lang] ?? summary.es, ...(tree ? [toPlainText(tree)] : [])].join('\n\n');
  };
  return { es: inLang('es'), ...Object.fromEntries([...langs].map((lang) => [lang, inLang(lang)])) };
}

function describeVariants(out: Statements, whole: string, tramite: TramiteContent): string[] {
  const addresses = addressesBelow(out.publicUrl);
  // The shapes let a service be part of nothing but a dataset: the whole is described as one, of its variants.
  out.type(whole, 'dcat:Dataset');
  out.thing(whole, 'dct:publisher', addresses.publisher);
  return tramite.variants.map((variant, at) => {
    const self = `${whole}#variant-${at + 1}`;
    out.type(self, 'cpsv:PublicService');
    out.word(self, 'dct:identifier', `${tramite.code}.${variant.code}`);
    out.text(self, 'dct:title', titleOf(tramite.name, variant.name));
    out.text(self, 'dct:description', plainText(variant.description) ?? tramite.summary);
    out.thing(self, 'cv:hasCompetentAuthority', addresses.institution(tramite.institution));
    out.thing(self, 'dct:isPartOf', whole);
    out.thing(whole, 'dct:hasPart', self);
    describeVariant(out, self, variant);
    out.order(self, at);
    out.finish(self, variant, (reading) => readPart(reading, self, whole, tramite.name), OWN.variantRest);
    return self;
  });
}

function titleOf(tramite: Text, variant: Text): Text {
  const entries = Object.entries(variant).map(([lang, words]) => [
    lang,
    `${tramite[lang] ?? tramite.es}: ${words}`,
  ]);
  return { es: variant.es, ...(Object.fromEntries(entries) as Record<string, string>) };
}

/** One variant, or several that ask for the same: the service itself, with the channels of all of them. */
function describeAlike(out: Statements, self: string, variants: readonly Variant[]): void {
  const [first, ...others] = variants;
  if (!first) return;
  describeVariant(out, self, { ...first, channels: variants.flatMap(({ channels }) => channels) });
  if (others.length === 0) out.finish(self, first, (reading) => readSingle(reading, self), OWN.variantRest);
}
