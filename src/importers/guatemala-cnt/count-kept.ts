/**
 * How many visible characters of a row are in the trámite made of it, column by column. Marks of lists count as kept
 * where they became structure; numbers, dates and codes are values and are not counted.
 */
import type { Category, Institution } from '../../contract/institution.ts';
import type { Rich } from '../../contract/richtext.ts';
import type { TramiteContent } from '../../contract/tramite.ts';
import { visibleCharacters, visibleTextOfHtml, visibleTextOfTree } from '../../richtext/visible-text.ts';
import type { Row } from './read-guatemala-cnt.ts';

interface Known {
  institutions: ReadonlyMap<string, Institution>;
  categories: ReadonlyMap<string, Category>;
}

/** Marks that a list shows again: its numbers and points. */
const MARKS = /^\s*(?:\d{1,3}\s*(?:\.-|\.\)|[.)])|[–—•●▪·*-])\s*/gm;

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
      ? variant.steps.map((step) => (step.description ? tree(step.description) : step.title.es)).join('')
      : tree(variant?.instructions),
    requisitos: variant?.requirements.length
      ? variant.requirements.map((requirement) => requirement.name.es).join('')
      : tree(variant?.requirementsText),
    tiempo_de_respuesta: variant?.usualTime?.text?.es ?? '',
    documento_obtenible: tramite.outputs[0]?.name.es ?? '',
    enlace: `${tramite.source ?? ''}${tree(variant?.description)}`,
    respaldo_legal: tree(tramite.legalBasisText),
  };
  const counted = { in: 0, kept: 0, short: [] as string[] };
  for (const [column, text] of Object.entries(kept) as [keyof Row, string][]) {
    const written = /<[a-z!/]/i.test(row[column])
      ? visibleTextOfHtml(row[column])
      : visibleCharacters(row[column]);
    const missing = missingCharacters(written, visibleCharacters(text), marksOf(row[column]));
    counted.in += written.length;
    counted.kept += written.length - missing;
    if (missing > 0) counted.short.push(column);
  }
  return counted;
}

function marksOf(written: string): string {
  const lines = written
    .replace(/<(?:br|p|li|\/p)[^>]*>/gi, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&nbsp;/g, ' ');
  return visibleCharacters((lines.match(MARKS) ?? []).join(''));
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
