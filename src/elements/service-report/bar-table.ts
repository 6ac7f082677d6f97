/**
 * A chart that is a table: each row has its name, a bar as long as its value, and the value in figures. Nothing is in the
 * picture alone, so a screen reader, a printer and forced colours lose nothing. The bar is SVG with attributes: no style.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { AccountMessageKey, AccountTranslator } from '../../i18n/translator.ts';
import { heading, type HeadingLevel } from '../../internal/heading.ts';
import { sayNumber } from './say-figure.ts';

export interface BarRow {
  label: string;
  /** Language of the label when it is not that of the words. */
  lang?: string | undefined;
  /** Second line below the label. */
  note?: string | undefined;
  /** Absent: there is no figure. */
  value?: number | undefined;
  /** The value as it is written, when that is not its number. */
  text?: string;
}

type NameIn<Key> = Key extends `report.${infer Name}.says` ? Name : never;
export type TableName = NameIn<AccountMessageKey>;

export interface BarTable {
  /** Of the words that it is called by, and of those that say what its figures show. */
  name: TableName;
  /** What is said in them: sums, and their n. */
  said?: Record<string, string | number>;
  rows: readonly BarRow[];
  /** Said without rows; by default that there are no data. */
  none?: string;
  /** Length of a whole bar; the greatest value by default. */
  whole?: number;
}

/** Rows that are seen at once; the rest opens. */
const AT_ONCE = 12;

export function barTable(
  { name, said = {}, rows, whole, none }: BarTable,
  words: AccountTranslator,
  level: HeadingLevel,
): TemplateResult {
  const title = words.t(`report.${name}`);
  const sentence = rows.length > 0 ? words.t(`report.${name}.says`, said) : (none ?? words.t('report.none'));
  const longest = whole ?? Math.max(0, ...rows.map(({ value }) => value ?? 0));
  const table = (some: readonly BarRow[]) =>
    html`<table class="bars" part="table">
      <caption class="vh">
        ${title}
      </caption>
      <tbody>
        ${some.map((row) => barRow(row, longest, words))}
      </tbody>
    </table>`;
  const rest = rows.length - AT_ONCE;
  return html`<figure class="figure" part="figure">
    ${heading(level, title)}
    <figcaption class="says" part="sentence">${sentence}</figcaption>
    ${rows.length === 0 ? nothing : table(rows.slice(0, AT_ONCE))}
    ${
      rest > 0
        ? html`<details class="rest">
            <summary>${words.t('report.more', { count: rest })}</summary>
            ${table(rows.slice(AT_ONCE))}
          </details>`
        : nothing
    }
  </figure>`;
}

function barRow(
  { label, lang, note, value, text }: BarRow,
  longest: number,
  words: AccountTranslator,
): TemplateResult {
  return html`<tr>
    <th scope="row">
      <span lang=${lang ?? nothing}>${label}</span>
      ${note === undefined ? nothing : html`<span class="note">${note}</span>`}
      ${value === undefined || longest === 0 ? nothing : bar(value / longest)}
    </th>
    <td>${text ?? sayNumber(value, words)}</td>
  </tr>`;
}

function bar(share: number): TemplateResult {
  const width = `${(share * 100).toFixed(1)}%`;
  return html`<svg class="bar" part="bar" width="100%" height="10" aria-hidden="true">
    ${svg`<rect class="track" width="100%" height="10"></rect><rect class="length" width=${width} height="10"></rect>`}
  </svg>`;
}
