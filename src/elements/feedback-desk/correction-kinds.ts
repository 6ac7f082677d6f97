/**
 * What can be written of each kind of field of a fiche: the figures and words of one item, as text, and the item that
 * comes out. What is not shown stays as it was: a fee keeps its places of payment, a text its other languages.
 */
import { parsePlainText, toPlainText } from '../../context/connect-desk-corrections.ts';
import type { RichTree } from '../../contract/richtext.ts';
import type { Duration, Money, Text } from '../../contract/text.ts';
import { CHANNEL_CHOICES, FEE_CHOICES, WEEK } from './correction-choices.ts';

export type ItemType =
  'words' | 'rich' | 'money' | 'fee' | 'duration' | 'requirement' | 'step' | 'office' | 'hours' | 'channel';
/** As typed. */
export type Typed = Readonly<Record<string, string>>;
/** What is wrong, by the name of what was typed. */
export type Wrong = 'text' | 'fee' | 'maximum' | 'duration' | 'office' | 'url' | 'clock' | 'later';
export type Written = { value: unknown } | { wrong: Readonly<Record<string, Wrong>> };

type Json = Readonly<Record<string, unknown>>;
interface Kind {
  /** Undefined: an item that is new. */
  read: (item: unknown) => Typed;
  write: (before: unknown, typed: Typed) => Written;
}

const MONEY = /^\d{1,9}(\.\d{1,2})?$/;
const CLOCK = /^(\d|[01]\d|2[0-4]):[0-5]\d$/;
const WHOLE = /^\d{1,4}$/;

export const KINDS: Readonly<Record<ItemType, Kind>> = {
  words: {
    read: (item) => ({ text: typeof item === 'string' ? item : plain(item) }),
    write: (before, { text = '' }) =>
      text === ''
        ? { wrong: { text: 'text' } }
        : { value: typeof before === 'string' ? text : inSpanish(before, text) },
  },
  rich: {
    read: (item) => ({ text: isRich(item) ? toPlainText(item.es) : '' }),
    write: (before, { text = '' }) =>
      text === ''
        ? { wrong: { text: 'text' } }
        : { value: { ...asJson(before), es: parsePlainText(text).tree } },
  },
  money: {
    read: (item) => ({ amount: (item as Money).amount }),
    write: (before, { amount = '' }) => {
      const money = moneyOf(amount, before);
      return money ? { value: money } : { wrong: { amount: 'fee' } };
    },
  },
  fee: { read: readFee, write: writeFee },
  duration: {
    read: (item) => {
      const { amount, unit } = asJson(item) as Partial<Duration>;
      return { amount: amount === undefined ? '' : String(amount), unit: unit ?? 'business_day' };
    },
    write: (before, { amount = '', unit }) =>
      // The source's own words would go on saying what is no longer so.
      WHOLE.test(amount)
        ? { value: { ...without(before, 'text'), amount: Number(amount), unit } }
        : { wrong: { amount: 'duration' } },
  },
  requirement: {
    read: (item) => ({ text: plain(asJson(item).name) }),
    write: (before, { text = '' }) =>
      text === ''
        ? { wrong: { text: 'text' } }
        : { value: { ...asJson(before), name: inSpanish(asJson(before).name, text) } },
  },
  step: {
    read: (item) => {
      const { title, description, responsible } = asJson(item);
      return {
        text: plain(title),
        more: isRich(description) ? toPlainText(description.es) : '',
        responsible: plain(responsible),
      };
    },
    write: (before, { text = '', more = '', responsible = '' }) => {
      if (text === '') return { wrong: { text: 'text' } };
      const old = asJson(before);
      const isSame = isRich(old.description) && toPlainText(old.description.es) === more;
      return {
        value: {
          ...without(without(before, 'description'), 'responsible'),
          title: inSpanish(old.title, text),
          ...(more !== '' && {
            description: isSame
              ? old.description
              : { ...asJson(old.description), es: parsePlainText(more).tree },
          }),
          ...(responsible !== '' && { responsible: inSpanish(old.responsible, responsible) }),
        },
      };
    },
  },
  office: {
    read: (item) => {
      const { office = '', hours, notes } = asJson(item);
      return { office: office as string, hours: plain(hours), notes: plain(notes) };
    },
    write: (before, { office = '', hours = '', notes = '' }) => {
      if (office === '') return { wrong: { office: 'office' } };
      const old = asJson(before);
      return {
        value: {
          office,
          ...(hours !== '' && { hours: inSpanish(old.hours, hours) }),
          ...(notes !== '' && { notes: inSpanish(old.notes, notes) }),
        },
      };
    },
  },
  hours: { read: readHours, write: writeHours },
  channel: {
    read: (item) => {
      const { kind = CHANNEL_CHOICES[0], url = '', phone = '' } = asJson(item);
      return { kind: kind as string, url: url as string, phone: phone as string };
    },
    write: (before, { kind, url = '', phone = '' }) =>
      url !== '' && !isWebAddress(url)
        ? { wrong: { url: 'url' } }
        : {
            value: {
              ...without(without(before, 'url'), 'phone'),
              kind,
              ...(url !== '' && { url }),
              ...(phone !== '' && { phone }),
            },
          },
  },
};

function readFee(item: unknown): Typed {
  const { kind = FEE_CHOICES[0], amount, maximum, concept, text } = asJson(item);
  return {
    kind: kind as string,
    amount: isMoney(amount) ? amount.amount : '',
    maximum: isMoney(maximum) ? maximum.amount : '',
    concept: plain(concept),
    text: plain(text),
  };
}

function writeFee(
  before: unknown,
  { kind, amount = '', maximum = '', concept = '', text = '' }: Typed,
): Written {
  const old = asJson(before);
  const least = moneyOf(amount, old.amount);
  const most = moneyOf(maximum, old.maximum ?? old.amount);
  const hasLeast = kind === 'amount' || kind === 'range';
  if (hasLeast && !least) return { wrong: { amount: 'fee' } };
  if (kind === 'range' && !(most && least && Number(most.amount) > Number(least.amount)))
    return { wrong: { maximum: 'maximum' } };
  if (kind === 'tariff' && text === '') return { wrong: { text: 'text' } };
  const rest = ['amount', 'maximum', 'text', 'concept'].reduce<Json>(without, old);
  return {
    value: {
      ...rest,
      kind,
      ...(hasLeast && { amount: least }),
      ...(kind === 'range' && { maximum: most }),
      ...(kind === 'tariff' && { text: inSpanish(old.text, text) }),
      ...(concept !== '' && { concept: inSpanish(old.concept, concept) }),
    },
  };
}

function readHours(item: unknown): Typed {
  const { days = WEEK, opens = '', closes = '' } = asJson(item);
  return { days: (days as string[]).join(' '), opens: opens as string, closes: closes as string };
}

/** One stretch of the week. From when and until when it holds stays. */
function writeHours(before: unknown, { days = '', opens = '', closes = '' }: Typed): Written {
  const [from, to] = [opens, closes].map((clock) => (CLOCK.test(clock) ? clock.padStart(5, '0') : ''));
  if (!from) return { wrong: { opens: 'clock' } };
  if (!to) return { wrong: { closes: 'clock' } };
  if (to <= from) return { wrong: { closes: 'later' } };
  return { value: { ...asJson(before), days: days.split(' '), opens: from, closes: to } };
}

function moneyOf(typed: string, before: unknown): Money | undefined {
  const figure = typed.replace(/^\$\s*/, '');
  if (!MONEY.test(figure)) return undefined;
  return { amount: Number(figure).toFixed(2), currency: isMoney(before) ? before.currency : 'USD' };
}

/** Other languages would go on saying what is no longer so only if the Spanish changed. */
function inSpanish(before: unknown, es: string): Text {
  return { ...(asJson(before) as Text), es };
}

function isWebAddress(typed: string): boolean {
  try {
    return /^https?:$/.test(new URL(typed).protocol);
  } catch {
    return false;
  }
}

export const isMoney = (value: unknown): value is Money =>
  typeof asJson(value).amount === 'string' && typeof asJson(value).currency === 'string';
export const isRich = (value: unknown): value is { es: RichTree } => Array.isArray(asJson(value).es);
/** What is not an object is like an empty one. */
export function asJson(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}
const plain = (value: unknown): string => {
  const { es } = asJson(value);
  return typeof es === 'string' ? es : '';
};

function without(value: unknown, name: string): Json {
  return Object.fromEntries(Object.entries(asJson(value)).filter(([key]) => key !== name));
}
