/** A fee in a few words: `$10.31`, «De $5.00 a $12.00», «No cuesta nada», or the source's own words. */
import type { CardFee } from '../../contract/card.ts';
import type { CardTranslator } from '../../i18n/translator.ts';

export function describeFee({ kind, amount, maximum, text }: CardFee, words: CardTranslator): string {
  if (kind === 'free') return words.t('fee.free');
  if (kind === 'amount' && amount) return words.money(amount);
  if (kind === 'range' && amount && maximum) {
    const [from, to] = [words.money(amount), words.money(maximum)];
    return Number(amount.amount) === 0 ? words.t('fee.up_to', { to }) : words.t('fee.range', { from, to });
  }
  // Unknown, or a kind that a later catalogue has: never «gratis» and never an invented figure.
  return text ?? words.t(kind === 'tariff' ? 'fee.tariff' : 'fee.unknown');
}
