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
      return fee.amount && fee.maximum
        ? words.t('fee.range', { from: words.money(fee.amount), to: words.money(fee.maximum) })
        : (fee.text ?? words.t('fee.unknown'));
    case 'tariff':
      return fee.text ?? words.t('fee.tariff');
    case 'unknown':
      // Never «gratis» and never an invented figure.
      return fee.text ?? words.t('fee.unknown');
  }
}
