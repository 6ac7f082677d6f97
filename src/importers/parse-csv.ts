/**
 * Pieces of CSV text → records, as the reader asks for them: the file waits for whoever reads it, so that memory holds a
 * few records however large it is.
 */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse, type Options } from 'csv-parse';
import { explainCsvError } from './explain-csv-error.ts';
import { ImportRefused } from './import-refused.ts';

/** Characters of the largest record: some hundred pages. Past it, a quote is missing. */
const LARGEST_RECORD = 4_000_000;

/** Throws ImportRefused where the text is not CSV. `columns` is only for that sentence. */
export async function* parseCsv<Row>(
  pieces: AsyncIterable<string>,
  options: Options,
  columns?: number,
): AsyncGenerator<Row> {
  const parser = parse({ bom: true, skip_empty_lines: true, max_record_size: LARGEST_RECORD, ...options });
  const fed = pipeline(Readable.from(pieces), parser);
  // It is awaited below; until then a fault must not count as unhandled.
  fed.catch(() => undefined);
  try {
    yield* parser as AsyncIterable<Row>;
    await fed;
  } catch (error) {
    throw error instanceof CsvError ? new ImportRefused(explainCsvError(error, columns)) : error;
  }
}
