/**
 * How one trámite is drawn in each density, from its card and the words. Pure: `<tramite-card>` and the results of
 * `<tramite-search>` draw the same thing. What a first card seldom shows (further languages, what to bring, buttons) is in
 * card-rest.ts, which `<tramite-card>` asks for when there is a reason.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { TramiteCard } from '../../contract/card.ts';
import type { CardTranslator } from '../../i18n/translator.ts';
import { heading, type HeadingLevel } from '../heading.ts';
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
  namesInOrder: (card: TramiteCard, words: CardTranslator) => [ShownName, ...ShownName[]];
  otherNames: (names: readonly ShownName[]) => unknown;
  marked: (name: string, highlights: CardViewOptions['highlights']) => unknown;
  needs: (card: TramiteCard, words: CardTranslator) => unknown;
  actions: (card: TramiteCard, name: ShownName, words: CardTranslator, options: CardViewOptions) => unknown;
}

/** Whether drawing this card takes more than this file. */
export function needsRest(card: TramiteCard | undefined, density: Density): boolean {
  return density === 'summary' || Boolean(card?.also ?? card?.translation);
}

export function cardView(card: TramiteCard, words: CardTranslator, options: CardViewOptions): TemplateResult {
  const { density, rest } = options;
  const names = rest?.namesInOrder(card, words);
  const first = names?.[0] ?? onlyName(card);
  const link = html`<a
    class="title"
    part="title"
    href=${options.href}
    lang=${first.lang ?? nothing}
    @click=${options.onChosen}
    >${rest && first.name === card.name ? rest.marked(first.name, options.highlights) : first.name}</a
  >`;
  const browse = density !== 'summary';
  const id = `h${options.id ?? ''}`;
  return html`<article class="card ${density} ${browse ? 'browse' : ''}" part="card" aria-labelledby=${id}>
    ${heading(options.level, link, { id, part: 'card-heading' })}
    ${
      density === 'line'
        ? nothing
        : html`${first.summary ? html`<p class="summary" part="summary" lang=${first.summaryLang ?? nothing}>${first.summary}</p>` : nothing}
          ${names && rest?.otherNames(names)}`
    }
    <p class="org" part="institution" lang=${inSpanish(card, 'institution')}>${card.institution.name}</p>
    ${tags(card, words, options.asOf)}
    ${card.alert ? html`<p class="summary" lang=${inSpanish(card, 'alert')}>${card.alert}</p>` : nothing}
    ${facts(card, words, density)}
    ${browse ? nothing : [rest?.needs(card, words), rest?.actions(card, first, words, options)]}
    ${density === 'line' ? nothing : foot(card, words, options.notice)}
  </article>`;
}

/** Line above a copy while the catalogue is being asked; small, because it may be all that there is of a network. */
export function copyLine({ asOf }: { asOf: Date }, words: CardTranslator): TemplateResult {
  return html`<p class="foot" part="stale">
    ${words.t('card.copy', { date: words.date(asOf.toISOString()) })}
  </p>`;
}

/** The name of a card that has one. */
export function onlyName({ name, summary, nameLang, inSpanish }: TramiteCard): ShownName {
  return { name, summary, lang: nameLang, summaryLang: inSpanish?.includes('summary') ? 'es' : undefined };
}

/** `lang` of a field that fell back to Spanish. */
export function inSpanish(card: TramiteCard, ...fields: string[]): 'es' | typeof nothing {
  return fields.some((field) => card.inSpanish?.includes(field)) ? 'es' : nothing;
}

function facts(card: TramiteCard, words: CardTranslator, density: Density): TemplateResult | typeof nothing {
  const rows: [string, string][] = [
    [words.t('fact.fee'), describeFee(card.fee, words)],
    [words.t('fact.time'), describeTime(card.time, words)],
    [words.t('fact.mode'), describeMode(card, words)],
    [words.t('fact.requirements'), density === 'line' ? '' : requirementCount(card, words)],
  ];
  const known = rows.filter(([, value]) => value !== '');
  if (known.length === 0) return nothing;
  return html`<dl class="facts" part="facts">
    ${known.map(
      ([name, value]) =>
        html`<div class="fact" part="fact">
          <dt>${name}</dt>
          <dd
            lang=${value === card.fee.text ? inSpanish(card, 'fee') : value === card.time?.text ? inSpanish(card, 'time') : nothing}
          >
            ${value}
          </dd>
        </div>`,
    )}
  </dl>`;
}

function requirementCount({ requirements }: TramiteCard, words: CardTranslator): string {
  if (!requirements) return '';
  const { from, to } = requirements;
  if (from === to) return words.number(from);
  return words.t('card.requirements.range', { from, to });
}

function tags(card: TramiteCard, words: CardTranslator, asOf: Date): TemplateResult | typeof nothing {
  const shown: TemplateResult[] = [];
  if (card.status === 'suspended') shown.push(tag('warning', words.t('card.tag.suspended')));
  if (card.status === 'repealed') shown.push(tag('warning', words.t('card.tag.repealed')));
  if (card.status === 'published' && card.onlineUrl) shown.push(tag('online', words.t('card.tag.online')));
  const checked = card.verifiedAt ?? card.updatedAt;
  if (asOf.getTime() - Date.parse(checked) > 365 * 86_400_000) {
    shown.push(tag('warning', words.t('card.tag.data_of', { year: checked.slice(0, 4) })));
  }
  return shown.length > 0 ? html`<div class="tags" part="tags">${shown}</div>` : nothing;
}

function tag(kind: string, text: string): TemplateResult {
  return html`<span class="tag ${kind}">${text}</span>`;
}

function foot(card: TramiteCard, words: CardTranslator, notice: string | undefined): TemplateResult {
  const age = card.verifiedAt
    ? words.t('card.verified', { date: words.date(card.verifiedAt) })
    : words.t('card.data_on', { date: words.date(card.updatedAt) });
  return html`<p class="foot" part="foot">${age}${notice ? ` ${notice}` : ''}</p>`;
}
