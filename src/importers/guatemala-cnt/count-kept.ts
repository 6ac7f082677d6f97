/**
 * How many visible characters of a row are in the trámite made of it, column by column. Marks of lists count as kept
 * where they became structure; numbers, dates and codes are values and are not counted.
 */
import type { Category, Institution } from '../../contract/institution.ts';
import type { Rich } from '../../contract/richtext.ts';
import type { TramiteContent } from '../../contract/tramite.ts';
import { parsePlainText } from '../../richtext/parse-plain-text.ts';
import { visibleCharacters, visibleTextOfHtml, visibleTextOfTree } from '../../richtext/visible-text.ts';
import { codeOf } from '../code-of.ts';
import { looksLikeHtml } from '../looks-like-html.ts';
import type { Row } from './columns.ts';

interface Known {
  institutions: ReadonlyMap<string, Institution>;
  categories: ReadonlyMap<string, Category>;
}

/** What stands before the words of a link that is none. */
export const LINK_WORDS = 'Enlace, según la institución: ';
/** Marks at the beginning of lines that became steps. */
const STEP_MARKS = /^\s*(?:\d{1,2}\s*(?:\.-|[.)])|[–—-])\s*/gm;

export function countKept(
  row: Row,
  tramite: TramiteContent,
  known: Known,
): { in: number; kept: number; short: string[] } {
  const [variant] = tramite.variants;
  const tree = (rich: Rich | undefined) => (rich ? visibleTextOfTree(rich.es) : '');
  const institution = known.institutions.get(tramite.institution);
  const kept: Partial<Record<keyof Row, string>> = {
    nombre: tramite.officialName?.es ?? tramite.name.es,
    institución: `${institution?.name.es ?? ''}-${institution?.acronym ?? ''}-`,
    descripcion: tree(tramite.description),
    instrucciones: variant?.steps.length
      ? variant.steps.map((step) => step.title.es).join('')
      : tree(variant?.instructions),
    requisitos: variant?.requirements.length
      ? variant.requirements.map((requirement) => requirement.name.es).join('')
      : tree(variant?.requirementsText),
    tiempo_de_respuesta: variant?.usualTime?.text?.es ?? '',
    documento_obtenible: tramite.outputs[0]?.name.es ?? '',
    // The words hold the address too, when there are both.
    enlace: tree(variant?.description).slice(visibleCharacters(LINK_WORDS).length) || (tramite.source ?? ''),
    categoria: known.categories.get(tramite.categories[0] ?? '')?.name.es ?? '',
    subcategoria: known.categories.get(tramite.categories[1] ?? '')?.name.es ?? '',
    respaldo_legal: tree(tramite.legalBasisText),
  };
  const counted = { in: 0, kept: 0, short: [] as string[] };
  for (const [column, text] of Object.entries(kept) as [keyof Row, string][]) {
    const written = looksLikeHtml(row[column])
      ? visibleTextOfHtml(row[column])
      : visibleCharacters(row[column]);
    const marks = marksOf(row[column], column === 'instrucciones' && (variant?.steps.length ?? 0) > 0);
    // Spelling twins of a category differ in accents; the report names them.
    const missing = column.endsWith('categoria')
      ? missingCharacters(codeOf(written), codeOf(visibleCharacters(text)), '')
      : missingCharacters(written, visibleCharacters(text), marks);
    counted.in += written.length;
    counted.kept += written.length - missing;
    if (missing > 0) counted.short.push(column);
  }
  return counted;
}

/** Marks that became structure, which shows them again: exactly those that the parser took. */
function marksOf(written: string, isSteps: boolean): string {
  if (!looksLikeHtml(written)) return visibleCharacters(parsePlainText(written).markers.join(''));
  if (!isSteps || /<ol/i.test(written)) return '';
  const lines = written
    .replace(/\s+/g, ' ')
    .replace(/<(?:br|p|\/p)[^>]*>/gi, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&ndash;/g, '–')
    .replace(/&mdash;/g, '—');
  return visibleCharacters((lines.match(STEP_MARKS) ?? []).join(''));
}

/** Characters of `written` that are neither in `kept` nor, beyond that, among the marks. */
function missingCharacters(written: string, kept: string, marks: string): number {
  const balance = new Map<string, number>();
  for (const character of written) balance.set(character, (balance.get(character) ?? 0) + 1);
  for (const character of kept + marks) balance.set(character, (balance.get(character) ?? 0) - 1);
  let missing = 0;
  for (const count of balance.values()) if (count > 0) missing += count;
  return missing;
}
