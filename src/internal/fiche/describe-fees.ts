/** One fee, and all fees of a variant, in a few words. */
import type { Fee } from '../../contract/tramite.ts';
import type { FicheTranslator } from '../../i18n/translator.ts';
import { describeFee } from '../card/describe-fee.ts';
import { plain } from './say.ts';
import { sumFees } from './sum-fees.ts';

/** Longer words of a source do not fit where a figure is expected. */
const SHORT = 60;

/** `$10.31`, «De $5.00 a $12.00», «No cuesta nada», «Según tarifa», «No publicado». */
export function describeOneFee({ text: _, ...figures }: Fee, words: FicheTranslator): string {
  return describeFee(figures, words);
}

/** For one line of facts: never less than what is known, never «gratis» for what nobody published. */
export function describeFees(fees: readonly Fee[], words: FicheTranslator): string {
  const sum = sumFees(fees);
  if (sum.kind === 'free') return words.t('fee.free');
  if (sum.kind === 'figure') {
    const { least, most, atMost, complete } = sum;
    if (!complete) return words.t('fiche.fee.partly', { from: words.money(least) });
    const figure = least.amount === atMost.amount ? 'amount' : 'range';
    return describeFee(
      { kind: figure, amount: least, maximum: Number(atMost.amount) > Number(most.amount) ? atMost : most },
      words,
    );
  }
  const [only] = fees;
  const source = fees.length === 1 && only?.text ? plain(only.text, words) : '';
  if (source.length > SHORT) return words.t('fiche.fee.see');
  return source || words.t(`fee.${sum.kind}`);
}
