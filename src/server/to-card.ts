import type { CardTime, TramiteCard } from '../contract/card.ts';
import type { Institution } from '../contract/institution.ts';
import { otherNames, provenanceOf } from '../contract/other-names.ts';
import { localized, type Duration, type Text } from '../contract/text.ts';
import type { Tramite } from '../contract/tramite.ts';
import { cardFee } from './card-fee.ts';
import { pageTexts } from './pages/texts.ts';

const MOST_REQUIREMENT_NAMES = 12;
/** A card is a kilobyte at most. */
const MOST_OTHER_NAMES = 2;

/**
 * The card of a trámite in one language. `today` (calendar day in the country) decides which alert is shown.
 *
 * Time: that of the variants when they agree, in what is usual else what the law says; when they differ, only words
 * that they share, because a card has one line for it. Channels: all of all variants.
 */
export function toCard(
  tramite: Tramite,
  institution: Institution | undefined,
  lang: string,
  today: string,
): TramiteCard {
  const name = localized(tramite.name, lang);
  const { variants } = tramite;
  const channels = [...new Set(variants.flatMap((variant) => variant.channels.map(({ kind }) => kind)))];
  const online = variants
    .flatMap((variant) => variant.channels)
    .find(({ kind, url }) => (kind === 'online' || kind === 'app' || kind === 'mixed') && url !== undefined);
  const counts = variants.map((variant) => variant.requirements.length).filter((count) => count > 0);
  const requirementNames = variants[0]?.requirements
    .slice(0, MOST_REQUIREMENT_NAMES)
    .map((requirement) => localized(requirement.name, lang).text);
  const alert = tramite.alerts.find(
    ({ from, until }) => (from === undefined || from <= today) && (until === undefined || until >= today),
  );
  const time = cardTime(tramite, lang);
  const fee = cardFee(variants, lang);
  const t = pageTexts(lang);
  const isUsual = channels.some((kind) => kind === 'online' || kind === 'in_person' || kind === 'mixed');
  const mode = isUsual ? undefined : channels.map((kind) => t.channel[kind])[0];
  const also = otherNames(tramite, lang)
    .slice(0, MOST_OTHER_NAMES)
    .map(({ translation: by, ...other }) => ({ ...other, ...(by && { translation: t.translation[by] }) }));
  const spanish = inSpanish(tramite, lang, {
    institution: institution?.name,
    alert: alert?.text,
    time: time?.text === undefined ? undefined : variants.map(timeOf).find((said) => said?.text)?.text,
    fee: feeWords(tramite, fee.text, lang),
  });
  const translation = name.lang === 'es' ? undefined : provenanceOf(tramite, name.lang);
  return {
    code: tramite.code,
    name: name.text,
    ...(name.lang !== lang && name.lang !== lang.split('-')[0] && { nameLang: name.lang }),
    summary: summaryBeside(name.text, localized(tramite.summary, lang).text),
    ...(translation && { translation: t.translation[translation] }),
    ...(also.length > 0 && { also }),
    ...(spanish.length > 0 && { inSpanish: spanish }),
    institution: {
      code: tramite.institution,
      name: institution ? localized(institution.name, lang).text : tramite.institution,
      ...(institution?.acronym !== undefined && { acronym: institution.acronym }),
    },
    path: `/t/${tramite.code}${lang === 'es' ? '' : `?lang=${lang}`}`,
    fee,
    ...(time && { time }),
    channels,
    ...(mode && { mode }),
    ...(online?.url !== undefined && { onlineUrl: online.url }),
    ...(variants.some((variant) => variant.appointment?.required) && { appointment: true }),
    ...(counts.length > 0 && {
      requirements: {
        // A variant without requirements counts as none only when the source lists none there on purpose; unknowable.
        from: Math.min(...counts),
        to: Math.max(...counts),
      },
    }),
    ...(requirementNames && requirementNames.length > 0 && { requirementNames }),
    variants: variants.length,
    status: tramite.status,
    ...(tramite.successor !== undefined && { successor: tramite.successor }),
    ...(alert && { alert: localized(alert.text, lang).text }),
    updatedAt: tramite.updatedAt,
    ...(tramite.verifiedAt !== undefined && { verifiedAt: tramite.verifiedAt }),
    version: tramite.version,
  };
}

/** Nothing where the source only says its name again: nobody wants to read or hear it twice. */
function summaryBeside(name: string, summary: string): string {
  const bare = (said: string) =>
    said
      .toLocaleLowerCase('es')
      .replace(/[\s.]+/g, ' ')
      .trim();
  return bare(summary) === bare(name) ? '' : summary;
}

function cardTime({ variants }: Tramite, lang: string): CardTime | undefined {
  const times = variants.map(timeOf);
  const [first] = times;
  if (!first || !times.every((time) => time && sameTime(time, first))) return undefined;
  return {
    ...(first.amount !== undefined && { amount: first.amount }),
    ...(first.unit !== undefined && { unit: first.unit }),
    ...(first.text && { text: localized(first.text, lang).text }),
  };
}

function timeOf({ usualTime, legalTime }: Tramite['variants'][number]): Duration | undefined {
  return usualTime ?? legalTime;
}

/** Which of the card's words fell back to Spanish: a screen reader must be told. */
function inSpanish(
  { summary, variants }: Tramite,
  lang: string,
  shown: Record<string, Text | undefined>,
): string[] {
  const fellBack = (said: Text | undefined) =>
    said !== undefined && !lang.startsWith('es') && localized(said, lang).lang === 'es';
  const fields = Object.entries({ summary, ...shown }).filter(([, said]) => fellBack(said));
  const requirements = (variants[0]?.requirements ?? []).slice(0, MOST_REQUIREMENT_NAMES);
  const spanish = requirements.flatMap(({ name }, index) =>
    fellBack(name) ? [`requirements.${index}`] : [],
  );
  return [
    ...fields.map(([field]) => field),
    ...(spanish.length > 0 && spanish.length === requirements.length ? ['requirements'] : spanish),
  ];
}

/** The words of a fee as a text by language; those that are not the source's are the page's own. */
function feeWords({ variants }: Tramite, words: string | undefined, lang: string): Text | undefined {
  if (words === undefined) return undefined;
  const fees = variants.flatMap((variant) => variant.fees);
  const own = fees.find(({ text }) => text && localized(text, lang).text === words)?.text;
  return own ?? { es: words, [pageTexts(lang).lang]: words };
}

function sameTime(one: Duration, other: Duration): boolean {
  return one.amount === other.amount && one.unit === other.unit && one.text?.es === other.text?.es;
}
