/** A fee in a few words: `$10.31`, «De $5.00 a $12.00», «No cuesta nada», or the source's own words. */
import type { CardFee } from '../../contract/card.ts';
import type { CardTranslator } from '../../i18n/translator.ts';

export function describeFee(fee: CardFee, words: CardTranslator): string {
  switch (fee.kind) {
    case 'free':
      return words.t('fee.free');
    case 'amount':
      return fee.amount ? words.money(fee.amount) : words.t('fee.unknown');
    case 'range':
      if (!fee.amount || !fee.maximum) return fee.text ?? words.t('fee.unknown');
      if (Number(fee.amount.amount) === 0) return words.t('fee.up_to', { to: words.money(fee.maximum) });
      return words.t('fee.range', { from: words.money(fee.amount), to: words.money(fee.maximum) });
    case 'tariff':
      return fee.text ?? words.t('fee.tariff');
    case 'unknown':
      // Never «gratis» and never an invented figure.
      return fee.text ?? words.t('fee.unknown');
  }
}
