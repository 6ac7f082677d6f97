/**
 * What one person pays for one variant in one way: a sum for each currency, and apart from it everything that has no
 * figure, so that no sum hides what the source does not say. Exact: amounts are added as whole ten-thousandths.
 */
import type { Money } from '../../contract/text.ts';
import type { AudienceKind, ChannelKind, Fee, Variant } from '../../contract/tramite.ts';
import { ZERO, asDecimal, wholeUnits } from '../../internal/fiche/whole-units.ts';

export interface TotalCost {
  /** From and to of what is owed in any case; the same when it is one amount. Empty when nothing has a figure. */
  sums: { least: Money; most: Money }[];
  /** What `sums` are the sum of, and what costs nothing. */
  counted: Fee[];
  /** Owed, without a figure. */
  open: Fee[];
  /** Not owed by everybody: voluntary, or only for some. */
  maybe: Fee[];
  /** Whoever publishes says that all of it costs nothing. */
  free: boolean;
}

export function totalCost(
  { fees, steps }: Pick<Variant, 'fees' | 'steps'>,
  channel: ChannelKind | undefined,
  audiences: readonly AudienceKind[],
): TotalCost {
  // Where the variant has its fees, those of its steps are the same once more.
  const all = fees.length > 0 ? fees : steps.flatMap(({ fee }) => fee ?? []);
  const asked = all.filter(
    ({ whenChannel, whenAudience }) =>
      (whenChannel === undefined || channel === undefined || whenChannel === channel) &&
      (whenAudience === undefined || audiences.length === 0 || audiences.includes(whenAudience)),
  );
  const isSure = ({ mandatory, whenChannel, whenAudience }: Fee) =>
    mandatory !== false &&
    (whenChannel === undefined || channel !== undefined) &&
    (whenAudience === undefined || (audiences.length === 1 && audiences[0] === whenAudience));
  const owed = asked.filter(isSure);
  const counted = owed.filter((fee) => fee.kind === 'free' || hasFigure(fee));
  const open = owed.filter((fee) => !counted.includes(fee));
  return {
    sums: sumByCurrency(counted.filter(hasFigure)),
    counted,
    open,
    maybe: asked.filter((fee) => !isSure(fee)),
    free: counted.length > 0 && open.length === 0 && counted.every(({ kind }) => kind === 'free'),
  };
}

const hasFigure = ({ kind, amount }: Fee): boolean =>
  amount !== undefined && (kind === 'amount' || kind === 'range');

function sumByCurrency(fees: readonly Fee[]): TotalCost['sums'] {
  const sums = new Map<string, { least: bigint; most: bigint }>();
  for (const { kind, amount, maximum } of fees) {
    if (!amount) continue;
    const sum = sums.get(amount.currency) ?? { least: ZERO, most: ZERO };
    const least = wholeUnits(amount);
    const most = kind === 'range' && maximum?.currency === amount.currency ? wholeUnits(maximum) : least;
    sums.set(amount.currency, { least: sum.least + least, most: sum.most + (most > least ? most : least) });
  }
  return [...sums].map(([currency, { least, most }]) => ({
    least: { amount: asDecimal(least), currency },
    most: { amount: asDecimal(most), currency },
  }));
}
