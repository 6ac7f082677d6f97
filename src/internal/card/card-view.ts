/**
 * How one trámite is drawn in each density, from its card and the words. Pure: `<tramite-card>` and the results of
 * `<tramite-search>` draw the same thing.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { TramiteCard } from '../../contract/card.ts';
import type { CardTranslator } from '../../i18n/translator.ts';
import { heading, type HeadingLevel } from '../heading.ts';
import { describeFee } from './describe-fee.ts';
import { describeMode } from './describe-mode.ts';
import { describeTime } from './describe-time.ts';
import { namesInOrder, type ShownName } from './names-in-order.ts';

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
}

export function cardView(card: TramiteCard, words: CardTranslator, options: CardViewOptions): TemplateResult {
  const { density } = options;
  const [first, ...others] = namesInOrder(card, words);
  const link = html`<a
    class="title"
    part="title"
    href=${options.href}
    lang=${first.lang ?? nothing}
    @click=${options.onChosen}
    >${marked(first.name, first.name === card.name ? options.highlights : [])}</a
  >`;
  const browse = density !== 'summary';
  const id = `h${options.id ?? ''}`;
  return html`<article class="card ${density} ${browse ? 'browse' : ''}" part="card" aria-labelledby=${id}>
    ${heading(options.level, link, { id, part: 'card-heading' })}
    ${
      density === 'line'
        ? nothing
        : html`${first.summary ? html`<p class="summary" part="summary" lang=${first.summaryLang ?? nothing}>${first.summary}</p>` : nothing}
          ${provenance(first)} ${others.map(otherName)}`
    }
    <p class="org" part="institution" lang=${inSpanish(card, 'institution')}>${card.institution.name}</p>
    ${tags(card, words, options.asOf)}
    ${card.alert ? html`<p class="summary" lang=${inSpanish(card, 'alert')}>${card.alert}</p>` : nothing}
    ${facts(card, words, density)} ${density === 'summary' ? needs(card, words) : nothing}
    ${density === 'summary' ? actions(card, first, words, options) : nothing}
    ${density === 'line' ? nothing : foot(card, words, options.notice)}
  </article>`;
}

/** The same trámite in another language of the country, under the name that the page reads first. */
function otherName(other: ShownName): TemplateResult {
  return html`<p class="summary" part="other-name" lang=${other.lang ?? nothing}>
      <strong>${other.name}</strong>${other.summary ? html`<br />${other.summary}` : nothing}
    </p>
    ${provenance(other)}`;
}

/** In words, for everybody: a translation that is not official must not be taken for the law. */
function provenance({ translation }: ShownName): TemplateResult | typeof nothing {
  return translation ? html`<p class="org" part="translation">${translation}</p>` : nothing;
}

/** `lang` of a field that fell back to Spanish. */
function inSpanish(card: TramiteCard, ...fields: string[]): 'es' | typeof nothing {
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

function needs(card: TramiteCard, words: CardTranslator): TemplateResult | typeof nothing {
  const names = card.requirementNames ?? [];
  if (names.length === 0) return nothing;
  return html`<div class="needs" part="needs">
    <p id="n">${words.t('card.requirements.list')}</p>
    <ul aria-labelledby="n">
      ${names.map((name, index) => html`<li lang=${inSpanish(card, 'requirements', `requirements.${index}`)}>${name}</li>`)}
    </ul>
  </div>`;
}

function actions(
  card: TramiteCard,
  { name, lang }: ShownName,
  words: CardTranslator,
  options: CardViewOptions,
): TemplateResult {
  const online = card.status === 'published' ? card.onlineUrl : undefined;
  return html`<div class="actions">
    ${
      online
        ? html`<a
            class="button primary"
            part="primary"
            href=${online}
            rel="noopener noreferrer"
            @click=${options.onStart}
            >${words.t('card.start')}<span class="vh"> ${words.t('card.start.external')}</span></a
          >`
        : nothing
    }
    <a class="button" part="secondary" href=${options.href} @click=${options.onChosen}
      >${words.t('card.details')}<span class="vh">: <span lang=${lang ?? nothing}>${name}</span></span></a
    >
  </div>`;
}

function foot(card: TramiteCard, words: CardTranslator, notice: string | undefined): TemplateResult {
  const age = card.verifiedAt
    ? words.t('card.verified', { date: words.date(card.verifiedAt) })
    : words.t('card.data_on', { date: words.date(card.updatedAt) });
  return html`<p class="foot" part="foot">${age}${notice ? ` ${notice}` : ''}</p>`;
}

/** The name with the matching stretches marked; the text is the same with and without. */
function marked(name: string, highlights: readonly (readonly [number, number])[] = []): unknown {
  if (highlights.length === 0) return name;
  const pieces: unknown[] = [];
  let at = 0;
  for (const [start, end] of highlights) {
    pieces.push(name.slice(at, start), html`<mark>${name.slice(start, end)}</mark>`);
    at = end;
  }
  pieces.push(name.slice(at));
  return pieces;
}
