/**
 * How one trámite is drawn in each density, from its card and the words. Pure: `<tramite-card>` and the results of
 * `<tramite-search>` draw the same thing. What a first card seldom shows (what to bring, buttons, a page in a further
 * language) is in card-rest.ts, which `<tramite-card>` asks for when there is a reason.
 */
import type { TramiteCard } from '../../contract/card.ts';
import type { CardTranslator } from '../../i18n/translator.ts';
import { el, type Content } from '../el.ts';
import type { HeadingLevel } from '../heading-level.ts';
import { describeFee } from './describe-fee.ts';
import { describeMode } from './describe-mode.ts';
import { describeTime } from './describe-time.ts';
import type { ShownName } from './names-in-order.ts';

/** `line`: one row; `card`: the facts; `summary`: also what to bring and the buttons. */
export type Density = 'line' | 'card' | 'summary';

export interface CardViewOptions {
  density: Density;
  level: HeadingLevel;
  /** Distinguishes cards that are drawn in one tree. */
  id?: string;
  /** Complete address of the fiche. */
  href: string;
  /** Stretches of the name to mark, [start, end). */
  highlights?: readonly (readonly [number, number])[];
  notice?: string;
  /** The server's present instant: how old the data are never depends on the visitor's clock. */
  asOf: Date;
  onChosen?: (event: MouseEvent) => void;
  onStart?: (event: MouseEvent) => void;
  /** What src/internal/card/card-rest.ts exports; without it the card is drawn without its rest. */
  rest?: CardRest | undefined;
}

export interface CardRest {
  describeAnyMode: typeof describeMode;
  /** Says of each word that fell back to Spanish that it is. */
  markSpanish: (view: HTMLElement, card: TramiteCard) => void;
  namesInOrder: (card: TramiteCard, words: CardTranslator) => [ShownName, ...ShownName[]];
  marked: (name: string, card: TramiteCard, options: CardViewOptions) => Content;
  needs: (card: TramiteCard, words: CardTranslator) => Content;
  actions: (card: TramiteCard, name: ShownName, words: CardTranslator, options: CardViewOptions) => Content;
}

export function cardView(card: TramiteCard, words: CardTranslator, options: CardViewOptions): HTMLElement {
  const { density, rest, level } = options;
  const [first, ...others]: readonly [ShownName, ...ShownName[]] = rest?.namesInOrder(card, words) ?? [
    { ...card, lang: card.nameLang },
    ...(card.also ?? []),
  ];
  const { name, lang, summary, summaryLang } = first;
  const isLine = density === 'line';
  const browse = density !== 'summary';
  const id = `h${options.id ?? ''}`;
  const title = el(
    'a',
    { class: 'title', part: 'title', href: options.href, lang, click: options.onChosen },
    rest ? rest.marked(name, card, options) : name,
  );
  const view = el(
    'article',
    { class: `card ${density} ${browse ? 'browse' : ''}`, part: 'card', 'aria-labelledby': id },
    el(level === 'none' ? 'p' : `h${level}`, { class: 'h', id, part: 'card-heading' }, title),
    !isLine && summary && el('p', { class: 'summary', part: 'summary', lang: summaryLang }, summary),
    isLine || [provenance(first), others.map(otherName)],
    el('p', { class: 'org', part: 'institution' }, card.institution.name),
    tags(card, words, options.asOf),
    card.alert && el('p', { class: 'summary' }, card.alert),
    facts(card, words, isLine, rest),
    browse || [rest?.needs(card, words), rest?.actions(card, first, words, options)],
    isLine || foot(card, words, options.notice),
  );
  rest?.markSpanish(view, card);
  return view;
}

/** The same trámite in another language of the country, under the name that the page reads first. */
function otherName(other: ShownName): Content {
  const { lang, name, summary } = other;
  return [
    el(
      'p',
      { class: 'summary', part: 'other-name', lang },
      el('strong', {}, name),
      summary && [el('br'), summary],
    ),
    provenance(other),
  ];
}

/** In words, for everybody: a translation that is not official must not be taken for the law. */
function provenance({ translation }: ShownName): Content {
  return translation && el('p', { class: 'org', part: 'translation' }, translation);
}

/** Line above a copy while the catalogue is being asked; small, because it may be all that there is of a network. */
export function copyLine({ asOf }: { asOf: Date }, words: CardTranslator): HTMLElement {
  const text = words.t('card.copy', { date: words.date(asOf.toISOString()) });
  return el('p', { class: 'foot', part: 'stale' }, text);
}

function facts(card: TramiteCard, words: CardTranslator, isLine: boolean, rest?: CardRest): Content {
  const { fee, time } = card;
  const fact = (name: string, value: string): Content =>
    value && el('div', { class: 'fact', part: 'fact' }, el('dt', {}, name), el('dd', {}, value));
  const rows = [
    fact(words.t('fact.fee'), describeFee(fee, words)),
    fact(words.t('fact.time'), describeTime(time, words)),
    fact(words.t('fact.mode'), (rest?.describeAnyMode ?? describeMode)(card, words)),
    !isLine && fact(words.t('fact.requirements'), requirementCount(card, words)),
  ];
  return rows.some(Boolean) && el('dl', { class: 'facts', part: 'facts' }, rows);
}

function requirementCount({ requirements }: TramiteCard, words: CardTranslator): string {
  if (!requirements) return '';
  const { from, to } = requirements;
  if (from === to) return words.number(from);
  return words.t('fee.range', { from, to });
}

function tags(card: TramiteCard, words: CardTranslator, asOf: Date): Content {
  const { status } = card;
  const checked = card.verifiedAt ?? card.updatedAt;
  const shown = [
    (status === 'suspended' || status === 'repealed') && tag('warning', words.t(`card.tag.${status}`)),
    status === 'published' && card.onlineUrl && tag('online', words.t('card.tag.online')),
    asOf.getTime() - Date.parse(checked) > 365 * 86_400_000 &&
      tag('warning', words.t('card.tag.data_of', { year: checked.slice(0, 4) })),
  ];
  return shown.some(Boolean) && el('div', { class: 'tags', part: 'tags' }, shown);
}

function tag(kind: string, text: string): HTMLElement {
  return el('span', { class: `tag ${kind}` }, text);
}

function foot({ verifiedAt, updatedAt }: TramiteCard, words: CardTranslator, notice = ''): HTMLElement {
  const age = verifiedAt
    ? words.t('card.verified', { date: words.date(verifiedAt) })
    : words.t('card.data_on', { date: words.date(updatedAt) });
  return el('p', { class: 'foot', part: 'foot' }, `${age} ${notice}`);
}
