/**
 * A fiche in the words of a text message: at most two messages for each variant (306 characters of the GSM alphabet), for
 * phones without data and for whoever answers them. What does not fit is counted, never cut in the middle.
 */
import { localized, type Text } from '../../contract/text.ts';
import type { Tramite, Variant } from '../../contract/tramite.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import { cardFee } from '../card-fee.ts';
import { pageTexts } from './texts.ts';
import { writeDuration, writeMoney } from './write.ts';

/** Two concatenated messages of 153 septets. */
export const SMS_LIMIT = 306;

/** One text for each variant, in order. `address` is the fiche's own, without the scheme to save room. */
export function smsTexts(tramite: Tramite, view: CatalogueView, lang: string, address: string): string[] {
  return tramite.variants.map((variant) => smsText(tramite, variant, view, lang, address));
}

function smsText(
  tramite: Tramite,
  variant: Variant,
  view: CatalogueView,
  lang: string,
  address: string,
): string {
  const t = pageTexts(lang);
  const say = (text: Text) => toGsm(localized(text, lang).text);
  const { acronym } = view.institutions.get(tramite.institution) ?? {};
  const name = tramite.variants.length > 1 ? `${say(tramite.name)}: ${say(variant.name)}` : say(tramite.name);
  const head = [shortened(name, 90), acronym ? ` (${toGsm(acronym)})` : '', '.'].join('');
  const time = variant.usualTime ?? variant.legalTime;
  const facts = [
    ` ${toGsm(t.cost)}: ${shortened(feeOf(variant, lang), 50)}.`,
    ...(time ? [` ${toGsm(t.time)}: ${shortened(toGsm(writeDuration(time, lang)), 40)}.`] : []),
  ].join('');
  const tail = ` ${toGsm(t.smsMore)} ${toGsm(address)}`;
  const room = SMS_LIMIT - lengthOf(head + facts + tail);
  return head + facts + needs(variant, say, toGsm(t.smsBring), t.smsAndMore, room) + tail;
}

function feeOf(variant: Variant, lang: string): string {
  const t = pageTexts(lang);
  const fee = cardFee([variant], lang);
  switch (fee.kind) {
    case 'free':
      return toGsm(t.feeFree);
    case 'amount':
      return fee.amount ? toGsm(writeMoney(fee.amount, lang)) : toGsm(t.feeUnknown);
    case 'range':
      return fee.amount && fee.maximum
        ? toGsm(t.feeRange(writeMoney(fee.amount, lang), writeMoney(fee.maximum, lang)))
        : toGsm(fee.text ?? t.feeUnknown);
    case 'tariff':
      return toGsm(fee.text ?? t.feeTariff);
    case 'unknown':
      return toGsm(fee.text ?? t.feeUnknown);
  }
}

/** As many whole names as there is room for, and how many more there are. */
function needs(
  { requirements }: Variant,
  say: (text: Text) => string,
  bring: string,
  andMore: (count: number) => string,
  room: number,
): string {
  let written = '';
  for (let count = 1; count <= requirements.length; count += 1) {
    const names = requirements.slice(0, count).map(({ name }) => say(name));
    const rest = requirements.length - count;
    const text = ` ${bring} ${names.join('; ')}${rest > 0 ? `; ${toGsm(andMore(rest))}` : ''}.`;
    if (lengthOf(text) > room) break;
    written = text;
  }
  if (written !== '' || requirements.length === 0) return written;
  const onlyCount = ` ${bring} ${toGsm(andMore(requirements.length))}.`;
  return lengthOf(onlyCount) <= room ? onlyCount : '';
}

function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const words = text.slice(0, limit - 2).replace(/\s+\S*$/, '');
  return `${words}..`;
}

/** Characters of GSM 03.38 that our languages use; á, í, ó and ú are not among them, é, ñ and ü are. */
const GSM = /[A-Za-z0-9 @£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ!"#¤%&'()*+,\-./:;<=>?¡ÄÖÑÜ§¿äöñüà]/;
/** Those of its second table: two septets each. */
const EXTENDED = /[\^{}\\[~\]|€]/;

/** One message in other letters holds 70 characters instead of 160, so an accent would cost half of the text. */
export function toGsm(text: string): string {
  return Array.from(text.normalize('NFC'))
    .map((letter) => {
      if (GSM.test(letter) || EXTENDED.test(letter)) return letter;
      if (/\s/.test(letter)) return ' ';
      const plain = letter.normalize('NFD').replace(/\p{M}/gu, '');
      if (plain !== letter && Array.from(plain).every((one) => GSM.test(one))) return plain;
      return (
        {
          '«': '"',
          '»': '"',
          '“': '"',
          '”': '"',
          '‘': "'",
          '’': "'",
          '–': '-',
          '—': '-',
          '…': '...',
          º: 'o',
          ª: 'a',
        }[letter] ?? ''
      );
    })
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** In septets. */
export function lengthOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (EXTENDED.test(letter) ? 2 : 1), 0);
}
