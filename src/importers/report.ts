/** What an import says of a file and of each of its rows. Sentences are Spanish, for the person who brings the file. */

/** `structure`: every field has its place; `text`: some are kept as the words they were; `refused`: see the notes. */
export type RowResult = 'structure' | 'text' | 'refused';

export interface RowReport {
  /** From 1: the record of a CSV, its header not counted, or the line of JSON Lines. */
  row: number;
  /** The table it stands in, when the source has several. */
  table?: string;
  /** Code in the catalogue, when it could be made. */
  code?: string;
  result: RowResult;
  /** Fields kept as text. */
  asText: string[];
  /** What was tidied, left out or refused, and why. */
  notes: string[];
}

export interface ImportReport {
  rows: number;
  read: number;
  /** Rows that are neither in the change nor refused: always 0. */
  lost: number;
  structured: number;
  text: number;
  refused: number;
  warnings: number;
  /** Visible characters of the texts in the file, and how many of them are in the change. */
  charactersIn: number;
  charactersKept: number;
  /** What is said of the file as a whole: converted, columns that nobody knows. */
  notes?: string[];
  rowsReport: RowReport[];
}

/** Totals from the rows. `characters` is what the importer compared, in rows that were not refused. */
export function summarize(
  rowsReport: RowReport[],
  read: number,
  characters: { in: number; kept: number },
): ImportReport {
  const count = (result: RowResult) => rowsReport.filter((row) => row.result === result).length;
  return {
    rows: rowsReport.length,
    read,
    lost: rowsReport.length - read - count('refused'),
    structured: count('structure'),
    text: count('text'),
    refused: count('refused'),
    warnings: rowsReport.reduce((sum, row) => sum + (row.result === 'refused' ? 0 : row.notes.length), 0),
    charactersIn: characters.in,
    charactersKept: characters.kept,
    rowsReport,
  };
}
