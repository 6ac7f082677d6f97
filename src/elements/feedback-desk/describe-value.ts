/** A field of a fiche in a few words: what a person compares with what they were told at the office. */
import type { Duration, Money, Text } from '../../contract/text.ts';
import type { FeeKind } from '../../contract/vocabulary.ts';
import type { DeskTranslator } from '../../i18n/translator.ts';
import { describeFee } from '../../internal/card/describe-fee.ts';
import { describeTime } from '../../internal/card/describe-time.ts';

type Json = Readonly<Record<string, unknown>>;

/** Longest description; what is longer is looked up in the fiche. */
const LONGEST = 400;

/** '' when there is nothing: the field did not exist. */
export function describeValue(value: unknown, words: DeskTranslator): string {
  const said = describe(value, words).trim();
  return said.length > LONGEST ? `${said.slice(0, LONGEST - 1)}…` : said;
}

function describe(value: unknown, words: DeskTranslator): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return words.number(value);
  if (typeof value === 'boolean') return words.t(value ? 'desk.value.yes' : 'desk.value.no');
  if (typeof value !== 'object' || value === null) return '';
  if (Array.isArray(value))
    return value
      .map((item) => describe(item, words))
      .filter(Boolean)
      .join('; ');
  const object = value as Json;
  if (typeof object.amount === 'string' && typeof object.currency === 'string')
    return words.money(object as unknown as Money);
  if (isFee(object)) {
    const { text: said, concept, ...figures } = object;
    const fee = describeFee({ ...figures, ...(isText(said) && { text: plain(said, words) }) }, words);
    return isText(concept) ? `${plain(concept, words)}: ${fee}` : fee;
  }
  if (isText(object)) return plain(object, words);
  if (typeof object.unit === 'string' || (typeof object.amount === 'number' && 'unit' in object)) {
    const { text: said, ...figure } = object as Duration;
    return describeTime({ ...figure, ...(said && { text: plain(said, words) }) }, words);
  }
  const named = object.name ?? object.title ?? object.text;
  if (named !== undefined) return describe(named, words);
  return Object.values(object)
    .map((item) => describe(item, words))
    .filter(Boolean)
    .join(', ');
}

const FEES: readonly FeeKind[] = ['free', 'amount', 'range', 'tariff', 'unknown'];
interface FeeLike {
  kind: FeeKind;
  amount?: Money;
  maximum?: Money;
  text?: unknown;
  concept?: unknown;
}
const isFee = (value: object): value is FeeLike => FEES.includes((value as FeeLike).kind);
const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && typeof (value as Text).es === 'string';
const plain = (text: Text, words: DeskTranslator) => text[words.lang] ?? text.es;
