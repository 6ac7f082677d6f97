/**
 * How much of the file's text is in the records, line by line: whoever read a literal is not believed, the words must be
 * there. Numbers, dates, identifiers and what only our own exports add (numbers of parts, sentences made from figures) are no text.
 */
import { parsePlainText } from '../../richtext/parse-plain-text.ts';
import { visibleCharacters, visibleTextOfHtml } from '../../richtext/visible-text.ts';
import { looksLikeHtml } from '../looks-like-html.ts';
import type { Graph, Literal } from './graph.ts';
import { iri, OWN } from './terms.ts';

const INLINE = new Set(['strong', 'em', 'a']);

export interface Counted {
  in: number;
  kept: number;
  /** Literals that somebody read and whose words are not all in the records. */
  short: { subject: string; predicate: string; text: string }[];
}

export function countKept(graph: Graph, records: readonly unknown[]): Counted {
  const lines = new Set<string>();
  for (const record of records)
    for (const line of linesInside(record)) lines.add(line).add(withoutMark(line));
  const counted: Counted = { in: 0, kept: 0, short: [] };
  for (const { subject, predicate, object, use } of graph.statements()) {
    if (typeof object === 'string' || !isText(predicate, object) || use === 'accepted') continue;
    const whole = visibleCharacters(object.text);
    const parts = lines.has(whole) ? [whole] : linesOf(object.text);
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    const kept = parts.reduce((sum, part) => sum + (isThere(part, lines) ? part.length : 0), 0);
    counted.in += length;
    if (use === 'read') counted.kept += kept;
    if (use === 'read' && kept < length) counted.short.push({ subject, predicate, text: object.text });
  }
  return counted;
}

function isText(predicate: string, { datatype }: Literal): boolean {
  if (predicate === iri('dct:identifier')) return false;
  if (Object.values(OWN).some((own) => predicate.endsWith(own))) return false;
  return ['', iri('xsd:string'), iri('rdf:langString')].includes(datatype);
}

/** A title may be made of two that are apart in the records: «Sacar el DUI: renovación»; so may a row of a table. */
function isThere(line: string, lines: ReadonlySet<string>): boolean {
  if (lines.has(line)) return true;
  for (let at = line.indexOf(':'); at > 0; at = line.indexOf(':', at + 1))
    if (lines.has(line.slice(0, at)) && lines.has(line.slice(at + 1))) return true;
  const cells = line.split('|').map(withoutMark);
  return cells.every((cell) => cell === '' || lines.has(cell));
}

/** A mark of a list may stand in the words on one side and be structure on the other. */
function withoutMark(line: string): string {
  return line.replace(/^(?:\d{1,3}[.)]|[–—•*-])/u, '');
}

/** Visible characters of each line, without the marks of lists that became structure. */
function linesOf(text: string): string[] {
  if (looksLikeHtml(text)) return [visibleTextOfHtml(text)];
  return [...linesInside(parsePlainText(text).tree)].filter((line) => line !== '');
}

/** Every line of every text inside, and every run of inline nodes as the one line that it is. */
function* linesInside(value: unknown): Generator<string> {
  if (typeof value === 'string') yield* [value, ...value.split('\n')].map(visibleCharacters);
  else if (Array.isArray(value)) yield* linesOfContent(value as Content);
  else if (typeof value === 'object' && value !== null)
    for (const [name, each] of Object.entries(value)) if (name !== 't') yield* linesInside(each);
}

type Content = readonly (string | { t?: string; c?: unknown })[];

function* linesOfContent(content: Content): Generator<string> {
  let run = '';
  for (const part of content) {
    if (typeof part === 'string' || INLINE.has(part.t ?? '')) {
      run += textOf(part);
      continue;
    }
    yield visibleCharacters(run);
    run = '';
    yield* linesInside(part);
  }
  yield visibleCharacters(run);
}

function textOf(part: unknown): string {
  if (typeof part === 'string') return part;
  if (typeof part !== 'object' || part === null || !('c' in part) || !Array.isArray(part.c)) return '';
  return part.c.map(textOf).join('');
}
