import type { Tramite, Variant } from '../../contract/tramite.ts';
import type { FicheTranslator } from '../../i18n/translator.ts';
import { describeFees } from '../../internal/fiche/describe-fees.ts';
import { plain } from '../../internal/fiche/say.ts';

/** The first of the wanted codes that the trámite has, else its first variant. */
export function chooseVariant({ variants }: Tramite, wanted: readonly (string | undefined)[]): Variant {
  const [found] = wanted.flatMap((code) => variants.find((variant) => variant.code === code) ?? []);
  // The contract has at least one.
  return found ?? (variants as [Variant, ...Variant[]])[0];
}

/** «En el exterior: $35.00, 2 requisitos.»: what changed, for who does not see it. */
export function saidOfVariant({ name, fees, requirements }: Variant, words: FicheTranslator): string {
  return words.t('detail.choice.said', {
    name: plain(name, words),
    fee: describeFees(fees, words),
    count: requirements.length,
  });
}
