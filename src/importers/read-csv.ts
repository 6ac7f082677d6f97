/** A CSV of anybody: any encoding that is certain, commas, semicolons, tabs or bars, told by the file itself. */
import { parse } from 'csv-parse/sync';
import { ImportRefused } from './import-refused.ts';
import { parseCsv } from './parse-csv.ts';
import { readText } from './read-text.ts';
import type { Progress } from './read-utf8.ts';

export interface CsvRecord {
  cells: string[];
  /** Line of the file where the record ends, from 1. */
  line: number;
}

export interface CsvFile {
  notes: string[];
  delimiter: string;
  /** Rows as they stand, the header among them; their lengths may differ. To be read once. */
  records: AsyncGenerator<CsvRecord>;
}

const DELIMITERS = [',', ';', '\t', '|'];
const SAMPLE = 65_536;

export async function readCsv(
  path: string,
  { onProgress, delimiter }: { onProgress?: Progress | undefined; delimiter?: string | undefined } = {},
): Promise<CsvFile> {
  const { notes, pieces } = await readText(path, onProgress);
  const first = await takeSample(pieces);
  if (first.trim() === '') throw new ImportRefused(`El archivo «${path}» está vacío.`);
  const chosen = delimiter ?? guessDelimiter(first);
  const text = (async function* () {
    yield first;
    yield* pieces;
  })();
  return { notes, delimiter: chosen, records: records(text, chosen) };
}

async function* records(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<CsvRecord> {
  const options = { delimiter, relax_column_count: true, info: true };
  interface Told {
    record: string[];
    info: { lines: number };
  }
  for await (const { record, info } of parseCsv<Told>(text, options))
    yield { cells: record, line: info.lines };
}

async function takeSample(pieces: AsyncGenerator<string, void>): Promise<string> {
  let sample = '';
  while (sample.length < SAMPLE) {
    const { done, value } = await pieces.next();
    if (done) break;
    sample += value;
  }
  return sample;
}

/** The one that makes most of the first rows equally wide, and wider than one. */
export function guessDelimiter(sample: string): string {
  const scores = DELIMITERS.map((delimiter) => {
    const widths = firstWidths(sample, delimiter);
    const times = (width: number) => widths.filter((each) => each === width).length;
    const [width = 0] = [...widths].sort((a, b) => times(b) - times(a) || b - a);
    return width > 1 ? width * times(width) * (times(width) / widths.length) : 0;
  });
  return DELIMITERS[scores.indexOf(Math.max(...scores))] ?? ',';
}

function firstWidths(sample: string, delimiter: string): number[] {
  // The sample may end inside a quoted text: fewer rows, down to the header, may still be whole.
  for (const to of [20, 5, 1]) {
    try {
      const rows: string[][] = parse(sample, {
        bom: true,
        delimiter,
        relax_column_count: true,
        skip_empty_lines: true,
        to,
      });
      return rows.map((row) => row.length);
    } catch {
      continue;
    }
  }
  return [];
}
