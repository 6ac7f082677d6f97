/** The closed lists of words that cards, searches and fiches share. Apart from the fiche's schema, which a card does not need. */

export const AUDIENCES = [
  'person',
  'company',
  'organization',
  'institution',
  'resident_abroad',
  'foreigner',
] as const;
export type AudienceKind = (typeof AUDIENCES)[number];

export const CHANNELS = [
  'online',
  'in_person',
  'mixed',
  'phone',
  'sms',
  'post',
  'email',
  'consulate',
  'partner_point',
  'app',
  'home_visit',
] as const;
export type ChannelKind = (typeof CHANNELS)[number];

/** How a text came into a language: by the institution, by people who speak it, or by a machine that nobody checked. */
export const PROVENANCES = ['official', 'community', 'automatic'] as const;
export type Provenance = (typeof PROVENANCES)[number];

export const FEE_KINDS = ['free', 'amount', 'range', 'tariff', 'unknown'] as const;
export type FeeKind = (typeof FEE_KINDS)[number];

export const TRAMITE_STATUSES = ['draft', 'published', 'suspended', 'repealed'] as const;
export type TramiteStatus = (typeof TRAMITE_STATUSES)[number];

export const DURATION_UNITS = [
  'minute',
  'hour',
  'business_day',
  'calendar_day',
  'week',
  'month',
  'year',
] as const;
export type DurationUnit = (typeof DURATION_UNITS)[number];
