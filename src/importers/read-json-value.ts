/** One line of JSON Lines → its value. What is no JSON, or deeper than any record, refuses the row. */
import { refuseRow } from './check-record.ts';
import { forEachInside } from './for-each-inside.ts';
import type { RowReport } from './report.ts';

/** Levels of objects and lists in a record; a rich text of the deepest nesting that our parser writes fits in. */
const DEEPEST = 250;

/** `written`: a line, or a value that was read already. Undefined when the row was refused. */
export function readJsonValue(written: unknown, row: RowReport): unknown {
  let value = written;
  if (typeof written === 'string') {
    try {
      value = JSON.parse(written);
    } catch {
      refuseRow(row, 'La línea no es JSON. Revise comillas y comas; cada registro va en una sola línea.');
      return undefined;
    }
  }
  // Whatever reads it next is recursive: what is deeper than any text must not reach it.
  let deepest = 0;
  forEachInside(value, (_, depth) => {
    deepest = Math.max(deepest, depth);
  });
  if (deepest <= DEEPEST) return value;
  refuseRow(row, `La línea tiene más de ${DEEPEST} niveles de anidamiento. Simplifique el registro.`);
  return undefined;
}
