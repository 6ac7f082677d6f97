/**
 * The port to whatever turns keys into words. Elements know this and nothing behind it. Keys are typed: a key that is
 * not in `locales/es.ts` does not compile.
 */
import type { Money } from '../contract/text.ts';
import type { es } from './locales/es.ts';
import type { esAccount } from './locales/es.account.ts';
import type { esCardRest } from './locales/es.card-rest.ts';
import type { esCard } from './locales/es.card.ts';
import type { esDeskDoor } from './locales/es.desk-door.ts';
import type { esDeskRest } from './locales/es.desk-rest.ts';
import type { esDesk } from './locales/es.desk.ts';
import type { esFiche } from './locales/es.fiche.ts';
import type { esFollow } from './locales/es.follow.ts';
import type { esReport } from './locales/es.report.ts';
import type { esSearch } from './locales/es.search.ts';
import type { esSurvey } from './locales/es.survey.ts';

type Singular<Key> = Key extends `${infer Stem}_one` | `${infer Stem}_many` | `${infer Stem}_other`
  ? Stem
  : Key;
export type MessageKey = Singular<keyof typeof es>;
/** The keys that every element has: those of a first card, and those that come when it has more to say. */
export type CardMessageKey = Singular<keyof typeof esCard | keyof typeof esCardRest>;
/** The keys of fiches, lists, directories and offices, with those of the card. */
export type FicheMessageKey = CardMessageKey | Singular<keyof typeof esFiche>;
/** The keys of the search, with those of the card. */
export type SearchMessageKey = CardMessageKey | Singular<keyof typeof esSearch>;
/** The keys at the door of the institution's desk, with those of the card. */
export type DeskDoorMessageKey = CardMessageKey | keyof typeof esDeskDoor;
/** The keys of the institution's desk, those of its door among them. */
export type DeskMessageKey = DeskDoorMessageKey | Singular<keyof typeof esDesk>;
/** The keys of the whole desk: its reports, and what stands beside them. */
export type DeskRestMessageKey = DeskMessageKey | Singular<keyof typeof esDeskRest>;
/** The keys behind the two buttons, with those of the card. */
export type ReportMessageKey = CardMessageKey | Singular<keyof typeof esReport>;
/** The keys of a report that is followed, with those of the card. */
export type FollowMessageKey = CardMessageKey | Singular<keyof typeof esFollow>;
/** The keys of the survey, with those of the card. */
export type SurveyMessageKey = CardMessageKey | Singular<keyof typeof esSurvey>;
/** The keys of the public account, with those of the card. */
export type AccountMessageKey = CardMessageKey | Singular<keyof typeof esAccount>;
export type Messages = Readonly<Record<string, string>>;
/** What a register of Spanish says otherwise than *usted*: any of our messages, form by form. */
export type RegisterMessages = Readonly<
  Partial<
    Record<
      | keyof typeof es
      | keyof typeof esFiche
      | keyof typeof esFollow
      | keyof typeof esReport
      | keyof typeof esSearch,
      string
    >
  >
>;
export type MessageValues = Readonly<Record<string, string | number>>;

export interface Translator<Key extends string = MessageKey> {
  /** BCP 47 tag of the words it gives: goes into `lang`. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Language wished for what the catalogue says, where we have no words in it: `ppl`. The words are then Spanish. */
  readonly content?: string;
  /** The message in words. `count` picks the plural form and is written as a number of the language. */
  t(key: Key, values?: MessageValues): string;
  number(value: number): string;
  /** `$1,234.50` */
  money(value: Money): string;
  /** Day or instant in long form, in the country's zone: `21 de noviembre de 2026`. Text that is no date comes back. */
  date(iso: string): string;
  /** `21 de noviembre de 2026, 3:05 p. m.` */
  dateTime(iso: string): string;
}
/** A first card knows days and no hours. */
export type CardTranslator = Omit<Translator<CardMessageKey>, 'dateTime'>;
export type FicheTranslator = Translator<FicheMessageKey>;
export type SearchTranslator = Translator<SearchMessageKey>;
export type ReportTranslator = Translator<ReportMessageKey>;
export type FollowTranslator = Translator<FollowMessageKey>;
export type SurveyTranslator = Translator<SurveyMessageKey>;
export type DeskDoorTranslator = Translator<DeskDoorMessageKey>;
export type DeskTranslator = Translator<DeskMessageKey>;
export type DeskRestTranslator = Translator<DeskRestMessageKey>;
export type AccountTranslator = Translator<AccountMessageKey>;
