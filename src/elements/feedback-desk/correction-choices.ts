/** What can be chosen while a field is corrected. */
import type { ChannelKind, DurationUnit, FeeKind } from '../../contract/vocabulary.ts';

/** The likeliest first. */
export const FEE_CHOICES = ['amount', 'free', 'range', 'tariff', 'unknown'] as const satisfies FeeKind[];
export const UNITS = [
  'minute',
  'hour',
  'business_day',
  'calendar_day',
  'week',
  'month',
  'year',
] as const satisfies DurationUnit[];
export const CHANNEL_KINDS = [
  'in_person',
  'online',
  'mixed',
  'phone',
  'sms',
  'post',
  'email',
  'consulate',
  'partner_point',
  'app',
  'home_visit',
] as const satisfies ChannelKind[];
