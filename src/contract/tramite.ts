/**
 * A trámite (government procedure) as the catalogue holds it: the fiche, its variants, and what hangs from them.
 * Shape after El Salvador's Registro Nacional de Trámites; the columns of CPSV-AP, HSDS and schema.org beside each
 * field are in docs/data-model.md. **The variant is the unit**: requirements, fees, times, channels, offices are its own.
 */
import * as z from 'zod/mini';
import { code, day, duration, instant, money, text, url } from './text.ts';
import { rich } from './richtext.ts';
import { declaredCriterion } from './simplification.ts';
import { AUDIENCES, CHANNELS, FEE_KINDS, PROVENANCES, TRAMITE_STATUSES } from './vocabulary.ts';

export {
  AUDIENCES,
  CHANNELS,
  FEE_KINDS,
  TRAMITE_STATUSES,
  type AudienceKind,
  type ChannelKind,
  type FeeKind,
  type TramiteStatus,
} from './vocabulary.ts';

export const audience = z.object({
  kind: z.enum(AUDIENCES),
  /** Whole years, inclusive. */
  age: z.optional(z.object({ from: z.optional(z.number()), to: z.optional(z.number()) })),
  condition: z.optional(text),
});

/** Class of the RNT: empresariales, ciudadanos, organizaciones, otros. */
export const CLASSES = ['EMP', 'CIU', 'ORG', 'OTR'] as const;

export const channel = z.object({
  kind: z.enum(CHANNELS),
  url: z.optional(url),
  phone: z.optional(z.string()),
  notes: z.optional(text),
});
export type Channel = z.infer<typeof channel>;

/** The seven places of payment of the RNT. */
export const PAYMENT_PLACES = [
  'central_offices',
  'regional_offices',
  'financial_institution',
  'online',
  'treasury',
  'post_offices',
  'other',
] as const;
/**
 * A cost. A blank in the source is `unknown`, never `free`. `amount` is required for amount and range, `maximum` for
 * range. `text` keeps the words of the source when they say more than the figures.
 */
export const fee = z
  .object({
    kind: z.enum(FEE_KINDS),
    amount: z.optional(money),
    maximum: z.optional(money),
    concept: z.optional(text),
    description: z.optional(rich),
    text: z.optional(text),
    mandatory: z.optional(z.boolean()),
    whenChannel: z.optional(z.enum(CHANNELS)),
    whenAudience: z.optional(z.enum(AUDIENCES)),
    paymentPlaces: z._default(z.array(z.enum(PAYMENT_PLACES)), []),
    methods: z._default(z.array(z.enum(['cash', 'card', 'transfer', 'cheque', 'online', 'other'])), []),
    url: z.optional(url),
    legalBasisRef: z.optional(z.string()),
  })
  .check(
    z.refine(
      (value) =>
        (value.kind !== 'amount' && value.kind !== 'range') ||
        (value.amount !== undefined && (value.kind !== 'range' || value.maximum !== undefined)),
      'Un costo de clase «amount» necesita amount; uno de clase «range», amount y maximum.',
    ),
  );
export type Fee = z.infer<typeof fee>;

/** A condition: the sentence that a citizen reads and, when known, the rule that a form can evaluate. */
export const condition = z.object({ text, rule: z.optional(z.string()) });

export const requirement = z.object({
  id: code,
  /** Word of the controlled vocabulary of requirement types; `other` when none fits. */
  kind: z._default(z.string(), 'other'),
  name: text,
  description: z.optional(rich),
  mandatory: z._default(z.boolean(), true),
  condition: z.optional(condition),
  /** Requirements of the same group are alternatives: one of them is enough. */
  alternativeGroup: z.optional(z.string()),
  /** True when the original must be shown or handed in; absent when the source does not say. */
  original: z.optional(z.boolean()),
  copies: z.optional(z.int().check(z.nonnegative())),
  certified: z.optional(z.boolean()),
  issuer: z.optional(text),
  issuerTramite: z.optional(code),
  stateAlreadyHasIt: z.optional(z.boolean()),
  format: z.optional(z.object({ types: z.array(z.string()), maxMb: z.optional(z.number()) })),
  moment: z._default(z.enum(['start', 'during', 'pickup']), 'start'),
  legalBasisRef: z.optional(z.string()),
  url: z.optional(url),
});
export type Requirement = z.infer<typeof requirement>;

export const step = z.object({
  order: z.int(),
  title: text,
  description: z.optional(rich),
  channel: z.optional(z.enum(CHANNELS)),
  office: z.optional(code),
  responsible: z.optional(text),
  fee: z.optional(fee),
  time: z.optional(duration),
  output: z.optional(text),
});
export type Step = z.infer<typeof step>;

export const LEGAL_KINDS = [
  'law',
  'regulation',
  'constitution',
  'international_treaty',
  'technical_regulation',
  'executive_order',
  'ministerial_agreement',
  'other',
  'non_existent',
] as const;
export const legalBasis = z.object({
  id: z.optional(z.string()),
  kind: z.enum(LEGAL_KINDS),
  name: text,
  number: z.optional(z.string()),
  articles: z.optional(z.string()),
  topic: z.optional(z.enum(['origin', 'responsible', 'requirements', 'terms', 'validity', 'fees'])),
  date: z.optional(day),
  url: z.optional(url),
  gazetteUrl: z.optional(url),
});
export type LegalBasis = z.infer<typeof legalBasis>;

export const variantOffice = z.object({ office: code, hours: z.optional(text), notes: z.optional(text) });

export const form = z.object({
  name: text,
  url,
  file: z.optional(
    z.object({
      type: z.string(),
      bytes: z.optional(z.int()),
      sha256: z.optional(z.string()),
      lang: z.optional(z.string()),
      accessible: z.optional(z.boolean()),
    }),
  ),
  htmlUrl: z.optional(url),
  instructions: z.optional(rich),
});

export const variant = z.object({
  code,
  name: text,
  description: z.optional(rich),
  channels: z._default(z.array(channel), []),
  trackingUrl: z.optional(url),
  appointment: z.optional(
    z.object({ required: z.boolean(), url: z.optional(url), phone: z.optional(z.string()) }),
  ),
  /** Steps that could be told apart. What could not is in `instructions`, whole. */
  steps: z._default(z.array(step), []),
  instructions: z.optional(rich),
  requirements: z._default(z.array(requirement), []),
  /** Requirements as the source wrote them, when they could not be told apart one by one. */
  requirementsText: z.optional(rich),
  fees: z._default(z.array(fee), []),
  usualTime: z.optional(duration),
  legalTime: z.optional(z.extend(duration, { norm: z.optional(text) })),
  validity: z.optional(duration),
  window: z._default(
    z.array(
      z.object({ from: z.string(), to: z.string(), repeats: z.optional(z.enum(['yearly', 'monthly'])) }),
    ),
    [],
  ),
  offices: z._default(z.array(variantOffice), []),
  forms: z._default(z.array(form), []),
  requestForm: z.optional(z.object({ schema: z.string(), endpoint: url })),
});
export type Variant = z.infer<typeof variant>;

export const output = z.object({
  name: text,
  kind: z.enum(['document', 'registration', 'payment', 'authorization', 'information', 'other']),
  validity: z.optional(duration),
  delivery: z.optional(text),
  verifiable: z.optional(z.boolean()),
});

export const alert = z.object({ text, from: z.optional(day), until: z.optional(day) });

/** What an author writes: everything but what the catalogue itself computes (version and hash). */
export const tramiteContent = z.object({
  code,
  name: text,
  /** The name exactly as the source wrote it, when `name` was tidied (numbers, capitals). */
  officialName: z.optional(text),
  alternateNames: z._default(z.array(text), []),
  summary: text,
  description: z.optional(rich),
  purpose: z.optional(rich),
  institution: code,
  unit: z.optional(z.object({ area: text, unit: z.optional(text), contact: z.optional(text) })),
  audiences: z._default(z.array(audience), []),
  whoMust: z.optional(rich),
  class: z.optional(z.enum(CLASSES)),
  categories: z._default(z.array(code), []),
  lifeEvents: z._default(z.array(code), []),
  keywords: z._default(z.array(text), []),
  outputs: z._default(z.array(output), []),
  variants: z.array(variant).check(z.minLength(1)),
  requires: z._default(z.array(code), []),
  related: z._default(z.array(code), []),
  next: z._default(z.array(code), []),
  legalBasis: z._default(z.array(legalBasis), []),
  /** The legal basis as the source wrote it, when norms could not be told apart. */
  legalBasisText: z.optional(rich),
  registration: z.optional(
    z.object({
      registry: text,
      number: z.string(),
      date: z.optional(day),
      url: z.optional(url),
      status: z.enum(['registered', 'in_progress', 'not_registered']),
    }),
  ),
  silence: z.optional(
    z.object({
      applies: z.boolean(),
      effect: z.optional(z.enum(['positive', 'negative', 'none'])),
      term: z.optional(duration),
      text,
    }),
  ),
  appeals: z._default(
    z.array(z.object({ before: text, term: z.optional(duration), effect: z.optional(text), text })),
    [],
  ),
  /** 0 emergente, 1 mejorado, 2 transaccional, 3 conectado. */
  digitalLevel: z.optional(z.int().check(z.minimum(0), z.maximum(3))),
  identityLevel: z.optional(z.int().check(z.minimum(0), z.maximum(3))),
  /** Only what the fiche's other fields do not tell by themselves; each criterion once. */
  simplification: z.optional(z.array(declaredCriterion)),
  alerts: z._default(z.array(alert), []),
  faq: z._default(z.array(z.object({ q: text, a: rich })), []),
  media: z._default(
    z.array(
      z.object({
        url,
        kind: z.enum(['video', 'audio', 'image', 'sign_video', 'guide']),
        duration: z.optional(z.number()),
        transcript: z.optional(text),
      }),
    ),
    [],
  ),
  status: z._default(z.enum(TRAMITE_STATUSES), 'published'),
  /** The trámite that replaces a repealed one. */
  successor: z.optional(code),
  /** A repealed trámite that lives on inside its successor: its address leads there by itself. */
  merged: z.optional(z.boolean()),
  updatedAt: z.union([instant, day]),
  verifiedAt: z.optional(day),
  verifiedBy: z.optional(text),
  /**
   * Where the texts in a language other than Spanish come from, by BCP 47 tag: `{ ppl: { provenance: 'community' } }`.
   * One statement for the whole fiche; a language without one says nothing about itself.
   */
  translations: z.optional(
    z.record(
      z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)),
      z.object({ provenance: z.enum(PROVENANCES), date: z.optional(day), by: z.optional(text) }),
    ),
  ),
  certifiedBy: z.optional(text),
  source: z.optional(url),
  licence: z.optional(z.string()),
});
/** As parsed: every default filled in. */
export type TramiteContent = z.infer<typeof tramiteContent>;
/** As an author may write it: what has a default may be left out. */
export type TramiteInput = z.input<typeof tramiteContent>;

/**
 * A trámite as the API serves it. `hash` is the SHA-256 (hex) of the canonical JSON of its content without `updatedAt`,
 * `verifiedAt` and `verifiedBy`: looking at it again makes no new version.
 */
export const tramite = z.extend(tramiteContent, {
  version: z.int().check(z.positive()),
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
export type Tramite = z.infer<typeof tramite>;
