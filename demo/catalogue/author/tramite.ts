import type { Rich } from '../../../src/contract/richtext.ts';
import type { Duration, Text } from '../../../src/contract/text.ts';
import type { AudienceKind, TramiteInput } from '../../../src/contract/tramite.ts';
import { asText, type Words } from './as-text.ts';
import { paragraphs } from './rich.ts';

type OutputKind = NonNullable<TramiteInput['outputs']>[number]['kind'];
type Audience = NonNullable<TramiteInput['audiences']>[number];

/** A fiche as its author writes it. A string of a rich field is one paragraph. */
type WrittenTramite = Omit<
  TramiteInput,
  | 'code'
  | 'name'
  | 'institution'
  | 'alternateNames'
  | 'keywords'
  | 'description'
  | 'purpose'
  | 'whoMust'
  | 'audiences'
  | 'outputs'
  | 'registration'
  | 'appeals'
  | 'alerts'
  | 'silence'
  | 'faq'
  | 'unit'
> & {
  summary: Text & { en: string };
  /** When it is not the code without its number. */
  institution?: string;
  /** Other names, in the words people use. */
  alternateNames?: Words[];
  keywords?: Words[];
  description?: string | Rich;
  purpose?: string | Rich;
  whoMust?: string | Rich;
  audiences: (AudienceKind | Audience)[];
  outputs?: {
    name: string;
    kind: OutputKind;
    validity?: Duration;
    delivery?: string;
    verifiable?: boolean;
  }[];
  /** Demonstration number of the registry, `RNT-DEMO-0001`; absent when it is not inscribed. */
  registered?: `RNT-DEMO-${number}`;
  /** Area and unit that answer for it. */
  unit?: { area: string; unit?: string; contact?: string };
  silence?: { applies: boolean; effect?: 'positive' | 'negative' | 'none'; term?: Duration; text: string };
  appeals?: { before: string; term?: Duration; effect?: string; text: string }[];
  alerts?: { text: string; from?: string; until?: string }[];
  faq?: { q: string; a: string | Rich }[];
};

/**
 * A fiche of the demonstration catalogue: `tramite('RNPN-0002', { es: 'Renovar el DUI', en: 'Renew the DUI' }, { … })`.
 * The institution is the code without its number.
 */
export function tramite(code: string, name: Text & { en: string }, written: WrittenTramite): TramiteInput {
  const { registered, institution, alternateNames, keywords, audiences, ...more } = written;
  const { description, purpose, whoMust, outputs, unit, silence, appeals, alerts, faq, ...rest } = more;
  return {
    code,
    name,
    institution: institution ?? code.replace(/-\d{4}$/, ''),
    ...rest,
    audiences: audiences.map((audience) => (typeof audience === 'string' ? { kind: audience } : audience)),
    ...(alternateNames && { alternateNames: alternateNames.map(asText) }),
    ...(keywords && { keywords: keywords.map(asText) }),
    ...(description !== undefined && { description: asRich(description) }),
    ...(purpose !== undefined && { purpose: asRich(purpose) }),
    ...(whoMust !== undefined && { whoMust: asRich(whoMust) }),
    ...(outputs && {
      outputs: outputs.map(({ name, delivery, ...output }) => ({
        ...output,
        name: asText(name),
        ...(delivery !== undefined && { delivery: asText(delivery) }),
      })),
    }),
    ...(unit && {
      unit: {
        area: asText(unit.area),
        ...(unit.unit !== undefined && { unit: asText(unit.unit) }),
        ...(unit.contact !== undefined && { contact: asText(unit.contact) }),
      },
    }),
    ...(silence && { silence: { ...silence, text: asText(silence.text) } }),
    ...(appeals && {
      appeals: appeals.map(({ before, effect, text, ...appeal }) => ({
        ...appeal,
        before: asText(before),
        ...(effect !== undefined && { effect: asText(effect) }),
        text: asText(text),
      })),
    }),
    ...(alerts && { alerts: alerts.map((alert) => ({ ...alert, text: asText(alert.text) })) }),
    ...(faq && { faq: faq.map(({ q, a }) => ({ q: asText(q), a: asRich(a) })) }),
    ...(registered && {
      registration: {
        registry: asText('Registro Nacional de Trámites (número de demostración)'),
        number: registered,
        status: 'registered' as const,
      },
    }),
    licence: 'CC-BY-4.0',
  };
}

function asRich(words: string | Rich): Rich {
  return typeof words === 'string' ? paragraphs(words) : words;
}
