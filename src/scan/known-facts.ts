/** What the catalogue says of a trámite, in the form in which pages are compared with it. */
import type { Duration, Money } from '../contract/text.ts';
import type { Fee, Tramite, Variant } from '../contract/tramite.ts';
import { stem } from '../search/stem.ts';
import { tokenize } from '../search/tokenize.ts';
import { STOP_WORDS } from '../search/word-classes.ts';
import { papersIn } from './papers.ts';
import { plain } from './plain.ts';
import { readAmounts } from './read-amounts.ts';
import { readTerms, type Term } from './read-terms.ts';

export interface KnownVariant {
  /** Words that tell it from the others, as stems. */
  marks: ReadonlySet<string>;
  online: boolean;
  fees: Fee[];
  /** How long it takes. */
  times: Term[];
  /** Papers that everybody brings. */
  papers: { name: string; as: string }[];
}

export interface KnownTramite {
  tramite: Tramite;
  variants: KnownVariant[];
  /** Cents, terms and papers that any text of the fiche names: saying them again contradicts nothing. */
  amounts: number[];
  terms: Term[];
  papers: ReadonlySet<string>;
}

/** `nameOf` says the name of another trámite by its code: what a fiche refers to, it names. */
export function knownFacts(tramite: Tramite, nameOf: (code: string) => string | undefined): KnownTramite {
  const texts = [...spanishTexts(tramite)].map((text) => plain(nameOf(text) ?? text));
  const durations = [...durationsIn(tramite)];
  const shared = tramite.variants.map(({ name }) => stemsOf(name.es));
  return {
    tramite,
    variants: tramite.variants.map((variant, at) =>
      knownVariant(
        variant,
        shared.filter((_, other) => other !== at),
      ),
    ),
    amounts: [
      ...[...moneyIn(tramite)].map(toCents),
      ...tramite.variants.flatMap(({ fees }) => sumsOf(fees)),
      ...texts.flatMap(readAmounts),
    ],
    terms: [...durations.flatMap(termOf), ...texts.flatMap(readTerms)],
    papers: new Set(texts.flatMap(papersIn)),
  };
}

function knownVariant(
  { name, channels, fees, usualTime, legalTime, requirements }: Variant,
  others: readonly string[][],
): KnownVariant {
  return {
    marks: new Set(
      stemsOf(name.es).filter((word) => others.length > 0 && !others.some((words) => words.includes(word))),
    ),
    online: channels.some(({ kind }) => kind === 'online'),
    fees,
    times: [usualTime, legalTime].flatMap((time) =>
      time ? [...termOf(time), ...readTerms(plain(time.text?.es ?? ''))] : [],
    ),
    papers: requirements
      .filter(({ mandatory, condition, alternativeGroup }) => mandatory && !condition && !alternativeGroup)
      .flatMap(({ name: { es } }) => {
        const papers = papersIn(plain(es));
        // «DUI o pasaporte»: either will do, so neither is missing.
        return papers.length === 1 && papers[0] !== undefined ? [{ name: papers[0], as: es }] : [];
      }),
  };
}

const toCents = ({ amount }: Money) => Math.round(Number(amount) * 100);

/** What somebody pays who pays some of them: a page may say the sum. */
function sumsOf(fees: readonly Fee[]): number[] {
  const free = fees.some(({ kind }) => kind === 'free') ? [0] : [];
  return fees.reduce<number[]>((sums, { amount, maximum }) => {
    const ends = [amount, maximum].flatMap((money) => (money ? [toCents(money)] : []));
    return [...new Set([...sums, ...ends.flatMap((end) => sums.map((sum) => sum + end)), ...ends])].slice(
      0,
      100,
    );
  }, free);
}

function termOf({ amount, unit }: Duration): Term[] {
  return amount === undefined || unit === undefined ? [] : [{ amount, unit }];
}

function stemsOf(text: string): string[] {
  return tokenize(text)
    .map(({ word }) => word)
    .filter((word) => !STOP_WORDS.has(word))
    .map(stem);
}

function* spanishTexts(value: unknown, key = ''): Generator<string> {
  if (typeof value === 'string') {
    if (key !== 'en' && !/^https?:/.test(value)) yield value;
  } else if (typeof value === 'object' && value !== null)
    for (const [inner, content] of Object.entries(value))
      yield* spanishTexts(content, Array.isArray(value) ? key : inner);
}

function* moneyIn(value: unknown): Generator<Money> {
  if (typeof value !== 'object' || value === null) return;
  if ('currency' in value && 'amount' in value) yield value as Money;
  for (const inner of Object.values(value)) yield* moneyIn(inner);
}

function* durationsIn(value: unknown): Generator<Duration> {
  if (typeof value !== 'object' || value === null) return;
  if ('unit' in value && 'amount' in value) yield value as Duration;
  for (const inner of Object.values(value)) yield* durationsIn(inner);
}
